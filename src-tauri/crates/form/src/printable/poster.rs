//! The empty board, to hang on a wall: the drawing of the form's own page, with room at each place.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{Answers, Closing, ConversationId, Kind, Lane, People, Person, Place};
use uuid::Uuid;

use crate::display::{Group, Item, Page, Path, circle, rectangle, straight};
use crate::layout::style::{
    BODY, GREEN, HAIR, INK, NAME, SOFT, STRONG, TITLE, WHITE, baseline, line_height, on_plate, plate,
};
use crate::places::{Area, Places};
use crate::shape::Style;
use crate::structure::{Tag, Tree};
use crate::words::Words;
use crate::{Document, Edition, FormError, Format, Palette, layout, lines};

use super::{Paragraph, PosterSize, Press};

/// A4 on its side; the others are this, larger.
const A4: (f32, f32) = (841.89, 595.276);
const MARGIN: f32 = 30.0;
/// Where the board begins.
const TOP: f32 = 65.0;
/// Between the hints below it.
const GAP: f32 = 12.0;

pub(super) fn title(words: &Words, size: PosterSize) -> String {
    let size = match size {
        PosterSize::A4 => "A4",
        PosterSize::A3 => "A3",
        PosterSize::A2 => "A2",
    };
    words.with("print-poster-title", &[("size", size)])
}

/// How much larger than A4 its sides are.
fn enlarged(size: PosterSize) -> f32 {
    match size {
        PosterSize::A4 => 1.0,
        PosterSize::A3 => std::f32::consts::SQRT_2,
        PosterSize::A2 => 2.0,
    }
}

pub(super) fn page(press: &Press, size: PosterSize) -> Result<Page, FormError> {
    let k = enlarged(size);
    let sized = |style: Style| style.sized(style.size * k);
    let mut page = Page { width: A4.0 * k, height: A4.1 * k, items: Vec::new() };
    let title = press.word("print-poster");
    let style = sized(TITLE.sized(34.0));
    let wide = lines::single(&title, style).width;
    let x = MARGIN * k;
    Paragraph { tag: Tag::Heading(1), text: &title, style, x, y: 15.0 * k, width: page.width }.put(
        press,
        Tree::ROOT,
        &mut page,
    );
    let style = sized(BODY.sized(11.0));
    let x = x + wide + 22.0 * k;
    let width = page.width - x - MARGIN * k;
    let lead = press.word("print-poster-lead");
    let high = line_height(style) * lines::wrap(&lead, style, width).len() as f32;
    let y = (TOP * k - high) / 2.0 + 5.0 * k;
    Paragraph { tag: Tag::Paragraph, text: &lead, style, x, y, width }.put(press, Tree::ROOT, &mut page);

    let bottom = board(press, k, &mut page)?;
    hints(press, k, bottom + 12.0 * k, &mut page);
    let style = sized(BODY.sized(9.5).colored(SOFT));
    let y = page.height - 25.0 * k;
    let how = press.word("print-poster-how");
    let after = press.word("print-poster-after");
    let wide = lines::single(&after, style).width;
    let right = page.width - MARGIN * k - wide;
    Paragraph { tag: Tag::Paragraph, text: &how, style, x: MARGIN * k, y, width: right }.put(
        press,
        Tree::ROOT,
        &mut page,
    );
    Paragraph { tag: Tag::Paragraph, text: &after, style, x: right, y, width: wide + 1.0 }.put(
        press,
        Tree::ROOT,
        &mut page,
    );
    Ok(page)
}

/// The drawing with its room to write. Answers where it ends.
fn board(press: &Press, k: f32, page: &mut Page) -> Result<f32, FormError> {
    let words = &press.words;
    let places = Places::get()?;
    let [width, height] = places.canvas;
    let mut items = layout::scenery(&nobody(press), words)?;
    for (lane, area) in places.lanes() {
        items.extend(room(lane, area, words));
    }
    // The windows are white already where ink is spared, with panes in them.
    let house = places.instrument(Place::Employability).filter(|_| press.palette == Palette::Light);
    items.extend(house.into_iter().flat_map(panes));
    if let Some(area) = places.instrument(Place::Agreements) {
        items.extend(planks(area, words));
    }
    let scale = (page.width - 2.0 * MARGIN * k) / width;
    let clip = rectangle(0.0, 0.0, width, height, 18.0);
    let matrix = [scale, 0.0, 0.0, scale, MARGIN * k, TOP * k];
    let mut drawn = vec![Item::Group(Group { matrix, clip: Some(clip.clone()), land: None, items: Arc::new(items) })];
    if press.palette == Palette::Ink {
        let edge = clip.iter().map(|s| s.map(|(x, y)| (x.mul_add(scale, MARGIN * k), y.mul_add(scale, TOP * k))));
        drawn.push(Item::Path(Path::stroked(edge.collect(), HAIR, 0.8 * k)));
    }
    let hint = |lane: &Lane| words.get(&format!("hint-{}", lane.id()));
    let at = |place: Place| {
        let hints: Vec<String> = place.lanes().iter().map(hint).collect();
        format!("{}: {}", press.place(place), hints.join(" "))
    };
    let asking = Place::ALL.into_iter().filter(|place| !place.lanes().is_empty());
    let hints: Vec<String> = asking.map(at).collect();
    let alt = words.with("print-poster-alt", &[("hints", &hints.join(" "))]);
    let figure = press.tree.figure(Tree::ROOT, alt, None);
    page.items.push(Item::Tagged(figure, drawn));
    Ok(height.mul_add(scale, TOP * k))
}

