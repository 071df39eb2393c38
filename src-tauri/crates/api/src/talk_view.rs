//! Everything about one talk, gathered for the page.

use domain::{ConversationId, DossierId};
use store::Stream;

use crate::{
    ApiError, PreviousTalk, TalkView,
    agreement_state::states,
    desk::{Desk, talk_scope},
    round::Round,
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
            previous: self.previous_talk(talk.dossier, last_time).await?,
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
        dossier: DossierId,
        id: Option<ConversationId>,
    ) -> Result<Option<PreviousTalk>, ApiError> {
        let Some(id) = id else { return Ok(None) };
        let board = self.board(id).await?;
        let follow_ups = self.workspace.follow_ups_of(dossier).await?;
        Ok(Some(PreviousTalk {
            conversation: board.conversation,
            notes: board.notes,
            answers: board.answers,
            agreements: states(board.agreements, &follow_ups),
        }))
    }
}
