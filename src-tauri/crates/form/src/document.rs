//! What a form says, gathered from the records of one talk. It knows no page
//! and no PDF: `layout` turns it into pages.

use chrono::NaiveDate;
use domain::{
    Addendum, Agreement, Answers, Closing, Format, Kind, Language, Note, Owner, People, Person, Place, Role, Status,
};
use serde::{Deserialize, Serialize};

/// Everything a conversation form shows, in reading order. Struck lines are not in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// Language of headings and labels; what people wrote stays as written.
    pub language: Language,
    /// Draft, the archived original, or an unsigned translation.
    pub edition: Edition,
    /// Every page is marked OEFENING.
    pub practice: bool,
    /// What sort of talk.
    pub kind: Kind,
    /// The day of the talk.
    pub date: NaiveDate,
    /// First day of the period looked back on.
    pub period_from: Option<NaiveDate>,
    /// Where, may be empty.
    pub place: String,
    /// Names and functions as they were that day.
    pub people: People,
    /// The places that belong to this talk, in the order of their signs.
    pub places: Vec<Place>,
    /// The places of the talk that its signs are numbered by, as on screen; a copy may show fewer.
    pub numbered: Vec<Place>,
    /// Last time's agreements with what became of them; the manager's side first.
    pub previous: Vec<PreviousAgreement>,
    /// This talk's agreements, in order.
    pub agreements: Vec<Agreement>,
    /// "Geen afspraak nodig".
    pub no_agreement_needed: bool,
    /// Notes, by lane and position.
    pub notes: Vec<Note>,
    /// The instruments.
    pub answers: Answers,
    /// Stances, reactions and signatures.
    pub closing: Closing,
    /// The day of closing, printed beside the signatures.
    pub closed_on: Option<NaiveDate>,
    /// Dated additions (only on copies printed after closing).
    pub addenda: Vec<Addendum>,
    /// How it is laid out.
    pub format: Format,
}

impl Document {
    /// The day of closing, or that of the talk while it is open.
    pub(crate) fn day(&self) -> NaiveDate {
        self.closed_on.unwrap_or(self.date)
    }

    /// The number on the sign of a place: a talk with fewer places counts its own. A place where somebody wrote all the
    /// same keeps the number it has on the whole board.
    pub(crate) fn number(&self, place: Place) -> u32 {
        let own = self.numbered.iter().position(|one| *one == place).and_then(|at| u32::try_from(at + 1).ok());
        own.unwrap_or(u32::from(place.number()))
    }

    /// The place is on these pages: it belongs to this talk, or somebody wrote there all the same.
    pub(crate) fn shows(&self, place: Place) -> bool {
        self.places.contains(&place) || self.notes.iter().any(|note| note.lane.place() == place)
    }
}

/// One of the two. On a line for both the manager's name would stand: nothing is set by both.
pub(crate) fn person(people: &People, who: Role) -> &Person {
    match who {
        Role::Employee => &people.employee,
        Role::Manager | Role::Together => &people.manager,
    }
}

/// Which edition of the form this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edition {
    /// Before closing: marked "concept".
    Draft,
    /// Read back and presented, before everybody signed: marked "voorgelegd".
    Presented,
    /// The archived original.
    Original,
    /// An unsigned copy in another language, marked as translation.
    Translation,
    /// An unsigned copy in another format, marked as print. Data calls it a translation, as every
    /// unsigned copy that holds everything: so its seal is that of the original.
    #[serde(skip_deserializing)]
    Print,
    /// A part of the talk for one reader: see [`crate::FormCopy`].
    Copy,
}

impl Edition {
    /// As data calls it.
    pub(crate) fn told(self) -> Self {
        if self == Self::Print { Self::Translation } else { self }
    }

    /// Of a closed talk, of which everything has been said.
    pub fn is_closed(self) -> bool {
        match self {
            Self::Draft | Self::Presented => false,
            Self::Original | Self::Translation | Self::Print | Self::Copy => true,
        }
    }
}

/// An agreement of last time, and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PreviousAgreement {
    /// Who promised.
    pub owner: Owner,
    /// What.
    pub what: String,
    /// What became of it.
    pub status: Status,
    /// A line of explanation, may be empty.
    pub line: String,
}
