//! The board that is being written on, kept in memory: two people add a note
//! every few seconds, and each needs the whole board to know its place.
//!
//! Every write goes through [`Workspace::commit`], which is why it can be kept
//! true. It follows notes; whatever else changes on it lets go of it.

use domain::{Board, Change, ConversationId, Record};

use crate::{StoreError, Workspace, table};

impl Workspace {
    /// One talk with everything on its board, sorted. Answers and closing are
    /// empty ones where none were written yet.
    pub async fn board(&mut self, id: ConversationId) -> Result<Option<Board>, StoreError> {
        if let Some(board) = self.open_board.as_ref().filter(|board| board.conversation.id == id).cloned() {
            debug_assert_eq!(table::board(self.connection().await?, id).await?.as_ref(), Some(&board), "it strayed");
            return Ok(Some(board));
        }
        let board = table::board(self.connection().await?, id).await?;
        self.open_board.clone_from(&board);
        Ok(board)
    }

    /// Does to the board in memory what was written, or lets go of it.
    pub(crate) fn follow(&mut self, change: &Change) {
        let Some(mut board) = self.open_board.take() else { return };
        let id = board.conversation.id;
        let mut touched = Vec::new();
        let content = |record: &&Record| record.conversation() == Some(id) && !record.is_guidance();
        for record in change.touched().filter(content) {
            let Record::Note(note) = record else { return };
            touched.push(note.id);
        }
        board.notes.retain(|note| !touched.contains(&note.id));
        board.notes.extend(change.written().filter_map(|record| match record {
            Record::Note(note) if note.conversation == id => Some(note.clone()),
            _ => None,
        }));
        // As the table gives them: where positions are equal, the older note first.
        board.notes.sort_by_key(|note| note.id);
        board.sort();
        self.open_board = Some(board);
    }
}
