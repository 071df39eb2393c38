//! A dated addition to a closed talk: the talk itself stays as it was.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AddendumId, ConversationId, DossierId, Refusal, Role, paragraph};

/// Something added after closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Addendum {
    /// Its id.
    pub id: AddendumId,
    /// Whose dossier.
    pub dossier: DossierId,
    /// The closed talk.
    pub conversation: ConversationId,
    /// Who adds.
    pub author: Role,
    /// 1 to 800 characters.
    pub text: String,
    /// The day.
    pub on: NaiveDate,
}

impl Addendum {
    /// The text, cleaned.
    pub fn clean(text: &str) -> Result<String, Refusal> {
        let text = paragraph("text", text, 800)?;
        if text.is_empty() { Err(Refusal::Empty { field: "text" }) } else { Ok(text) }
    }
}
