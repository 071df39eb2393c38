//! A talk from its form: the records that the domain's own rules make of what it
//! says. What can't be told back in the same words is refused, so that nothing
//! gets in that a talk could not have said.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
};

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::{
    Addendum, AddendumId, Agreement, AgreementDraft, AgreementId, Answers, Board, Change, Choice, Closing,
    Conversation, ConversationId, Dossier, DossierDraft, DossierId, Ending, FollowUp, FollowUpId, FormRef, Need, Note,
    NoteId, Opinion, People, Person, Phase, Reaction, ReactionId, Record, Refusal, Role, RoundSubject, Signature,
    Status, Template, Turned, Update, line, optional_line,
};
use form::{
    Document, Edition, Gesprek, GesprekAgreement, GesprekNote, GesprekOpinion, GesprekPrevious, GesprekSignature,
    GesprekTalent, GesprekTurned,
};
use uuid::Uuid;

use crate::{Api, ApiError, agreement_state::states, brought::foreign, document::Source, template};

/// What a form adds to a dossier.
pub(crate) struct Rebuilt {
    /// The talk, closed. Its form is not set yet.
    pub(crate) board: Board,
    /// What was known of this talk already, from a form that looked back on it.
    known: Option<Board>,
    /// The talk before it, where only its agreements are known.
    before: Option<Board>,
    /// Last time's agreements, in the order of the form.
    previous: Vec<Agreement>,
    follow_ups: Vec<FollowUp>,
    addenda: Vec<Addendum>,
}

/// The dossier of somebody whose form comes first.
pub(crate) fn dossier(people: &People, id: DossierId) -> Result<Dossier, Refusal> {
    let Person { name, function } = people.employee.clone();
    DossierDraft { name, function, team: people.team.clone(), start: None }.into_dossier(id, false)
}

impl Rebuilt {
    /// The talk of this form, in a dossier with these talks.
    pub(crate) fn of(api: &Api, gesprek: &Gesprek, dossier: DossierId, talks: &[Board]) -> Result<Self, ApiError> {
        check_days(gesprek)?;
        if !gesprek.places.is_sorted_by(|one, next| one < next) {
            return Err(foreign("a place twice, or out of order"));
        }
        let ids = Ids { api, day: gesprek.date, given: Cell::new(0) };
        let known = talks.iter().find(|talk| is_known_as(gesprek, talk)).cloned();
        let id = known.as_ref().map_or_else(|| ConversationId(ids.next()), |talk| talk.conversation.id);
        let others = talks.iter().filter(|talk| talk.conversation.id != id);
        let earlier = others.clone().find(|talk| is_earlier(gesprek, talk)).cloned();
        let before = match earlier {
            None if !gesprek.previous.is_empty() => Some(only_agreements(gesprek, dossier, &ids)?),
            Some(_) | None => None,
        };
        let looked_back_on = earlier.as_ref().or(before.as_ref());
        let previous = looked_back_on.map(in_order).unwrap_or_default();

        let notes = notes(gesprek, id, looked_back_on, &ids)?;
        let mut agreements = agreements(gesprek, id, known.as_ref(), &notes, &ids)?;
        carry_on(gesprek, &previous, &mut agreements);
        let follow_ups = follow_ups(gesprek, (dossier, id), &previous, (&agreements, before.is_some()), &ids)?;
        let mut board = Board {
            conversation: opened(gesprek, id, dossier, looked_back_on.map(|talk| &talk.conversation))?,
            answers: answers(gesprek, id, &notes)?,
            notes,
            agreements,
            closing: closing(gesprek, id)?,
        };
        board.conversation.template = Some(Template { places: gesprek.places.clone(), ..template::of(gesprek.kind)? });
        board.check_closable()?;
        let signed = board.closing.is_signed_by_anyone();
        board.conversation.ending = Some(if signed { Ending::Signed } else { Ending::Unsigned });
        board.conversation.closed_on = gesprek.closed_on;
        let addenda = addenda(gesprek, dossier, id, &ids)?;
        Ok(Self { board, known, before, previous, follow_ups, addenda })
    }

