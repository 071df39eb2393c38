//! The talk as it stands in `content.json`.

use chrono::NaiveDate;
use serde::Deserialize;

/// The whole talk: what was said, and the words that stand around it on every form.
#[derive(Debug, Clone, Deserialize)]
pub struct Content {
    pub title: String,
    pub subtitle: String,
    pub date: NaiveDate,
    pub period_from: NaiveDate,
    pub place: String,
    pub employee: Person,
    pub manager: Person,
    pub organisation: String,
    pub team: String,
    pub agreements: Vec<Promise>,
    pub employee_reaction: String,
    pub manager_reaction: String,
    pub places: Vec<Place>,
}

/// One of the two.
#[derive(Debug, Clone, Deserialize)]
pub struct Person {
    pub name: String,
    pub function: String,
}

/// Who wrote or promised something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Employee,
    Manager,
    Together,
    Organisation,
}

/// An agreement.
#[derive(Debug, Clone, Deserialize)]
pub struct Promise {
    pub owner: Side,
    pub what: String,
    pub due: Option<NaiveDate>,
    #[serde(default)]
    pub notice: String,
    #[serde(default)]
    pub if_then: String,
    #[serde(default)]
    pub support: String,
    #[serde(default)]
    pub cost: String,
}

/// A place of the board.
#[derive(Debug, Clone, Deserialize)]
pub struct Place {
    pub name: String,
    pub lanes: Vec<Lane>,
}

/// A lane of a place, with its notes in order.
#[derive(Debug, Clone, Deserialize)]
pub struct Lane {
    /// As the geometry of the board calls it.
    pub id: String,
    pub name: String,
    pub notes: Vec<(Side, String)>,
}

impl Content {
    /// The talk of this bench.
    pub fn read() -> Self {
        serde_json::from_str(include_str!("../content.json")).expect("content.json states a talk")
    }
}
