//! The phases of a talk: a quiet bar that never forces an order.

use serde::{Deserialize, Serialize};

/// Where the two are in the talk. Any phase can be chosen at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// *Inchecken.*
    CheckIn,
    /// *Terugkijken.*
    LookBack,
    /// *Nu.*
    Now,
    /// *Vooruit.*
    Ahead,
    /// *Afspreken.*
    Agree,
    /// *Afronden.*
    RoundOff,
}

impl Phase {
    /// In the order of the bar.
    pub const ALL: [Self; 6] = [Self::CheckIn, Self::LookBack, Self::Now, Self::Ahead, Self::Agree, Self::RoundOff];
}
