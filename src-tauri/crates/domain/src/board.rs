//! The board of one talk, with the rules of writing on it.

use std::collections::BTreeSet;

use crate::{
    Agreement, AgreementId, Answers, Change, Closing, Conversation, Lane, Note, NoteId, Record, Refusal, RouteStep,
    Update,
};

/// Everything on one board, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// The talk.
    pub conversation: Conversation,
    /// All notes, by lane and position.
    pub notes: Vec<Note>,
    /// The instruments.
    pub answers: Answers,
    /// The planks of the bridge, by position.
    pub agreements: Vec<Agreement>,
    /// Stances and signatures.
    pub closing: Closing,
}

impl Board {
    /// Sorts notes and agreements into reading order.
    pub fn sort(&mut self) {
        self.notes.sort_by(|a, b| a.lane.cmp(&b.lane).then(a.position.total_cmp(&b.position)));
        self.agreements.sort_by(|a, b| a.position.total_cmp(&b.position));
    }

    /// The note, or a refusal when it isn't on this board.
    pub fn note(&self, id: NoteId) -> Result<&Note, Refusal> {
        self.notes.iter().find(|n| n.id == id).ok_or(Refusal::NotHere { kind: "note" })
    }

    /// The agreement, or a refusal when it isn't on this board.
    pub fn agreement(&self, id: AgreementId) -> Result<&Agreement, Refusal> {
        self.agreements.iter().find(|a| a.id == id).ok_or(Refusal::NotHere { kind: "agreement" })
    }

    /// The board can be written on: opened, not closed, not presented, and nobody has signed.
    pub fn check_writable(&self) -> Result<(), Refusal> {
        self.conversation.check_writable()?;
        if self.closing.is_presented() {
            Err(Refusal::Presented)
        } else if self.closing.is_signed_by_anyone() {
            Err(Refusal::AlreadySigned)
        } else {
            Ok(())
        }
    }

    /// The talk can be closed: read back, both have said their last word, and
    /// whoever wants to sign has signed.
    pub fn check_closable(&self) -> Result<(), Refusal> {
        self.conversation.check_writable()?;
        self.conversation.check_read_back()?;
        self.check_stances()?;
        if self.closing.is_complete() { Ok(()) } else { Err(Refusal::SignatureEmpty) }
    }

    /// How far the talk is on its route.
    pub fn route_step(&self) -> RouteStep {
        self.conversation.route_step().or_presented(self.closing.is_presented())
    }

    /// A change of content as it may be written: what was read back isn't any
    /// more, so that only what was read back is ever signed. Cards are no content.
    /// What may go to HR is asked again for an agreement that changes.
    #[must_use]
    pub fn unread(&self, change: Change) -> Change {
        let mut change = self.asked_again(change);
        if change.is_empty() || !self.conversation.read_back || change.touched().all(Record::is_guidance) {
            return change;
        }
        let talk = change.updated.iter_mut().find_map(|u| match &mut u.to {
            Record::Conversation(talk) if talk.id == self.conversation.id => Some(talk),
            _ => None,
        });
        if let Some(talk) = talk {
            talk.read_back = false;
        } else {
            let to = Conversation { read_back: false, ..self.conversation.clone() };
            change.updated.push(Update { from: self.conversation.clone().into(), to: to.into() });
        }
        change
    }

    fn asked_again(&self, mut change: Change) -> Change {
        let changed: BTreeSet<AgreementId> = change
            .ends()
            .filter_map(|(_, before, after)| match (before, after) {
                (Some(Record::Agreement(from)), Some(Record::Agreement(to))) => {
                    (!from.differs_only_in_spot(&to)).then_some(to.id)
                }
                (Some(Record::Agreement(from)), None) => Some(from.id),
                _ => None,
            })
            .collect();
        if changed.is_empty() {
            return change;
        }
        let closing = self.closing.without_hr(&changed);
        if closing != self.closing {
            change.updated.push(Update { from: self.closing.clone().into(), to: closing.into() });
        }
        change
    }

    /// The same board without what was struck: what the form shows.
    #[must_use]
    pub fn without_struck(mut self) -> Self {
        for struck in self.notes.extract_if(.., |n| n.struck) {
            self.answers = self.answers.without_note(struck.id);
        }
        let struck = self.agreements.extract_if(.., |a| a.struck).map(|a| a.id).collect();
        self.closing = self.closing.without_hr(&struck);
        self
    }

    /// Notes of one lane, struck ones included, in order.
    pub fn lane(&self, lane: Lane) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |n| n.lane == lane)
    }

    /// A position in `lane` just before the note `before`, or at its end.
    /// `moving` is the note that is on its way and doesn't count.
    pub fn position_in(&self, lane: Lane, before: Option<NoteId>, moving: Option<NoteId>) -> f64 {
        let others: Vec<&Note> = self.lane(lane).filter(|n| Some(n.id) != moving).collect();
        let at = before.and_then(|id| others.iter().position(|n| n.id == id)).unwrap_or(others.len());
        between(at.checked_sub(1).and_then(|i| others.get(i)).map(|n| n.position), others.get(at).map(|n| n.position))
    }

    /// A position after the last agreement.
    pub fn last_agreement_position(&self) -> f64 {
        between(self.agreements.last().map(|a| a.position), None)
    }

    /// Nothing has been written down: the talk can be discarded without loss.
    pub fn is_blank(&self) -> bool {
        self.notes.is_empty() && self.agreements.is_empty() && self.answers.is_empty()
    }
}

fn between(low: Option<f64>, high: Option<f64>) -> f64 {
    match (low, high) {
        (None, None) => 0.0,
        (Some(low), None) => low + 1.0,
        (None, Some(high)) => high - 1.0,
        (Some(low), Some(high)) => f64::midpoint(low, high),
    }
}
