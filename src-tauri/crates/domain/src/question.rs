//! A question that the manager added to the deck, for all talks.

use serde::{Deserialize, Serialize};

use crate::{Place, QuestionId, Refusal, line};

/// The longest question: what can be read aloud in one breath.
pub const MAX_QUESTION_CHARS: usize = 140;

/// An own question, beside those of the deck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Where it is dealt.
    pub place: Place,
    /// 1 to [`MAX_QUESTION_CHARS`] characters.
    pub text: String,
}

impl Question {
    /// A new question. A closed one is welcome too: see [`openness`](crate::openness).
    pub fn new(id: QuestionId, place: Place, text: &str) -> Result<Self, Refusal> {
        Ok(Self { id, place, text: line("text", text, MAX_QUESTION_CHARS)? })
    }
}
