//! How long the texts of a talk may be when they come from a file: the domain's
//! own limits, and lists that no talk ever filled.

use domain::MAX_NOTE_CHARS;

use crate::Gesprek;
use crate::error::UnreadableForm;
use crate::gesprek::{GesprekOpinion, GesprekSignature};

const NAME: usize = 80;
const LINE: usize = 200;
const REASON: usize = 400;
const PARAGRAPH: usize = 800;
const MOST_NOTES: usize = 5_000;
const MOST_AGREEMENTS: usize = 500;
const MOST_ADDENDA: usize = 500;

/// Every text and every list is within its limits.
pub(crate) fn check(gesprek: &Gesprek) -> Result<(), UnreadableForm> {
    let people = &gesprek.people;
    line("name", &people.employee.name, 1, NAME)?;
    line("name", &people.manager.name, 1, NAME)?;
    line("function", &people.employee.function, 0, NAME)?;
    line("function", &people.manager.function, 0, NAME)?;
    line("organisation", &people.organisation, 0, NAME)?;
    line("team", &people.team, 0, NAME)?;
    line("place", &gesprek.place, 0, NAME)?;
    few("previous", gesprek.previous.len(), MOST_AGREEMENTS)?;
    for previous in &gesprek.previous {
        line("what", &previous.what, 1, LINE)?;
        line("line", &previous.line, 0, LINE)?;
    }
    few("agreements", gesprek.agreements.len(), MOST_AGREEMENTS)?;
    for agreement in &gesprek.agreements {
        line("what", &agreement.what, 1, LINE)?;
        line("notice", &agreement.notice, 0, LINE)?;
        line("if_then", &agreement.if_then, 0, LINE)?;
        line("support", &agreement.support, 0, LINE)?;
        line("cost", &agreement.cost, 0, NAME)?;
        line("trail", &agreement.trail, 0, MAX_NOTE_CHARS)?;
    }
    few("notes", gesprek.notes.len(), MOST_NOTES)?;
    for note in &gesprek.notes {
        line("text", &note.text, 1, MAX_NOTE_CHARS)?;
        few("supplemented_by", note.supplemented_by.len(), 3)?;
    }
    for opinion in [&gesprek.employee, &gesprek.manager].into_iter().flatten() {
        check_opinion(opinion)?;
    }
    few("addenda", gesprek.addenda.len(), MOST_ADDENDA)?;
    gesprek.addenda.iter().try_for_each(|addendum| paragraph("text", &addendum.text, 1, PARAGRAPH))
}

fn check_opinion(opinion: &GesprekOpinion) -> Result<(), UnreadableForm> {
    paragraph("reason", &opinion.reason, 0, REASON)?;
    paragraph("reaction", &opinion.reaction, 0, PARAGRAPH)?;
    match &opinion.signature {
        Some(GesprekSignature::Typed { name }) => line("name", name, 1, NAME),
        Some(GesprekSignature::Drawn {} | GesprekSignature::Ink {}) | None => Ok(()),
    }
}

fn line(field: &'static str, text: &str, least: usize, most: usize) -> Result<(), UnreadableForm> {
    if text.contains('\n') {
        return Err(UnreadableForm::Schema(format!("{field} has more than one line")));
    }
    paragraph(field, text, least, most)
}

fn paragraph(field: &'static str, text: &str, least: usize, most: usize) -> Result<(), UnreadableForm> {
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(UnreadableForm::Schema(format!("{field} has a control character")));
    }
    let length = text.chars().count();
    if length < least {
        return Err(UnreadableForm::Empty { field });
    }
    few(field, length, most)
}

fn few(field: &'static str, length: usize, limit: usize) -> Result<(), UnreadableForm> {
    if length > limit { Err(UnreadableForm::TooLong { field, length, limit }) } else { Ok(()) }
}
