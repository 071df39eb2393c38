//! The seal at the foot of every page: six words for the eye, and a code that carries all of it.

use crate::display::{Item, Path, Segment, rectangle};
use crate::lines;
use crate::seal::Code;
use crate::shape::{Line, Style};
use crate::structure::{Tag, Tree};
use crate::words::Words;

use super::style::{INK, SMALL, SOFT, STRONG};
use super::{Sheet, copy, in_both};

/// Width and height of the code: a phone reads it from paper.
const SIDE: f32 = 34.0;
/// White on the left of the code, as its readers want it.
const QUIET: f32 = 14.0;
/// From the code to the edge of the paper.
const BELOW: f32 = 19.0;
/// Between what the seal is called and its words.
const SPACE: f32 = 6.0;
/// From the words to the edge of the paper: above the footer's line,
const ABOVE_LINE: f32 = 44.5;
/// or on it, where the page is wide and the board comes down to it.
const ON_LINE: f32 = 30.0;
/// Between the words and what stands on their left on a wide page.
const APART: f32 = 24.0;

/// Of a page's width, for the name and the words beside other text, and alone on a line.
const BESIDE: f32 = 0.5;
const ALONE: f32 = 0.7;
const LABEL: Style = Style { color: SOFT, ..SMALL };

/// A seal, ready to be set on pages.
pub(super) struct Sealed {
    /// What it is called, the fullest first.
    names: [String; 4],
    words: Line,
    code: Code,
}

impl Sealed {
    pub(super) fn new(sheet: &Sheet<'_>) -> Self {
        let seal = sheet.seal();
        let full = |w: &Words| sheet.copy.map_or_else(|| w.get("form-seal"), |copy| copy::seal_name(copy, w));
        let short = |w: &Words| w.get("form-seal");
        let words = sheet.words;
        let names = [in_both(words, &full), full(words), in_both(words, &short), short(words)];
        let words = lines::single(&seal.words().join(" · "), STRONG.sized(SMALL.size).colored(INK));
        Self { names, words, code: seal.code() }
    }

    /// The room that it takes on the right of the footer's line.
    pub(super) fn room(&self, size: (f32, f32)) -> f32 {
        if is_wide(size) { SIDE + QUIET + self.named(size).1 + APART } else { SIDE + QUIET }
    }

    /// The room of its code alone.
    pub(super) fn room_of_code() -> f32 {
        SIDE + QUIET
    }

    /// The fullest name for which there is room on a page of this size, and how wide it is with the words.
    fn named(&self, size: (f32, f32)) -> (&str, f32) {
        // Beside the names of the two, or above them on a line of its own.
        let room = if is_wide(size) { size.0 * BESIDE } else { size.0 * ALONE };
        let wide = |name: &str| lines::single(name, LABEL).width + SPACE + self.words.width;
        let fits = self.names.iter().find(|name| wide(name) <= room);
        let name = fits.unwrap_or(&self.names[self.names.len() - 1]);
        (name, wide(name))
    }

    /// The seal between `margin` and `width - margin`. It is read once, on the page where `is_read`; on
    /// the others it is furniture.
    pub(super) fn items(&self, sheet: &Sheet<'_>, size: (f32, f32), margin: f32, is_read: bool) -> Vec<Item> {
        let (width, height) = size;
        let right = width - margin - SIDE;
        let (name, wide) = self.named(size);
        let label = lines::single(name, LABEL);
        let (x, y) =
            if is_wide(size) { (right - QUIET - wide, height - ON_LINE) } else { (margin, height - ABOVE_LINE) };
        let beside = x + label.width + SPACE;
        let text = [(x, &label), (beside, &self.words)];
        let text = text.map(|(x, line)| Item::Text { x, y, line: line.clone() }).to_vec();
        let code = vec![drawn(&self.code, right, height - BELOW - SIDE)];
        if !is_read {
            return text.into_iter().chain(code).collect();
        }
        let part = sheet.tree.text(Tree::ROOT, Tag::Paragraph, name);
        let figure = sheet.tree.figure(Tree::ROOT, sheet.words.get("form-seal-alt"), None);
        vec![Item::Tagged(part, text), Item::Tagged(figure, code)]
    }
}

fn is_wide((width, height): (f32, f32)) -> bool {
    width > height
}

/// All of it is one path: then no hairlines show between the squares.
fn drawn(code: &Code, x: f32, y: f32) -> Item {
    let unit = SIDE / f32::from(code.size);
    let at = |squares: u8| f32::from(squares) * unit;
    let bars = code.bars.iter();
    let segments: Vec<Segment> =
        bars.flat_map(|bar| rectangle(x + at(bar.x), y + at(bar.y), at(bar.width), at(bar.height), 0.0)).collect();
    Item::Path(Path::filled(segments, INK))
}
