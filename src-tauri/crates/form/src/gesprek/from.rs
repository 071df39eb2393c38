//! From a document to its data. Taking a record apart names every field, so a new one can't be
//! forgotten: either it is data, or it says here why not. What is data counts for the seal too.

use chrono::NaiveDate;
use domain::{
    Addendum, Agreement, Answers, BlockStance, Choice, Closing, Difference, Note, NoteId, Opinion, People, Person,
    Reaction, RoundSubject, Signature, Turned,
};

use crate::{Document, PreviousAgreement};

use super::{
    FORMAT, Gesprek, GesprekAddendum, GesprekAgreement, GesprekDifference, GesprekNote, GesprekOpinion,
    GesprekPrevious, GesprekReaction, GesprekSignature, GesprekStance, GesprekTalent, GesprekTurned, VERSION,
};

impl From<&Document> for Gesprek {
    fn from(document: &Document) -> Self {
        let Document {
            language,
            edition,
            practice,
            kind,
            date,
            period_from,
            place,
            people: People { employee, manager, organisation, team },
            places,
            numbered: _,
            previous,
            agreements,
            no_agreement_needed,
            notes,
            answers,
            closing,
            closed_on,
            addenda,
            // Letters and colours say nothing.
            format: _,
        } = document;
        // Who thinks it over isn't said: that it was presented is.
        let Closing { conversation: _, employee: employee_says, manager: manager_says, hr: _, later: _, pages: _ } =
            closing;
        let Answers {
            conversation: _,
            ways,
            windows,
            water,
            window_names,
            windows_removed,
            unknown,
            confirmed,
            turned: all_turned,
        } = answers;
        let mut gesprek = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            language: *language,
            edition: edition.told(),
            practice: *practice,
            kind: *kind,
            date: *date,
            period_from: *period_from,
            closed_on: *closed_on,
            place: place.clone(),
            people: People {
                employee: person(employee),
                manager: person(manager),
                organisation: organisation.clone(),
                team: team.clone(),
            },
            places: places.clone(),
            previous: previous.iter().map(kept).collect(),
            agreements: agreements.iter().filter_map(|a| promise(a, closing)).collect(),
            no_agreement_needed: *no_agreement_needed,
            notes: notes.iter().filter_map(|note| paper(note, all_turned)).collect(),
            ways: ways.clone(),
            windows: windows.clone(),
            window_names: window_names.clone(),
            windows_removed: windows_removed.clone(),
            water: *water,
            unknown: unknown.clone(),
            confirmed: confirmed.clone(),
            turned: all_turned.iter().filter_map(turned).collect(),
            employee: employee_says.as_ref().map(|says| opinion(says, *closed_on)),
            manager: manager_says.as_ref().map(|says| opinion(says, *closed_on)),
            addenda: addenda.iter().map(added).collect(),
        };
        gesprek.version = gesprek.version_needed();
        gesprek
    }
}

fn person(person: &Person) -> Person {
    let Person { name, function } = person;
    Person { name: name.clone(), function: function.clone() }
}

fn kept(previous: &PreviousAgreement) -> GesprekPrevious {
    let PreviousAgreement { owner, what, status, line } = previous;
    GesprekPrevious { owner: *owner, what: what.clone(), status: *status, line: line.clone() }
}

/// Ids differ in every workspace and aren't on paper; of positions only the order counts, and what
/// was struck isn't there.
fn promise(agreement: &Agreement, closing: &Closing) -> Option<GesprekAgreement> {
    let Agreement {
        id,
        conversation: _,
        position: _,
        owner,
        what,
        due,
        notice,
        if_then,
        support,
        cost,
        from_note: _,
        trail,
        carried_from: _,
        struck,
        difference,
    } = agreement;
    (!struck).then(|| GesprekAgreement {
        owner: *owner,
        what: what.clone(),
        due: *due,
        notice: notice.clone(),
        if_then: if_then.clone(),
        support: support.clone(),
        cost: cost.clone(),
        trail: trail.clone(),
        difference: difference.as_ref().map(views),
        hr: closing.shared_with_hr(*id),
    })
}

/// Where its lines break is how a note looks, not what it says. Which note it goes on from is an
/// id; that it goes on is on paper.
fn paper(note: &Note, all_turned: &[Turned]) -> Option<GesprekNote> {
    let Note {
        id,
        conversation: _,
        lane,
        position: _,
        author,
        supplemented_by,
        text,
        lines: _,
        carried_from,
        struck,
        dream,
        need,
        reactions,
        difference,
    } = note;
    (!struck).then(|| GesprekNote {
        lane: *lane,
        author: *author,
        supplemented_by: supplemented_by.clone(),
        text: text.clone(),
        carried: carried_from.is_some(),
        dream: *dream,
        need: *need,
        reactions: reactions.iter().map(said).collect(),
        difference: difference.as_ref().map(views),
        turned: talent(all_turned, *id),
    })
}

fn said(reaction: &Reaction) -> GesprekReaction {
    let Reaction { id: _, author, text } = reaction;
    GesprekReaction { author: *author, text: text.clone() }
}

fn views(difference: &Difference) -> GesprekDifference {
    let Difference { employee, manager } = difference;
    GesprekDifference { employee: employee.clone(), manager: manager.clone() }
}

/// Two answers about the water or a window; those about a talent are with its note.
fn turned(turned: &Turned) -> Option<GesprekTurned> {
    let Turned { subject, employee: Choice::Step(employee), manager: Choice::Step(manager) } = *turned else {
        return None;
    };
    match subject {
        RoundSubject::Water => Some(GesprekTurned::Water { employee, manager }),
        RoundSubject::WindowNow { window } => Some(GesprekTurned::WindowNow { window, employee, manager }),
        RoundSubject::WindowWish { window } => Some(GesprekTurned::WindowWish { window, employee, manager }),
        RoundSubject::Talent { note: _ } => None,
    }
}

/// Where each laid the talent on this note.
fn talent(all_turned: &[Turned], note: NoteId) -> Option<GesprekTalent> {
    let own = all_turned.iter().find(|turned| turned.subject == RoundSubject::Talent { note })?;
    let Turned { subject: _, employee: Choice::Lane(employee), manager: Choice::Lane(manager) } = *own else {
        return None;
    };
    Some(GesprekTalent { employee, manager })
}

/// The signature itself stands on the page, and most are of the day of closing.
fn opinion(opinion: &Opinion, closed_on: Option<NaiveDate>) -> GesprekOpinion {
    let Opinion { stance, reason, reaction, signature, blocks, signed_on } = opinion;
    let on = signed_on.filter(|day| Some(*day) != closed_on);
    let signature = signature.as_ref().map(|signature| match signature {
        Signature::Drawn { strokes: _ } => GesprekSignature::Drawn { on },
        Signature::Typed { name } => GesprekSignature::Typed { name: name.clone(), on },
        Signature::Ink => GesprekSignature::Ink {},
    });
    let blocks = blocks.iter().map(|(block, BlockStance { stance, reason })| {
        (*block, GesprekStance { stance: *stance, reason: reason.clone() })
    });
    GesprekOpinion {
        stance: *stance,
        reason: reason.clone(),
        reaction: reaction.clone(),
        signature,
        blocks: blocks.collect(),
    }
}

fn added(addendum: &Addendum) -> GesprekAddendum {
    let Addendum { id: _, dossier: _, conversation: _, author, text, on } = addendum;
    GesprekAddendum { author: *author, text: text.clone(), on: *on }
}
