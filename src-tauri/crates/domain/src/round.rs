//! Cards that two people turn at once (*Omdraaikaarten*). A round itself is
//! never a record: only what was turned is, and only where it differs.

use serde::{Deserialize, Serialize};

use crate::{Board, Change, Lane, NoteId, Place, Refusal, Step, Update, Window, WindowAnswer};

/// What both answer, each without the other's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "about", deny_unknown_fields)]
pub enum RoundSubject {
    /// The water level.
    Water,
    /// How a window is for now.
    WindowNow {
        /// Which window.
        window: Window,
    },
    /// How one would like a window.
    WindowWish {
        /// Which window.
        window: Window,
    },
    /// Where a talent belongs: more, as it is, less.
    Talent {
        /// The note with the talent.
        note: NoteId,
    },
}

impl RoundSubject {
    /// The place it lies in.
    pub fn place(&self) -> Place {
        match self {
            Self::Water => Place::Energy,
            Self::WindowNow { .. } | Self::WindowWish { .. } => Place::Employability,
            Self::Talent { .. } => Place::Talents,
        }
    }

    /// The window it is about, if any.
    pub fn window(&self) -> Option<Window> {
        match self {
            Self::WindowNow { window } | Self::WindowWish { window } => Some(*window),
            Self::Water | Self::Talent { .. } => None,
        }
    }

    /// The choice answers this subject.
    pub fn check(&self, choice: Choice) -> Result<(), Refusal> {
        let fits = match (self, choice) {
            (Self::Talent { .. }, Choice::Lane(lane)) => lane.place() == Place::Talents,
            (Self::Water | Self::WindowNow { .. } | Self::WindowWish { .. }, Choice::Step(_)) => true,
            (Self::Talent { .. }, Choice::Step(_)) | (_, Choice::Lane(_)) => false,
        };
        if fits { Ok(()) } else { Err(Refusal::NotHere { kind: "choice" }) }
    }
}

/// One person's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// One of the five named steps.
    Step(Step),
    /// A lane of the talents.
    Lane(Lane),
}

/// Both answers, as they lay under the covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Turned {
    /// What they answered.
    pub subject: RoundSubject,
    /// The employee's answer.
    pub employee: Choice,
    /// The manager's answer.
    pub manager: Choice,
}

impl Board {
    /// The subject is on this board.
    pub fn check_subject(&self, subject: &RoundSubject) -> Result<(), Refusal> {
        self.conversation.check_place(subject.place())?;
        match subject {
            RoundSubject::Water => Ok(()),
            RoundSubject::WindowNow { window } | RoundSubject::WindowWish { window } => {
                self.answers.check_window(*window)
            }
            RoundSubject::Talent { note } if self.note(*note)?.lane.place() == Place::Talents => Ok(()),
            RoundSubject::Talent { .. } => Err(Refusal::NotHere { kind: "note" }),
        }
    }

    /// Both answers about this subject are taken back.
    pub fn without_turned(&self, subject: RoundSubject) -> Result<Change, Refusal> {
        if !self.answers.turned.iter().any(|turned| turned.subject == subject) {
            return Err(Refusal::NotHere { kind: "round" });
        }
        let rest = self.answers.clone().without_turned(|about| *about == subject);
        Ok(Change::updating(self.answers.clone(), rest))
    }

    /// Turns the cards, in one change: the same answer becomes the board's, two
    /// different ones both stay.
    pub fn turn(&self, turned: Turned) -> Result<Change, Refusal> {
        self.check_subject(&turned.subject)?;
        if turned.employee != turned.manager {
            return Ok(Change::updating(self.answers.clone(), self.answers.clone().with_turned(turned)));
        }
        let settled = self.answers.clone().without_turned(|subject| *subject == turned.subject);
        let mut change = Change::default();
        let answers = match (turned.subject, turned.employee) {
            (RoundSubject::Water, Choice::Step(step)) => settled.with_water(Some(step)),
            (RoundSubject::WindowNow { window }, Choice::Step(step)) => {
                let before = settled.windows.get(&window).copied().unwrap_or_default();
                settled.with_window(window, WindowAnswer { now: Some(step), ..before })?
            }
            (RoundSubject::WindowWish { window }, Choice::Step(step)) => {
                let before = settled.windows.get(&window).copied().unwrap_or_default();
                settled.with_window(window, WindowAnswer { wish: Some(step), ..before })?
            }
            (RoundSubject::Talent { note }, Choice::Lane(lane)) => {
                let note = self.note(note)?;
                if note.lane != lane {
                    let moved = note.moved(lane, self.position_in(lane, None, Some(note.id)));
                    change.updated.push(Update { from: note.clone().into(), to: moved.into() });
                }
                settled
            }
            (_, Choice::Step(_) | Choice::Lane(_)) => return Err(Refusal::NotHere { kind: "choice" }),
        };
        if answers != self.answers {
            change.updated.push(Update { from: self.answers.clone().into(), to: answers.into() });
        }
        Ok(change)
    }
}
