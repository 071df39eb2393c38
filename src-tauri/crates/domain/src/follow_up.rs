//! What became of an agreement: dated lines, so that a signed talk stays as it was.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AgreementId, ConversationId, DossierId, FollowUpId, Refusal, optional_line};

/// The state of an agreement, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// *Open.*
    Open,
    /// *Gelukt.*
    Done,
    /// *Half.*
    Half,
    /// *Niet, want…*
    NotDone,
    /// *Vervallen.*
    Lapsed,
    /// *Mee naar dit jaar*: goes on as a new agreement.
    Carried,
}

impl Status {
    /// Still waiting for something.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Half)
    }
}

/// One answer to "how did it go?". The newest counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Its id; ids are made in order of time.
    pub id: FollowUpId,
    /// Whose dossier.
    pub dossier: DossierId,
    /// The agreement it is about.
    pub agreement: AgreementId,
    /// The talk in which it was answered, if one.
    pub conversation: Option<ConversationId>,
    /// The answer.
    pub status: Status,
    /// A line of explanation, 0 to 200 characters.
    pub line: String,
    /// The day of the answer.
    pub on: NaiveDate,
}

impl FollowUp {
    /// The answer that counts for `agreement`: the newest.
    pub fn newest(all: &[Self], agreement: AgreementId) -> Option<&Self> {
        all.iter().filter(|f| f.agreement == agreement).max_by_key(|f| f.id)
    }

    /// The line, cleaned. Nobody owes an explanation.
    pub fn clean(line: &str) -> Result<String, Refusal> {
        optional_line("line", line, 200)
    }
}
