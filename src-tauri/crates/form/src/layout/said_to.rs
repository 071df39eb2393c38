//! What belongs to a note besides its words: a dream, a need, reactions, cards
//! that differed, and "wij zien dit verschillend" in two equal columns.

use domain::{Difference, Need, Note, Role, RoundSubject};

use crate::structure::{PartId, Tag};
use crate::words::Words;

use super::Sheet;
use super::answers::chose;
use super::flow::{Row, beside, level, moved};
use super::mark::mark;
use super::notes::{TEXT, names, said, who_at};
use super::style::{BODY, SMALL, STRONG, line_height};

/// Before a text that belongs to another.
const INDENT: f32 = 16.0;

/// A line under a note, in some language, if there is one.
type Line<'a> = &'a dyn Fn(&Words) -> Option<String>;

/// What sort of note it is, under its words: a dream, a need, a talent that each laid elsewhere.
pub(super) fn kind(note: &Note, body: PartId, sheet: &Sheet<'_>) -> Vec<Row> {
    let own = |subject| subject == RoundSubject::Talent { note: note.id };
    let turned = sheet.document.answers.turned.iter().find(|turned| own(turned.subject));
    let dream = |words: &Words| note.dream.then(|| words.get("form-note-dream"));
    let talent = |words: &Words| turned.map(|turned| chose(turned, sheet, words));
    let lines: [Line<'_>; 3] = [&dream, &|words| need(note.need, words), &talent];
    let there = lines.into_iter().filter(|line| line(sheet.words).is_some());
    let place = (TEXT, who_at(sheet) - TEXT - 16.0);
    there.flat_map(|line| sheet.both(body, Tag::Paragraph, &|w| line(w).unwrap_or_default(), SMALL, place)).collect()
}

/// What the two said to it.
pub(super) fn answers(note: &Note, body: PartId, sheet: &Sheet<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for reaction in &note.reactions {
        let who = |w: &Words| names(reaction.author, sheet, w);
        let (text, who) = said(body, reaction.author, &reaction.text, &who, INDENT, sheet);
        rows.push(Row::gap(1.5));
        rows.extend(beside(text, who));
    }
    if let Some(difference) = &note.difference {
        rows.extend(differing(difference, body, TEXT, sheet.grid().width - TEXT, sheet));
    }
    rows
}

/// "begeleiding · buddy · kan nu al", or nothing.
fn need(need: Need, words: &Words) -> Option<String> {
    let id = |value: serde_json::Value| value.as_str().map(str::to_owned);
    let kind = need.kind.and_then(|kind| id(serde_json::json!(kind))).map(|id| words.get(&format!("need-{id}")));
    let form = need.development.and_then(|form| id(serde_json::json!(form)));
    let form = form.map(|id| words.get(&format!("development-{id}")));
    let already = need.already_can.then(|| words.get("need-already"));
    let parts: Vec<String> = [kind, form, already].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// How each sees it: beside each other, of one size, and the employee is read first.
pub(super) fn differing(difference: &Difference, body: PartId, x: f32, width: f32, sheet: &Sheet<'_>) -> Vec<Row> {
    let grid = sheet.grid();
    let gutter = if width > grid.column { grid.gutter } else { grid.gutter / 2.0 };
    let column = (width - gutter) / 2.0;
    let mut rows = vec![Row::gap(3.0)];
    rows.extend(sheet.both(body, Tag::Paragraph, &|w| w.get("form-differ"), STRONG.sized(9.5), (x, width)));
    rows.push(Row::gap(1.0));
    let views = [(Role::Employee, &difference.employee), (Role::Manager, &difference.manager)];
    let [left, right] = views.map(|(who, text)| {
        let mut name = sheet.rows(body, Tag::Paragraph, sheet.name(who), SMALL, x + 16.0, column - 16.0);
        if let Some(first) = name.first_mut() {
            first.items.splice(0..0, mark(who, sheet.document, x + 6.0, line_height(SMALL) / 2.0, 4.5));
        }
        let text = if text.is_empty() {
            sheet.both(body, Tag::Paragraph, &|w| w.get("form-differ-open"), SMALL, (x, column))
        } else {
            sheet.rows(body, Tag::Paragraph, text, BODY, x, column)
        };
        (name, level(text, BODY))
    });
    let by = column + gutter;
    rows.extend(beside(left.0, moved(right.0, by)));
    // Both texts begin at one height, however long the names are.
    rows.extend(beside(left.1, moved(right.1, by)));
    rows.push(Row::gap(3.0));
    rows
}
