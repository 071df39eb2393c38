//! Cards to cut out: eight on an upright A4, with cut marks. Questions lie by place, and what is left of a
//! place's last sheet is for own questions.

use domain::{Place, Role};

use crate::Palette;
use crate::display::{Item, Page, Path, Rgb, circle, rectangle, straight};
use crate::layout::style::{BODY, HAIR, INK, NAME, PORTRAIT, SMALL, SOFT, STRONG, WHITE, line_height, plate};
use crate::lines;
use crate::shape::Style;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;

use super::{Card, CardDeck, Paragraph, Press};

/// On the left and right of the cards.
const MARGIN: f32 = 28.35;
/// Above them stands what the sheet is.
const TOP: f32 = 45.0;
const COLUMNS: usize = 2;
const ROWS: usize = 4;
const EACH: usize = COLUMNS * ROWS;
const WIDTH: f32 = (PORTRAIT.0 - 2.0 * MARGIN) / 2.0;
const HEIGHT: f32 = 191.0;
/// From the cut to what is printed: nobody cuts on the line.
const INSET: f32 = 9.0;
/// From a card's edge to its text.
const PADDING: f32 = 12.0;
/// The strip that says where a card belongs.
const STRIP: f32 = 30.0;
/// The lower part, for asking on.
const FOOT: f32 = 50.0;
/// Its corners.
const ROUND: f32 = 10.0;
/// The line of text above the cards.
const HEAD: f32 = 28.0;
/// Letters of a question, the largest that fit.
const QUESTION: [f32; 6] = [20.0, 19.0, 18.0, 17.0, 16.0, 15.0];
/// Letters of a word or two.
const WORD: [f32; 5] = [27.0, 25.0, 23.0, 21.0, 19.0];
/// Who asks on.
const ASKED: Style = Style { size: 9.2, ..STRONG };

/// One sheet of paper: at most eight cards of one place.
pub(super) fn sheets(cards: &[Card]) -> Vec<&[Card]> {
    cards.chunk_by(|one, next| one.place == next.place).flat_map(|place| place.chunks(EACH)).collect()
}

pub(super) fn title(words: &Words, deck: CardDeck) -> String {
    words.get(match deck {
        CardDeck::Questions => "print-cards-questions",
        CardDeck::Talents => "print-cards-talents",
        CardDeck::Energy => "print-cards-energy",
    })
}

/// With the place, if the questions are of one.
pub(super) fn full_title(words: &Words, deck: CardDeck, cards: &[Card]) -> String {
    let title = title(words, deck);
    let place = cards.first().map(|card| card.place).filter(|place| cards.iter().all(|card| card.place == *place));
    match place {
        Some(place) if deck == CardDeck::Questions => {
            format!("{title}: {}", words.get(&format!("place-{}", place.id())))
        }
        _ => title,
    }
}

pub(super) fn pages(press: &Press, deck: CardDeck, cards: &[Card]) -> Vec<Page> {
    let sheets = sheets(cards);
    let count = press.words.count(sheets.len());
    let mut lying: Option<(Place, PartId)> = None;
    let mut pages = Vec::new();
    for (cards, number) in sheets.into_iter().zip(1..) {
        let place = cards.first().map_or(Place::Energy, |card| card.place);
        let mut page = Page { width: PORTRAIT.0, height: PORTRAIT.1, items: Vec::new() };
        // The list of a place goes on over its sheets: its name is read once.
        let list = if let Some((_, list)) = lying.filter(|(last, _)| *last == place) {
            head(press, deck, place, None, &mut page);
            list
        } else {
            let text = title(&press.words, deck);
            let heading = lying.is_none().then(|| press.tree.text(Tree::ROOT, Tag::Heading(1), &text));
            let section = press.tree.part(Tree::ROOT, Tag::Section);
            head(press, deck, place, Some((section, heading)), &mut page);
            press.tree.part(section, Tag::List)
        };
        lying = Some((place, list));
        let sheet = press.words.with("print-cards-sheet", &[("page", &press.words.count(number)), ("pages", &count)]);
        let line = lines::single(&sheet, SMALL);
        page.items.push(Item::Text { x: PORTRAIT.0 - MARGIN - line.width, y: HEAD, line });
        page.items.extend(cuts());
        for index in 0..EACH {
            let at = Spot::of(index);
            match cards.get(index) {
                Some(card) => full(press, deck, card, at, list, &mut page),
                None if deck == CardDeck::Questions => page.items.extend(own(press, place, at)),
                None => {}
            }
        }
        pages.push(page);
    }
    pages
}