    /// The form of the rebuilt talk, where it says what the form said that it came from.
    pub(crate) fn document(&self, gesprek: &Gesprek) -> Result<Document, ApiError> {
        let source = Source::of(self.board.clone(), self.previous.clone(), self.follow_ups.clone(), gesprek.practice);
        let mut document = source.document(Edition::Original, gesprek.language)?;
        document.addenda.clone_from(&self.addenda);
        if Gesprek::from(&document) == *gesprek { Ok(document) } else { Err(foreign("it says what no talk can say")) }
    }

    /// Everything as one change, with the archived form.
    pub(crate) fn change(mut self, newcomer: Option<Dossier>, form: FormRef) -> Change {
        self.board.conversation.form = Some(form);
        let mut change = Change::adding(newcomer.into_iter().map(Record::from));
        for board in [self.before, Some(self.board)].into_iter().flatten() {
            change.added.push(board.conversation.into());
            change.added.extend(board.notes.into_iter().map(Record::from));
            change.added.extend(board.agreements.into_iter().map(Record::from));
            change.added.push(board.answers.into());
            change.added.push(board.closing.into());
        }
        change.added.extend(self.follow_ups.into_iter().map(Record::from));
        change.added.extend(self.addenda.into_iter().map(Record::from));
        // What was known already becomes what is known now.
        let known = self.known.into_iter().flat_map(|known| {
            let agreements = known.agreements.into_iter().map(Record::from);
            [known.conversation.into(), known.answers.into(), known.closing.into()].into_iter().chain(agreements)
        });
        for from in known.collect::<Vec<Record>>() {
            if let Some(at) = change.added.iter().position(|to| to.key() == from.key()) {
                let to = change.added.swap_remove(at);
                change.updated.push(Update { from, to });
            }
        }
        change
    }
}

/// Ids as if they had been given on the day of the talk, in order: what was
/// answered later stays the newer answer.
struct Ids<'a> {
    api: &'a Api,
    day: NaiveDate,
    given: Cell<u32>,
}

impl Ids<'_> {
    fn next(&self) -> Uuid {
        const RANDOM_BITS: u32 = 80;
        let midnight = self.day.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        self.given.set(self.given.get() + 1);
        let moment = u128::from(u64::try_from(midnight).unwrap_or_default() + u64::from(self.given.get()));
        let random = self.api.id().as_u128() & (u128::MAX >> (u128::BITS - RANDOM_BITS));
        Uuid::from_u128(moment << RANDOM_BITS | random)
    }
}

/// Days on which a talk can have been, as every part of the program writes them.
fn check_days(gesprek: &Gesprek) -> Result<(), ApiError> {
    let dues = gesprek.agreements.iter().filter_map(|agreement| agreement.due);
    let additions = gesprek.addenda.iter().map(|addendum| addendum.on);
    let days = [Some(gesprek.date), gesprek.period_from, gesprek.closed_on].into_iter().flatten();
    let fine = days.chain(dues).chain(additions).all(|day| (1970..=9999).contains(&day.year()));
    if fine { Ok(()) } else { Err(foreign("a day that no calendar here has")) }
}

/// The manager's side first, as a year later.
fn in_order(board: &Board) -> Vec<Agreement> {
    states(board.agreements.clone(), &[]).into_iter().map(|state| state.agreement).collect()
}

/// Of this talk only the agreements are known, from a form that looked back on it.
fn is_known_as(gesprek: &Gesprek, talk: &Board) -> bool {
    let mut promised: Vec<&GesprekAgreement> = gesprek.agreements.iter().collect();
    promised.sort_by_key(|agreement| !agreement.owner.is_managers_side());
    let known = in_order(talk);
    talk.conversation.ending == Some(Ending::NothingKept)
        && talk.conversation.date == gesprek.date
        && !known.is_empty()
        && known.iter().map(|a| (a.owner, &a.what)).eq(promised.into_iter().map(|a| (a.owner, &a.what)))
}

