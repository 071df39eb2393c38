//! Reading back, last words, signatures, additions.

use std::collections::BTreeMap;

use domain::{AgreementId, Block, BlockStance, ConversationId, Format, Role, Signature, Stance};
use serde::{Deserialize, Serialize};

args! {
    /// The two have read it back, or go on after all.
    ReadBack {
        /// Which talk.
        conversation: ConversationId,
        /// Read back from now on.
        done: bool,
    }
    /// How the pages are laid out, from now on.
    FormatChoose {
        /// Which talk.
        conversation: ConversationId,
        /// Letters, paper, colours and a second language.
        format: Format,
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
    /// Somebody's last word, about each block apart.
    StanceSplit {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
        /// What the signature will mean for each block that the talk has.
        blocks: BTreeMap<Block, BlockStance>,
        /// In own words, may be empty.
        reaction: String,
    }
    /// May this agreement be told to HR? Each ticks for themselves.
    HrTick {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
        /// Which agreement.
        agreement: AgreementId,
        /// It may.
        shared: bool,
    }
    /// Somebody thinks it over before signing.
    SignatureLater {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
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
