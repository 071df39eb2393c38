//! What a form says, gathered from the records of one talk.

use domain::{Addendum, Agreement, Board, FollowUp, Language, Place, Refusal, Status};
use form::{Document, Edition, Format, PreviousAgreement};

use crate::{ApiError, agreement_state::states, desk::Desk};

/// The records a form is made from.
pub(crate) struct Source {
    board: Board,
    previous: Vec<Agreement>,
    follow_ups: Vec<FollowUp>,
    addenda: Vec<Addendum>,
    practice: bool,
}

impl Source {
    /// From records that are at hand already.
    pub(crate) fn of(board: Board, previous: Vec<Agreement>, follow_ups: Vec<FollowUp>, practice: bool) -> Self {
        Self { board, previous, follow_ups, addenda: Vec::new(), practice }
    }

    pub(crate) async fn gather(desk: &mut Desk<'_>, board: Board) -> Result<Self, ApiError> {
        let talk = &board.conversation;
        let previous = match talk.previous {
            Some(id) => desk.board(id).await?.agreements,
            None => Vec::new(),
        };
        let follow_ups = desk.workspace.follow_ups_of(talk.dossier).await?;
        let addenda = desk.workspace.addenda_of(talk.id).await?;
        Ok(Self { previous, follow_ups, addenda, practice: desk.workspace.practice(), board })
    }

    /// The document. Struck lines are not in it, and later answers to older
    /// agreements are not either.
    pub(crate) fn document(self, edition: Edition, language: Language) -> Result<Document, ApiError> {
        let previous = self.answered();
        let Board { conversation: talk, notes, answers, agreements, closing } = self.board.without_struck();
        let template = talk.template.as_ref();
        let places = Place::ALL.into_iter().filter(|place| template.is_none_or(|template| template.has(*place)));
        let places: Vec<Place> = places.collect();
        Ok(Document {
            language,
            edition,
            practice: self.practice,
            kind: talk.kind,
            date: talk.date,
            period_from: talk.period_from,
            place: talk.place,
            people: talk.people.ok_or(Refusal::NotOpened)?,
            numbered: places.clone(),
            places,
            previous,
            agreements,
            no_agreement_needed: talk.no_agreement_needed,
            notes,
            answers,
            closing,
            closed_on: talk.closed_on,
            addenda: match edition {
                Edition::Translation | Edition::Print | Edition::Copy => self.addenda,
                Edition::Draft | Edition::Presented | Edition::Original => Vec::new(),
            },
            format: Format::default(),
        })
    }

    /// Last time's agreements as they were answered when this talk closed; a
    /// carried one that was struck waits for an answer again.
    fn answered(&self) -> Vec<PreviousAgreement> {
        let talk = &self.board.conversation;
        let here = |agreement| self.board.agreements.iter().any(|a| a.carried_from == Some(agreement) && !a.struck);
        let stands = |f: &FollowUp| {
            let in_time = talk.closed_on.is_none_or(|day| f.on <= day);
            let kept = f.status != Status::Carried || f.conversation != Some(talk.id) || here(f.agreement);
            in_time && kept
        };
        let follow_ups: Vec<FollowUp> = self.follow_ups.iter().filter(|f| stands(f)).cloned().collect();
        states(self.previous.clone(), &follow_ups)
            .into_iter()
            .map(|state| PreviousAgreement {
                owner: state.agreement.owner,
                what: state.agreement.what,
                status: state.status,
                line: state.follow_up.map(|f| f.line).unwrap_or_default(),
            })
            .collect()
    }
}
