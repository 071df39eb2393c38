//! Something to talk about, collected between talks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{DossierId, Refusal, Role, TopicId, line};

/// A point for next time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// Whose dossier it lies in.
    pub dossier: DossierId,
    /// Who brought it in.
    pub author: Role,
    /// 1 to 140 characters.
    pub text: String,
    /// The day it was written down.
    pub on: NaiveDate,
    /// Talked about, or dropped.
    pub done: bool,
}

impl Topic {
    /// A new topic.
    pub fn new(id: TopicId, dossier: DossierId, author: Role, text: &str, on: NaiveDate) -> Result<Self, Refusal> {
        Ok(Self { id, dossier, author, text: line("text", text, 140)?, on, done: false })
    }
}
