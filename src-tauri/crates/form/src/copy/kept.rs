//! What of a talk goes into a copy. A record is taken apart by naming every field, so that a new
//! one is in no copy until somebody says so here.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Agreement, Answers, BlockStance, Closing, Note, NoteId, Opinion, Pages, People, Person, Place, RoundSubject, Turned,
};

use crate::{Document, Edition, Format, Letters};

use super::CopyBlock;

type Blocks = BTreeSet<CopyBlock>;

/// The agreements, who made them, and what these blocks hold.
pub(super) fn joint(document: &Document, blocks: &Blocks) -> Document {
    let has = |block: CopyBlock| blocks.contains(&block);
    let places: Vec<Place> = document.places.iter().copied().filter(|place| is_there(*place, blocks)).collect();
    let notes: Vec<Note> = document.notes.iter().filter_map(|note| paper(note, blocks)).collect();
    let shown: BTreeSet<NoteId> = notes.iter().map(|note| note.id).collect();
    let agreements = document.agreements.iter().map(|agreement| promise(agreement, &shown, has(CopyBlock::Reactions)));
    Document {
        edition: Edition::Copy,
        agreements: agreements.collect(),
        answers: answers(&document.answers, &shown, blocks),
        closing: closing(&document.closing, has(CopyBlock::LastWords)),
        previous: if has(CopyBlock::Previous) { document.previous.clone() } else { Vec::new() },
        addenda: if has(CopyBlock::Addenda) { document.addenda.clone() } else { Vec::new() },
        places,
        notes,
        ..document.clone()
    }
}

/// Names, functions, the day, and the agreements that were ticked.
pub(super) fn ticked(document: &Document) -> Document {
    let kept = document.agreements.iter().filter(|agreement| document.closing.shared_with_hr(agreement.id));
    let agreements = kept.map(|agreement| promise(agreement, &BTreeSet::new(), false)).collect();
    only_agreements(document, agreements)
}

/// Who promised what, and by when. A card keeps its own size, so its letters do too.
pub(super) fn promises(document: &Document) -> Document {
    let short = |agreement: &Agreement| Agreement {
        notice: String::new(),
        if_then: String::new(),
        support: String::new(),
        cost: String::new(),
        ..promise(agreement, &BTreeSet::new(), false)
    };
    let kept = only_agreements(document, document.agreements.iter().map(short).collect());
    Document { format: Format { letters: Letters::Normal, ..kept.format }, ..kept }
}

fn only_agreements(document: &Document, agreements: Vec<Agreement>) -> Document {
    let Document { language, practice, kind, date, people, closed_on, format, .. } = document;
    let People { employee, manager, organisation: _, team: _ } = people;
    let talk = document.closing.conversation;
    Document {
        language: *language,
        edition: Edition::Copy,
        practice: *practice,
        kind: *kind,
        date: *date,
        period_from: None,
        place: String::new(),
        people: People {
            employee: person(employee),
            manager: person(manager),
            organisation: String::new(),
            team: String::new(),
        },
        places: Vec::new(),
        numbered: Vec::new(),
        previous: Vec::new(),
        agreements,
        no_agreement_needed: false,
        notes: Vec::new(),
        answers: Answers::new(talk),
        closing: Closing::new(talk),
        closed_on: *closed_on,
        addenda: Vec::new(),
        format: *format,
    }
}

fn person(person: &Person) -> Person {
    let Person { name, function } = person;
    Person { name: name.clone(), function: function.clone() }
}

/// Something of this place is in the copy.
fn is_there(place: Place, blocks: &Blocks) -> bool {
    let besides = match place {
        Place::LookingBack => Some(CopyBlock::Feedback),
        Place::Horizon => Some(CopyBlock::Dreams),
        _ => None,
    };
    CopyBlock::of_place(place).is_none_or(|own| blocks.contains(&own))
        || besides.is_some_and(|other| blocks.contains(&other))
}