/// The talk that this form looks back on.
fn is_earlier(gesprek: &Gesprek, talk: &Board) -> bool {
    let looked_back_on: Vec<&GesprekPrevious> = gesprek.previous.iter().collect();
    talk.conversation.ending.is_some()
        && Some(talk.conversation.date) == gesprek.period_from
        && in_order(talk).iter().map(|a| (a.owner, &a.what)).eq(looked_back_on.into_iter().map(|a| (a.owner, &a.what)))
}

/// The talk before this one, of which the form tells no more than what was promised.
fn only_agreements(gesprek: &Gesprek, dossier: DossierId, ids: &Ids<'_>) -> Result<Board, ApiError> {
    let date = gesprek.period_from.unwrap_or(gesprek.date).min(gesprek.date);
    let id = ConversationId(ids.next());
    let planned = Conversation::planned(id, dossier, gesprek.kind, date);
    let talk = Conversation { phase: Some(Phase::CheckIn), ..planned }.forgotten(date);
    let promised = |(at, previous): (u32, &GesprekPrevious)| {
        let draft = AgreementDraft {
            owner: previous.owner,
            what: previous.what.clone(),
            due: None,
            notice: String::new(),
            if_then: String::new(),
            support: String::new(),
            cost: String::new(),
        };
        draft.into_agreement(AgreementId(ids.next()), id, f64::from(at))
    };
    let agreements = (0..).zip(&gesprek.previous).map(promised).collect::<Result<_, _>>()?;
    Ok(Board {
        conversation: talk,
        notes: Vec::new(),
        answers: Answers::new(id),
        agreements,
        closing: Closing::new(id),
    })
}

/// The talk itself, opened and read back.
fn opened(
    gesprek: &Gesprek,
    id: ConversationId,
    dossier: DossierId,
    previous: Option<&Conversation>,
) -> Result<Conversation, Refusal> {
    let person = |person: &Person| {
        Ok(Person { name: line("name", &person.name, 80)?, function: optional_line("function", &person.function, 80)? })
    };
    let people = People {
        employee: person(&gesprek.people.employee)?,
        manager: person(&gesprek.people.manager)?,
        organisation: optional_line("organisation", &gesprek.people.organisation, 80)?,
        team: optional_line("team", &gesprek.people.team, 80)?,
    };
    let planned = Conversation::planned(id, dossier, gesprek.kind, gesprek.date);
    Ok(Conversation {
        place: optional_line("place", &gesprek.place, 80)?,
        phase: Some(Phase::RoundOff),
        period_from: gesprek.period_from,
        no_agreement_needed: gesprek.no_agreement_needed,
        read_back: true,
        ..planned.opened(gesprek.date, people, previous)
    })
}

