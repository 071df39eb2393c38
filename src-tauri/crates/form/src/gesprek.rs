//! `gesprek.json`: the talk as data, inside its own form. It says what the pages
//! show and nothing more: no struck line, no journal, no ids, no strokes of a pen.
//! The schema is `docs/format/gesprek-2.md`.

mod from;
mod texts;
mod version;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    Block, Kind, Lane, Language, Need, Owner, People, Place, Role, Stance, Status, Step, Way, Window, WindowAnswer,
};
use serde::{Deserialize, Serialize};

use crate::error::UnreadableForm;
use crate::finish::attached;
use crate::limits;
use crate::{Edition, FormError};

/// What the attachment is called.
pub(crate) const NAME: &str = "gesprek.json";
const FORMAT: &str = "praatplaat-gesprek";
/// The newest version that this program reads. It writes the oldest that can say it.
const VERSION: u32 = 2;

/// One talk, as its form tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gesprek {
    /// Always "praatplaat-gesprek".
    pub format: String,
    /// Of the schema: 2 where version 1 can't say it.
    pub version: u32,
    /// Language of the form's own words.
    pub language: Language,
    /// Draft, original or translation.
    pub edition: Edition,
    /// Invented, to practise with.
    pub practice: bool,
    /// What sort of talk.
    pub kind: Kind,
    /// The day of the talk.
    pub date: NaiveDate,
    /// First day of the period looked back on.
    pub period_from: Option<NaiveDate>,
    /// The day of closing.
    pub closed_on: Option<NaiveDate>,
    /// Where, may be empty.
    pub place: String,
    /// Names and functions as they were that day.
    pub people: People,
    /// The places that belong to this talk, in the order of their signs.
    pub places: Vec<Place>,
    /// Last time's agreements, as answered.
    pub previous: Vec<GesprekPrevious>,
    /// This talk's agreements, in order.
    pub agreements: Vec<GesprekAgreement>,
    /// "Geen afspraak nodig".
    pub no_agreement_needed: bool,
    /// Notes, by lane and position.
    pub notes: Vec<GesprekNote>,
    /// Ways to learn, with who chose them.
    pub ways: BTreeMap<Way, BTreeSet<Role>>,
    /// Windows of the house that were answered.
    pub windows: BTreeMap<Window, WindowAnswer>,
    /// Own names of windows.
    pub window_names: BTreeMap<Window, String>,
    /// Windows that were left out of this talk.
    pub windows_removed: BTreeSet<Window>,
    /// How full the water stands.
    pub water: Option<Step>,
    /// Lanes of the horizon with "weten we nog niet".
    pub unknown: BTreeSet<Lane>,
    /// Who said that a place is right.
    pub confirmed: BTreeMap<Place, BTreeSet<Role>>,
    /// What the two chose differently, face down.
    pub turned: Vec<GesprekTurned>,
    /// The employee's last word.
    pub employee: Option<GesprekOpinion>,
    /// The manager's last word.
    pub manager: Option<GesprekOpinion>,
    /// Dated additions, in order.
    pub addenda: Vec<GesprekAddendum>,
}

/// An agreement of the talk before this one, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekPrevious {
    /// Who promised.
    pub owner: Owner,
    /// What.
    pub what: String,
    /// What became of it.
    pub status: Status,
    /// A line of explanation, may be empty.
    pub line: String,
}

/// An agreement of this talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekAgreement {
    /// Who promises.
    pub owner: Owner,
    /// What.
    pub what: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// How do we notice, may be empty.
    pub notice: String,
    /// "Als …, dan …", may be empty.
    pub if_then: String,
    /// What support is needed, may be empty.
    pub support: String,
    /// What it costs, in words, may be empty.
    pub cost: String,
    /// The words of the note it grew from, may be empty.
    pub trail: String,
    /// How each sees it, where that differs.
    pub difference: Option<GesprekDifference>,
    /// Both said that it may go to HR. Since version 2.
    #[serde(default, skip_serializing_if = "is_not")]
    pub hr: bool,
}

