//! The windows of the house.

use serde::{Deserialize, Serialize};

use crate::Step;

/// The six windows of the house. None of them asks about health.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// *Werkritme.*
    Rhythm,
    /// *Werkplezier.*
    Joy,
    /// *Vakkennis.*
    Craft,
    /// *Balans.*
    Balance,
    /// *Samenwerken.*
    Teamwork,
    /// *Werkplek.*
    Workplace,
}

impl Window {
    /// In reading order, two by two.
    pub const ALL: [Self; 6] = [Self::Rhythm, Self::Joy, Self::Craft, Self::Balance, Self::Teamwork, Self::Workplace];
}

/// One window: how it is, and how one would like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WindowAnswer {
    /// For now; none is a fine answer.
    pub now: Option<Step>,
    /// The wish; none is a fine answer.
    pub wish: Option<Step>,
}
