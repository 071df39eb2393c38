//! What stands at the foot of every page: whose talk, when, and which page.

use crate::display::Item;
use crate::lines;

use super::style::SMALL;
use super::{Sheet, day};

/// From the line to the edge of the paper.
const RISE: f32 = 30.0;
/// Between what stands on the left and on the right, at least.
const APART: f32 = 20.0;

/// `kept` is the room on the right for the seal and its code.
pub(super) fn footer(
    (width, height): (f32, f32),
    (margin, kept): (f32, f32),
    (page, pages): (usize, usize),
    sheet: &Sheet<'_>,
) -> Vec<Item> {
    let (words, people) = (sheet.words, &sheet.document.people);
    let right = lines::single(&number(sheet, page, pages), SMALL);
    let both = [people.employee.name.as_str(), people.manager.name.as_str()];
    let names = if words.other().is_some() { both.join(" · ") } else { words.list(&both) };
    let date = lines::single(&format!(" · {}", day(sheet, sheet.document.date)), SMALL);
    let width = width - kept;
    let room = width - 2.0 * margin - right.width - APART;
    let left = lines::shortened(&names, SMALL, room - date.width);
    let (after, y) = (margin + left.width, height - RISE);
    vec![
        Item::Text { x: margin, y, line: left },
        Item::Text { x: after, y, line: date },
        Item::Text { x: width - margin - right.width, y, line: right },
    ]
}

/// "pagina 2 van 4"; in two languages the figures stand once: "pagina · page 2 / 4".
fn number(sheet: &Sheet<'_>, page: usize, pages: usize) -> String {
    let words = sheet.words;
    let (page, pages) = (words.count(page), words.count(pages));
    if words.other().is_none() {
        return words.with("form-footer-page", &[("page", &page), ("pages", &pages)]);
    }
    format!("{} {page} / {pages}", super::in_both(words, &|w| w.get("form-footer-word")))
}
