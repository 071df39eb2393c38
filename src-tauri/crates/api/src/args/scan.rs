//! Pages that were signed on paper.

use std::collections::BTreeSet;

use domain::{ConversationId, Role, ScanId};
use serde::{Deserialize, Serialize};

args! {
    /// Puts the page that was picked last with its talk.
    ScanAdd {
        /// Which talk.
        conversation: ConversationId,
        /// The page, as it was found: SHA-256, lower-case hexadecimal.
        sha256: String,
        /// Whose signature stands on it: employee, manager or both.
        signed_by: BTreeSet<Role>,
    }
    /// One scan of a closed talk.
    ScanRef {
        /// Which talk.
        conversation: ConversationId,
        /// Which scan.
        scan: ScanId,
    }
}
