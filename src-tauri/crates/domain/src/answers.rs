//! What the instruments of the board say, as typed data: words, never numbers.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{ConversationId, Role};

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

/// The answers of one board. One record per conversation, with its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// The conversation's id.
    pub conversation: ConversationId,
    /// Ways to learn, with who chose them.
    pub ways: BTreeMap<Way, BTreeSet<Role>>,
    /// Windows of the house that were answered.
    pub windows: BTreeMap<Window, WindowAnswer>,
}

impl Answers {
    /// An unanswered board.
    pub fn new(conversation: ConversationId) -> Self {
        Self { conversation, ways: BTreeMap::new(), windows: BTreeMap::new() }
    }

    /// Nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.ways.is_empty() && self.windows.is_empty()
    }

    /// `who` wants, or no longer wants, to learn this way.
    #[must_use]
    pub fn with_way(mut self, way: Way, who: Role, chosen: bool) -> Self {
        let people = self.ways.entry(way).or_default();
        if chosen {
            people.insert(who);
        } else {
            people.remove(&who);
        }
        if people.is_empty() {
            self.ways.remove(&way);
        }
        self
    }

    /// The window's answer; an empty answer leaves no trace.
    #[must_use]
    pub fn with_window(mut self, window: Window, answer: WindowAnswer) -> Self {
        if answer == WindowAnswer::default() {
            self.windows.remove(&window);
        } else {
            self.windows.insert(window, answer);
        }
        self
    }
}
