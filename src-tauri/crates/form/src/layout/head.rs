//! The head of the first page, and what stands above and below every page.

use domain::{Kind, People};

use crate::display::{Item, Page, Path, Rgb, rectangle};
use crate::lines;
use crate::shape::Style;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;
use crate::{Document, Edition};

use super::Sheet;
use super::flow::{Row, joined};
use super::seal::Sealed;
use super::style::{
    AMBER, BOARD_MARGIN, BODY, CREAM, GREEN, Grid, NAME, SMALL, SOFT, STRONG, TEAL, TITLE, VALUE, WHITE, baseline,
    line_height,
};

/// Height of the strip that says OEFENING.
const STRIP: f32 = 20.0;
/// Height of the band on later pages.
const BAND: f32 = 34.0;

/// Room taken at the top of a page by the strips that say what it is: practice, a copy.
pub(super) fn strip(document: &Document) -> f32 {
    let strips = [document.practice, document.edition == Edition::Copy];
    strips.into_iter().filter(|there| *there).map(|_| STRIP).sum()
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
    let (document, words, grid) = (sheet.document, sheet.words, sheet.grid());
    let (mut head, margin, wide) = (Vec::new(), grid.margin, grid.portrait.0);
    let mut y = strip(document) + 34.0;
    let (root, text) = (Tree::ROOT, Tag::Paragraph);
    let label = edition(document, words);
    let beside = grid.width - label.as_ref().map_or(0.0, |label| pill_width(label) + GAP);
    let is_beside = lines::single(&kind(words, document.kind), TITLE).width <= beside;
    // Where both don't fit on a line, the label stands above the title.
    let (room, pill_y) = if is_beside { (beside, y + 17.0) } else { (grid.width, y) };
    y += if is_beside { 0.0 } else { 16.0 };
    let title = sheet.both(root, Tag::Heading(1), &|w| kind(w, document.kind), TITLE, (0.0, room));
    let marks = [root; 2].map(|root| sheet.tree.part(root, text));
    let purpose = sheet.both(root, text, &|w| w.get("form-purpose"), BODY.colored(SOFT), (0.0, grid.width));
    for row in title.into_iter().chain([Row::gap(2.0)]).chain(purpose).chain([Row::gap(16.0)]) {
        head.extend(row.items.into_iter().map(|item| item.moved(margin, y)));
        y += row.height;
    }
    for row in columns(sheet) {
        head.extend(row.items.into_iter().map(|item| item.moved(margin, y)));
        y += row.height;
    }
    let height = y + 18.0;
    let mut items = vec![Item::Path(Path::filled(rectangle(0.0, 0.0, wide, height, 0.0), CREAM))];
    items.push(Item::Path(Path::filled(rectangle(0.0, height, wide, 2.0, 0.0), GREEN)));
    // On this page they are read; on later ones they are furniture.
    items.extend(read(marks[0], practice_strip(document, words, wide)));
    items.extend(read(marks[1], copy_strip(sheet, wide)));
    if let Some(label) = label {
        items.extend(read(marks[1], pill(&label, wide - margin, pill_y)));
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

/// The two and their talk, beside each other; in large letters the talk stands under the two.
fn columns(sheet: &Sheet<'_>) -> Vec<Row> {
    let (document, words, grid) = (sheet.document, sheet.words, sheet.grid());
    let (wide, apart) =
        if grid.is_wide() { ((grid.width - TALK - 2.0 * GAP) / 2.0, GAP) } else { (grid.column, grid.gutter) };
    let People { employee, manager, organisation, team } = &document.people;
    let person = |label: &str, who, lines: [&str; 2]| {
        let part = sheet.tree.part(Tree::ROOT, Tag::Section);
        let says = |text: &&str| sheet.rows(part, Tag::Paragraph, text, VALUE, 0.0, wide);
        let mut column = sheet.both(part, Tag::Paragraph, &|w| w.get(label), SMALL, (0.0, wide));
        column.push(Row::gap(1.5));
        column.extend(sheet.named(part, Tag::Paragraph, who, wide));
        column.push(Row::gap(1.5));
        column.extend(lines.iter().filter(|line| !line.is_empty()).flat_map(says));
        column
    };
    let employee = person("form-employee", domain::Role::Employee, [&employee.function, team]);
    let manager = person("form-manager", domain::Role::Manager, [&manager.function, organisation]);
    let part = sheet.tree.part(Tree::ROOT, Tag::Section);
    let whole = (0.0, if grid.is_wide() { TALK } else { grid.width });
    let says = |say: &dyn Fn(&Words) -> String, style| sheet.both(part, Tag::Paragraph, say, style, whole);
    let mut talk = says(&|w| w.get("form-talk"), SMALL);
    talk.push(Row::gap(1.5));
    talk.extend(sheet.rows(part, Tag::Paragraph, &words.date(document.date), NAME, 0.0, whole.1));
    talk.push(Row::gap(1.5));
    if let Some(from) = document.period_from {
        let period = |w: &Words| w.with("form-period", &[("from", &w.date(from)), ("to", &w.date(document.date))]);
        talk.extend(says(&period, VALUE.sized(9.2)));
    }
    if !document.place.is_empty() {
        talk.extend(sheet.rows(part, Tag::Paragraph, &document.place, VALUE, 0.0, whole.1));
    }
    let mut all = standing(employee, manager, wide + apart);
    if grid.is_wide() {
        return standing(all, talk, 2.0 * (wide + apart));
    }
    all.push(Row::gap(8.0));
    all.extend(talk);
    all
}

/// Two columns beside each other, each with lines of its own, as one row.
fn standing(left: Vec<Row>, right: Vec<Row>, x: f32) -> Vec<Row> {
    vec![joined(left).with(joined(right).moved(x))]
}

/// Adds what stands above and below each page, once their number is known.
pub(super) fn finish(pages: &mut [Page], sheet: &Sheet<'_>) {
    let (document, words) = (sheet.document, sheet.words);
    let (count, grid) = (pages.len(), sheet.grid());
    // Before closing there is none: what the two will say of it isn't said yet.
    let seal = document.edition.is_closed().then(|| Sealed::new(sheet));
    for (index, page) in pages.iter_mut().enumerate() {
        if index > 0 {
            let body = std::mem::take(&mut page.items);
            page.items = running_head(page.width, margin(page, grid), sheet);
            page.items.extend(body);
        }
        let size = (page.width, page.height);
        let margin = margin(page, grid);
        let right = seal.as_ref().map_or(0.0, |seal| seal.room(size));
        page.items.extend(footer(size, (margin, right), (index + 1, count), document, words));
        if let Some(seal) = &seal {
            page.items.extend(seal.items(sheet, size, margin, index + 1 == count));
        }
        let done = Page { items: std::mem::take(&mut page.items), ..*page };
        *page = done.enlarged(grid.scale);
    }
}

/// The board takes more of its page than text does.
fn margin(page: &Page, grid: Grid) -> f32 {
    if page.width > page.height { grid.board_margin } else { grid.margin }
}

fn running_head(width: f32, margin: f32, sheet: &Sheet<'_>) -> Vec<Item> {
    let (document, words) = (sheet.document, sheet.words);
    let y = strip(document);
    let mut items = vec![Item::Path(Path::filled(rectangle(0.0, 0.0, width, y + BAND, 0.0), CREAM))];
    items.extend(practice_strip(document, words, width));
    items.extend(copy_strip(sheet, width));
    let middle = y + BAND / 2.0;
    let text = format!("{} · {}", kind(words, document.kind), document.people.employee.name);
    let label = edition_key(document).map(|key| words.get(key));
    let room = width - 2.0 * margin - label.as_ref().map_or(0.0, |label| pill_width(label) + GAP);
    let line = lines::shortened(&text, STRONG.sized(9.0).colored(GREEN), room);
    items.push(Item::Text { x: margin, y: middle + 3.1, line });
    if let Some(label) = label {
        items.extend(pill(&label, width - margin, middle));
    }
    items
}

/// `kept` is the room on the right for the seal's code.
fn footer(
    (width, height): (f32, f32),
    (margin, kept): (f32, f32),
    (page, pages): (usize, usize),
    document: &Document,
    words: &Words,
) -> Vec<Item> {
    let page = words.with("form-footer-page", &[("page", &words.count(page)), ("pages", &words.count(pages))]);
    let right = lines::single(&page, SMALL);
    let names = words.list(&[&document.people.employee.name, &document.people.manager.name]);
    let date = format!(" · {}", words.date(document.date));
    let width = width - kept;
    let room = width - 2.0 * margin - right.width - 20.0;
    let left = lines::shortened(&names, SMALL, room - lines::single(&date, SMALL).width);
    let date = lines::single(&date, SMALL);
    let left_width = lines::single(&left.text, SMALL).width;
    let y = height - 30.0;
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
    let says = |w: &Words| w.with("form-practice", &[("mark", &w.get("practice-mark"))]);
    strip_of(&in_both(words, &says), AMBER, 0.0, width)
}

/// That this is a copy, for whom, and of which form.
fn copy_strip(sheet: &Sheet<'_>, width: f32) -> Vec<Item> {
    let Some(copy) = sheet.copy else { return Vec::new() };
    let top = strip(sheet.document) - STRIP;
    strip_of(&super::copy::marking(copy, sheet.words), TEAL, top, width)
}

/// The strips, read on a page that has no head of its own.
pub(super) fn strips(sheet: &Sheet<'_>, width: f32) -> Vec<Item> {
    let part = sheet.tree.part(Tree::ROOT, Tag::Paragraph);
    let practice = practice_strip(sheet.document, sheet.words, width);
    read(part, practice.into_iter().chain(copy_strip(sheet, width)).collect()).collect()
}

fn strip_of(text: &str, color: Rgb, top: f32, width: f32) -> Vec<Item> {
    let style: Style = STRONG.colored(WHITE);
    let line = lines::shortened(text, style, width - 2.0 * BOARD_MARGIN);
    let y = top + (STRIP - line_height(style)) / 2.0 + baseline(style);
    vec![
        Item::Path(Path::filled(rectangle(0.0, top, width, STRIP, 0.0), color)),
        Item::Text { x: (width - line.width) / 2.0, y, line },
    ]
}

fn edition(document: &Document, words: &Words) -> Option<String> {
    edition_key(document).map(|key| in_both(words, &|w| w.get(key)))
}

fn edition_key(document: &Document) -> Option<&'static str> {
    match document.edition {
        Edition::Draft => Some("form-draft"),
        Edition::Presented => Some("form-presented"),
        // A copy says it in a strip of its own.
        Edition::Original | Edition::Copy => None,
        Edition::Translation => Some("form-translation"),
        Edition::Print => Some("form-print"),
    }
}

/// On one line, in the second language too.
fn in_both(words: &Words, say: &dyn Fn(&Words) -> String) -> String {
    let first = say(words);
    match words.other().map(say) {
        Some(second) if second != first => format!("{first} · {second}"),
        _ => first,
    }
}

const PILL: Style = Style { size: 9.5, color: GREEN, ..STRONG };

fn pill_width(label: &str) -> f32 {
    lines::single(label, PILL).width + 18.0
}

/// A label in a rounded outline, its right edge at `right`, centred at y.
fn pill(label: &str, right: f32, y: f32) -> Vec<Item> {
    let line = lines::single(label, PILL);
    let width = line.width + 18.0;
    let outline = Path::filled(rectangle(right - width, y - 9.0, width, 18.0, 9.0), WHITE).with_stroke(GREEN, 0.9);
    vec![Item::Path(outline), Item::Text { x: right - width + 9.0, y: y + 3.25, line }]
}