fn paper(note: &Note, blocks: &Blocks) -> Option<Note> {
    let Note {
        id,
        conversation,
        lane,
        position,
        author,
        supplemented_by,
        text,
        lines,
        carried_from,
        struck,
        dream,
        need,
        reactions,
        difference,
    } = note;
    let with_reactions = blocks.contains(&CopyBlock::Reactions);
    (!struck && blocks.contains(&CopyBlock::of_note(note))).then(|| Note {
        id: *id,
        conversation: *conversation,
        lane: *lane,
        position: *position,
        author: *author,
        supplemented_by: supplemented_by.clone(),
        text: text.clone(),
        lines: lines.clone(),
        carried_from: *carried_from,
        struck: false,
        dream: *dream,
        need: *need,
        reactions: if with_reactions { reactions.clone() } else { Vec::new() },
        difference: difference.clone().filter(|_| with_reactions),
    })
}

/// An agreement. The words of the note that it grew from are that note's, and go with it.
fn promise(agreement: &Agreement, shown: &BTreeSet<NoteId>, with_difference: bool) -> Agreement {
    let Agreement {
        id,
        conversation,
        position,
        owner,
        what,
        due,
        notice,
        if_then,
        support,
        cost,
        from_note,
        trail,
        carried_from,
        struck,
        difference,
    } = agreement;
    let is_shown = from_note.is_some_and(|note| shown.contains(&note));
    Agreement {
        id: *id,
        conversation: *conversation,
        position: *position,
        owner: *owner,
        what: what.clone(),
        due: *due,
        notice: notice.clone(),
        if_then: if_then.clone(),
        support: support.clone(),
        cost: cost.clone(),
        from_note: from_note.filter(|_| is_shown),
        trail: if is_shown { trail.clone() } else { String::new() },
        carried_from: *carried_from,
        struck: *struck,
        difference: difference.clone().filter(|_| with_difference),
    }
}

fn answers(answers: &Answers, shown: &BTreeSet<NoteId>, blocks: &Blocks) -> Answers {
    let Answers {
        conversation,
        ways,
        windows,
        water,
        window_names,
        windows_removed,
        unknown,
        confirmed,
        turned: all_turned,
    } = answers;
    let has = |block: CopyBlock| blocks.contains(&block);
    let (learning, house, horizon) = (has(CopyBlock::Learning), has(CopyBlock::Employability), has(CopyBlock::Horizon));
    let is_kept = |turned: &&Turned| match turned.subject {
        RoundSubject::Talent { note } => shown.contains(&note),
        _ => CopyBlock::of_place(turned.subject.place()).is_none_or(has),
    };
    let turned = all_turned.iter().filter(|_| has(CopyBlock::Reactions)).filter(is_kept);
    let confirmed = confirmed.iter().filter(|(place, _)| is_there(**place, blocks));
    Answers {
        conversation: *conversation,
        ways: if learning { ways.clone() } else { BTreeMap::new() },
        windows: if house { windows.clone() } else { BTreeMap::new() },
        water: water.filter(|_| has(CopyBlock::Energy)),
        window_names: if house { window_names.clone() } else { BTreeMap::new() },
        windows_removed: if house { windows_removed.clone() } else { BTreeSet::new() },
        unknown: if horizon { unknown.clone() } else { BTreeSet::new() },
        confirmed: confirmed.map(|(place, who)| (*place, who.clone())).collect(),
        turned: turned.copied().collect(),
    }
}

/// What each chose, and which agreements both ticked for HR. Signatures stand on the form itself.
fn closing(closing: &Closing, with_words: bool) -> Closing {
    let Closing { conversation, employee, manager, hr, later: _, pages: _ } = closing;
    let text = |text: &String| if with_words { text.clone() } else { String::new() };
    let block = |said: &BlockStance| BlockStance { stance: said.stance, reason: text(&said.reason) };
    let said = |opinion: &Opinion| {
        let Opinion { stance, reason, reaction, signature: _, blocks, signed_on: _ } = opinion;
        Opinion {
            stance: *stance,
            reason: text(reason),
            reaction: text(reaction),
            signature: None,
            blocks: blocks.iter().map(|(about, said)| (*about, block(said))).collect(),
            signed_on: None,
        }
    };
    Closing {
        conversation: *conversation,
        employee: employee.as_ref().map(said),
        manager: manager.as_ref().map(said),
        hr: hr.iter().filter(|(id, _)| closing.shared_with_hr(**id)).map(|(id, who)| (*id, who.clone())).collect(),
        later: BTreeSet::new(),
        pages: Pages::default(),
    }
}
