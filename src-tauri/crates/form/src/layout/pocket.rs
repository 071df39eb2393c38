//! The agreements on a card for the pocket: panels of 85 by 55 millimetres under each other, to
//! cut out of a sheet of A4 and to fold like a fan.

use domain::{Agreement, Role};

use crate::copy::{Notice, Notices};
use crate::display::{Item, Page, Path, rectangle, straight};
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;
use crate::{Document, Palette};

use super::flow::{Row, beside, level};
use super::style::{
    BODY, CREAM, GREEN, INK, MARGIN, NAME, PORTRAIT, SECTION, SMALL, SOFT, STRONG, VALUE, WIDTH, color_of,
};
use super::{Form, Sheet, copy, head, in_both, strip};

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
/// Room in a panel, from top to bottom.
const ROOM: f32 = HIGH - 2.0 * PADDING;
/// Fewer words of a notice say nothing.
const FEWEST_WORDS: usize = 4;
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
    let (told, strips) = (told(sheet), strip::strips(sheet, PORTRAIT.0));
    let none = Notices::new();
    let panels = panels(sheet, sheet.copy.map_or(&none, |copy| copy.notices()));
    // The cover has a colour, unless ink is spared.
    let is_cover = sheet.document.format.palette == Palette::Light;
    let mut pages = Vec::new();
    for (index, sheetful) in panels.chunks(LONGEST * CARDS).enumerate() {
        let mut page = Page { width: PORTRAIT.0, height: PORTRAIT.1, items: Vec::new() };
        let mut y = head::top(sheet.document);
        if index == 0 {
            y = strip::height(sheet.document) + ABOVE_TITLE;
            page.items.extend(strips.iter().cloned());
            for row in &told {
                page.items.extend(row.items.iter().cloned().map(|item| item.moved(MARGIN, y)));
                y += row.height;
            }
        }
        let top = y + ABOVE;
        for (column, card) in sheetful.chunks(LONGEST).enumerate() {
            let x = MARGIN + column as f32 * (WIDE + GAP);
            page.items.extend(edges(x, top, card.len(), is_cover && index + column == 0));
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
    let says = |tag, key: &str, style| sheet.both(Tree::ROOT, tag, &|w: &Words| w.get(key), style, (0.0, WIDTH));
    let title = says(Tag::Heading(1), "form-pocket-title", SECTION);
    let how = says(Tag::Paragraph, "form-pocket-how", BODY.colored(SOFT));
    title.into_iter().chain([Row::gap(2.0)]).chain(how).collect()
}

/// The cover, and behind it the agreements: as many in a panel as fit.
fn panels(sheet: &Sheet<'_>, notices: &Notices) -> Vec<Panel> {
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let mut panels = vec![cover(sheet, section, notices)];
    let list = sheet.tree.part(section, Tag::NumberedList);
    let mut panel: Panel = Vec::new();
    for (agreement, number) in sheet.document.agreements.iter().zip(1_u32..) {
        let rows = promise(sheet, list, number, agreement, notices.get(&agreement.id));
        if !panel.is_empty() && height(&panel) + APART + height(&rows) > ROOM {
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
fn cover(sheet: &Sheet<'_>, section: PartId, notices: &Notices) -> Panel {
    let document = sheet.document;
    let says = |tag, say: &dyn Fn(&Words) -> String, style| sheet.both(section, tag, say, style, (0.0, TEXT));
    let mut rows = vec![Row::gap(if sheet.words.other().is_some() { 4.0 } else { 16.0 })];
    rows.extend(says(Tag::Heading(2), &|w| w.get("form-pocket-cover"), SECTION.sized(18.0)));
    rows.push(Row::gap(8.0));
    let mut name = sheet.named(section, Tag::Paragraph, Role::Employee, TEXT);
    name.truncate(2);
    rows.extend(name);
    rows.push(Row::gap(3.0));
    let talk = |w: &Words| w.with("form-pocket-talk", &[("date", &w.date(document.date))]);
    rows.extend(says(Tag::Paragraph, &talk, VALUE.colored(SOFT)));
    // Left out of some of them, or of all: then the card says where it is.
    if notices.values().any(|notice| notice.text.is_empty()) {
        rows.push(Row::gap(3.0));
        rows.extend(says(Tag::Paragraph, &|w| w.get("form-pocket-notice-elsewhere"), SMALL));
    }
    rows
}

/// What, below it who and by when, and how it is noticed.
fn promise(sheet: &Sheet<'_>, list: PartId, number: u32, agreement: &Agreement, notice: Option<&Notice>) -> Vec<Row> {
    let words = sheet.words;
    let item = sheet.tree.part(list, Tag::Item);
    let style = NAME.sized(11.0).colored(color_of(agreement.owner));
    let number = sheet.rows(item, Tag::Label, &words.number(number), style, 0.0, NUMBER + 20.0);
    let body = sheet.tree.part(item, Tag::Body);
    let what = sheet.rows(body, Tag::Paragraph, &agreement.what, STRONG.sized(10.0), NUMBER, TEXT - NUMBER);
    let mut rows = beside(level(number, STRONG.sized(10.0)), what);
    let who = |w: &Words| {
        let due = agreement.due.map_or_else(|| w.get("agreement-no-date"), |date| w.date(date));
        format!("{} · {due}", sheet.owner_in(agreement.owner, w))
    };
    rows.extend(sheet.both(body, Tag::Paragraph, &who, SMALL.colored(INK), (NUMBER, TEXT - NUMBER)));
    if let Some(notice) = notice.filter(|notice| !notice.text.is_empty()) {
        let label = in_both(words, &|w| w.get("form-agreement-notice"));
        let text = format!("{label}: {}", notice.text);
        rows.extend(sheet.rows(body, Tag::Paragraph, &text, SMALL.colored(INK), NUMBER, TEXT - NUMBER));
        if !notice.is_whole {
            let more = &|w: &Words| w.get("form-pocket-more");
            rows.extend(sheet.both(body, Tag::Paragraph, more, SMALL, (NUMBER, TEXT - NUMBER)));
        }
    }
    rows
}

fn height(rows: &[Row]) -> f32 {
    rows.iter().map(|row| row.height).sum()
}

/// How each agreement is noticed, as far as the card has room for it: as much as fits in a panel, and
/// nothing where that would take another sheet of paper.
pub(super) fn notices(document: &Document) -> Notices {
    let words = Words::of(document);
    let sheet = Sheet::plain(document, &words);
    let told = document.agreements.iter().filter(|agreement| !agreement.notice.is_empty());
    let fitted: Notices = told.clone().map(|agreement| (agreement.id, fitting(&sheet, agreement))).collect();
    let none: Notices = told.map(|agreement| (agreement.id, Notice::default())).collect();
    let sheets = |notices| panels(&sheet, notices).len().div_ceil(LONGEST * CARDS);
    if sheets(&fitted) > sheets(&none) { none } else { fitted }
}

/// As many words of a notice as have room in a panel of their own, below what is promised.
fn fitting(sheet: &Sheet<'_>, agreement: &Agreement) -> Notice {
    let fits = |notice: &Notice| height(&promise(sheet, Tree::ROOT, 1, agreement, Some(notice))) <= ROOM;
    let whole = Notice { text: agreement.notice.clone(), is_whole: true };
    if fits(&whole) {
        return whole;
    }
    let words: Vec<&str> = agreement.notice.split_whitespace().collect();
    let start = |count: usize| Notice { text: format!("{} …", words[..count].join(" ")), is_whole: false };
    (FEWEST_WORDS..words.len()).rev().map(start).find(fits).unwrap_or_default()
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
