//! How long the texts of a talk may be when they come from a file: the domain's
//! own limits, and lists that no talk ever filled.

use std::collections::BTreeSet;

use domain::{Lane, MAX_NOTE_CHARS, MAX_WINDOW_NAME_CHARS, Need, Place, Role, Window};

use crate::Gesprek;
use crate::error::UnreadableForm;
use crate::gesprek::{GesprekDifference, GesprekNote, GesprekOpinion, GesprekSignature};

const NAME: usize = 80;
const LINE: usize = 200;
const REASON: usize = 400;
const PARAGRAPH: usize = 800;
const MOST_NOTES: usize = 5_000;
const MOST_AGREEMENTS: usize = 500;
const MOST_ADDENDA: usize = 500;
const MOST_REACTIONS: usize = 500;
/// The water, and six windows for now and as one would like them.
const MOST_TURNED: usize = 13;

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
        check_difference(agreement.difference.as_ref())?;
    }
    few("notes", gesprek.notes.len(), MOST_NOTES)?;
    gesprek.notes.iter().try_for_each(check_note)?;
    check_answers(gesprek)?;
    for opinion in [&gesprek.employee, &gesprek.manager].into_iter().flatten() {
        check_opinion(opinion)?;
    }
    few("addenda", gesprek.addenda.len(), MOST_ADDENDA)?;
    gesprek.addenda.iter().try_for_each(|addendum| paragraph("text", &addendum.text, 1, PARAGRAPH))
}

fn check_note(note: &GesprekNote) -> Result<(), UnreadableForm> {
    line("text", &note.text, 1, MAX_NOTE_CHARS)?;
    few("supplemented_by", note.supplemented_by.len(), 3)?;
    few("reactions", note.reactions.len(), MOST_REACTIONS)?;
    for reaction in &note.reactions {
        line("text", &reaction.text, 1, MAX_NOTE_CHARS)?;
    }
    check_difference(note.difference.as_ref())?;
    fits("dream", !note.dream || note.lane.place() == Place::Horizon)?;
    fits("need", note.need == Need::default() || note.lane == Lane::Need)?;
    let talents = |lane: Lane| lane.place() == Place::Talents;
    let is_talent = |(employee, manager)| talents(note.lane) && talents(employee) && talents(manager);
    fits("turned", note.turned.is_none_or(|turned| is_talent((turned.employee, turned.manager))))
}

fn check_difference(difference: Option<&GesprekDifference>) -> Result<(), UnreadableForm> {
    let Some(GesprekDifference { employee, manager }) = difference else {
        return Ok(());
    };
    line("difference", employee, 0, MAX_NOTE_CHARS)?;
    line("difference", manager, 0, MAX_NOTE_CHARS)
}

fn check_answers(gesprek: &Gesprek) -> Result<(), UnreadableForm> {
    fits("places", gesprek.places.is_sorted_by(|one, next| one < next))?;
    for name in gesprek.window_names.values() {
        line("window_names", name, 1, MAX_WINDOW_NAME_CHARS)?;
    }
    let is_removed = |window: &Window| gesprek.windows_removed.contains(window);
    fits("windows_removed", !gesprek.windows.keys().chain(gesprek.window_names.keys()).any(is_removed))?;
    fits("unknown", gesprek.unknown.iter().all(|lane| lane.place() == Place::Horizon))?;
    let people = |who: &BTreeSet<Role>| !who.is_empty() && who.iter().all(|role| Role::PEOPLE.contains(role));
    fits("confirmed", gesprek.confirmed.values().all(people))?;
    few("turned", gesprek.turned.len(), MOST_TURNED)?;
    fits("turned", gesprek.turned.iter().all(|turned| turned.window().is_none_or(|window| !is_removed(&window))))
}

fn check_opinion(opinion: &GesprekOpinion) -> Result<(), UnreadableForm> {
    paragraph("reason", &opinion.reason, 0, REASON)?;
    paragraph("reaction", &opinion.reaction, 0, PARAGRAPH)?;
    for apart in opinion.blocks.values() {
        paragraph("reason", &apart.reason, 0, REASON)?;
    }
    match &opinion.signature {
        Some(GesprekSignature::Typed { name, on: _ }) => line("name", name, 1, NAME),
        Some(GesprekSignature::Drawn { .. } | GesprekSignature::Ink {}) | None => Ok(()),
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

fn fits(field: &'static str, fits: bool) -> Result<(), UnreadableForm> {
    if fits { Ok(()) } else { Err(UnreadableForm::Schema(format!("{field} doesn't fit"))) }
}

fn few(field: &'static str, length: usize, limit: usize) -> Result<(), UnreadableForm> {
    if length > limit { Err(UnreadableForm::TooLong { field, length, limit }) } else { Ok(()) }
}
