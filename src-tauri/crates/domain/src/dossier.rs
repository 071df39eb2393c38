//! A dossier: everything about one employee.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{DossierId, Refusal, line, optional_line};

/// One employee. Name, function, team and start date, and nothing more: the
/// law asks for no more than the talk needs (minimal fields, GDPR art. 5-1-c).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// The dossier's id, also its stream in the journal.
    pub id: DossierId,
    /// 1 to 80 characters.
    pub name: String,
    /// 0 to 80 characters.
    pub function: String,
    /// 0 to 80 characters.
    pub team: String,
    /// First working day, if known.
    pub start: Option<NaiveDate>,
    /// Out of the team overview, but kept.
    pub archived: bool,
}

/// What a person types about an employee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DossierDraft {
    /// 1 to 80 characters.
    pub name: String,
    /// 0 to 80 characters.
    pub function: String,
    /// 0 to 80 characters.
    pub team: String,
    /// First working day, if known.
    pub start: Option<NaiveDate>,
}

impl DossierDraft {
    /// The dossier this draft describes.
    pub fn into_dossier(self, id: DossierId, archived: bool) -> Result<Dossier, Refusal> {
        Ok(Dossier {
            id,
            name: line("name", &self.name, 80)?,
            function: optional_line("function", &self.function, 80)?,
            team: optional_line("team", &self.team, 80)?,
            start: self.start,
            archived,
        })
    }
}

impl Dossier {
    /// The same person as far as a list can tell: name and function, whatever the case.
    pub fn is_same_person(&self, other: &Self) -> bool {
        self.person_key() == other.person_key()
    }

    /// Equal for the same person: to find one among many.
    pub fn person_key(&self) -> (String, String) {
        (self.name.to_lowercase(), self.function.to_lowercase())
    }
}
