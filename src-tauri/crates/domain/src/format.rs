//! How a form is laid out: letters, paper, colours, a second language. It says the same in every format.

use serde::{Deserialize, Serialize};

use crate::Language;

/// How a form is laid out. It says the same in every format, so this is no part of its data, and
/// its seal stays the same too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct Format {
    /// The size of everything that is read.
    pub letters: Letters,
    /// The paper of the page with the board; all others are A4.
    pub board: BoardPaper,
    /// The colours of the board.
    pub palette: Palette,
    /// Headings, labels and explanations in this language too, after or under their own.
    pub also: Option<Language>,
}

/// How large the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Letters {
    /// 9 points and up.
    #[default]
    Normal,
    /// 12 points and up, for who reads that better. Only the drawing of the board keeps its own
    /// sizes: what hangs there stands in full on the next pages.
    Large,
}

/// The paper of the page with the board, lying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BoardPaper {
    /// As the other pages.
    #[default]
    A4,
    /// Twice as large, to hang up.
    A3,
}

/// Colours of the printed board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Palette {
    /// As on screen.
    #[default]
    Light,
    /// White land with thin lines: it saves ink.
    Ink,
}

/// The pages on their way to a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct Pages {
    /// How they are laid out, and how the form will be archived.
    pub format: Format,
    /// The two looked at them since they read back, so signing may go on where it stopped.
    pub seen: bool,
}
