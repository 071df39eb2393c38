//! The head of the first page, and what stands above and below every page.

use domain::{Kind, People};

use crate::display::{Item, Page, Path, rectangle};
use crate::lines;
use crate::shape::Style;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;
use crate::{Document, Edition};

use super::Sheet;
use super::flow::Row;
use super::mark::mark;
use super::seal::Sealed;
use super::style::{
    AMBER, BOARD_MARGIN, BODY, CREAM, GREEN, MARGIN, NAME, PORTRAIT, SMALL, SOFT, STRONG, TITLE, VALUE, WHITE, WIDTH,
    baseline, line_height,
};

/// Height of the strip that says OEFENING.
const STRIP: f32 = 20.0;
/// Height of the band on later pages.
const BAND: f32 = 34.0;

/// Room taken at the top of a page by the practice strip.
pub(super) fn strip(document: &Document) -> f32 {
    if document.practice { STRIP } else { 0.0 }
}

/// Where text begins on later pages.
pub(super) fn top(document: &Document) -> f32 {
    strip(document) + BAND + 24.0
}

pub(super) fn kind(words: &Words, kind: Kind) -> String {
    words.get(match kind {
        Kind::Development => "kind-development",
        Kind::CheckIn => "kind-check_in",
        Kind::FollowUp => "kind-follow_up",
        Kind::Onboarding => "kind-onboarding",
        Kind::Internship => "kind-internship",
    })
}

/// The first page's head, and its height.
pub(super) fn first(sheet: &Sheet<'_>) -> (Vec<Item>, f32) {
    let (document, words) = (sheet.document, sheet.words);
    let mut head = Vec::new();
    let mut y = strip(document) + 34.0;
    let (root, text) = (Tree::ROOT, Tag::Paragraph);
    let title = sheet.rows(root, Tag::Heading(1), &kind(words, document.kind), TITLE, 0.0, WIDTH - 170.0);
    let marks = [root; 2].map(|root| sheet.tree.part(root, text));
    let purpose = sheet.rows(root, text, &words.get("form-purpose"), BODY.colored(SOFT), 0.0, WIDTH);
    for row in title.into_iter().chain([Row::gap(2.0)]).chain(purpose).chain([Row::gap(16.0)]) {
        head.extend(row.items.into_iter().map(|item| item.moved(MARGIN, y)));
        y += row.height;
    }
    let mut bottom = y;
    for (column, x) in columns(sheet).into_iter().zip([0.0, PERSON + GAP, 2.0 * (PERSON + GAP)]) {
        let mut at = y;
        for row in column {
            head.extend(row.items.into_iter().map(|item| item.moved(MARGIN + x, at)));
            at += row.height;
        }
        bottom = bottom.max(at);
    }
    let height = bottom + 18.0;
    let mut items = vec![Item::Path(Path::filled(rectangle(0.0, 0.0, PORTRAIT.0, height, 0.0), CREAM))];
    items.push(Item::Path(Path::filled(rectangle(0.0, height, PORTRAIT.0, 2.0, 0.0), GREEN)));
    // On this page they are read; on later ones they are furniture.
    items.extend(read(marks[0], practice_strip(document, words, PORTRAIT.0)));
    if let Some(label) = edition(document, words) {
        items.extend(read(marks[1], pill(&label, PORTRAIT.0 - MARGIN, strip(document) + 51.0)));
    }
    items.extend(head);
    (items, height)
}

/// The items with their text as this part.
fn read(part: PartId, items: Vec<Item>) -> impl Iterator<Item = Item> {
    items.into_iter().map(move |item| match item {
        Item::Text { .. } => Item::Tagged(part, vec![item]),
        _ => item,
    })
}

/// Between the columns of the head.
const GAP: f32 = 16.0;
/// Width of the talk's column: both ends of the period on one line.
const TALK: f32 = 200.0;
/// Width of a person's column.
const PERSON: f32 = (WIDTH - TALK - 2.0 * GAP) / 2.0;

fn columns(sheet: &Sheet<'_>) -> [Vec<Row>; 3] {
    let (document, words) = (sheet.document, sheet.words);
    let People { employee, manager, organisation, team } = &document.people;
    let person = |label: &str, role, name: &str, lines: [&str; 2]| {
        let part = sheet.tree.part(Tree::ROOT, Tag::Section);
        let says = |text: &str, style, x| sheet.rows(part, Tag::Paragraph, text, style, x, PERSON - x);
        let mut column = says(&words.get(label), SMALL, 0.0);
        let mut name = says(name, NAME, 19.0);
        if let Some(first) = name.first_mut() {
            first.items.extend(mark(role, &document.people, 6.5, line_height(NAME) / 2.0, 6.5));
        }
        column.push(Row::gap(1.5));
        column.extend(name);
        column.push(Row::gap(1.5));
        column.extend(lines.iter().filter(|line| !line.is_empty()).flat_map(|line| says(line, VALUE, 0.0)));
        column
    };
    let employee = person("form-employee", domain::Role::Employee, &employee.name, [&employee.function, team]);
    let manager = person("form-manager", domain::Role::Manager, &manager.name, [&manager.function, organisation]);
    let part = sheet.tree.part(Tree::ROOT, Tag::Section);
    let says = |text: &str, style| sheet.rows(part, Tag::Paragraph, text, style, 0.0, TALK);
    let mut talk = says(&words.get("form-talk"), SMALL);
    talk.push(Row::gap(1.5));
    talk.extend(says(&words.date(document.date), NAME));
    talk.push(Row::gap(1.5));
    if let Some(from) = document.period_from {
        let period = words.with("form-period", &[("from", &words.date(from)), ("to", &words.date(document.date))]);
        talk.extend(says(&period, VALUE.sized(9.2)));
    }
    if !document.place.is_empty() {
        talk.extend(says(&document.place, VALUE));
    }
    [employee, manager, talk]
}

