//! The agreements on a card for the pocket: panels of 85 by 55 millimetres under each other, to
//! cut out of a sheet of A4 and to fold like a fan.

use domain::{Agreement, Role};

use crate::display::{Item, Page, Path, rectangle, straight};
use crate::structure::{PartId, Tag, Tree};

use super::flow::{Row, beside, level};
use super::style::{
    BODY, CREAM, GREEN, INK, MARGIN, NAME, PORTRAIT, SECTION, SMALL, SOFT, STRONG, VALUE, WIDTH, color_of,
};
use super::{Form, Sheet, copy, head};

/// A millimetre in points.
const MM: f32 = 72.0 / 25.4;
const WIDE: f32 = 85.0 * MM;
const HIGH: f32 = 55.0 * MM;
/// White inside a panel.
const PADDING: f32 = 11.0;
/// Width of the text in a panel.
const TEXT: f32 = WIDE - 2.0 * PADDING;
/// Room for the number of an agreement.
const NUMBER: f32 = 17.0;
/// Between two agreements.
const APART: f32 = 6.0;
/// Panels of one card: as many as stand under each other on the sheet.
const LONGEST: usize = 4;
/// Cards beside each other.
const CARDS: usize = 2;
/// From one card to the next.
const GAP: f32 = WIDTH - CARDS as f32 * WIDE;
/// How far a mark to cut at stands off, and how long it is.
const MARK: (f32, f32) = (2.5, 7.0);
/// Above the sheet's title.
const ABOVE_TITLE: f32 = 30.0;
/// Between what is said of the sheet and its cards.
const ABOVE: f32 = 16.0;

/// What stands in one panel.
type Panel = Vec<Row>;

/// The sheets with the card on them.
pub(super) fn card(sheet: &Sheet<'_>) -> Form {
    // Read in this order, wherever they stand.
    let (told, strips) = (told(sheet), head::strips(sheet, PORTRAIT.0));
    let panels = panels(sheet);
    let mut pages = Vec::new();
    for (index, sheetful) in panels.chunks(LONGEST * CARDS).enumerate() {
        let mut page = Page { width: PORTRAIT.0, height: PORTRAIT.1, items: Vec::new() };
        let mut y = head::top(sheet.document);
        if index == 0 {
            y = head::strip(sheet.document) + ABOVE_TITLE;
            page.items.extend(strips.iter().cloned());
            for row in &told {
                page.items.extend(row.items.iter().cloned().map(|item| item.moved(MARGIN, y)));
                y += row.height;
            }
        }
        let top = y + ABOVE;
        for (column, card) in sheetful.chunks(LONGEST).enumerate() {
            let x = MARGIN + column as f32 * (WIDE + GAP);
            page.items.extend(edges(x, top, card.len(), index + column == 0));
            for (panel, number) in card.iter().zip(0_u8..) {
                let (x, mut y) = (x + PADDING, top + f32::from(number) * HIGH + PADDING);
                for row in panel {
                    page.items.extend(row.items.iter().cloned().map(|item| item.moved(x, y)));
                    y += row.height;
                }
            }
        }
        pages.push(page);
    }
    copy::finished(pages, sheet)
}

/// What the sheet is, and what to do with it.
fn told(sheet: &Sheet<'_>) -> Vec<Row> {
    let words = sheet.words;
    let title = sheet.rows(Tree::ROOT, Tag::Heading(1), &words.get("form-pocket-title"), SECTION, 0.0, WIDTH);
    let how = sheet.rows(Tree::ROOT, Tag::Paragraph, &words.get("form-pocket-how"), BODY.colored(SOFT), 0.0, WIDTH);
    title.into_iter().chain([Row::gap(2.0)]).chain(how).collect()
}

