//! What belongs to a note besides its words: a dream, a need, reactions, cards
//! that differed, and "wij zien dit verschillend" in two equal columns.

use domain::{Difference, Need, Note, Role, RoundSubject};

use crate::structure::{PartId, Tag};
use crate::words::Words;

use super::Sheet;
use super::answers::chose;
use super::flow::{Row, beside, level, moved};
use super::mark::mark;
use super::notes::{TEXT, WHO, names, said};
use super::style::{BODY, GUTTER, SMALL, SOFT, STRONG, WIDTH, line_height};

/// Before a text that belongs to another.
const INDENT: f32 = 16.0;

/// Everything, in the order in which it is read.
pub(super) fn all(note: &Note, body: PartId, sheet: &Sheet<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let quiet = |text: &str| sheet.rows(body, Tag::Paragraph, text, SMALL, TEXT, WHO - TEXT - 16.0);
    let kind = [note.dream.then(|| sheet.words.get("form-note-dream")), need(note.need, sheet.words)];
    for text in kind.into_iter().flatten() {
        rows.extend(quiet(&text));
    }
    let own = |subject| subject == RoundSubject::Talent { note: note.id };
    if let Some(turned) = sheet.document.answers.turned.iter().find(|turned| own(turned.subject)) {
        rows.extend(quiet(&chose(turned, sheet)));
    }
    for reaction in &note.reactions {
        rows.push(Row::gap(1.5));
        rows.extend(said(body, reaction.author, &reaction.text, &names(reaction.author, sheet), INDENT, sheet));
    }
    if let Some(difference) = &note.difference {
        rows.extend(differing(difference, body, TEXT, WIDTH - TEXT, sheet));
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
    let column = (width - GUTTER) / 2.0;
    let mut rows = vec![Row::gap(3.0)];
    rows.extend(sheet.rows(body, Tag::Paragraph, &sheet.words.get("form-differ"), STRONG.sized(9.5), x, width));
    rows.push(Row::gap(1.0));
    let views = [(Role::Employee, &difference.employee), (Role::Manager, &difference.manager)];
    let [left, right] = views.map(|(who, text)| {
        let mut name = sheet.rows(body, Tag::Paragraph, sheet.name(who), SMALL, x + 16.0, column - 16.0);
        if let Some(first) = name.first_mut() {
            first.items.splice(0..0, mark(who, &sheet.document.people, x + 6.0, line_height(SMALL) / 2.0, 4.5));
        }
        let mut text = if text.is_empty() {
            level(
                sheet.rows(body, Tag::Paragraph, &sheet.words.get("form-differ-open"), SMALL.colored(SOFT), x, column),
                BODY,
            )
        } else {
            sheet.rows(body, Tag::Paragraph, text, BODY, x, column)
        };
        let mut view = level(name, BODY);
        view.append(&mut text);
        view
    });
    rows.extend(beside(left, moved(right, column + GUTTER)));
    rows.push(Row::gap(3.0));
    rows
}
