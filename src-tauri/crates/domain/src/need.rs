//! What somebody needs, in typed words beside the note's own.

use serde::{Deserialize, Serialize};

/// What kind of help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NeedKind {
    /// *Scholing.*
    Course,
    /// *Begeleiding.*
    Guidance,
    /// *Ervaring.*
    Experience,
}

impl NeedKind {
    /// In reading order.
    pub const ALL: [Self; 3] = [Self::Course, Self::Guidance, Self::Experience];
}

/// The forms of development. The order says how big a form is; nothing is better than another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Development {
    /// *Tip vragen.*
    AskTip,
    /// *Artikel of video.*
    ReadOrWatch,
    /// *Meekijken.*
    LookOn,
    /// *Meelopen bij een overleg.*
    JoinMeeting,
    /// *Intervisie.*
    PeerTalk,
    /// *Buddy.*
    Buddy,
    /// *Oefenen met feedback.*
    Practise,
    /// *Aanspreekpunt zijn.*
    ContactPoint,
    /// *Coördinerende taak.*
    Coordinate,
    /// *Iemand inwerken.*
    ShowAround,
    /// *Projecttaak.*
    ProjectTask,
    /// *Mentor.*
    Mentor,
    /// *Coaching.*
    Coaching,
    /// *Training.*
    Training,
    /// *Opleiding.*
    Study,
    /// *Stage op een andere afdeling.*
    Placement,
    /// *Interne mobiliteit.*
    OtherPost,
    /// *Loopbaanverkenning.*
    CareerSearch,
}

impl Development {
    /// From small to big.
    pub const ALL: [Self; 18] = [
        Self::AskTip,
        Self::ReadOrWatch,
        Self::LookOn,
        Self::JoinMeeting,
        Self::PeerTalk,
        Self::Buddy,
        Self::Practise,
        Self::ContactPoint,
        Self::Coordinate,
        Self::ShowAround,
        Self::ProjectTask,
        Self::Mentor,
        Self::Coaching,
        Self::Training,
        Self::Study,
        Self::Placement,
        Self::OtherPost,
        Self::CareerSearch,
    ];
}

/// A need, described. Everything may stay open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Course, guidance or experience.
    pub kind: Option<NeedKind>,
    /// In which form.
    pub development: Option<Development>,
    /// *Kan nu al*: it needs nothing first.
    pub already_can: bool,
}
