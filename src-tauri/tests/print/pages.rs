//! What stands on the pages of a PDF, by poppler's eyes.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Every word with how often it is there; the order is the extractor's own.
pub(crate) fn words(pdf: &Path) -> BTreeMap<String, usize> {
    let text = String::from_utf8(poppler("pdftotext", &[&pdf.display().to_string(), "-"])).expect("UTF-8");
    let mut words = BTreeMap::new();
    for word in text.split_whitespace() {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    assert!(words.len() > 100, "a form has words: {words:?}");
    words
}

/// Width and height of every page as it lies before one, in whole points.
pub(crate) fn sizes(pdf: &Path) -> Vec<(u32, u32)> {
    (1..=pages(pdf)).map(|page| picture(pdf, page)).map(|picture| (picture.width, picture.height)).collect()
}

/// How much a page differs from that of another file, which may have turned it: 0 the same, 1 black
/// where it was white.
pub(crate) fn difference(one: &Path, other: &Path, page: u32) -> f64 {
    let (one, other) = (picture(one, page), picture(other, page));
    if one.is_upright() == other.is_upright() { one.differs_from(&other) } else { one.turned().differs_from(&other) }
}

fn pages(pdf: &Path) -> u32 {
    let info = String::from_utf8(poppler("pdfinfo", &[&pdf.display().to_string()])).expect("UTF-8");
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.and_then(|number| number.trim().parse().ok()).expect("a number of pages")
}

/// A page in grey, a pixel for each point.
struct Picture {
    width: u32,
    height: u32,
    grey: Vec<u8>,
}

fn picture(pdf: &Path, page: u32) -> Picture {
    let page = page.to_string();
    let bytes = poppler("pdftoppm", &["-gray", "-r", "72", "-f", &page, "-l", &page, &pdf.display().to_string()]);
    // "P5", width, height, 255; then a byte for each pixel.
    let mut parts = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut number = || std::str::from_utf8(parts.next()?).ok();
    assert_eq!(number(), Some("P5"));
    let (width, height) = (number().and_then(|n| n.parse().ok()), number().and_then(|n| n.parse().ok()));
    let (width, height): (u32, u32) = (width.expect("a width"), height.expect("a height"));
    let grey = bytes[bytes.len() - (width * height) as usize..].to_vec();
    Picture { width, height, grey }
}

impl Picture {
    fn is_upright(&self) -> bool {
        self.height > self.width
    }

    fn at(&self, x: u32, y: u32) -> u8 {
        self.grey[(y * self.width + x) as usize]
    }

    /// As it lies on an upright sheet: its right side up.
    fn turned(&self) -> Self {
        let (width, height) = (self.height, self.width);
        let grey = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Self { width, height, grey: grey.map(|(x, y)| self.at(self.width - 1 - y, x)).collect() }
    }

    /// The mean over all pixels. Sizes may differ by a rounded point; lines may lie half a pixel off, so
    /// each pixel may find itself among its neighbours.
    fn differs_from(&self, other: &Self) -> f64 {
        let (width, height) = (self.width.min(other.width), self.height.min(other.height));
        assert!(
            self.width.max(other.width) <= width + 1 && self.height.max(other.height) <= height + 1,
            "another size"
        );
        let near = |x: u32, y: u32| {
            let around = (y - 1..=y + 1).flat_map(|y| (x - 1..=x + 1).map(move |x| (x, y)));
            around.map(|(near_x, near_y)| self.at(x, y).abs_diff(other.at(near_x, near_y))).min().unwrap_or(u8::MAX)
        };
        let inner = (1..height - 1).flat_map(|y| (1..width - 1).map(move |x| (x, y)));
        let sum: u64 = inner.map(|(x, y)| u64::from(near(x, y))).sum();
        sum as f64 / (f64::from(width - 2) * f64::from(height - 2) * 255.0)
    }
}

fn poppler(program: &str, words: &[&str]) -> Vec<u8> {
    let output = Command::new(program).args(words).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask test` installs it"));
    assert!(output.status.success(), "{program} {words:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}
