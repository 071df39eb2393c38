//! Reading back, last words, signatures, additions.

use domain::{ConversationId, Role, Signature, Stance};
use serde::{Deserialize, Serialize};

args! {
    /// The two have read it back, or go on after all.
    ReadBack {
        /// Which talk.
        conversation: ConversationId,
        /// Read back from now on.
        done: bool,
    }
    /// Somebody's last word.
    StanceChoose {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
        /// What the signature will mean.
        stance: Stance,
        /// "Niet akkoord" needs one.
        reason: String,
        /// In own words, may be empty.
        reaction: String,
    }
    /// A signature, or none after all.
    SignatureSet {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
        /// Drawn, typed or ink.
        signature: Option<Signature>,
    }
    /// A dated addition to a closed talk.
    AddendumAdd {
        /// Which talk.
        conversation: ConversationId,
        /// Who adds.
        author: Role,
        /// 1 to 800 characters.
        text: String,
    }
}
