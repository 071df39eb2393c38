//! Cards that two people turn at once.

use std::fmt;

use domain::{Choice, ConversationId, Gesture, Role, RoundSubject};
use serde::{Deserialize, Serialize};

args! {
    /// A new round; one that was going on is void.
    BlindBegin {
        /// Which talk.
        conversation: ConversationId,
        /// What both answer.
        subject: RoundSubject,
    }
    /// Both cards at once.
    BlindTurn {
        /// Which talk.
        conversation: ConversationId,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// What was turned, taken back.
    TurnedRemove {
        /// Which talk.
        conversation: ConversationId,
        /// What both answered.
        subject: RoundSubject,
        /// The movement of the hand.
        gesture: Gesture,
    }
}

/// A card, face down. Its `Debug` output doesn't say which.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BlindChoose {
    /// Which talk.
    pub conversation: ConversationId,
    /// Employee or manager.
    pub who: Role,
    /// The answer.
    pub choice: Choice,
}

impl fmt::Debug for BlindChoose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlindChoose").field("who", &self.who).finish_non_exhaustive()
    }
}
