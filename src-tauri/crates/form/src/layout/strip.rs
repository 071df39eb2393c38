//! The strips above a page that say what it is: practice, or a copy. In two languages each has two lines.

use crate::display::{Item, Path, Rgb, rectangle, straight};
use crate::lines;
use crate::structure::{Tag, Tree};
use crate::words::Words;
use crate::{Document, Edition, Palette};

use super::style::{AMBER, BOARD_MARGIN, STRONG, TEAL, baseline, line_height, on_plate};
use super::{Sheet, head};

/// Height of a strip, and with a second language.
const ONE: f32 = 20.0;
const TWO: f32 = 34.0;

/// Room that the strips take at the top of a page.
pub(super) fn height(document: &Document) -> f32 {
    let strips = [document.practice, document.edition == Edition::Copy];
    strips.into_iter().filter(|there| *there).map(|_| each(document)).sum()
}

fn each(document: &Document) -> f32 {
    if document.format.also.is_some_and(|also| also != document.language) { TWO } else { ONE }
}

/// That nobody is real.
pub(super) fn practice(sheet: &Sheet<'_>, width: f32) -> Vec<Item> {
    if !sheet.document.practice {
        return Vec::new();
    }
    strip(sheet, &|w| w.with("form-practice", &[("mark", &w.get("practice-mark"))]), AMBER, (0.0, width))
}

/// That this is a copy, for whom, and of which form.
pub(super) fn copy(sheet: &Sheet<'_>, width: f32) -> Vec<Item> {
    let Some(copy) = sheet.copy else { return Vec::new() };
    let top = height(sheet.document) - each(sheet.document);
    strip(sheet, &|w| super::copy::marking(copy, w), TEAL, (top, width))
}

/// All of them, read on a page that has no head of its own.
pub(super) fn strips(sheet: &Sheet<'_>, width: f32) -> Vec<Item> {
    let part = sheet.tree.part(Tree::ROOT, Tag::Paragraph);
    head::read(part, practice(sheet, width).into_iter().chain(copy(sheet, width)).collect()).collect()
}

fn strip(sheet: &Sheet<'_>, say: &dyn Fn(&Words) -> String, color: Rgb, (top, width): (f32, f32)) -> Vec<Item> {
    let (palette, high) = (sheet.document.format.palette, each(sheet.document));
    let style = STRONG.colored(on_plate(color, palette));
    let lines: Vec<_> = std::iter::once(sheet.words).chain(sheet.words.other()).map(say).collect();
    let first = top + (high - line_height(style) * lines.len() as f32) / 2.0 + baseline(style);
    let ground = match palette {
        Palette::Light => Path::filled(rectangle(0.0, top, width, high, 0.0), color),
        Palette::Ink => Path::stroked(straight((0.0, top + high), (width, top + high)), color, 0.9),
    };
    let mut items = vec![Item::Path(ground)];
    for (text, row) in lines.iter().zip(0_u8..) {
        let line = fitting(text, style, width - 2.0 * BOARD_MARGIN);
        let y = f32::from(row).mul_add(line_height(style), first);
        items.push(Item::Text { x: (width - line.width) / 2.0, y, line });
    }
    items
}

/// On narrow paper the letters are a little smaller, before anything is cut.
fn fitting(text: &str, style: crate::shape::Style, room: f32) -> crate::shape::Line {
    let line = lines::single(text, style);
    if line.width <= room { line } else { lines::shortened(text, style.sized(9.0), room) }
}
