//! Copies of a closed talk, each for one reader.

use domain::ConversationId;
use form::CopyBlock;
use serde::{Deserialize, Serialize};

args! {
    /// The form for the employee, and a copy for each other reader, into one folder.
    CopiesSave {
        /// Which talk.
        conversation: ConversationId,
        /// The parts that the manager's copy has besides the agreements.
        blocks: Vec<CopyBlock>,
        /// The agreements on a card too.
        pocket: bool,
    }
}
