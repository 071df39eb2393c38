//! The head of the first page, and what stands above and below every page.

use domain::{Kind, People};

use crate::display::{Item, Page, Path, rectangle, straight};
use crate::lines;
use crate::shape::Style;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;
use crate::{Document, Edition, Palette};

use super::flow::{Row, joined};
use super::seal::Sealed;
use super::style::{BODY, CREAM, GREEN, Grid, NAME, SMALL, SOFT, STRONG, TITLE, VALUE, WHITE};
use super::{Sheet, footer, in_both, strip};

/// Height of the band on later pages.
const BAND: f32 = 34.0;

/// Where text begins on later pages.
pub(super) fn top(document: &Document) -> f32 {
    strip::height(document) + BAND + 24.0
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
    let mut y = strip::height(document) + 34.0;
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
    let mut items = ground(document.format.palette, (wide, height), 2.0);
    // On this page they are read; on later ones they are furniture.
    items.extend(read(marks[0], strip::practice(sheet, wide)));
    items.extend(read(marks[1], strip::copy(sheet, wide)));
    if let Some(label) = label {
        items.extend(read(marks[1], pill(&label, wide - margin, pill_y)));
    }
    items.extend(head);
    (items, height)
}

/// What the head stands on: its colour and a line below it, or with little ink the line alone.
fn ground(palette: Palette, (width, height): (f32, f32), line: f32) -> Vec<Item> {
    let edge = Path::stroked(straight((0.0, height), (width, height)), GREEN, 0.9);
    match palette {
        Palette::Ink => vec![Item::Path(edge)],
        Palette::Light => {
            let color = Path::filled(rectangle(0.0, 0.0, width, height, 0.0), CREAM);
            let line = (line > 0.0).then(|| Path::filled(rectangle(0.0, height, width, line, 0.0), GREEN));
            std::iter::once(color).chain(line).map(Item::Path).collect()
        }
    }
}

/// The items with their text as this part.
pub(super) fn read(part: PartId, items: Vec<Item>) -> impl Iterator<Item = Item> {
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
    let (document, grid) = (sheet.document, sheet.grid());
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
    talk.extend(says(&|w| w.date(document.date), NAME));
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
    let document = sheet.document;
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
        page.items.extend(footer::footer(size, (margin, right), (index + 1, count), sheet));
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
    let y = strip::height(document);
    let mut items = ground(document.format.palette, (width, y + BAND), 0.0);
    items.extend(strip::practice(sheet, width));
    items.extend(strip::copy(sheet, width));
    let middle = y + BAND / 2.0;
    let name = &document.people.employee.name;
    let label = edition(document, words);
    let room = width - 2.0 * margin - label.as_ref().map_or(0.0, |label| pill_width(label) + GAP);
    let style = STRONG.sized(9.0).colored(GREEN);
    // In two languages, or else in one; where there is no room for that, the name alone.
    let fuller = [in_both(words, &|w| kind(w, document.kind)), kind(words, document.kind)];
    let fuller = fuller.into_iter().map(|kind| lines::single(&format!("{kind} · {name}"), style));
    let line = fuller.into_iter().find(|line| line.width <= room);
    let line = line.unwrap_or_else(|| lines::shortened(name, style, room));
    items.push(Item::Text { x: margin, y: middle + 3.1, line });
    if let Some(label) = label {
        items.extend(pill(&label, width - margin, middle));
    }
    items
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
