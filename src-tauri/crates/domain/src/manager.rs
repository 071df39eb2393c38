//! The manager whose workspace this is, and the settings.

use serde::{Deserialize, Serialize};

use crate::{ManagerId, Refusal, line, optional_line};

/// The owner of the workspace. Name, function and organisation stand on every form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Manager {
    /// Random; a workspace has one.
    pub id: ManagerId,
    /// As it stands on the form, 1 to 80 characters.
    pub name: String,
    /// 0 to 80 characters.
    pub function: String,
    /// 0 to 80 characters.
    pub organisation: String,
}

impl Manager {
    /// A manager with clean fields.
    pub fn new(id: ManagerId, name: &str, function: &str, organisation: &str) -> Result<Self, Refusal> {
        Ok(Self {
            id,
            name: line("name", name, 80)?,
            function: optional_line("function", function, 80)?,
            organisation: optional_line("organisation", organisation, 80)?,
        })
    }
}

/// Language of screen and paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Dutch: the first language.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// The tag for `lang` on page and paper (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

/// In which light the screen stands. Paper is always white.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Light {
    /// As the system has it.
    #[default]
    System,
    /// Day.
    Day,
    /// An hour after sunset.
    Dusk,
}

impl Light {
    /// Its word, as in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Day => "day",
            Self::Dusk => "dusk",
        }
    }
}

/// Choices that travel with the workspace. Its id is the manager's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The manager's id.
    pub id: ManagerId,
    /// Language of screen and paper.
    pub language: Language,
    /// Minutes without input before the app locks, 1 to 15. There is no "never".
    pub lock_minutes: u32,
    /// The list view instead of the picture.
    pub list_view: bool,
    /// Single-letter shortcuts on the board (WCAG 2.1.4 asks for a switch).
    pub letter_keys: bool,
    /// Which light; a file from before it could be chosen follows the system.
    #[serde(default)]
    pub light: Light,
}

impl Settings {
    /// What a new workspace starts with.
    pub fn new(id: ManagerId) -> Self {
        Self { id, language: Language::Nl, lock_minutes: 5, list_view: false, letter_keys: false, light: Light::System }
    }
}
