//! Identifiers: one type per kind of record, so that they can't be mixed up.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

id! {
    /// One workspace has one manager.
    ManagerId,
    /// Everything about one employee.
    DossierId,
    /// One talk.
    ConversationId,
    /// One note on the board.
    NoteId,
    /// One promise.
    AgreementId,
    /// What became of a promise, at one date.
    FollowUpId,
    /// Something to talk about next time.
    TopicId,
    /// A question the manager added.
    QuestionId,
    /// A card on the table.
    AskedId,
    /// A dated addition to a closed talk.
    AddendumId,
    /// A page that was signed on paper.
    ScanId,
    /// A few words to a note.
    ReactionId,
    /// One movement of the hand: everything done under it is one undo step.
    Gesture,
}
