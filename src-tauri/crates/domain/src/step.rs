//! Five named steps: a value is a word, never a number.

use serde::{Deserialize, Serialize};

/// Five named steps. There is no figure behind them, and nothing adds them up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// *Vraagt veel.*
    AsksMuch,
    /// *Vraagt iets.*
    AsksSome,
    /// *Gaat wel.*
    Fair,
    /// *Gaat goed.*
    Good,
    /// *Gaat heel goed.*
    Strong,
}

impl Step {
    /// From dim to bright.
    pub const ALL: [Self; 5] = [Self::AsksMuch, Self::AsksSome, Self::Fair, Self::Good, Self::Strong];
}
