//! Stances, signatures and reactions of both, in equal columns.

use domain::{Opinion, Role, Signature, Stance};

use crate::display::{Item, Path, Segment, straight};
use crate::lines;
use crate::structure::{PartId, Tag, Tree};
use crate::{Document, Edition};

use super::Sheet;
use super::flow::{Behind, Block, Flow, Row, beside, level, moved};
use super::mark::mark;
use super::style::{
    COLUMN, GUTTER, INK, NAME, SECTION, SMALL, SOFT, STRONG, SUBSECTION, VALUE, WIDTH, baseline, line_height,
};

const RIGHT: f32 = COLUMN + GUTTER;
/// A drawn signature's box is three times as wide as high.
const INK_HEIGHT: f32 = 66.0;
const INK_WIDTH: f32 = 3.0 * INK_HEIGHT;
/// Inside a reaction's box.
const PADDING: f32 = 10.0;
/// Room for a reaction by hand.
const LEAST_REACTION: usize = 3;

pub(super) fn closing(flow: &mut Flow, sheet: &Sheet<'_>) {
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let title = sheet.rows(section, Tag::Heading(2), &sheet.words.get("form-signatures"), SECTION, 0.0, WIDTH);
    let signatures = signatures(sheet, section);
    flow.section(title, signatures.height());
    flow.put(0.0, signatures);
    flow.put(0.0, reactions(sheet, section));
}

fn signatures(sheet: &Sheet<'_>, section: PartId) -> Block {
    let parts = Role::PEOPLE.map(|who| (who, sheet.tree.part(section, Tag::Section)));
    let [left, right] = parts.map(|(who, part)| stance(sheet, part, who));
    let mut all = beside(left, moved(right, RIGHT));
    let [left, right] = parts.map(|(who, part)| ink(sheet, part, who));
    all.push(left.with(right.moved(RIGHT)));
    all.push(Row::gap(8.0));
    all.extend(sheet.rows(section, Tag::Paragraph, &kind(sheet), SMALL, 0.0, WIDTH));
    Block::new(all, 16.0)
}

/// What a signature is and shows, in plain words.
fn kind(sheet: &Sheet<'_>) -> String {
    let closing = &sheet.document.closing;
    let is_set = |who: &Role| {
        let signature = closing.opinion(*who).and_then(|opinion| opinion.signature.as_ref());
        signature.is_some_and(|signature| *signature != Signature::Ink)
    };
    let is_draft = sheet.document.edition == Edition::Draft;
    let is_on_screen = is_draft || Role::PEOPLE.iter().any(is_set);
    let mut kind = sheet.words.get(if is_on_screen { "form-signature-kind" } else { "form-signature-kind-ink" });
    if !is_draft {
        kind.push(' ');
        kind.push_str(&sheet.words.get("form-seal-kind"));
    }
    kind
}

fn stance(sheet: &Sheet<'_>, part: PartId, who: Role) -> Vec<Row> {
    let (document, words) = (sheet.document, sheet.words);
    let says = |text: &str, style, x, width| sheet.rows(part, Tag::Paragraph, text, style, x, width);
    let mut head = sheet.rows(part, Tag::Heading(3), sheet.name(who), NAME, 19.0, COLUMN - 19.0);
    if let Some(first) = head.first_mut() {
        first.items.extend(mark(who, &document.people, 6.5, line_height(NAME) / 2.0, 6.5));
    }
    head.push(Row::gap(3.0));
    let Some(opinion) = document.closing.opinion(who) else {
        head.extend(says(&words.get("form-stance-open"), VALUE.colored(SOFT), 0.0, COLUMN));
        return head;
    };
    let (chosen, means) = words.stance(opinion.stance);
    head.extend(says(&chosen, STRONG, 0.0, COLUMN));
    head.extend(says(&means, VALUE, 0.0, COLUMN));
    if !opinion.reason.is_empty() {
        let why = sheet.tree.part(part, Tag::Paragraph);
        let label = sheet.rows(why, Tag::Span, &words.get("form-reason"), SMALL, 0.0, 30.0);
        let reason = sheet.rows(why, Tag::Span, &opinion.reason, VALUE, 30.0, COLUMN - 30.0);
        head.push(Row::gap(2.0));
        head.extend(beside(level(label, VALUE), reason));
    }
    head
}

