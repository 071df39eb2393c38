//! What the instruments of the board say, as typed data: words, never numbers.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    ConversationId, Lane, NoteId, Place, Refusal, Role, RoundSubject, Step, Turned, Way, Window, WindowAnswer,
    optional_line,
};

/// The longest name of a window, in characters: what fits under the panes.
pub const MAX_WINDOW_NAME_CHARS: usize = 30;

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
    /// How full the water stands at the weir: the employee's own word.
    #[serde(default)]
    pub water: Option<Step>,
    /// Own names of windows, 1 to [`MAX_WINDOW_NAME_CHARS`] characters.
    #[serde(default)]
    pub window_names: BTreeMap<Window, String>,
    /// Windows that are left out of this talk.
    #[serde(default)]
    pub windows_removed: BTreeSet<Window>,
    /// Flags of the horizon with "ik weet het nog niet": an answer that comes back next year.
    #[serde(default)]
    pub unknown: BTreeSet<Lane>,
    /// "Klopt dit?": who said yes to a place as it stands now.
    #[serde(default)]
    pub confirmed: BTreeMap<Place, BTreeSet<Role>>,
    /// What two people answered face down, where it differs.
    #[serde(default)]
    pub turned: Vec<Turned>,
}

impl Answers {
    /// An unanswered board.
    pub fn new(conversation: ConversationId) -> Self {
        Self {
            conversation,
            ways: BTreeMap::new(),
            windows: BTreeMap::new(),
            water: None,
            window_names: BTreeMap::new(),
            windows_removed: BTreeSet::new(),
            unknown: BTreeSet::new(),
            confirmed: BTreeMap::new(),
            turned: Vec::new(),
        }
    }

    /// Nothing was answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::new(self.conversation)
    }

    /// `who` wants, or no longer wants, to learn this way.
    #[must_use]
    pub fn with_way(mut self, way: Way, who: Role, chosen: bool) -> Self {
        put(&mut self.ways, way, who, chosen);
        self
    }

    /// The water level, said openly: it takes the place of what was turned. No level says nothing about the cards.
    #[must_use]
    pub fn with_water(mut self, level: Option<Step>) -> Self {
        self.water = level;
        self.without_turned(|subject| *subject == RoundSubject::Water && level.is_some())
    }

    /// The window's answer; an empty answer leaves no trace. A pane that is
    /// answered openly takes the place of what was turned.
    pub fn with_window(mut self, window: Window, answer: WindowAnswer) -> Result<Self, Refusal> {
        self.check_window(window)?;
        let before = self.windows.get(&window).copied().unwrap_or_default();
        if answer == WindowAnswer::default() {
            self.windows.remove(&window);
        } else {
            self.windows.insert(window, answer);
        }
        Ok(self.without_turned(|subject| match subject {
            RoundSubject::WindowNow { window: turned } => {
                *turned == window && answer.now.is_some() && before.now != answer.now
            }
            RoundSubject::WindowWish { window: turned } => {
                *turned == window && answer.wish.is_some() && before.wish != answer.wish
            }
            RoundSubject::Water | RoundSubject::Talent { .. } => false,
        }))
    }

    /// The window under an own name; an empty one gives it its first name back.
    pub fn with_window_name(mut self, window: Window, name: &str) -> Result<Self, Refusal> {
        self.check_window(window)?;
        let name = optional_line("name", name, MAX_WINDOW_NAME_CHARS)?;
        if name.is_empty() {
            self.window_names.remove(&window);
        } else {
            self.window_names.insert(window, name);
        }
        Ok(self)
    }

    /// The window in this talk, or left out of it. What is left out keeps
    /// nothing: its answer and its own name go with it.
    #[must_use]
    pub fn with_window_shown(mut self, window: Window, shown: bool) -> Self {
        if shown {
            self.windows_removed.remove(&window);
            return self;
        }
        self.windows_removed.insert(window);
        self.windows.remove(&window);
        self.window_names.remove(&window);
        self.without_turned(|subject| subject.window() == Some(window))
    }

    /// The window is part of this talk.
    pub fn check_window(&self, window: Window) -> Result<(), Refusal> {
        if self.windows_removed.contains(&window) { Err(Refusal::NotHere { kind: "window" }) } else { Ok(()) }
    }

    /// "Ik weet het nog niet" at a flag of the horizon, or not any more.
    pub fn with_unknown(mut self, lane: Lane, unknown: bool) -> Result<Self, Refusal> {
        if lane.place() != Place::Horizon {
            return Err(Refusal::NotHere { kind: "lane" });
        }
        if unknown {
            self.unknown.insert(lane);
        } else {
            self.unknown.remove(&lane);
        }
        Ok(self)
    }

    /// `who` says that the place is right as it stands, or takes that back.
    pub fn with_confirmed(mut self, place: Place, who: Role, confirmed: bool) -> Result<Self, Refusal> {
        if !Role::PEOPLE.contains(&who) {
            return Err(Refusal::NotHere { kind: "person" });
        }
        put(&mut self.confirmed, place, who, confirmed);
        Ok(self)
    }

    /// Both answers of a round that differed, in the place of an earlier round's.
    #[must_use]
    pub fn with_turned(self, turned: Turned) -> Self {
        let mut answers = self.without_turned(|subject| *subject == turned.subject);
        answers.turned.push(turned);
        answers
    }

    /// Without what was turned about this note.
    #[must_use]
    pub fn without_note(self, note: NoteId) -> Self {
        self.without_turned(|subject| *subject == RoundSubject::Talent { note })
    }

    /// Without what was turned about these subjects.
    #[must_use]
    pub fn without_turned(mut self, about: impl Fn(&RoundSubject) -> bool) -> Self {
        self.turned.retain(|turned| !about(&turned.subject));
        self
    }

    /// Nothing was answered otherwise; only "klopt dit?" may differ.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.places_unlike(other).is_empty()
    }

    /// The places in which these answers say something else than `other`.
    /// Confirming a place changes nothing in it.
    pub(crate) fn places_unlike(&self, other: &Self) -> BTreeSet<Place> {
        let mut places = BTreeSet::new();
        let mut unlike = |differs: bool, place| differs.then(|| places.insert(place));
        unlike(self.water != other.water, Place::Energy);
        unlike(self.ways != other.ways, Place::Learning);
        unlike(self.windows != other.windows, Place::Employability);
        unlike(self.window_names != other.window_names, Place::Employability);
        unlike(self.windows_removed != other.windows_removed, Place::Employability);
        unlike(self.unknown != other.unknown, Place::Horizon);
        for (some, rest) in [(self, other), (other, self)] {
            for turned in some.turned.iter().filter(|turned| !rest.turned.contains(turned)) {
                unlike(true, turned.subject.place());
            }
        }
        places
    }
}

/// A set of people for each key; nobody is no key.
fn put<K: Ord + Copy>(people: &mut BTreeMap<K, BTreeSet<Role>>, key: K, who: Role, present: bool) {
    let set = people.entry(key).or_default();
    if present {
        set.insert(who);
    } else {
        set.remove(&who);
    }
    if set.is_empty() {
        people.remove(&key);
    }
}