/// Adds what stands above and below each page, once their number is known.
pub(super) fn finish(pages: &mut [Page], sheet: &Sheet<'_>) {
    let (document, words) = (sheet.document, sheet.words);
    let count = pages.len();
    // A draft has none: what the two will say of it isn't said yet.
    let seal = (document.edition != Edition::Draft).then(|| Sealed::new(sheet));
    for (index, page) in pages.iter_mut().enumerate() {
        if index > 0 {
            let body = std::mem::take(&mut page.items);
            page.items = running_head(page.width, document, words);
            page.items.extend(body);
        }
        let right = seal.as_ref().map_or(0.0, |seal| seal.room(page.width));
        page.items.extend(footer(page, index + 1, count, right, document, words));
        if let Some(seal) = &seal {
            let size = (page.width, page.height);
            page.items.extend(seal.items(sheet, size, margin(page.width), index + 1 == count));
        }
    }
}

/// The board takes more of its page than text does.
fn margin(width: f32) -> f32 {
    if width > PORTRAIT.0 { BOARD_MARGIN } else { MARGIN }
}

fn running_head(width: f32, document: &Document, words: &Words) -> Vec<Item> {
    let y = strip(document);
    let mut items = vec![Item::Path(Path::filled(rectangle(0.0, 0.0, width, y + BAND, 0.0), CREAM))];
    items.extend(practice_strip(document, words, width));
    let margin = margin(width);
    let middle = y + BAND / 2.0;
    let text = format!("{} · {}", kind(words, document.kind), document.people.employee.name);
    let line = lines::shortened(&text, STRONG.sized(9.0).colored(GREEN), width - 2.0 * margin - 170.0);
    items.push(Item::Text { x: margin, y: middle + 3.1, line });
    if let Some(label) = edition(document, words) {
        items.extend(pill(&label, width - margin, middle));
    }
    items
}

/// `kept` is the room on the right for the seal's code.
fn footer(on: &Page, page: usize, pages: usize, kept: f32, document: &Document, words: &Words) -> Vec<Item> {
    let page = words.with("form-footer-page", &[("page", &words.count(page)), ("pages", &words.count(pages))]);
    let right = lines::single(&page, SMALL);
    let names = words.list(&[&document.people.employee.name, &document.people.manager.name]);
    let date = format!(" · {}", words.date(document.date));
    let margin = margin(on.width);
    let width = on.width - kept;
    let room = width - 2.0 * margin - right.width - 20.0;
    let left = lines::shortened(&names, SMALL, room - lines::single(&date, SMALL).width);
    let date = lines::single(&date, SMALL);
    let left_width = lines::single(&left.text, SMALL).width;
    let y = on.height - 30.0;
    vec![
        Item::Text { x: margin, y, line: left },
        Item::Text { x: margin + left_width, y, line: date },
        Item::Text { x: width - margin - right.width, y, line: right },
    ]
}

fn practice_strip(document: &Document, words: &Words, width: f32) -> Vec<Item> {
    if !document.practice {
        return Vec::new();
    }
    let style: Style = STRONG.colored(WHITE);
    let line = lines::single(&words.with("form-practice", &[("mark", &words.get("practice-mark"))]), style);
    let y = (STRIP - line_height(style)) / 2.0 + baseline(style);
    vec![
        Item::Path(Path::filled(rectangle(0.0, 0.0, width, STRIP, 0.0), AMBER)),
        Item::Text { x: (width - line.width) / 2.0, y, line },
    ]
}

fn edition(document: &Document, words: &Words) -> Option<String> {
    match document.edition {
        Edition::Draft => Some(words.get("form-draft")),
        Edition::Original => None,
        Edition::Translation => Some(words.get("form-translation")),
    }
}

/// A label in a rounded outline, its right edge at `right`, centred at y.
fn pill(label: &str, right: f32, y: f32) -> Vec<Item> {
    let line = lines::single(label, STRONG.sized(9.5).colored(GREEN));
    let width = line.width + 18.0;
    let outline = Path::filled(rectangle(right - width, y - 9.0, width, 18.0, 9.0), WHITE).with_stroke(GREEN, 0.9);
    vec![Item::Path(outline), Item::Text { x: right - width + 9.0, y: y + 3.25, line }]
}
