//! Everything about one talk, gathered for the page.

use domain::{AgreementId, Conversation, ConversationId, FollowUp};
use store::Stream;

use crate::{
    AgreementState, ApiError, PreviousTalk, TalkView,
    agreement_state::states,
    desk::{Desk, talk_scope},
    round::Round,
    team,
};

impl Desk<'_> {
    /// The talk with its board, last time's, and what can be undone.
    pub(crate) async fn talk_view(&mut self, id: ConversationId) -> Result<TalkView, ApiError> {
        let board = self.board(id).await?;
        let talk = board.conversation;
        let mut topics = self.workspace.topics_of(talk.dossier).await?;
        topics.retain(|t| !t.done);
        topics.sort_by_key(|t| (t.on, t.id));
        let last_time = match talk.previous {
            Some(previous) => Some(previous),
            None if talk.phase.is_none() => self.newest_closed(talk.dossier).await?.map(|t| t.id),
            None => None,
        };
        Ok(TalkView {
            dossier: self.dossier(talk.dossier).await?,
            manager: self.workspace.manager().await?,
            notes: board.notes,
            answers: board.answers,
            agreements: board.agreements,
            closing: board.closing,
            addenda: self.workspace.addenda_of(talk.id).await?,
            scans: self.workspace.scans_of(talk.id).await?,
            previous: self.previous_talk(&talk, last_time).await?,
            topics,
            round: self.workspace.round.as_ref().filter(|round| round.conversation() == id).map(Round::view),
            history: self.history(talk_scope(&talk)).await?,
            revision: self.workspace.revision().await?,
            practice: self.workspace.practice(),
            chain_intact: self.workspace.verify_stream(Stream::Dossier(talk.dossier)).await?.intact,
            conversation: talk,
        })
    }

    async fn previous_talk(
        &mut self,
        talk: &Conversation,
        id: Option<ConversationId>,
    ) -> Result<Option<PreviousTalk>, ApiError> {
        let Some(id) = id else { return Ok(None) };
        let board = self.board(id).await?;
        let follow_ups = self.workspace.follow_ups_of(talk.dossier).await?;
        Ok(Some(PreviousTalk {
            earlier: self.waiting_longer(talk, id, &follow_ups).await?,
            conversation: board.conversation,
            notes: board.notes,
            answers: board.answers,
            agreements: states(board.agreements, &follow_ups),
        }))
    }

    /// What was promised before last time, and still waited for something when this talk began: a promise that nobody
    /// answered is asked again. With what was answered in this talk.
    async fn waiting_longer(
        &mut self,
        talk: &Conversation,
        last_time: ConversationId,
        follow_ups: &[FollowUp],
    ) -> Result<Vec<AgreementState>, ApiError> {
        if talk.ending.is_some() {
            return Ok(Vec::new());
        }
        let talks = self.workspace.conversations_of(talk.dossier).await?;
        let mut agreements = self.workspace.agreements_of(talk.dossier).await?;
        let before: Vec<FollowUp> =
            follow_ups.iter().filter(|answer| answer.conversation != Some(talk.id)).cloned().collect();
        let longer = talks.iter().filter(|other| other.id != last_time);
        let asked: Vec<AgreementId> =
            team::waiting(longer, agreements.clone(), &before).into_iter().map(|state| state.agreement.id).collect();
        agreements.retain(|agreement| asked.contains(&agreement.id));
        Ok(states(agreements, follow_ups))
    }
}