/// The cover, and behind it the agreements: as many in a panel as fit.
fn panels(sheet: &Sheet<'_>) -> Vec<Panel> {
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let mut panels = vec![cover(sheet, section)];
    let list = sheet.tree.part(section, Tag::NumberedList);
    let room = HIGH - 2.0 * PADDING;
    let mut panel: Panel = Vec::new();
    for (agreement, number) in sheet.document.agreements.iter().zip(1_u32..) {
        let rows = promise(sheet, list, number, agreement);
        let height = |rows: &[Row]| rows.iter().map(|row| row.height).sum::<f32>();
        if !panel.is_empty() && height(&panel) + APART + height(&rows) > room {
            panels.push(std::mem::take(&mut panel));
        }
        if !panel.is_empty() {
            panel.push(Row::gap(APART));
        }
        panel.extend(rows);
    }
    panels.push(panel);
    panels
}

/// Whose card it is, and of which talk.
fn cover(sheet: &Sheet<'_>, section: PartId) -> Panel {
    let (document, words) = (sheet.document, sheet.words);
    let says = |tag, text: &str, style, x: f32| sheet.rows(section, tag, text, style, x, TEXT - x);
    let mut rows = vec![Row::gap(16.0)];
    rows.extend(says(Tag::Heading(2), &words.get("form-pocket-cover"), SECTION.sized(18.0), 0.0));
    rows.push(Row::gap(8.0));
    let mut name = sheet.named(section, Tag::Paragraph, Role::Employee, TEXT);
    name.truncate(2);
    rows.extend(name);
    rows.push(Row::gap(3.0));
    let talk = words.with("form-pocket-talk", &[("date", &words.date(document.date))]);
    rows.extend(says(Tag::Paragraph, &talk, VALUE.colored(SOFT), 0.0));
    rows
}

/// What, and below it who and by when.
fn promise(sheet: &Sheet<'_>, list: PartId, number: u32, agreement: &Agreement) -> Vec<Row> {
    let words = sheet.words;
    let item = sheet.tree.part(list, Tag::Item);
    let style = NAME.sized(11.0).colored(color_of(agreement.owner));
    let number = sheet.rows(item, Tag::Label, &words.number(number), style, 0.0, NUMBER + 20.0);
    let body = sheet.tree.part(item, Tag::Body);
    let what = sheet.rows(body, Tag::Paragraph, &agreement.what, STRONG.sized(10.0), NUMBER, TEXT - NUMBER);
    let mut rows = beside(level(number, STRONG.sized(10.0)), what);
    let due = agreement.due.map_or_else(|| words.get("agreement-no-date"), |date| words.date(date));
    let who = format!("{} · {due}", sheet.owner(agreement.owner));
    rows.extend(sheet.rows(body, Tag::Paragraph, &who, SMALL.colored(INK), NUMBER, TEXT - NUMBER));
    rows
}

/// The card's own paper, where to fold it and where to cut.
fn edges(x: f32, y: f32, panels: usize, has_cover: bool) -> Vec<Item> {
    let height = panels as f32 * HIGH;
    let (right, bottom) = (x + WIDE, y + height);
    let cover = has_cover.then(|| Item::Path(Path::filled(rectangle(x, y, WIDE, HIGH, 0.0), CREAM)));
    let mut items = Vec::from_iter(cover);
    let fine = |from, to| Item::Path(Path::stroked(straight(from, to), INK, 0.5));
    for fold in 1..panels {
        let y = y + fold as f32 * HIGH;
        let line = Path::stroked(straight((x, y), (right, y)), GREEN, 0.6);
        items.push(Item::Path(line.dashed(vec![3.0, 3.0])));
    }
    let (off, long) = MARK;
    for y in [y, bottom] {
        items.push(fine((x - off - long, y), (x - off, y)));
        items.push(fine((right + off, y), (right + off + long, y)));
    }
    for x in [x, right] {
        items.push(fine((x, y - off - long), (x, y - off)));
        items.push(fine((x, bottom + off), (x, bottom + off + long)));
    }
    items
}
