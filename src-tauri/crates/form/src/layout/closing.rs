//! Stances, signatures and reactions of both, in equal columns.

use domain::{Opinion, Role, Signature, Stance};

use crate::display::{Item, Path, Segment, straight};
use crate::lines;
use crate::words::Words;
use crate::{Document, Edition};

use super::flow::{Behind, Block, Flow, Row, beside, level, rows};
use super::mark::mark;
use super::style::{COLUMN, GUTTER, INK, NAME, SMALL, SOFT, STRONG, SUBSECTION, VALUE, WIDTH, baseline, line_height};

const RIGHT: f32 = COLUMN + GUTTER;
/// A drawn signature's box is three times as wide as high.
const INK_HEIGHT: f32 = 66.0;
const INK_WIDTH: f32 = 3.0 * INK_HEIGHT;
/// Inside a reaction's box.
const PADDING: f32 = 10.0;
/// Room for a reaction by hand.
const LEAST_REACTION: usize = 3;

pub(super) fn closing(flow: &mut Flow, document: &Document, words: &Words) {
    let signatures = signatures(document, words);
    flow.section(&words.get("form-signatures"), signatures.height());
    flow.put(0.0, signatures);
    flow.put(0.0, reactions(document, words));
}

fn name(document: &Document, who: Role) -> &str {
    match who {
        Role::Employee => &document.people.employee.name,
        Role::Manager | Role::Together => &document.people.manager.name,
    }
}

fn signatures(document: &Document, words: &Words) -> Block {
    let [left, right] = Role::PEOPLE.map(|who| stance(document, words, who));
    let mut all = beside(left, moved(right));
    let [left, right] = Role::PEOPLE.map(|who| ink(document, words, who));
    all.push(left.with(moved(vec![right]).remove(0)));
    all.push(Row::gap(8.0));
    all.extend(rows(&words.get("form-signature-kind"), SMALL, 0.0, WIDTH));
    Block::new(all, 16.0)
}

fn moved(rows: Vec<Row>) -> Vec<Row> {
    let shift = |row: Row| Row { items: row.items.into_iter().map(|i| i.moved(RIGHT, 0.0)).collect(), ..row };
    rows.into_iter().map(shift).collect()
}

fn stance(document: &Document, words: &Words, who: Role) -> Vec<Row> {
    let mut head = rows(name(document, who), NAME, 19.0, COLUMN - 19.0);
    if let Some(first) = head.first_mut() {
        first.items.extend(mark(who, &document.people, 6.5, line_height(NAME) / 2.0, 6.5));
    }
    head.push(Row::gap(3.0));
    let Some(opinion) = document.closing.opinion(who) else {
        head.extend(rows(&words.get("form-stance-open"), VALUE.colored(SOFT), 0.0, COLUMN));
        return head;
    };
    let (chosen, means) = match opinion.stance {
        Stance::Seen => ("stance-seen", "stance-seen-means"),
        Stance::Agreed => ("stance-agreed", "stance-agreed-means"),
        Stance::Disagreed => ("stance-disagreed", "stance-disagreed-means"),
        Stance::NotSigned => ("stance-not_signed", "stance-not_signed-means"),
    };
    head.extend(rows(&words.get(chosen), STRONG, 0.0, COLUMN));
    head.extend(level(rows(&words.get(means), VALUE, 0.0, COLUMN), VALUE));
    if !opinion.reason.is_empty() {
        let label = rows(&words.get("form-reason"), SMALL, 0.0, 30.0);
        head.push(Row::gap(2.0));
        head.extend(beside(level(label, VALUE), level(rows(&opinion.reason, VALUE, 30.0, COLUMN - 30.0), VALUE)));
    }
    head
}

/// The place of the signature, with name and date under the line.
fn ink(document: &Document, words: &Words, who: Role) -> Row {
    let opinion = document.closing.opinion(who);
    let line_y = INK_HEIGHT + 10.0;
    let height = line_y + 3.0 + line_height(SMALL);
    let mut items = Vec::new();
    if opinion.is_some_and(|o| o.stance == Stance::NotSigned) {
        return Row { height, items };
    }
    if document.edition == Edition::Translation {
        let signed = opinion.is_some_and(|o| o.signature.is_some());
        if signed {
            let line = lines::single(&words.get("form-signed-on-original"), VALUE.colored(SOFT));
            items.push(Item::Text { x: 0.0, y: line_y - 8.0, line });
        }
    } else {
        items.extend(opinion.and_then(|o| o.signature.as_ref()).into_iter().flat_map(|s| drawn(s, line_y)));
    }
    items.push(Item::Path(Path::stroked(straight((0.0, line_y), (COLUMN, line_y)), INK, 0.6)));
    let date = dated(document, opinion)
        .map_or_else(|| format!("{} ………………………", words.get("form-signature-date")), |date| words.date(date));
    let date = lines::single(&date, SMALL);
    let y = line_y + 3.0 + baseline(SMALL);
    let who = lines::shortened(name(document, who), SMALL, COLUMN - date.width - 8.0);
    items.push(Item::Text { x: 0.0, y, line: who });
    items.push(Item::Text { x: COLUMN - date.width, y, line: date });
    Row { height, items }
}

/// Ink on paper gets its own date by hand.
fn dated(document: &Document, opinion: Option<&Opinion>) -> Option<chrono::NaiveDate> {
    match opinion?.signature.as_ref()? {
        Signature::Drawn { .. } | Signature::Typed { .. } => document.closed_on,
        Signature::Ink => None,
    }
}

fn drawn(signature: &Signature, line_y: f32) -> Vec<Item> {
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
            strokes.iter().filter(|stroke| stroke.len() >= 3).map(outline).collect()
        }
        Signature::Typed { name } => {
            let style = NAME.sized(19.0);
            let line = lines::single(name, style);
            let line =
                if line.width > COLUMN { lines::single(name, style.sized(19.0 * COLUMN / line.width)) } else { line };
            vec![Item::Text { x: 0.0, y: line_y - 9.0, line }]
        }
        Signature::Ink => Vec::new(),
    }
}

/// Both reactions in boxes of one size.
fn reactions(document: &Document, words: &Words) -> Block {
    let [left, right] = Role::PEOPLE.map(|who| {
        let title = words.with("form-reaction", &[("name", name(document, who))]);
        let mut all = vec![Row::gap(PADDING)];
        all.extend(level(rows(&title, SUBSECTION.sized(10.5), PADDING, COLUMN - 2.0 * PADDING), VALUE));
        let reaction = document.closing.opinion(who).map_or("", |opinion| opinion.reaction.as_str());
        all.extend(match (reaction, document.edition) {
            ("", Edition::Draft) => Vec::new(),
            ("", Edition::Original | Edition::Translation) => {
                level(rows(&words.get("form-reaction-none"), SMALL, PADDING, COLUMN - 2.0 * PADDING), VALUE)
            }
            _ => level(rows(reaction, VALUE, PADDING, COLUMN - 2.0 * PADDING), VALUE),
        });
        all
    });
    let mut all = beside(left, moved(right));
    while all.len() < LEAST_REACTION + 2 {
        all.push(Row::gap(line_height(VALUE)));
    }
    all.push(Row::gap(PADDING));
    Block::new(all, 0.0)
        .behind(Behind::Frame { x: 0.0, width: COLUMN })
        .behind(Behind::Frame { x: RIGHT, width: COLUMN })
}