/// What the sheet is, above the cards: read on the first sheet of a place, in this section and perhaps
/// below this heading.
fn head(press: &Press, deck: CardDeck, place: Place, read: Option<(PartId, Option<PartId>)>, page: &mut Page) {
    let mut x = MARGIN;
    let mut put = |text: &str, style: Style, part: Option<PartId>, after: f32| {
        let line = lines::single(text, style);
        let item = Item::Text { x, y: HEAD, line: line.clone() };
        page.items.push(part.map_or(item.clone(), |part| Item::Tagged(part, vec![item])));
        x += line.width + after;
    };
    let style = STRONG.sized(11.0);
    put(&title(&press.words, deck), style, read.and_then(|(_, heading)| heading), 6.0);
    if deck == CardDeck::Questions {
        put("·", style, None, 6.0);
        let text = press.place(place);
        let part = read.map(|(section, _)| press.tree.text(section, Tag::Heading(2), &text));
        put(&text, style.colored(color(place)), part, 14.0);
    }
    let part = read.map(|(section, _)| press.tree.part(section, Tag::Paragraph));
    let cut = if deck == CardDeck::Questions { "print-cards-cut-deep" } else { "print-cards-cut" };
    put(&press.word(cut), SMALL, part, 0.0);
}

/// Where a card lies: its left top corner.
#[derive(Clone, Copy)]
struct Spot {
    x: f32,
    y: f32,
}

impl Spot {
    fn of(index: usize) -> Self {
        let (row, column) = (index / COLUMNS, index % COLUMNS);
        Self { x: (column as f32).mul_add(WIDTH, MARGIN), y: (row as f32).mul_add(HEIGHT, TOP) }
    }
}

/// Marks outside the cards for a guillotine, and dashed lines between them for scissors.
fn cuts() -> Vec<Item> {
    let (right, bottom) = (MARGIN + WIDTH * COLUMNS as f32, TOP + HEIGHT * ROWS as f32);
    let mut all = Vec::new();
    let mut cut = |from: (f32, f32), to: (f32, f32), dashes: Vec<f32>| {
        let color = if dashes.is_empty() { INK } else { HAIR };
        all.push(Item::Path(Path::stroked(straight(from, to), color, 0.6).dashed(dashes)));
    };
    for column in 0..=COLUMNS {
        let x = (column as f32).mul_add(WIDTH, MARGIN);
        cut((x, TOP), (x, bottom), vec![3.0, 3.0]);
        cut((x, TOP - 10.0), (x, TOP - 3.0), Vec::new());
        cut((x, bottom + 3.0), (x, bottom + 10.0), Vec::new());
    }
    for row in 0..=ROWS {
        let y = (row as f32).mul_add(HEIGHT, TOP);
        cut((MARGIN, y), (right, y), vec![3.0, 3.0]);
        cut((MARGIN - 10.0, y), (MARGIN - 3.0, y), Vec::new());
        cut((right + 3.0, y), (right + 10.0, y), Vec::new());
    }
    all
}

/// The colour of a place, dark enough for white letters: what stands there in the drawing has it.
fn color(place: Place) -> Rgb {
    match place {
        Place::LookingBack => [0x7a, 0x4a, 0x2b],
        Place::Energy => [0x1f, 0x6f, 0x8f],
        Place::Talents => [0x2a, 0x75, 0x4a],
        Place::Learning => [0x8a, 0x4b, 0x12],
        Place::Employability => [0xa6, 0x3a, 0x2b],
        Place::Horizon => [0x3f, 0x5f, 0x86],
        Place::Backpack => [0xa8, 0x55, 0x12],
        Place::Agreements => [0x5b, 0x2e, 0x91],
    }
}

/// A card's edge, and the strip with its number.
fn frame(press: &Press, place: Place, at: Spot) -> Vec<Item> {
    let (x, y) = (at.x + INSET, at.y + INSET);
    let (width, height) = (WIDTH - 2.0 * INSET, HEIGHT - 2.0 * INSET);
    let (ground, ink) = colors(press, place);
    let middle = y + STRIP / 2.0;
    let number = match press.palette {
        Palette::Light => NAME.sized(12.5).colored(ground),
        Palette::Ink => NAME.sized(12.5).colored(ink),
    };
    let number = lines::single(&press.number(place.number()), number);
    vec![
        Item::Path(Path::filled(rectangle(x, y, width, STRIP + 10.0, ROUND), ground)),
        Item::Path(Path::filled(rectangle(x, y + STRIP, width, 11.0, 0.0), WHITE)),
        Item::Path(Path::stroked(straight((x, y + STRIP), (x + width, y + STRIP)), color(place), 1.0)),
        Item::Path(Path::stroked(rectangle(x, y, width, height, ROUND), color(place), 1.2)),
        Item::Path(plate(circle(x + 20.0, middle, 9.5), ink, press.palette)),
        Item::Text { x: x + 20.0 - number.width / 2.0, y: middle + 4.4, line: number },
    ]
}

/// The strip's ground and letters. With little ink it is white, and its letters have the colour.
fn colors(press: &Press, place: Place) -> (Rgb, Rgb) {
    match press.palette {
        Palette::Light => (color(place), WHITE),
        Palette::Ink => (WHITE, color(place)),
    }
}

