//! The eight places of the board and their lanes. Their rectangles are in
//! `ui/board/places.json`; here is only what a rule needs.

use serde::{Deserialize, Serialize};

/// A place on the board, numbered 1 to 8 in the order of the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// *Terugblik.*
    LookingBack,
    /// *Energie.*
    Energy,
    /// *Talenten.*
    Talents,
    /// *Leren.*
    Learning,
    /// *Inzetbaarheid.*
    Employability,
    /// *Horizon.*
    Horizon,
    /// *Rugzak.*
    Backpack,
    /// *Afspraken.*
    Agreements,
}

impl Place {
    /// In the order of the knooppunt signs.
    pub const ALL: [Self; 8] = [
        Self::LookingBack,
        Self::Energy,
        Self::Talents,
        Self::Learning,
        Self::Employability,
        Self::Horizon,
        Self::Backpack,
        Self::Agreements,
    ];

    /// The number on its sign, 1 to 8.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The id in `places.json` and in the message catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::LookingBack => "looking_back",
            Self::Energy => "energy",
            Self::Talents => "talents",
            Self::Learning => "learning",
            Self::Employability => "employability",
            Self::Horizon => "horizon",
            Self::Backpack => "backpack",
            Self::Agreements => "agreements",
        }
    }

    /// Its lanes, in the order in which they are read.
    pub fn lanes(self) -> &'static [Lane] {
        match self {
            Self::LookingBack => &[Lane::Proud, Lane::Learned, Lane::Better],
            Self::Energy => &[Lane::Gives, Lane::Takes],
            Self::Talents => &[Lane::More, Lane::Same, Lane::Less],
            Self::Learning => &[Lane::Goal],
            Self::Employability => &[Lane::Remark],
            Self::Horizon => &[Lane::OneYear, Lane::ThreeYears, Lane::FiveYears],
            Self::Backpack => &[Lane::TakeAlong, Lane::Need],
            Self::Agreements => &[],
        }
    }
}

/// A named row of notes inside a place. The lane is part of what a note says:
/// "geeft energie" is a note in `gives`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// *Trots op.*
    Proud,
    /// *Geleerd.*
    Learned,
    /// *Kon beter.*
    Better,
    /// *Geeft energie.*
    Gives,
    /// *Kost energie.*
    Takes,
    /// A talent to use more (*meer inzetten*).
    More,
    /// A talent to keep using as now (*zo houden*).
    Same,
    /// A talent to use less (*minder inzetten*).
    Less,
    /// *Wat wil ik leren?*
    Goal,
    /// A word beside the windows of the house (*toelichting*).
    Remark,
    /// *Over 1 jaar.*
    OneYear,
    /// *Over 3 jaar.*
    ThreeYears,
    /// *Over 5 jaar.*
    FiveYears,
    /// *Neem ik mee.*
    TakeAlong,
    /// *Heb ik nodig.*
    Need,
}

impl Lane {
    /// The place this lane lies in.
    pub fn place(self) -> Place {
        match self {
            Self::Proud | Self::Learned | Self::Better => Place::LookingBack,
            Self::Gives | Self::Takes => Place::Energy,
            Self::More | Self::Same | Self::Less => Place::Talents,
            Self::Goal => Place::Learning,
            Self::Remark => Place::Employability,
            Self::OneYear | Self::ThreeYears | Self::FiveYears => Place::Horizon,
            Self::TakeAlong | Self::Need => Place::Backpack,
        }
    }

    /// The id in `places.json` and in the message catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Proud => "proud",
            Self::Learned => "learned",
            Self::Better => "better",
            Self::Gives => "gives",
            Self::Takes => "takes",
            Self::More => "more",
            Self::Same => "same",
            Self::Less => "less",
            Self::Goal => "goal",
            Self::Remark => "remark",
            Self::OneYear => "one_year",
            Self::ThreeYears => "three_years",
            Self::FiveYears => "five_years",
            Self::TakeAlong => "take_along",
            Self::Need => "need",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lane_lies_in_the_place_that_lists_it() {
        for place in Place::ALL {
            for lane in place.lanes() {
                assert_eq!(lane.place(), place, "{lane:?}");
            }
        }
    }
}