fn notes(
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

fn answers(gesprek: &Gesprek, talk: ConversationId, notes: &[Note]) -> Result<Answers, Refusal> {
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
    for turned in gesprek.turned.iter().map(turned) {
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

fn turned(told: &GesprekTurned) -> Turned {
    let (subject, employee, manager) = match *told {
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

fn agreements(
    gesprek: &Gesprek,
    talk: ConversationId,
    known: Option<&Board>,
    notes: &[Note],
    ids: &Ids<'_>,
) -> Result<Vec<Agreement>, Refusal> {
    let mut known = known.map(in_order).unwrap_or_default();
    let agreement = |(at, agreement): (u32, &GesprekAgreement)| {
        // A promise that was known already goes on under the same id.
        let same = known.iter().position(|a| (a.owner, &a.what) == (agreement.owner, &agreement.what));
        let id = same.map_or_else(|| AgreementId(ids.next()), |at| known.remove(at).id);
        let draft = AgreementDraft {
            owner: agreement.owner,
            what: agreement.what.clone(),
            due: agreement.due,
            notice: agreement.notice.clone(),
            if_then: agreement.if_then.clone(),
            support: agreement.support.clone(),
            cost: agreement.cost.clone(),
        };
        let trail = optional_line("trail", &agreement.trail, domain::MAX_NOTE_CHARS)?;
        let grew_from = notes.iter().find(|note| !trail.is_empty() && note.text == trail);
        let promise = draft.into_agreement(id, talk, f64::from(at))?;
        let promise = Agreement { from_note: grew_from.map(|note| note.id), trail, ..promise };
        match &agreement.difference {
            Some(told) => promise.differing(Role::Employee, &told.employee)?.differing(Role::Manager, &told.manager),
            None => Ok(promise),
        }
    };
    (0..).zip(&gesprek.agreements).map(agreement).collect()
}

/// Promises of last time that go on as new ones, where it shows which.
fn carry_on(gesprek: &Gesprek, previous: &[Agreement], agreements: &mut [Agreement]) {
    for (origin, told) in previous.iter().zip(&gesprek.previous) {
        let same = |a: &&mut Agreement| a.carried_from.is_none() && (a.owner, &a.what) == (origin.owner, &origin.what);
        if let (Status::Carried, Some(copy)) = (told.status, agreements.iter_mut().find(same)) {
            copy.carried_from = Some(origin.id);
        }
    }
}

/// What became of last time's agreements. Of a promise that nobody answered
/// there is no answer, unless the dossier knows an older one.
fn follow_ups(
    gesprek: &Gesprek,
    (dossier, talk): (DossierId, ConversationId),
    previous: &[Agreement],
    (agreements, is_first): (&[Agreement], bool),
    ids: &Ids<'_>,
) -> Result<Vec<FollowUp>, Refusal> {
    let mut follow_ups = Vec::new();
    for (origin, told) in previous.iter().zip(&gesprek.previous) {
        if is_first && told.status == Status::Open && told.line.is_empty() {
            continue;
        }
        let goes_on = agreements.iter().any(|agreement| agreement.carried_from == Some(origin.id));
        follow_ups.push(FollowUp {
            id: FollowUpId(ids.next()),
            dossier,
            agreement: origin.id,
            conversation: Some(talk).filter(|_| told.status != Status::Carried || goes_on),
            status: told.status,
            line: FollowUp::clean(&told.line)?,
            on: gesprek.closed_on.map_or(gesprek.date, |closed| closed.min(gesprek.date)),
        });
    }
    Ok(follow_ups)
}

fn closing(gesprek: &Gesprek, talk: ConversationId) -> Result<Closing, Refusal> {
    let both = [(Role::Employee, &gesprek.employee), (Role::Manager, &gesprek.manager)];
    let mut closing = Closing::new(talk);
    for (who, told) in both.iter().filter_map(|(who, told)| Some((*who, told.as_ref()?))) {
        closing = closing.with_opinion(who, Opinion::new(told.stance, &told.reason, &told.reaction)?)?;
    }
    for (who, told) in both.iter().filter_map(|(who, told)| Some((*who, told.as_ref()?))) {
        closing = signed(closing, who, told)?;
    }
    Ok(closing)
}

fn signed(mut closing: Closing, who: Role, told: &GesprekOpinion) -> Result<Closing, Refusal> {
    match &told.signature {
        None => Ok(closing),
        Some(GesprekSignature::Typed { name }) => {
            closing.with_signature(who, Some(Signature::Typed { name: name.clone() }))
        }
        Some(GesprekSignature::Ink {}) => closing.with_signature(who, Some(Signature::Ink)),
        Some(GesprekSignature::Drawn {}) => {
            // The same rules, and then without strokes: those stand on the form and nowhere else.
            closing = closing.with_signature(who, Some(Signature::Ink))?;
            let drawn = Signature::Drawn { strokes: Vec::new() };
            let opinion = if who == Role::Employee { &mut closing.employee } else { &mut closing.manager };
            if let Some(opinion) = opinion {
                opinion.signature = Some(drawn);
            }
            Ok(closing)
        }
    }
}

fn addenda(
    gesprek: &Gesprek,
    dossier: DossierId,
    conversation: ConversationId,
    ids: &Ids<'_>,
) -> Result<Vec<Addendum>, Refusal> {
    let addendum = |told: &form::GesprekAddendum| {
        let (id, text) = (AddendumId(ids.next()), Addendum::clean(&told.text)?);
        Ok(Addendum { id, dossier, conversation, author: told.author, text, on: told.on })
    };
    gesprek.addenda.iter().map(addendum).collect()
}
