//! The wheel of the ways to learn.

use serde::{Deserialize, Serialize};

/// The eight ways to learn. Chosen for a goal, never to type a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// *Een cursus volgen.*
    Course,
    /// *Een dag meelopen.*
    JoinADay,
    /// *Coaching of een mentor.*
    Coaching,
    /// *Gewoon doen.*
    Doing,
    /// *Meekijken met een ander.*
    Watching,
    /// *Samen bespreken.*
    Discussing,
    /// *Lezen of video kijken.*
    Reading,
    /// *Het een ander leren.*
    Teaching,
}

impl Way {
    /// Clockwise from the top of the wheel.
    pub const ALL: [Self; 8] = [
        Self::Course,
        Self::JoinADay,
        Self::Coaching,
        Self::Doing,
        Self::Watching,
        Self::Discussing,
        Self::Reading,
        Self::Teaching,
    ];
}