/// The talk of nobody, of which only the empty board is drawn.
pub(super) fn nobody(press: &Press) -> Document {
    let person = || Person { name: String::new(), function: String::new() };
    let talk = ConversationId(Uuid::nil());
    Document {
        language: press.language,
        edition: Edition::Draft,
        practice: false,
        kind: Kind::Development,
        date: NaiveDate::default(),
        period_from: None,
        place: String::new(),
        people: People { employee: person(), manager: person(), organisation: String::new(), team: String::new() },
        places: Place::ALL.to_vec(),
        numbered: Place::ALL.to_vec(),
        previous: Vec::new(),
        agreements: Vec::new(),
        no_agreement_needed: false,
        notes: Vec::new(),
        answers: Answers::new(talk),
        closing: Closing::new(talk),
        closed_on: None,
        addenda: Vec::new(),
        format: Format { palette: press.palette, ..Format::default() },
    }
}

/// Room for what is said in a lane: a sheet with its question. It is smaller than the lane on screen: on
/// a wall the tree and the mill want to be seen too.
fn room(lane: Lane, [x, y, width, height]: Area, words: &Words) -> Vec<Item> {
    let room = width.min(252.0);
    let (x, width, height) = (x + (width - room) / 2.0, room, (height - 6.0).min(126.0));
    let mut sheet = paper(x, y, width, height);
    let style = STRONG.sized(14.5);
    let question = words.get(&format!("hint-{}", lane.id()));
    for (line, row) in lines::wrap(&question, style, width - 18.0).into_iter().zip(0_u8..) {
        let y = y + 8.0 + f32::from(row) * line_height(style) + baseline(style);
        sheet.push(Item::Text { x: x + 10.0, y, line });
    }
    sheet
}

/// White, with a dashed edge, and a little of the land behind it.
fn paper(x: f32, y: f32, width: f32, height: f32) -> Vec<Item> {
    let outline = rectangle(x, y, width, height, 6.0);
    let edge = Path::stroked(outline.clone(), GREEN, 1.4).dashed(vec![5.0, 4.0]);
    vec![Item::Path(Path::filled(outline, WHITE).with_opacity(0.92)), Item::Path(edge)]
}

/// White panes in the windows of the house, to colour in.
fn panes([x, y, ..]: Area) -> Vec<Item> {
    let pane = |window: u8, pane: u8| {
        let x = f32::from(window % 2).mul_add(126.0, x + 10.0) + 21.0 * f32::from(pane);
        let y = f32::from(window / 2).mul_add(49.0, y + 26.0);
        Item::Path(Path::filled(rectangle(x, y, 18.0, 13.0, 1.5), WHITE))
    };
    (0..6).flat_map(|window| (0..5).map(move |at| pane(window, at))).collect()
}

/// Three agreements to write on, beside the bridge.
fn planks([x, y, width, _]: Area, words: &Words) -> Vec<Item> {
    const PITCH: f32 = 66.0;
    let (number, small) = (NAME.sized(17.0).colored(GREEN), BODY.sized(12.5).colored(SOFT));
    let line = |from: f32, to: f32, y: f32| Item::Path(Path::stroked(straight((from, y), (to, y)), SOFT, 0.9));
    let mut items = Vec::new();
    for row in 0..3_u8 {
        let y = y + f32::from(row) * PITCH;
        items.extend(paper(x, y, width, PITCH - 7.0));
        let text = lines::single(&words.number(u32::from(row) + 1), number);
        items.push(Item::Text { x: x + 10.0, y: y + 23.0, line: text });
        let right = x + width - 10.0;
        items.push(line(x + 28.0, right, y + 25.0));
        let foot = y + 49.0;
        let half = x + width * 0.48;
        for (key, from, to) in [("print-poster-who", x + 10.0, half - 8.0), ("print-poster-when", half, right)] {
            let text = lines::single(&words.get(key), small);
            let after = from + text.width + 5.0;
            items.push(Item::Text { x: from, y: foot - 1.0, line: text });
            items.push(line(after, to, foot + 1.0));
        }
    }
    items
}

/// What each place asks, in a row below the board.
fn hints(press: &Press, k: f32, y: f32, page: &mut Page) {
    let width = (page.width - (2.0 * MARGIN + 7.0 * GAP) * k) / 8.0;
    let list = press.tree.part(Tree::ROOT, Tag::List);
    let name = STRONG.sized(9.6 * k).colored(GREEN);
    let style = BODY.sized(9.0 * k).colored(INK);
    let r = 7.4 * k;
    for (place, column) in Place::ALL.into_iter().zip(0_u8..) {
        let x = f32::from(column).mul_add(width + GAP * k, MARGIN * k);
        let item = press.tree.part(list, Tag::Item);
        let number =
            lines::single(&press.number(place.number()), NAME.sized(9.6 * k).colored(on_plate(GREEN, press.palette)));
        page.items.push(Item::Path(plate(circle(x + r, y + r, r), GREEN, press.palette)));
        let at = (x + r - number.width / 2.0, NAME.sized(9.6 * k).size.mul_add(0.35, y + r));
        let label = press.tree.part(item, Tag::Label);
        page.items.push(Item::Tagged(label, vec![Item::Text { x: at.0, y: at.1, line: number }]));
        let body = press.tree.part(item, Tag::Body);
        let text = press.place(place);
        let top = y + r - line_height(name) / 2.0;
        let beside = 2.0f32.mul_add(r, 3.5 * k);
        Paragraph {
            tag: Tag::Paragraph,
            text: &text,
            style: name,
            x: x + beside,
            y: top,
            width: width - beside + GAP * k,
        }
        .put(press, body, page);
        let text = press.word(&format!("print-place-{}", place.id()));
        Paragraph { tag: Tag::Paragraph, text: &text, style, x, y: y + 2.0 * r + 2.0 * k, width }
            .put(press, body, page);
    }
}
