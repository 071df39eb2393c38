//! The open workspace during one command: loading with the right refusals, and
//! the one way to write.

use domain::{Board, Change, Conversation, ConversationId, Dossier, DossierId, Gesture, Refusal};
use store::{Act, Entry, Scope, Workspace};
use tokio::sync::MappedMutexGuard;

use crate::{
    Api, ApiError, Applied, Deed, HistoryView, deed,
    reveal::{Viewer, reveal},
};

/// Holds the workspace: two commands never interleave.
pub(crate) struct Desk<'a> {
    pub(crate) api: &'a Api,
    pub(crate) workspace: MappedMutexGuard<'a, Workspace>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(api: &'a Api, workspace: MappedMutexGuard<'a, Workspace>) -> Self {
        Self { api, workspace }
    }

    pub(crate) async fn dossier(&mut self, id: DossierId) -> Result<Dossier, ApiError> {
        Ok(self.workspace.dossier(id).await?.ok_or(Refusal::NotHere { kind: "dossier" })?)
    }

    pub(crate) async fn conversation(&mut self, id: ConversationId) -> Result<Conversation, ApiError> {
        Ok(self.workspace.conversation(id).await?.ok_or(Refusal::NotHere { kind: "conversation" })?)
    }

    pub(crate) async fn board(&mut self, id: ConversationId) -> Result<Board, ApiError> {
        let mut board = self.workspace.board(id).await?.ok_or(Refusal::NotHere { kind: "conversation" })?;
        board.sort();
        Ok(board)
    }

    /// The board, when it may be written on.
    pub(crate) async fn writable_board(&mut self, id: ConversationId) -> Result<Board, ApiError> {
        let board = self.board(id).await?;
        board.check_writable()?;
        Ok(board)
    }

    /// The closed talk that a new one in this dossier looks back to.
    pub(crate) async fn newest_closed(&mut self, dossier: DossierId) -> Result<Option<Conversation>, ApiError> {
        let talks = self.workspace.conversations_of(dossier).await?;
        Ok(talks.into_iter().filter(|t| t.ending.is_some()).max_by_key(|t| (t.date, t.id)))
    }

    /// Writes content of a board: one undo step of its talk.
    pub(crate) async fn write_content(
        &mut self,
        board: &Board,
        gesture: Gesture,
        change: Change,
    ) -> Result<Applied, ApiError> {
        self.write(talk_scope(&board.conversation), Act::Do, gesture, board.unread(change)).await
    }

    /// Writes what no movement of the hand groups, under a gesture of its own.
    pub(crate) async fn write_alone(&mut self, scope: Scope, act: Act, change: Change) -> Result<Applied, ApiError> {
        let gesture = Gesture(self.api.id());
        self.write(scope, act, gesture, change).await
    }

    /// The one way to write. What changes nothing leaves no row.
    pub(crate) async fn write(
        &mut self,
        scope: Scope,
        act: Act,
        gesture: Gesture,
        change: Change,
    ) -> Result<Applied, ApiError> {
        if !change.is_empty() {
            let entry = Entry { scope, act, gesture, change: &change, at: self.api.now_utc() };
            self.workspace.commit(&entry).await?;
        }
        self.applied(scope, change, None).await
    }

    /// The answer to a change that has been written.
    pub(crate) async fn applied(
        &mut self,
        scope: Scope,
        change: Change,
        deed: Option<Deed>,
    ) -> Result<Applied, ApiError> {
        Ok(Applied {
            change: reveal(change, Viewer::BothAtOneScreen),
            revision: self.workspace.revision().await?,
            history: self.history(scope).await?,
            deed,
        })
    }

    /// What can be undone and redone.
    pub(crate) async fn history(&mut self, scope: Scope) -> Result<HistoryView, ApiError> {
        let history = self.workspace.history(scope).await?;
        let told = |step: store::Step| deed::of(&reveal(step.change, Viewer::BothAtOneScreen));
        Ok(HistoryView { undo: history.undo.map(told), redo: history.redo.map(told) })
    }
}

/// The undo scope of a talk.
pub(crate) fn talk_scope(talk: &Conversation) -> Scope {
    Scope::Conversation(talk.dossier, talk.id)
}
