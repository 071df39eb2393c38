//! One page of explanation for each reader: a strip of the drawing, six steps, and what is good to know.

use std::sync::Arc;

use crate::display::{Cap, Group, Item, Join, Page, Path, Rgb, Segment, Stroke, circle, rectangle};
use crate::layout::style::{
    AMBER, BODY, CREAM, GREEN, HAIR, NAME, PORTRAIT, SMALL, TITLE, WHITE, baseline, line_height, on_plate, plate,
};
use crate::places::Area;
use crate::shape::Style;
use crate::structure::{Tag, Tree};
use crate::words::Words;
use crate::{FormError, Palette, drawing, lines, living};

use super::{Paragraph, Press, Reader, poster};

const MARGIN: f32 = 44.0;
const WIDTH: f32 = PORTRAIT.0 - 2.0 * MARGIN;
/// The strip of the drawing: x, y, width, height.
const PICTURE: Area = [28.0, 28.0, PORTRAIT.0 - 56.0, 196.0];
/// The steps on the left,
const STEPS: f32 = 296.0;
/// and the boxes on the right.
const BOX: f32 = WIDTH - STEPS - 24.0;
/// Inside a box.
const PADDING: f32 = 14.0;
/// Where both end.
const BOTTOM: f32 = 786.0;
/// Radius of a step's number.
const R: f32 = 12.0;
/// Letters of the steps and the boxes: the largest with which all of it fits.
const SIZES: [f32; 6] = [12.6, 12.2, 11.8, 11.4, 11.0, 10.6];
/// Between steps, at least and at most.
const GAPS: [f32; 2] = [12.0, 34.0];

/// The letters of a page.
#[derive(Clone, Copy)]
struct Letters {
    head: Style,
    text: Style,
}

impl Letters {
    fn sized(size: f32) -> Self {
        Self { head: NAME.sized(size * 1.18), text: BODY.sized(size) }
    }

    /// A step's text, or a line in a box.
    fn high(self, text: &str, width: f32) -> f32 {
        lines::wrap(text, self.text, width).len() as f32 * line_height(self.text)
    }
}

/// What is in the boxes on the right: the key of each, and how many lines it has.
fn boxes(reader: Reader) -> &'static [(&'static str, u8)] {
    match reader {
        Reader::Employee => &[("know", 6)],
        Reader::Manager => &[("know", 5)],
        Reader::Hr => &[("get", 2), ("not", 4)],
    }
}

const STEP_COUNT: u8 = 6;

fn key(reader: Reader, rest: &str) -> String {
    let reader = match reader {
        Reader::Employee => "employee",
        Reader::Manager => "manager",
        Reader::Hr => "hr",
    };
    format!("print-{reader}-{rest}")
}

pub(super) fn title(words: &Words, reader: Reader) -> String {
    words.get(&key(reader, "title"))
}

pub(super) fn page(press: &Press, reader: Reader) -> Result<Page, FormError> {
    let mut page = Page { width: PORTRAIT.0, height: PORTRAIT.1, items: picture(press, reader)? };
    let style = TITLE.sized(31.0);
    let y = PICTURE[1] + PICTURE[3] + 16.0;
    let text = title(&press.words, reader);
    let y = Paragraph { tag: Tag::Heading(1), text: &text, style, x: MARGIN, y, width: WIDTH }.put(
        press,
        Tree::ROOT,
        &mut page,
    );
    let text = press.word(&key(reader, "lead"));
    let style = BODY.sized(12.6);
    let y = Paragraph { tag: Tag::Paragraph, text: &text, style, x: MARGIN, y: y + 3.0, width: WIDTH }.put(
        press,
        Tree::ROOT,
        &mut page,
    );
    let top = y + 20.0;
    let fits = |letters: &Letters| {
        steps_height(press, reader, *letters) + f32::from(STEP_COUNT - 1) * GAPS[0] <= BOTTOM - top
            && boxes_height(press, reader, *letters) <= BOTTOM - top
    };
    let all = || SIZES.into_iter().map(Letters::sized);
    let letters = all().find(fits).or_else(|| all().next_back()).unwrap_or(Letters::sized(BODY.size));
    steps(press, reader, letters, top, &mut page);
    aside(press, reader, letters, top, &mut page);
    let line = lines::single(&press.word("print-foot"), SMALL);
    page.items.push(Item::Text { x: MARGIN, y: PORTRAIT.1 - 26.0, line });
    Ok(page)
}

/// The part of the drawing that goes with the reader: x, y and width in board units.
fn view(reader: Reader) -> (f32, f32, f32) {
    match reader {
        Reader::Employee => (600.0, 658.0, 660.0),
        Reader::Manager => (640.0, 382.0, 800.0),
        Reader::Hr => (6.0, 200.0, 838.0),
    }
}

fn picture(press: &Press, reader: Reader) -> Result<Vec<Item>, FormError> {
    let [x, y, width, height] = PICTURE;
    let (left, top, wide) = view(reader);
    let scale = width / wide;
    let mut items = vec![Item::Group(drawing::land(press.palette)?)];
    items.extend(living::paths(&poster::nobody(press))?.into_iter().map(Item::Path));
    let clip = rectangle(left, top, wide, height / scale, 14.0 / scale);
    let matrix = [scale, 0.0, 0.0, scale, x - left * scale, y - top * scale];
    let drawn = Item::Group(Group { matrix, clip: Some(clip), land: None, items: Arc::new(items) });
    let edge = Path::stroked(rectangle(x, y, width, height, 14.0), HAIR, 0.8);
    let edge = (press.palette == Palette::Ink).then_some(Item::Path(edge));
    Ok(std::iter::once(drawn).chain(edge).collect())
}

