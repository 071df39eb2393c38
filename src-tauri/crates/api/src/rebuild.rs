//! A talk from its form: the records that the domain's own rules make of what it
//! says. What can't be told back in the same words is refused, so that nothing
//! gets in that a talk could not have said.

mod board;
mod last_words;
mod promises;

use std::cell::Cell;

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::{
    Addendum, AddendumId, Agreement, AgreementDraft, AgreementId, Answers, Board, Change, Closing, Conversation,
    ConversationId, Dossier, DossierDraft, DossierId, Ending, FollowUp, FormRef, People, Person, Phase, Record,
    Refusal, Template, Update, line, optional_line,
};
use form::{Document, Edition, Gesprek, GesprekAddendum, GesprekAgreement, GesprekPrevious};
use uuid::Uuid;

use crate::{Api, ApiError, agreement_state::states, brought::foreign, document::Source, template};
use board::{answers, notes};
use last_words::closing;
use promises::{agreements, carry_on, follow_ups};

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
        if gesprek.closed_on.is_none() {
            return Err(foreign("an original of a talk that was never closed"));
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
        let closing = closing(gesprek, id, &agreements)?;
        let mut board = Board {
            conversation: opened(gesprek, id, dossier, looked_back_on.map(|talk| &talk.conversation))?,
            answers: answers(gesprek, id, &notes)?,
            notes,
            agreements,
            closing,
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
    let signatures = [&gesprek.employee, &gesprek.manager].into_iter().flatten().filter_map(last_words::signed_on);
    let days = [Some(gesprek.date), gesprek.period_from, gesprek.closed_on].into_iter().flatten();
    let fine = days.chain(dues).chain(additions).chain(signatures).all(|day| (1970..=9999).contains(&day.year()));
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

fn addenda(
    gesprek: &Gesprek,
    dossier: DossierId,
    conversation: ConversationId,
    ids: &Ids<'_>,
) -> Result<Vec<Addendum>, Refusal> {
    let addendum = |told: &GesprekAddendum| {
        let (id, text) = (AddendumId(ids.next()), Addendum::clean(&told.text)?);
        Ok(Addendum { id, dossier, conversation, author: told.author, text, on: told.on })
    };
    gesprek.addenda.iter().map(addendum).collect()
}
