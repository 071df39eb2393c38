//! What belongs to a kind of talk. Each talk carries the template it was
//! planned with, so that an old talk always shows as it was.

use serde::{Deserialize, Serialize};

use crate::{Kind, Place};

/// Cards that can lie on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Deck {
    /// *Vraagkaarten.*
    Questions,
    /// *Feedbackkaart.*
    Feedback,
    /// *Complimentkaart.*
    Compliment,
    /// *Talentkaarten.*
    Talents,
    /// *Energiekaarten.*
    Energy,
}

/// Places and decks of one kind of talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Grows when the product changes what belongs to this kind.
    pub version: u32,
    /// For which kind.
    pub kind: Kind,
    /// How long such a talk takes, in minutes.
    pub minutes: u32,
    /// The places that are on, in the order of the knooppunt signs.
    pub places: Vec<Place>,
    /// The decks that are on.
    pub decks: Vec<Deck>,
    /// Such a talk keeps nothing, unless they ask for it when it closes.
    pub keeps_nothing: bool,
}

impl Template {
    /// The place is on.
    pub fn has(&self, place: Place) -> bool {
        self.places.contains(&place)
    }
}
