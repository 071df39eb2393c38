//! Notes and instruments of a form.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Answers, Board, Choice, ConversationId, Need, Note, NoteId, Reaction, ReactionId, Refusal, Role, RoundSubject,
    Turned,
};
use form::{Gesprek, GesprekNote, GesprekTalent, GesprekTurned};

use super::Ids;

pub(super) fn notes(
    gesprek: &Gesprek,
    talk: ConversationId,
    earlier: Option<&Board>,
    ids: &Ids<'_>,
) -> Result<Vec<Note>, Refusal> {
    let note = |(at, note): (u32, &GesprekNote)| {
        let text = Note::clean(&note.text)?;
        // What it goes on from may be gone: that it does is what stays.
        let origin = || {
            let same = earlier.and_then(|board| board.notes.iter().find(|other| other.text == text));
            same.map_or_else(|| NoteId(ids.next()), |other| other.id)
        };
        let carried_from = note.carried.then(origin);
        let lines = form::note_lines(&text);
        let paper = Note::new(NoteId(ids.next()), talk, note.lane, f64::from(at), note.author, text, lines);
        let mut paper = Note { supplemented_by: note.supplemented_by.clone(), carried_from, ..paper };
        if note.dream {
            paper = paper.dreamt(true)?;
        }
        if note.need != Need::default() {
            paper = paper.described(note.need)?;
        }
        for told in &note.reactions {
            paper = paper.with_reaction(Reaction::new(ReactionId(ids.next()), told.author, &told.text)?);
        }
        if let Some(told) = &note.difference {
            paper = paper.differing(Role::Employee, &told.employee)?.differing(Role::Manager, &told.manager)?;
        }
        Ok(paper)
    };
    (0..).zip(&gesprek.notes).map(note).collect()
}

pub(super) fn answers(gesprek: &Gesprek, talk: ConversationId, notes: &[Note]) -> Result<Answers, Refusal> {
    let mut answers = Answers::new(talk).with_water(gesprek.water);
    for (way, who) in each(&gesprek.ways) {
        answers = answers.with_way(way, who, true);
    }
    for (window, answer) in &gesprek.windows {
        answers = answers.with_window(*window, *answer)?;
    }
    for (window, name) in &gesprek.window_names {
        answers = answers.with_window_name(*window, name)?;
    }
    for window in &gesprek.windows_removed {
        answers = answers.with_window_shown(*window, false);
    }
    for lane in &gesprek.unknown {
        answers = answers.with_unknown(*lane, true)?;
    }
    for turned in gesprek.turned.iter().copied().map(turned) {
        turned.subject.check(turned.employee)?;
        turned.subject.window().map_or(Ok(()), |window| answers.check_window(window))?;
        answers = answers.with_turned(turned);
    }
    for (note, told) in notes.iter().zip(&gesprek.notes) {
        let Some(GesprekTalent { employee, manager }) = told.turned else { continue };
        let subject = RoundSubject::Talent { note: note.id };
        let (employee, manager) = (Choice::Lane(employee), Choice::Lane(manager));
        [employee, manager].into_iter().try_for_each(|choice| subject.check(choice))?;
        answers = answers.with_turned(Turned { subject, employee, manager });
    }
    for (place, who) in each(&gesprek.confirmed) {
        answers = answers.with_confirmed(place, who, true)?;
    }
    Ok(answers)
}

/// What each person said, one by one.
fn each<K: Copy>(said: &BTreeMap<K, BTreeSet<Role>>) -> impl Iterator<Item = (K, Role)> {
    said.iter().flat_map(|(what, people)| people.iter().map(|who| (*what, *who)))
}

fn turned(told: GesprekTurned) -> Turned {
    let (subject, employee, manager) = match told {
        GesprekTurned::Water { employee, manager } => (RoundSubject::Water, employee, manager),
        GesprekTurned::WindowNow { window, employee, manager } => {
            (RoundSubject::WindowNow { window }, employee, manager)
        }
        GesprekTurned::WindowWish { window, employee, manager } => {
            (RoundSubject::WindowWish { window }, employee, manager)
        }
    };
    Turned { subject, employee: Choice::Step(employee), manager: Choice::Step(manager) }
}
