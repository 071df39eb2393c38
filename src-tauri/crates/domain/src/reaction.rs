//! What somebody says to another's words: a reaction, or "wij zien dit verschillend".

use serde::{Deserialize, Serialize};

use crate::{MAX_NOTE_CHARS, ReactionId, Refusal, Role, line, optional_line};

/// A few words to a note, with their author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Reaction {
    /// Its id.
    pub id: ReactionId,
    /// Who reacts; only they take it back.
    pub author: Role,
    /// 1 to [`MAX_NOTE_CHARS`] characters.
    pub text: String,
}

impl Reaction {
    /// A reaction with clean words.
    pub fn new(id: ReactionId, author: Role, text: &str) -> Result<Self, Refusal> {
        Ok(Self { id, author, text: line("text", text, MAX_NOTE_CHARS)? })
    }
}

/// "Wij zien dit verschillend": two texts with the same limit, of the same size on paper.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// How the employee sees it, 0 to [`MAX_NOTE_CHARS`] characters.
    pub employee: String,
    /// How the manager sees it, 0 to [`MAX_NOTE_CHARS`] characters.
    pub manager: String,
}

impl Difference {
    /// How `who` sees it, beside how the other does. Nothing from both is no difference.
    pub fn with(before: Option<&Self>, who: Role, text: &str) -> Result<Option<Self>, Refusal> {
        let text = optional_line("text", text, MAX_NOTE_CHARS)?;
        let mut difference = before.cloned().unwrap_or_default();
        match who {
            Role::Employee => difference.employee = text,
            Role::Manager => difference.manager = text,
            Role::Together => return Err(Refusal::NotHere { kind: "person" }),
        }
        Ok((difference != Self::default()).then_some(difference))
    }
}
