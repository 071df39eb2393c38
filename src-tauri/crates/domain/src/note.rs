//! A note: text on the board, with its author for ever.

use serde::{Deserialize, Serialize};

use crate::{ConversationId, Difference, Lane, Need, NoteId, Place, Reaction, ReactionId, Refusal, Role, line};

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
    /// *Een droom*, on the horizon: it may stay one.
    #[serde(default)]
    pub dream: bool,
    /// What is needed, for a note among the needs.
    #[serde(default)]
    pub need: Need,
    /// What the two said to it, in that order.
    #[serde(default)]
    pub reactions: Vec<Reaction>,
    /// *Wij zien dit verschillend.*
    #[serde(default)]
    pub difference: Option<Difference>,
}

impl Note {
    /// A new note with clean words.
    pub fn new(
        id: NoteId,
        conversation: ConversationId,
        lane: Lane,
        position: f64,
        author: Role,
        text: String,
        lines: Vec<String>,
    ) -> Self {
        Self {
            id,
            conversation,
            lane,
            position,
            author,
            supplemented_by: Vec::new(),
            text,
            lines,
            carried_from: None,
            struck: false,
            dream: false,
            need: Need::default(),
            reactions: Vec::new(),
            difference: None,
        }
    }

    /// The text of a note, cleaned. A note is one line of thought.
    pub fn clean(text: &str) -> Result<String, Refusal> {
        line("text", text, MAX_NOTE_CHARS)
    }

    /// This note, going on in a later talk: same words, same hand.
    #[must_use]
    pub fn carried(&self, id: NoteId, conversation: ConversationId, position: f64) -> Self {
        Self {
            id,
            conversation,
            position,
            carried_from: Some(self.id),
            struck: false,
            reactions: Vec::new(),
            difference: None,
            ..self.clone()
        }
    }

    /// The same note in another lane. A dream stays on the horizon, a need among the needs.
    #[must_use]
    pub fn moved(&self, lane: Lane, position: f64) -> Self {
        Self {
            lane,
            position,
            dream: self.dream && lane.place() == Place::Horizon,
            need: if lane == Lane::Need { self.need } else { Need::default() },
            ..self.clone()
        }
    }

    /// The same note as a dream, or as a plan after all.
    pub fn dreamt(&self, dream: bool) -> Result<Self, Refusal> {
        check_lane(self.lane.place() == Place::Horizon)?;
        Ok(Self { dream, ..self.clone() })
    }

    /// The same note with its need described.
    pub fn described(&self, need: Need) -> Result<Self, Refusal> {
        check_lane(self.lane == Lane::Need)?;
        Ok(Self { need, ..self.clone() })
    }

    /// The same note with one reaction more.
    #[must_use]
    pub fn with_reaction(&self, reaction: Reaction) -> Self {
        let mut note = self.clone();
        note.reactions.push(reaction);
        note
    }

    /// The same note without a reaction, taken back by who wrote it.
    pub fn without_reaction(&self, id: ReactionId, who: Role) -> Result<Self, Refusal> {
        let reaction = self.reactions.iter().find(|r| r.id == id).ok_or(Refusal::NotHere { kind: "reaction" })?;
        if reaction.author != who {
            return Err(Refusal::NotTheAuthor);
        }
        let mut note = self.clone();
        note.reactions.retain(|r| r.id != id);
        Ok(note)
    }

    /// The same note with how `who` sees it.
    pub fn differing(&self, who: Role, text: &str) -> Result<Self, Refusal> {
        Ok(Self { difference: Difference::with(self.difference.as_ref(), who, text)?, ..self.clone() })
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

fn check_lane(fits: bool) -> Result<(), Refusal> {
    if fits { Ok(()) } else { Err(Refusal::NotHere { kind: "lane" }) }
}