/// Text in the strip, from its left.
fn in_strip(press: &Press, text: &str, place: Place, at: Spot) -> Item {
    let line = lines::single(text, NAME.sized(13.5).colored(colors(press, place).1));
    Item::Text { x: at.x + INSET + 36.0, y: at.y + INSET + STRIP / 2.0 + 4.7, line }
}

/// A card of the deck, as an item of the list.
fn full(press: &Press, deck: CardDeck, card: &Card, at: Spot, list: PartId, page: &mut Page) {
    let deep = card.deep.then(|| press.word("print-card-deep"));
    let from = match card.from {
        Role::Manager => Some(press.word("print-card-manager")),
        Role::Employee => Some(press.word("print-card-employee")),
        Role::Together => None,
    };
    page.items.extend(frame(press, card.place, at));
    let body = press.tree.part(press.tree.part(list, Tag::Item), Tag::Body);
    let name = press.place(card.place);
    let part = press.tree.text(body, Tag::Paragraph, &name);
    page.items.push(Item::Tagged(part, vec![in_strip(press, &name, card.place, at)]));
    let said: Vec<String> = deep.into_iter().chain(from).collect();
    let ink = colors(press, card.place).1;
    // One line, or two that share the strip.
    let mut y = at.y + INSET + STRIP / 2.0 + 3.2 - (said.len().saturating_sub(1)) as f32 * 5.6;
    for text in said {
        let line = lines::single(&text, SMALL.colored(ink));
        let part = press.tree.text(body, Tag::Paragraph, &text);
        let x = at.x + WIDTH - INSET - PADDING - line.width;
        page.items.push(Item::Tagged(part, vec![Item::Text { x, y, line }]));
        y += 11.2;
    }
    let (x, width) = (at.x + INSET + PADDING, WIDTH - 2.0 * (INSET + PADDING));
    let (top, bottom) = (at.y + INSET + STRIP, at.y + HEIGHT - INSET);
    let room = bottom - FOOT - top;
    let sizes: &[f32] = if deck == CardDeck::Questions { &QUESTION } else { &WORD };
    let style = fitting(&card.text, NAME.colored(INK), sizes, width, room - 6.0);
    let high = lines::wrap(&card.text, style, width).len() as f32 * line_height(style);
    let y = top + 2.0 + (room - high) / 2.0;
    Paragraph { tag: Tag::Paragraph, text: &card.text, style, x, y, width }.put(press, body, page);
    let (asked, more) = match deck {
        CardDeck::Questions if card.more_from == Role::Manager && card.from == Role::Together => {
            ("print-card-ask-on-manager", card.more.clone())
        }
        CardDeck::Questions => ("print-card-ask-on", card.more.clone()),
        CardDeck::Talents => ("", card.more.clone()),
        CardDeck::Energy => ("", press.word("print-card-energy")),
    };
    let style = BODY.sized(if deck == CardDeck::Questions { 10.8 } else { 12.0 }).colored(INK);
    let mut high = lines::wrap(&more, style, width).len() as f32 * line_height(style);
    if !asked.is_empty() {
        high += line_height(ASKED);
    }
    let mut y = bottom - 8.0 - high;
    if !asked.is_empty() {
        let (style, text) = (ASKED.colored(color(card.place)), press.word(asked));
        y = Paragraph { tag: Tag::Paragraph, text: &text, style, x, y, width }.put(press, body, page);
    }
    Paragraph { tag: Tag::Paragraph, text: &more, style, x, y, width }.put(press, body, page);
}

/// A card for a question of one's own: lines to write on. There is nothing to read on it.
fn own(press: &Press, place: Place, at: Spot) -> Vec<Item> {
    let mut items = frame(press, place, at);
    items.push(in_strip(press, &press.word("print-cards-own"), place, at));
    let (left, right) = (at.x + INSET + PADDING, at.x + WIDTH - INSET - PADDING);
    for row in 1..=4_u8 {
        let y = f32::from(row).mul_add(30.0, at.y + INSET + STRIP + 5.0);
        items.push(Item::Path(Path::stroked(straight((left, y), (right, y)), SOFT, 0.6)));
    }
    items
}

/// The largest letters in which the text fits.
fn fitting(text: &str, family: Style, sizes: &[f32], width: f32, height: f32) -> Style {
    let fits = |style: &Style| {
        let lines = lines::wrap(text, *style, width);
        let whole = lines.iter().all(|line| !line.text.ends_with('\u{ad}'));
        whole && lines.len() as f32 * line_height(*style) <= height
    };
    let styles = || sizes.iter().map(|size| family.sized(*size));
    styles().find(fits).or_else(|| styles().next_back()).unwrap_or(family)
}

/// Where text of the card at this place of a sheet may stand: left, top, right, bottom.
#[cfg(test)]
pub(super) fn inside(index: usize) -> crate::display::Bounds {
    let Spot { x, y } = Spot::of(index);
    let edge = INSET + 6.0;
    [x + edge, y + INSET + 4.0, x + WIDTH - edge, y + HEIGHT - INSET - 4.0]
}