/// A note on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekNote {
    /// Where it hangs.
    pub lane: Lane,
    /// The pad it came from.
    pub author: Role,
    /// Others who changed the words.
    pub supplemented_by: Vec<Role>,
    /// Its words.
    pub text: String,
    /// It goes on from the talk before.
    pub carried: bool,
    /// A dream, on the horizon.
    pub dream: bool,
    /// What is needed, for a note among the needs.
    pub need: Need,
    /// What the two said to it, in that order.
    pub reactions: Vec<GesprekReaction>,
    /// How each sees it, where that differs.
    pub difference: Option<GesprekDifference>,
    /// Where each laid this talent, where that differs.
    pub turned: Option<GesprekTalent>,
}

/// A few words to a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekReaction {
    /// Who reacts.
    pub author: Role,
    /// What.
    pub text: String,
}

/// "Wij zien dit verschillend": two texts that count the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekDifference {
    /// How the employee sees it, may be empty.
    pub employee: String,
    /// How the manager sees it, may be empty.
    pub manager: String,
}

/// Two lanes for one talent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekTalent {
    /// The employee's.
    pub employee: Lane,
    /// The manager's.
    pub manager: Lane,
}

/// Two answers to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "about", deny_unknown_fields)]
#[expect(missing_docs, reason = "each is one person's answer, or the window that it is about")]
pub enum GesprekTurned {
    /// How full the water stands.
    Water { employee: Step, manager: Step },
    /// How a window is for now.
    WindowNow { window: Window, employee: Step, manager: Step },
    /// How one would like a window.
    WindowWish { window: Window, employee: Step, manager: Step },
}

impl GesprekTurned {
    /// The window it is about, if any.
    pub(crate) fn window(self) -> Option<Window> {
        match self {
            Self::Water { .. } => None,
            Self::WindowNow { window, .. } | Self::WindowWish { window, .. } => Some(window),
        }
    }
}

/// Somebody's last word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekOpinion {
    /// What the signature means.
    pub stance: Stance,
    /// Why, where the stance asks for it.
    pub reason: String,
    /// A reaction in own words, may be empty.
    pub reaction: String,
    /// How it was signed; none if it wasn't.
    pub signature: Option<GesprekSignature>,
    /// A stance for each block, if they were chosen apart. Since version 2.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub blocks: BTreeMap<Block, GesprekStance>,
}

/// A stance about one block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekStance {
    /// What the signature means for this block.
    pub stance: Stance,
    /// Why, where the stance asks for it.
    pub reason: String,
}

/// How somebody signed. The signature itself stands on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "way", deny_unknown_fields)]
pub enum GesprekSignature {
    /// Drawn on screen.
    Drawn {
        /// The day, where it isn't that of closing. Since version 2.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
    },
    /// Typed.
    Typed {
        /// The name as typed.
        name: String,
        /// The day, where it isn't that of closing. Since version 2.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
    },
    /// The line is empty, for ink on paper.
    Ink {},
}

/// Something added after closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GesprekAddendum {
    /// Who adds.
    pub author: Role,
    /// What.
    pub text: String,
    /// The day.
    pub on: NaiveDate,
}

/// The talk in a form, whatever was signed after it was made. The file may come
/// from anybody: it is refused if anything in it is not as the schema says.
pub fn read_gesprek(pdf: &[u8]) -> Result<Gesprek, FormError> {
    Ok(parsed(&attached(pdf, NAME)?)?)
}

/// The talk in the data, if it is one of ours.
pub(crate) fn parsed(json: &[u8]) -> Result<Gesprek, UnreadableForm> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
        version: u32,
    }
    let schema = |error: serde_json::Error| UnreadableForm::Schema(error.to_string());
    let head: Head = serde_json::from_slice(json).map_err(schema)?;
    if head.format != FORMAT {
        return Err(UnreadableForm::NoData);
    }
    if head.version > VERSION {
        return Err(UnreadableForm::Newer { found: head.version, known: VERSION });
    }
    let gesprek: Gesprek = serde_json::from_slice(json).map_err(schema)?;
    // The seal of what is read must be that of what is written again.
    if head.version != gesprek.version_needed() {
        return Err(UnreadableForm::Schema(format!("this isn't of version {}", head.version)));
    }
    limits::check(&gesprek)?;
    Ok(gesprek)
}

impl Gesprek {
    /// As it stands in the form: for people too, should nobody have this program.
    pub(crate) fn json(&self) -> Result<Vec<u8>, FormError> {
        let mut json = serde_json::to_vec_pretty(self).map_err(|e| FormError::Pdf(e.to_string()))?;
        json.push(b'\n');
        Ok(json)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_not(flag: &bool) -> bool {
    !flag
}
