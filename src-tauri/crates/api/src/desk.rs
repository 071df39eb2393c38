//! The open workspace during one command: loading with the right refusals, and
//! the one way to write.

use domain::{Board, Change, Conversation, ConversationId, Dossier, DossierId, Ending, Gesture, Refusal};
use store::{Act, Entry, Scope};
use tokio::sync::MappedMutexGuard;

use crate::{
    Api, ApiError, Applied, Deed, ErrorCode, HistoryView, deed,
    reveal::{Viewer, reveal},
    session::{Door, Session},
};

/// Holds the workspace: two commands never interleave.
pub(crate) struct Desk<'a> {
    pub(crate) api: &'a Api,
    pub(crate) workspace: MappedMutexGuard<'a, Session>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(api: &'a Api, workspace: MappedMutexGuard<'a, Session>) -> Self {
        Self { api, workspace }
    }

    pub(crate) async fn dossier(&mut self, id: DossierId) -> Result<Dossier, ApiError> {
        if self.workspace.door.is_some_and(|door| door.dossier != id) {
            return Err(door_shut());
        }
        Ok(self.workspace.dossier(id).await?.ok_or(Refusal::NotHere { kind: "dossier" })?)
    }

    pub(crate) async fn conversation(&mut self, id: ConversationId) -> Result<Conversation, ApiError> {
        let talk = self.workspace.conversation(id).await?;
        self.check_door(id, talk.as_ref())?;
        Ok(talk.ok_or(Refusal::NotHere { kind: "conversation" })?)
    }

    pub(crate) async fn board(&mut self, id: ConversationId) -> Result<Board, ApiError> {
        let board = self.workspace.board(id).await?;
        self.check_door(id, board.as_ref().map(|board| &board.conversation))?;
        let mut board = board.ok_or(Refusal::NotHere { kind: "conversation" })?;
        board.sort();
        Ok(board)
    }

    /// Only the dossier of the talk exists while its door is shut: whether
    /// another one does isn't told either.
    fn check_door(&self, id: ConversationId, talk: Option<&Conversation>) -> Result<(), ApiError> {
        let Some(door) = self.workspace.door else { return Ok(()) };
        let behind = door.conversation == id || talk.is_some_and(|talk| talk.dossier == door.dossier);
        if behind { Ok(()) } else { Err(door_shut()) }
    }

    /// What is about the whole team waits until the talk is left.
    pub(crate) fn check_door_open(&self) -> Result<(), ApiError> {
        if self.workspace.door.is_some() { Err(door_shut()) } else { Ok(()) }
    }

    /// An opened talk that isn't closed shuts the door behind it.
    pub(crate) fn shut_door(&mut self, talk: &Conversation) {
        if talk.is_under_way() {
            self.workspace.door = Some(Door { dossier: talk.dossier, conversation: talk.id });
        }
    }

    /// Cards of this talk that lie face down are gone.
    pub(crate) fn void_round(&mut self, conversation: ConversationId) {
        self.workspace.round.take_if(|round| round.conversation() == conversation);
    }

    /// Who looks: the two during a talk, otherwise the manager.
    pub(crate) fn viewer(&self) -> Viewer {
        self.workspace.door.map_or(Viewer::Manager, |door| Viewer::InTalk(door.dossier))
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
        Ok(talks
            .into_iter()
            .filter(|t| t.ending.is_some_and(|ending| ending != Ending::NothingKept))
            .max_by_key(|t| (t.date, t.id)))
    }

    /// Writes content of a board: one undo step of its talk.
    pub(crate) async fn write_content(
        &mut self,
        board: &Board,
        gesture: Gesture,
        change: Change,
    ) -> Result<Applied, ApiError> {
        self.write(talk_scope(&board.conversation), Act::Do, gesture, board.content(change)?).await
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
            change: reveal(change, self.viewer()),
            revision: self.workspace.revision().await?,
            history: self.history(scope).await?,
            deed,
        })
    }

    /// What can be undone and redone.
    pub(crate) async fn history(&mut self, scope: Scope) -> Result<HistoryView, ApiError> {
        let history = self.workspace.history(scope).await?;
        let viewer = self.viewer();
        let told = |step: store::Step| deed::of(&reveal(step.change, viewer));
        Ok(HistoryView { undo: history.undo.map(told), redo: history.redo.map(told) })
    }
}

fn door_shut() -> ApiError {
    ApiError::new(ErrorCode::DoorShut)
}

/// The undo scope of a talk.
pub(crate) fn talk_scope(talk: &Conversation) -> Scope {
    Scope::Conversation(talk.dossier, talk.id)
}