/// A step: what to do, and how.
fn step(press: &Press, reader: Reader, number: u8) -> [String; 2] {
    [press.word(&key(reader, &number.to_string())), press.word(&key(reader, &format!("{number}-text")))]
}

/// Beside the number.
const BESIDE: f32 = 2.0 * R + 12.0;

fn steps_height(press: &Press, reader: Reader, letters: Letters) -> f32 {
    let high = |number| {
        let [_, text] = step(press, reader, number);
        line_height(letters.head) + 1.0 + letters.high(&text, STEPS - BESIDE)
    };
    (1..=STEP_COUNT).map(high).sum()
}

fn steps(press: &Press, reader: Reader, letters: Letters, top: f32, page: &mut Page) {
    let free = BOTTOM - top - steps_height(press, reader, letters);
    let gap = (free / f32::from(STEP_COUNT - 1)).clamp(GAPS[0], GAPS[1]);
    let list = press.tree.part(Tree::ROOT, Tag::NumberedList);
    let mut y = top;
    for number in 1..=STEP_COUNT {
        let [head, text] = step(press, reader, number);
        let item = press.tree.part(list, Tag::Item);
        let line = lines::single(&press.number(number), NAME.sized(13.0).colored(on_plate(GREEN, press.palette)));
        let middle = y + line_height(letters.head) / 2.0;
        let label = press.tree.part(item, Tag::Label);
        page.items.push(Item::Path(plate(circle(MARGIN + R, middle, R), GREEN, press.palette)));
        let digit = Item::Text { x: MARGIN + R - line.width / 2.0, y: middle + 4.5, line };
        page.items.push(Item::Tagged(label, vec![digit]));
        let body = press.tree.part(item, Tag::Body);
        let (x, width) = (MARGIN + BESIDE, STEPS - BESIDE);
        let style = letters.head.colored(GREEN);
        y = Paragraph { tag: Tag::Paragraph, text: &head, style, x, y, width }.put(press, body, page) + 1.0;
        let style = letters.text;
        y = Paragraph { tag: Tag::Paragraph, text: &text, style, x, y, width }.put(press, body, page) + gap;
    }
}

/// Between the lines of a box, and between boxes.
const LINE: f32 = 8.0;
const APART: f32 = 14.0;
/// Inside a box, beside its ticks.
const INNER: f32 = BOX - 2.0 * PADDING - 17.0;

fn box_height(press: &Press, reader: Reader, letters: Letters, (name, count): (&str, u8)) -> f32 {
    let line = |number| letters.high(&press.word(&key(reader, &format!("{name}-{number}"))), INNER) + LINE;
    2.0 * PADDING + line_height(letters.head) + 5.0 - LINE + (1..=count).map(line).sum::<f32>()
}

fn boxes_height(press: &Press, reader: Reader, letters: Letters) -> f32 {
    let all = boxes(reader).iter().map(|one| box_height(press, reader, letters, *one) + APART);
    all.sum::<f32>() - APART
}

/// The boxes on the right.
fn aside(press: &Press, reader: Reader, letters: Letters, top: f32, page: &mut Page) {
    let x = MARGIN + STEPS + 24.0;
    let mut y = top - 5.0;
    for (name, count) in boxes(reader) {
        let height = box_height(press, reader, letters, (name, *count));
        let color = if press.palette == Palette::Ink { WHITE } else { CREAM };
        let paper = Path::filled(rectangle(x, y, BOX, height, 12.0), color).with_stroke(HAIR, 0.8);
        page.items.push(Item::Path(paper));
        let section = press.tree.part(Tree::ROOT, Tag::Section);
        let (text, style) = (press.word(&key(reader, name)), letters.head);
        let (left, width) = (x + PADDING, BOX - 2.0 * PADDING);
        let mut at = Paragraph { tag: Tag::Heading(2), text: &text, style, x: left, y: y + PADDING, width }
            .put(press, section, page)
            + 5.0;
        let list = press.tree.part(section, Tag::List);
        for number in 1..=*count {
            let body = press.tree.part(press.tree.part(list, Tag::Item), Tag::Body);
            let (text, style) = (press.word(&key(reader, &format!("{name}-{number}"))), letters.text);
            page.items.push(sign(*name != "not", left, at + baseline(style) - style.size * 0.34));
            let x = left + BOX - 2.0 * PADDING - INNER;
            at = Paragraph { tag: Tag::Paragraph, text: &text, style, x, y: at, width: INNER }.put(press, body, page)
                + LINE;
        }
        y += height + APART;
    }
}

/// A tick, or a cross.
fn sign(is_tick: bool, x: f32, y: f32) -> Item {
    use Segment::{Line, Move};
    let (segments, color): (Vec<Segment>, Rgb) = if is_tick {
        (vec![Move((x, y)), Line((x + 3.2, y + 3.4)), Line((x + 9.0, y - 4.0))], GREEN)
    } else {
        let (l, r) = (x + 1.0, x + 8.0);
        (vec![Move((l, y - 3.5)), Line((r, y + 3.5)), Move((r, y - 3.5)), Line((l, y + 3.5))], AMBER)
    };
    let stroke = Stroke { cap: Cap::Round, join: Join::Round, ..Stroke::plain(color, 2.0) };
    Item::Path(Path { segments, even_odd: false, fill: None, stroke: Some(stroke) })
}
