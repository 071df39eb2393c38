//! Looking whether paper and file are the same.

use domain::ConversationId;
use serde::{Deserialize, Serialize};

use crate::DroppedFile;

args! {
    /// A form to look at.
    FormVerify {
        /// What was dropped on the window; without it the person picks a file.
        file: Option<DroppedFile>,
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
