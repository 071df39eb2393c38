//! One talk, from planned to closed.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::{ConversationId, DossierId, Phase, Place, Refusal, Role, Template};

/// What sort of talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// *Ontwikkelgesprek*: the yearly talk.
    #[default]
    Development,
    /// *Goed gesprek.*
    CheckIn,
    /// *Voortgang.*
    FollowUp,
    /// *Inwerkgesprek.*
    Onboarding,
    /// *Stagegesprek.*
    Internship,
}

impl Kind {
    /// In the order of the list.
    pub const ALL: [Self; 5] = [Self::Development, Self::CheckIn, Self::FollowUp, Self::Onboarding, Self::Internship];
}

/// A person as named on the form: fixed when the talk opens, so that a later
/// change of function doesn't rewrite an old talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Full name.
    pub name: String,
    /// Function, may be empty.
    pub function: String,
}

/// The two, and where they work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct People {
    /// Whose talk it is.
    pub employee: Person,
    /// Who asks.
    pub manager: Person,
    /// May be empty.
    pub organisation: String,
    /// The employee's team, may be empty.
    pub team: String,
}

/// How a talk was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// *Getekend* by at least one of them.
    Signed,
    /// *Afgesloten zonder handtekening*: finished just as well.
    Unsigned,
    /// *Niets bewaard*: they talked, and that is all that is kept.
    NothingKept,
}

/// The archived pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FormRef {
    /// SHA-256 of the stored PDF, lower-case hexadecimal.
    pub sha256: String,
    /// Pages in it.
    pub pages: u32,
}

/// A step of the route on the start screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RouteStep {
    /// *Gepland.*
    Planned,
    /// *Voorbereid.*
    Prepared,
    /// *Gesproken.*
    Spoken,
    /// *Vastgesteld.*
    ReadBack,
    /// *Voorgelegd*: somebody thinks it over before signing.
    Presented,
    /// *Getekend*, or closed without a signature.
    Closed,
}

impl RouteStep {
    /// The same of a talk that was read back, and presented or not.
    #[must_use]
    pub fn or_presented(self, is_presented: bool) -> Self {
        if is_presented && self == Self::ReadBack { Self::Presented } else { self }
    }
}

/// One talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Whose dossier.
    pub dossier: DossierId,
    /// What sort of talk.
    pub kind: Kind,
    /// The day: planned, then the day the talk was opened.
    pub date: NaiveDate,
    /// Planned time of day.
    pub time: Option<NaiveTime>,
    /// Planned place, 0 to 80 characters.
    pub place: String,
    /// The employee ticked "voorbereid".
    pub employee_prepared: bool,
    /// The manager ticked "voorbereid".
    pub manager_prepared: bool,
    /// None until the talk is opened.
    pub phase: Option<Phase>,
    /// Fixed when the talk is opened.
    pub people: Option<People>,
    /// The closed talk before this one.
    pub previous: Option<ConversationId>,
    /// First day of the period this talk looks back on.
    pub period_from: Option<NaiveDate>,
    /// "Geen afspraak nodig" is an outcome too.
    pub no_agreement_needed: bool,
    /// The two have read it back together (*vastgesteld*).
    pub read_back: bool,
    /// None while the talk is open.
    pub ending: Option<Ending>,
    /// The day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The archived form of a closed talk.
    pub form: Option<FormRef>,
    /// What belongs to this talk, as it was when it was planned. Without one, every place is on.
    #[serde(default)]
    pub template: Option<Template>,
}

impl Conversation {
    /// A planned talk.
    pub fn planned(id: ConversationId, dossier: DossierId, kind: Kind, date: NaiveDate) -> Self {
        Self {
            id,
            dossier,
            kind,
            date,
            time: None,
            place: String::new(),
            employee_prepared: false,
            manager_prepared: false,
            phase: None,
            people: None,
            previous: None,
            period_from: None,
            no_agreement_needed: false,
            read_back: false,
            ending: None,
            closed_on: None,
            form: None,
            template: None,
        }
    }

