//! Looking whether paper and file are the same.

use domain::ConversationId;
use serde::{Deserialize, Serialize};

args! {
    /// A form that the person picks, to look at.
    FormVerify {
        /// The six words as they stand on paper; empty if only the file is looked at.
        words: String,
    }
    /// The paper of a closed talk beside its archived form.
    SealCompare {
        /// Which talk.
        conversation: ConversationId,
        /// The six words as they stand on paper.
        words: String,
    }
}
