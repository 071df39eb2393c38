//! The place of a signature, with name and date under the line.

use domain::{Opinion, Point, Role, Signature};

use crate::display::{Item, Path, Segment, straight};
use crate::lines;
use crate::structure::{PartId, Tag};
use crate::{Document, Edition};

use super::flow::{Row, joined};
use super::style::{INK, NAME, SMALL, SOFT, VALUE, baseline, line_height};
use super::{Sheet, copy, day, in_both};

/// A drawn signature's box is three times as wide as high.
const SHAPE: f32 = 3.0;
/// The largest box, where the column has room for it.
pub(super) const ROOMY: f32 = 66.0;
/// The smallest: then the signatures stay on the page of the agreements.
pub(super) const SNUG: f32 = 36.0;
const TYPED: f32 = 19.0;

/// The box of a signature, and the line under it.
#[derive(Clone, Copy)]
struct Place {
    width: f32,
    height: f32,
    /// Of the line, from the top of the row.
    line_y: f32,
}

impl Place {
    fn of(sheet: &Sheet<'_>, highest: f32) -> Self {
        let width = sheet.grid().column.min(SHAPE * highest);
        let height = width / SHAPE;
        Self { width, height, line_y: height + 10.0 }
    }

    /// The top of the box.
    fn top(self) -> f32 {
        self.line_y - 4.0 - self.height
    }
}

/// `highest` is how high its box may be.
pub(super) fn line(sheet: &Sheet<'_>, part: PartId, who: Role, highest: f32) -> Row {
    if let Some(copy) = sheet.copy {
        return copy::signed(copy, part, who, sheet);
    }
    let (document, column) = (sheet.document, sheet.grid().column);
    let opinion = document.closing.opinion(who);
    let place = Place::of(sheet, highest);
    let line_y = place.line_y;
    let height = line_y + 3.0 + line_height(SMALL);
    let mut items = Vec::new();
    if opinion.is_some_and(|opinion| !opinion.is_to_sign()) {
        return Row { height, items };
    }
    let signature = opinion.and_then(|o| o.signature.as_ref());
    if matches!(document.edition, Edition::Translation | Edition::Print) {
        if signature.is_some() {
            items.extend(told(sheet, part, "form-signed-on-original", line_y));
        }
    } else {
        if !sheet.is_to_sign {
            items.extend(signature.into_iter().flat_map(|signature| drawn(sheet, part, who, signature, place)));
        }
        if signature != Some(&Signature::Ink) {
            let area = [0.0, place.top(), place.width, line_y - 4.0];
            items.push(Item::SignatureBox { role: who, area });
        }
    }
    items.push(Item::Path(Path::stroked(straight((0.0, line_y), (column, line_y)), INK, 0.6)));
    let dots = if sheet.words.other().is_some() { "……………" } else { "………………………" };
    let by_hand = || format!("{} {dots}", in_both(sheet.words, &|w| w.get("form-signature-date")));
    let date = dated(document, opinion).map_or_else(by_hand, |date| day(sheet, date));
    let date_line = lines::single(&date, SMALL);
    let y = line_y + 3.0 + baseline(SMALL);
    let name = lines::shortened(sheet.name(who), SMALL, column - date_line.width - 8.0);
    let below = sheet.tree.part(part, Tag::Paragraph);
    let said = |text: &str, item| Item::Tagged(sheet.tree.text(below, Tag::Span, text), vec![item]);
    items.push(said(sheet.name(who), Item::Text { x: 0.0, y, line: name }));
    items.push(said(&date, Item::Text { x: column - date_line.width, y, line: date_line }));
    Row { height, items }
}

/// Each signature on screen has its own day; ink on paper gets its date by hand.
fn dated(document: &Document, opinion: Option<&Opinion>) -> Option<chrono::NaiveDate> {
    let opinion = opinion?;
    match opinion.signature.as_ref()? {
        Signature::Drawn { .. } | Signature::Typed { .. } => opinion.signed_on.or(document.closed_on),
        Signature::Ink => None,
    }
}

/// In the place of a signature, just above the line: where it is.
fn told(sheet: &Sheet<'_>, part: PartId, key: &str, line_y: f32) -> Vec<Item> {
    let style = VALUE.colored(SOFT);
    let row = joined(sheet.both(part, Tag::Paragraph, &|w| w.get(key), style, (0.0, sheet.grid().column)));
    let by = line_y - 4.0 - row.height;
    row.items.into_iter().map(|item| item.moved(0.0, by)).collect()
}

/// A signature set on screen; none for ink, which comes later.
fn drawn(sheet: &Sheet<'_>, part: PartId, who: Role, signature: &Signature, place: Place) -> Vec<Item> {
    match signature {
        // Brought along from a form: its strokes stand there, and nowhere else.
        Signature::Drawn { strokes } if strokes.is_empty() => told(sheet, part, "form-signed-on-screen", place.line_y),
        Signature::Drawn { strokes } => {
            let at = |p: &Point| (p.0 * place.width, place.top() + p.1 * place.height);
            let outline = |stroke: &Vec<Point>| {
                let mut segments: Vec<Segment> = stroke.iter().map(|p| Segment::Line(at(p))).collect();
                if let Some(first) = stroke.first() {
                    segments[0] = Segment::Move(at(first));
                }
                segments.push(Segment::Close);
                Item::Path(Path::filled(segments, INK))
            };
            let alt = sheet.words.with("form-signature-alt", &[("name", sheet.name(who))]);
            let strokes = strokes.iter().filter(|stroke| stroke.len() >= 3).map(outline).collect();
            vec![Item::Tagged(sheet.tree.figure(part, alt, None), strokes)]
        }
        Signature::Typed { name } => {
            let (style, column) = (NAME.sized(TYPED), sheet.grid().column);
            let line = lines::single(name, style);
            let line =
                if line.width > column { lines::single(name, style.sized(TYPED * column / line.width)) } else { line };
            let said = sheet.tree.text(part, Tag::Paragraph, name);
            vec![Item::Tagged(said, vec![Item::Text { x: 0.0, y: place.line_y - 9.0, line }])]
        }
        Signature::Ink => Vec::new(),
    }
}