    /// The same talk, opened on `today`: names are fixed, and it looks back to the
    /// closed talk before it.
    #[must_use]
    pub fn opened(self, today: NaiveDate, people: People, previous: Option<&Self>) -> Self {
        Self {
            date: today,
            phase: Some(Phase::CheckIn),
            people: Some(people),
            previous: previous.map(|talk| talk.id),
            period_from: previous.map(|talk| talk.date),
            ..self
        }
    }

    /// Opened and not closed: a dossier has at most one such talk.
    pub fn is_under_way(&self) -> bool {
        self.phase.is_some() && self.ending.is_none()
    }

    /// Undo and redo: what differs between `from` and `to`, on this talk. Only the
    /// plan and "geen afspraak nodig" are steps; phase, ticks and reading back
    /// stay where they are.
    #[must_use]
    pub fn with_step(&self, from: &Self, to: &Self) -> Self {
        let mut talk = self.clone();
        if from.kind != to.kind {
            talk.kind = to.kind;
            talk.template.clone_from(&to.template);
        }
        if from.date != to.date {
            talk.date = to.date;
        }
        if from.time != to.time {
            talk.time = to.time;
        }
        if from.place != to.place {
            talk.place.clone_from(&to.place);
        }
        if from.no_agreement_needed != to.no_agreement_needed {
            talk.no_agreement_needed = to.no_agreement_needed;
        }
        talk
    }

    /// The same talk, closed on `today`, of which nothing that was said is kept.
    #[must_use]
    pub fn forgotten(&self, today: NaiveDate) -> Self {
        Self {
            no_agreement_needed: false,
            read_back: false,
            ending: Some(Ending::NothingKept),
            closed_on: Some(today),
            ..self.clone()
        }
    }

    /// How far it is on its route.
    pub fn route_step(&self) -> RouteStep {
        if self.ending.is_some() {
            RouteStep::Closed
        } else if self.read_back {
            RouteStep::ReadBack
        } else if self.phase.is_some() {
            RouteStep::Spoken
        } else if self.employee_prepared || self.manager_prepared {
            RouteStep::Prepared
        } else {
            RouteStep::Planned
        }
    }

    /// The steps that lie behind it and that nobody took: a talk can be begun unprepared, and closed without being
    /// read back where nothing of it is kept.
    pub fn passed_over(&self) -> Vec<RouteStep> {
        let at = self.route_step();
        let is_prepared = self.employee_prepared || self.manager_prepared;
        let untaken = [(RouteStep::Prepared, !is_prepared), (RouteStep::ReadBack, !self.read_back)];
        untaken.into_iter().filter(|&(step, is_untaken)| is_untaken && step < at).map(|(step, _)| step).collect()
    }

    /// Both have read it back, and nothing has changed since.
    pub fn check_read_back(&self) -> Result<(), Refusal> {
        if self.read_back { Ok(()) } else { Err(Refusal::NotReadBack) }
    }

    /// The board may be written on: opened, and not closed.
    pub fn check_writable(&self) -> Result<(), Refusal> {
        if self.ending.is_some() {
            Err(Refusal::ConversationClosed)
        } else if self.phase.is_none() {
            Err(Refusal::NotOpened)
        } else {
            Ok(())
        }
    }

    /// The place is part of this talk.
    pub fn check_place(&self, place: Place) -> Result<(), Refusal> {
        match &self.template {
            Some(template) if !template.has(place) => Err(Refusal::PlaceOff { place: place.id() }),
            Some(_) | None => Ok(()),
        }
    }

    /// Plans can change until the talk is closed.
    pub fn check_open(&self) -> Result<(), Refusal> {
        if self.ending.is_some() { Err(Refusal::ConversationClosed) } else { Ok(()) }
    }

    /// The name on the form of one of the two.
    pub fn person(&self, who: Role) -> Option<&Person> {
        let people = self.people.as_ref()?;
        match who {
            Role::Employee => Some(&people.employee),
            Role::Manager => Some(&people.manager),
            Role::Together => None,
        }
    }
}
