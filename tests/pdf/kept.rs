//! Pages as they should look: small pictures that are kept, and compared with what is drawn now.
//! `UPDATE_KEPT=1` keeps new ones; look at them before they are kept.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use form::{Document, render};

use crate::{engine, scene};

/// Coarse enough to be small, fine enough to see a line that moved.
const DPI: u32 = 36;
/// What is compared is the mean of so many pixels each way: how letters are smoothed doesn't matter.
const CELL: usize = 8;
/// Of 255.
const TOLERANCE: f64 = 14.0;

/// Forms, and the pages of them that are kept.
const KEPT: [(&str, &[u32]); 6] = [
    ("ordinary", &[1, 2, 3, 4]),
    ("script-arabic", &[1]),
    ("format-large-said-more", &[1]),
    ("format-a3-said-more", &[3]),
    ("format-both-said-more", &[1]),
    ("format-every-blank", &[1]),
];

/// A picture in grey.
struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// A binary PGM.
    fn read(pgm: &[u8]) -> Self {
        let mut at = 0;
        let mut next = || {
            let rest = &pgm[at..];
            let start = rest.iter().position(|c| !c.is_ascii_whitespace()).expect("a word");
            let length = rest[start..].iter().position(u8::is_ascii_whitespace).expect("its end");
            at += start + length;
            String::from_utf8_lossy(&rest[start..start + length]).into_owned()
        };
        assert_eq!(next(), "P5");
        let [width, height, _] = [next(), next(), next()].map(|number| number.parse().expect("a number"));
        let pixels = pgm[at + 1..].to_vec();
        assert_eq!(pixels.len(), width * height, "the whole picture");
        Self { width, height, pixels }
    }

    fn mean(&self, x: usize, y: usize) -> f64 {
        let rows = y..(y + CELL).min(self.height);
        let columns = x..(x + CELL).min(self.width);
        let sum: f64 = rows.clone().flat_map(|y| columns.clone().map(move |x| (x, y))).map(|p| self.at(p)).sum();
        sum / (rows.len() * columns.len()) as f64
    }

    fn at(&self, (x, y): (usize, usize)) -> f64 {
        f64::from(self.pixels[y * self.width + x])
    }

    /// The cell that differs most, and by how much.
    fn furthest(&self, other: &Self) -> (f64, usize, usize) {
        assert_eq!((self.width, self.height), (other.width, other.height), "as large");
        let cells = (0..self.height).step_by(CELL).flat_map(|y| (0..self.width).step_by(CELL).map(move |x| (x, y)));
        let apart = cells.map(|(x, y)| ((self.mean(x, y) - other.mean(x, y)).abs(), x, y));
        apart.max_by(|one, other| one.0.total_cmp(&other.0)).expect("a picture has cells")
    }
}

fn run(program: &str, args: &[&str], input: Option<&Path>) -> Vec<u8> {
    let stdin = input.map_or_else(Stdio::null, |file| fs::File::open(file).expect("the file is there").into());
    let output = Command::new(program).args(args).stdin(stdin).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask test` installs it"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn drawn(pdf: &Path, page: u32, dpi: u32) -> Vec<u8> {
    let (page, dpi) = (page.to_string(), dpi.to_string());
    run("pdftoppm", &["-gray", "-r", &dpi, "-f", &page, "-l", &page, "-"], Some(pdf))
}

fn written(name: &str) -> PathBuf {
    let scenes = scene::all();
    let (_, document): &(String, Document) = scenes.iter().find(|(scene, _)| scene == name).expect("a scene");
    let folder = engine::target().join("tests-kept");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let file = folder.join(format!("{name}.pdf"));
    fs::write(&file, render(document).expect("a form").bytes).expect("written");
    file
}

#[test]
fn pages_look_as_they_did() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("pdf/kept");
    let is_update = std::env::var_os("UPDATE_KEPT").is_some();
    let mut wrong = Vec::new();
    for (name, pages) in KEPT {
        let file = written(name);
        for page in pages {
            let picture = kept.join(format!("{name}-{page}.png"));
            let now = drawn(&file, *page, DPI);
            if is_update {
                fs::create_dir_all(&kept).expect("the folder can be written");
                let pgm = file.with_extension("pgm");
                fs::write(&pgm, &now).expect("written");
                let [from, to] = [&pgm, &picture].map(|path| path.display().to_string());
                run("convert", &[&from, "-strip", "-depth", "8", "-colors", "32", &to], None);
                continue;
            }
            let then =
                run("convert", &[&picture.display().to_string(), "-colorspace", "Gray", "-depth", "8", "pgm:-"], None);
            let (apart, x, y) = Picture::read(&now).furthest(&Picture::read(&then));
            if apart > TOLERANCE {
                wrong.push(format!("{name}, page {page}: {apart:.1} at {x}, {y}; see {}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "pages look otherwise:\n{}", wrong.join("\n"));
}

/// Each word that poppler finds on these pages has ink under it.
#[test]
fn no_word_is_blank() {
    const FINE: u32 = 100;
    let mut words = 0;
    for name in ["ordinary", "script-greek", "script-hebrew", "script-arabic", "script-emoji", "script-vietnamese"] {
        let file = written(name);
        let boxes = run("pdftotext", &["-bbox", "-enc", "UTF-8", &file.display().to_string(), "-"], None);
        // Its title is in an encoding of its own.
        let boxes = String::from_utf8_lossy(&boxes).into_owned();
        for (page, number) in boxes.split("<page ").skip(1).zip(1..) {
            let picture = Picture::read(&drawn(&file, number, FINE));
            for word in page.split("<word ").skip(1) {
                let edge = |name: &str| -> usize {
                    let (_, rest) = word.split_once(&format!("{name}=\"")).expect("an edge");
                    let points: f64 = rest.split('"').next().and_then(|n| n.parse().ok()).expect("a number");
                    (points * f64::from(FINE) / 72.0).max(0.0) as usize
                };
                let rows = edge("yMin")..(edge("yMax") + 1).min(picture.height);
                let columns = edge("xMin")..(edge("xMax") + 1).min(picture.width);
                let inside = rows.flat_map(|y| columns.clone().map(move |x| (x, y))).map(|p| picture.at(p));
                let (light, dark) =
                    inside.fold((0.0_f64, 255.0_f64), |(light, dark), grey| (light.max(grey), dark.min(grey)));
                let said = word.split(['>', '<']).nth(1).unwrap_or_default();
                assert!(light - dark > 40.0, "{said:?} on page {number} of {name} is blank");
                words += 1;
            }
        }
    }
    assert!(words > 1000, "only {words} words");
}
