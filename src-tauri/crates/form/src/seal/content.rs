//! What a seal covers, written in one way: compact JSON with its fields in the
//! order in which they stand here. Anybody can write the same text and take SHA-256 of it.
//!
//! Taking a document apart names every field, so a new one can't be forgotten: either it counts
//! or it says here why not. A change of what stands here is a new version.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    Addendum, Agreement, Answers, Closing, Kind, Lane, Note, Opinion, Owner, Person, Role, Stance, Status, Way, Window,
    WindowAnswer,
};
use serde::Serialize;

use crate::{Document, PreviousAgreement};

use super::Seal;

const CONTENT: &str = "praatplaat/zegel/1";
const ADDITION: &str = "praatplaat/zegel/1/aanvulling";

#[derive(Serialize)]
struct Content<'a> {
    format: &'static str,
    practice: bool,
    kind: Kind,
    date: NaiveDate,
    period_from: Option<NaiveDate>,
    place: &'a str,
    employee: Who<'a>,
    manager: Who<'a>,
    organisation: &'a str,
    team: &'a str,
    previous: Vec<Kept<'a>>,
    agreements: Vec<Promise<'a>>,
    no_agreement_needed: bool,
    notes: Vec<Paper<'a>>,
    ways: &'a BTreeMap<Way, BTreeSet<Role>>,
    windows: &'a BTreeMap<Window, WindowAnswer>,
    employee_says: Option<Word<'a>>,
    manager_says: Option<Word<'a>>,
}

#[derive(Serialize)]
struct Who<'a> {
    name: &'a str,
    function: &'a str,
}

#[derive(Serialize)]
struct Kept<'a> {
    owner: Owner,
    what: &'a str,
    status: Status,
    line: &'a str,
}

#[derive(Serialize)]
struct Promise<'a> {
    owner: Owner,
    what: &'a str,
    due: Option<NaiveDate>,
    notice: &'a str,
    if_then: &'a str,
    support: &'a str,
    cost: &'a str,
    trail: &'a str,
}

#[derive(Serialize)]
struct Paper<'a> {
    lane: Lane,
    author: Role,
    supplemented_by: &'a [Role],
    text: &'a str,
}

#[derive(Serialize)]
struct Word<'a> {
    stance: Stance,
    reason: &'a str,
    reaction: &'a str,
}

#[derive(Serialize)]
struct Addition<'a> {
    format: &'static str,
    after: Seal,
    author: Role,
    text: &'a str,
    on: NaiveDate,
}

/// The text whose SHA-256 is the seal.
pub(super) fn canonical(document: &Document) -> Vec<u8> {
    let Document {
        // A translation and a draft say the same.
        language: _,
        edition: _,
        practice,
        kind,
        date,
        period_from,
        place,
        people: domain::People { employee, manager, organisation, team },
        previous,
        agreements,
        no_agreement_needed,
        notes,
        answers: Answers { conversation: _, ways, windows },
        closing: Closing { conversation: _, employee: employee_says, manager: manager_says },
        // The day of signing goes with the signatures.
        closed_on: _,
        // Each has a seal of its own, which hangs on this one.
        addenda: _,
    } = document;
    written(&Content {
        format: CONTENT,
        practice: *practice,
        kind: *kind,
        date: *date,
        period_from: *period_from,
        place,
        employee: who(employee),
        manager: who(manager),
        organisation,
        team,
        previous: previous.iter().map(kept).collect(),
        agreements: agreements.iter().filter_map(promise).collect(),
        no_agreement_needed: *no_agreement_needed,
        notes: notes.iter().filter_map(paper).collect(),
        ways,
        windows,
        employee_says: employee_says.as_ref().map(word),
        manager_says: manager_says.as_ref().map(word),
    })
}

/// The text whose SHA-256 is the seal of an addition to what `seal` covers.
pub(super) fn chained(seal: Seal, addendum: &Addendum) -> Vec<u8> {
    let Addendum { id: _, dossier: _, conversation: _, author, text, on } = addendum;
    written(&Addition { format: ADDITION, after: seal, author: *author, text, on: *on })
}

fn written(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("texts, words and dates can always be written")
}

fn who(person: &Person) -> Who<'_> {
    let Person { name, function } = person;
    Who { name, function }
}

fn kept(previous: &PreviousAgreement) -> Kept<'_> {
    let PreviousAgreement { owner, what, status, line } = previous;
    Kept { owner: *owner, what, status: *status, line }
}

/// Ids differ in every workspace and aren't on paper; of positions only the order counts, and
/// what was struck isn't there.
fn promise(agreement: &Agreement) -> Option<Promise<'_>> {
    let Agreement {
        id: _,
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
    } = agreement;
    (!struck).then_some(Promise { owner: *owner, what, due: *due, notice, if_then, support, cost, trail })
}

/// Where its lines break is how a note looks, not what it says.
fn paper(note: &Note) -> Option<Paper<'_>> {
    let Note {
        id: _,
        conversation: _,
        lane,
        position: _,
        author,
        supplemented_by,
        text,
        lines: _,
        carried_from: _,
        struck,
    } = note;
    (!struck).then_some(Paper { lane: *lane, author: *author, supplemented_by, text })
}

/// The signature comes after the seal, which stands on the page that is signed.
fn word(opinion: &Opinion) -> Word<'_> {
    let Opinion { stance, reason, reaction, signature: _ } = opinion;
    Word { stance: *stance, reason, reaction }
}
