//! A note: text on the board, with its author for ever.

use serde::{Deserialize, Serialize};

use crate::{ConversationId, Lane, NoteId, Refusal, Role, line};

/// The longest note, in characters: what fits a small paper and a breath.
pub const MAX_NOTE_CHARS: usize = 140;

/// A note on the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// The talk whose board it is on.
    pub conversation: ConversationId,
    /// Where it hangs. Moving a note to another lane changes what it says.
    pub lane: Lane,
    /// Order within the lane: lower comes first; only comparisons matter.
    pub position: f64,
    /// The pad it came from. Never changes after the first save.
    pub author: Role,
    /// Others who changed the words (*aangevuld door*), the author excluded.
    pub supplemented_by: Vec<Role>,
    /// 1 to [`MAX_NOTE_CHARS`] characters.
    pub text: String,
    /// The text as laid out once, in board units: screen and paper draw these lines.
    pub lines: Vec<String>,
    /// The note of an earlier talk this one continues.
    pub carried_from: Option<NoteId>,
    /// Taken back while reading back: not on the form, erased when the talk closes.
    pub struck: bool,
}

impl Note {
    /// The text of a note, cleaned. A note is one line of thought.
    pub fn clean(text: &str) -> Result<String, Refusal> {
        line("text", text, MAX_NOTE_CHARS)
    }

    /// This note, going on in a later talk: same words, same hand.
    #[must_use]
    pub fn carried(&self, id: NoteId, conversation: ConversationId, position: f64) -> Self {
        Self { id, conversation, position, carried_from: Some(self.id), struck: false, ..self.clone() }
    }

    /// The same note with other words, by `editor`.
    #[must_use]
    pub fn edited(&self, text: String, lines: Vec<String>, editor: Role) -> Self {
        let mut note = Self { text, lines, ..self.clone() };
        if editor != note.author && note.author != Role::Together && !note.supplemented_by.contains(&editor) {
            note.supplemented_by.push(editor);
        }
        note
    }
}
