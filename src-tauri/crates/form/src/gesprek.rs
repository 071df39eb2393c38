//! `gesprek.json`: the talk as data, inside its own form. It says what the pages
//! show and nothing more: no struck line, no journal, no ids, no strokes of a pen.
//! The schema is `docs/format/gesprek-1.md`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{Kind, Lane, Language, Owner, People, Person, Role, Signature, Stance, Status, Way, Window, WindowAnswer};
use serde::{Deserialize, Serialize};

use crate::error::UnreadableForm;
use crate::finish::attached;
use crate::limits;
use crate::{Document, Edition, FormError};

/// What the attachment is called.
pub(crate) const NAME: &str = "gesprek.json";
const FORMAT: &str = "praatplaat-gesprek";
/// The version that this program writes, and the newest that it reads.
const VERSION: u32 = 1;

/// One talk, as its form tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gesprek {
    /// Always "praatplaat-gesprek".
    pub format: String,
    /// Of the schema; this is 1.
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
}

/// How somebody signed. The signature itself stands on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "way", deny_unknown_fields)]
pub enum GesprekSignature {
    /// Drawn on screen.
    Drawn {},
    /// Typed.
    Typed {
        /// The name as typed.
        name: String,
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

fn parsed(json: &[u8]) -> Result<Gesprek, UnreadableForm> {
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
    if head.version != VERSION {
        return Err(UnreadableForm::Schema(format!("there is no version {}", head.version)));
    }
    let gesprek: Gesprek = serde_json::from_slice(json).map_err(schema)?;
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

impl From<&Document> for Gesprek {
    fn from(document: &Document) -> Self {
        let notes = document.notes.iter().filter(|note| !note.struck).map(|note| GesprekNote {
            lane: note.lane,
            author: note.author,
            supplemented_by: note.supplemented_by.clone(),
            text: note.text.clone(),
            carried: note.carried_from.is_some(),
        });
        let agreements = document.agreements.iter().filter(|agreement| !agreement.struck);
        let agreements = agreements.map(|agreement| GesprekAgreement {
            owner: agreement.owner,
            what: agreement.what.clone(),
            due: agreement.due,
            notice: agreement.notice.clone(),
            if_then: agreement.if_then.clone(),
            support: agreement.support.clone(),
            cost: agreement.cost.clone(),
            trail: agreement.trail.clone(),
        });
        let previous = document.previous.iter().map(|agreement| GesprekPrevious {
            owner: agreement.owner,
            what: agreement.what.clone(),
            status: agreement.status,
            line: agreement.line.clone(),
        });
        let addenda = document.addenda.iter().map(|addendum| GesprekAddendum {
            author: addendum.author,
            text: addendum.text.clone(),
            on: addendum.on,
        });
        let People { employee, manager, organisation, team } = &document.people;
        let person = |person: &Person| Person { name: person.name.clone(), function: person.function.clone() };
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            language: document.language,
            edition: document.edition,
            practice: document.practice,
            kind: document.kind,
            date: document.date,
            period_from: document.period_from,
            closed_on: document.closed_on,
            place: document.place.clone(),
            people: People {
                employee: person(employee),
                manager: person(manager),
                organisation: organisation.clone(),
                team: team.clone(),
            },
            previous: previous.collect(),
            agreements: agreements.collect(),
            no_agreement_needed: document.no_agreement_needed,
            notes: notes.collect(),
            ways: document.answers.ways.clone(),
            windows: document.answers.windows.clone(),
            employee: document.closing.employee.as_ref().map(GesprekOpinion::from),
            manager: document.closing.manager.as_ref().map(GesprekOpinion::from),
            addenda: addenda.collect(),
        }
    }
}

impl From<&domain::Opinion> for GesprekOpinion {
    fn from(opinion: &domain::Opinion) -> Self {
        let signature = opinion.signature.as_ref().map(|signature| match signature {
            Signature::Drawn { .. } => GesprekSignature::Drawn {},
            Signature::Typed { name } => GesprekSignature::Typed { name: name.clone() },
            Signature::Ink => GesprekSignature::Ink {},
        });
        Self { stance: opinion.stance, reason: opinion.reason.clone(), reaction: opinion.reaction.clone(), signature }
    }
}