/// The place of the signature, with name and date under the line.
fn ink(sheet: &Sheet<'_>, part: PartId, who: Role) -> Row {
    let (document, words) = (sheet.document, sheet.words);
    let opinion = document.closing.opinion(who);
    let line_y = INK_HEIGHT + 10.0;
    let height = line_y + 3.0 + line_height(SMALL);
    let mut items = Vec::new();
    if opinion.is_some_and(|o| o.stance == Stance::NotSigned) {
        return Row { height, items };
    }
    let signature = opinion.and_then(|o| o.signature.as_ref());
    if document.edition == Edition::Translation {
        if signature.is_some() {
            let text = words.get("form-signed-on-original");
            let line = lines::single(&text, VALUE.colored(SOFT));
            let said = sheet.tree.text(part, Tag::Paragraph, &text);
            items.push(Item::Tagged(said, vec![Item::Text { x: 0.0, y: line_y - 8.0, line }]));
        }
    } else {
        if !sheet.is_to_sign {
            items.extend(signature.and_then(|signature| drawn(sheet, part, who, signature, line_y)));
        }
        if signature != Some(&Signature::Ink) {
            let area = [0.0, line_y - 4.0 - INK_HEIGHT, INK_WIDTH, line_y - 4.0];
            items.push(Item::SignatureBox { role: who, area });
        }
    }
    items.push(Item::Path(Path::stroked(straight((0.0, line_y), (COLUMN, line_y)), INK, 0.6)));
    let date = dated(document, opinion)
        .map_or_else(|| format!("{} ………………………", words.get("form-signature-date")), |date| words.date(date));
    let date_line = lines::single(&date, SMALL);
    let y = line_y + 3.0 + baseline(SMALL);
    let name = lines::shortened(sheet.name(who), SMALL, COLUMN - date_line.width - 8.0);
    let below = sheet.tree.part(part, Tag::Paragraph);
    let said = |text: &str, item| Item::Tagged(sheet.tree.text(below, Tag::Span, text), vec![item]);
    items.push(said(sheet.name(who), Item::Text { x: 0.0, y, line: name }));
    items.push(said(&date, Item::Text { x: COLUMN - date_line.width, y, line: date_line }));
    Row { height, items }
}

/// Ink on paper gets its own date by hand.
fn dated(document: &Document, opinion: Option<&Opinion>) -> Option<chrono::NaiveDate> {
    match opinion?.signature.as_ref()? {
        Signature::Drawn { .. } | Signature::Typed { .. } => document.closed_on,
        Signature::Ink => None,
    }
}

/// A signature set on screen; none for ink, which comes later.
fn drawn(sheet: &Sheet<'_>, part: PartId, who: Role, signature: &Signature, line_y: f32) -> Option<Item> {
    match signature {
        Signature::Drawn { strokes } => {
            let at = |p: &domain::Point| (p.0 * INK_WIDTH, line_y - 4.0 - INK_HEIGHT + p.1 * INK_HEIGHT);
            let outline = |stroke: &Vec<domain::Point>| {
                let mut segments: Vec<Segment> = stroke.iter().map(|p| Segment::Line(at(p))).collect();
                if let Some(first) = stroke.first() {
                    segments[0] = Segment::Move(at(first));
                }
                segments.push(Segment::Close);
                Item::Path(Path::filled(segments, INK))
            };
            let alt = sheet.words.with("form-signature-alt", &[("name", sheet.name(who))]);
            let strokes = strokes.iter().filter(|stroke| stroke.len() >= 3).map(outline).collect();
            Some(Item::Tagged(sheet.tree.figure(part, alt, None), strokes))
        }
        Signature::Typed { name } => {
            let style = NAME.sized(19.0);
            let line = lines::single(name, style);
            let line =
                if line.width > COLUMN { lines::single(name, style.sized(19.0 * COLUMN / line.width)) } else { line };
            let said = sheet.tree.text(part, Tag::Paragraph, name);
            Some(Item::Tagged(said, vec![Item::Text { x: 0.0, y: line_y - 9.0, line }]))
        }
        Signature::Ink => None,
    }
}

/// Both reactions in boxes of one size.
fn reactions(sheet: &Sheet<'_>, section: PartId) -> Block {
    let (document, words) = (sheet.document, sheet.words);
    let [left, right] = Role::PEOPLE.map(|who| {
        let part = sheet.tree.part(section, Tag::Section);
        let says =
            |tag, text: &str, style| level(sheet.rows(part, tag, text, style, PADDING, COLUMN - 2.0 * PADDING), VALUE);
        let mut all = vec![Row::gap(PADDING)];
        let title = words.with("form-reaction", &[("name", sheet.name(who))]);
        all.extend(says(Tag::Heading(3), &title, SUBSECTION.sized(10.5)));
        let reaction = document.closing.opinion(who).map_or("", |opinion| opinion.reaction.as_str());
        all.extend(match (reaction, document.edition) {
            ("", Edition::Draft) => Vec::new(),
            ("", Edition::Original | Edition::Translation) => {
                says(Tag::Paragraph, &words.get("form-reaction-none"), SMALL)
            }
            _ => says(Tag::Paragraph, reaction, VALUE),
        });
        all
    });
    let mut all = beside(left, moved(right, RIGHT));
    while all.len() < LEAST_REACTION + 2 {
        all.push(Row::gap(line_height(VALUE)));
    }
    all.push(Row::gap(PADDING));
    Block::new(all, 0.0)
        .behind(Behind::Frame { x: 0.0, width: COLUMN })
        .behind(Behind::Frame { x: RIGHT, width: COLUMN })
}
