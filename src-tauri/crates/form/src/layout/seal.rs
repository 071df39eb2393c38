//! The seal at the foot of every page: six words for the eye, and a code that carries all of it.

use crate::display::{Item, Path, Segment, rectangle};
use crate::lines;
use crate::seal::Seal;
use crate::structure::{Tag, Tree};

use super::Sheet;
use super::style::{INK, SMALL, SOFT, STRONG};

/// Width and height of the code: a phone reads it from paper.
pub(super) const SIDE: f32 = 34.0;
/// White on the left of the code, as its readers want it.
pub(super) const QUIET: f32 = 14.0;
/// From the code to the edge of the paper.
const BELOW: f32 = 19.0;
/// From the words to the edge of the paper.
const WORDS: f32 = 44.5;

/// The seal between `margin` and `width - margin`. It is read once, on the page where `is_read`; on the others
/// it is furniture.
pub(super) fn seal(sheet: &Sheet<'_>, seal: &Seal, size: (f32, f32), margin: f32, is_read: bool) -> Vec<Item> {
    let (width, height) = size;
    let label = sheet.words.get("form-seal");
    let words = seal.words().join(" · ");
    let y = height - WORDS;
    let name = lines::single(&label, SMALL.colored(SOFT));
    let x = margin + name.width + 6.0;
    let said = lines::single(&words, STRONG.sized(SMALL.size).colored(INK));
    let text = vec![Item::Text { x: margin, y, line: name }, Item::Text { x, y, line: said }];
    let code = vec![code(seal, width - margin - SIDE, height - BELOW - SIDE)];
    if !is_read {
        return text.into_iter().chain(code).collect();
    }
    let part = sheet.tree.text(Tree::ROOT, Tag::Paragraph, &format!("{label} {words}"));
    let figure = sheet.tree.figure(Tree::ROOT, sheet.words.get("form-seal-alt"), None);
    vec![Item::Tagged(part, text), Item::Tagged(figure, code)]
}

/// All of it is one path: then no hairlines show between the squares.
fn code(seal: &Seal, x: f32, y: f32) -> Item {
    let code = seal.code();
    let unit = SIDE / f32::from(code.size);
    let at = |squares: u8| f32::from(squares) * unit;
    let bars = code.bars.iter();
    let segments: Vec<Segment> =
        bars.flat_map(|bar| rectangle(x + at(bar.x), y + at(bar.y), at(bar.width), at(bar.height), 0.0)).collect();
    Item::Path(Path::filled(segments, INK))
}
