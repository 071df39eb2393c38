//! Why a rule says no: facts in fields, sentences are made by the page.

use thiserror::Error;

/// A rule was not met. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A field that must be filled is empty.
    #[error("{field} is empty")]
    Empty {
        /// The field's name in the command.
        field: &'static str,
    },
    /// A text is over its limit.
    #[error("{field} has {length} characters, {max} at most")]
    TooLong {
        /// The field's name in the command.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The limit in characters.
        max: usize,
    },
    /// The talk is signed or closed: only dated additions are possible.
    #[error("the conversation is closed")]
    ConversationClosed,
    /// The record isn't there, or belongs to another talk.
    #[error("{kind} is not here")]
    NotHere {
        /// What was looked for.
        kind: &'static str,
    },
    /// The talk has not been opened yet.
    #[error("the conversation has not been opened")]
    NotOpened,
    /// The talk must be read back by both first.
    #[error("the conversation has not been read back")]
    NotReadBack,
    /// "Niet akkoord" and "niet getekend" ask for a reason.
    #[error("a reason is needed")]
    ReasonNeeded,
    /// A person has not chosen a stance yet.
    #[error("a stance is missing")]
    StanceMissing,
    /// A signature needs at least one stroke, or a name.
    #[error("the signature is empty")]
    SignatureEmpty,
    /// The pages were fixed when the first signature was set.
    #[error("there is a signature already")]
    AlreadySigned,
    /// *Voorgelegd*: somebody thinks it over, so what was presented stays as it is.
    #[error("the conversation has been presented")]
    Presented,
    /// Two people in one team with the same name and function.
    #[error("this person is in the team already")]
    Duplicate,
    /// A talk with content can't be thrown away unseen.
    #[error("the conversation has content")]
    HasContent,
    /// Only who wrote it takes it back.
    #[error("somebody else wrote this")]
    NotTheAuthor,
    /// This kind of talk doesn't have this place.
    #[error("{place} is not part of this talk")]
    PlaceOff {
        /// The place's id.
        place: &'static str,
    },
    /// A round is turned when both have chosen.
    #[error("a choice is missing")]
    ChoiceMissing,
    /// There is nothing to undo or to redo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The signature that `check` is about does not belong to this stance.
    #[error("this stance leaves the line empty")]
    StanceWithoutSignature,
}
