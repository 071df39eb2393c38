//! The decks of cards: both languages deal the same ones, in words that fit, and none of them
//! asks about health or grades anybody.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use domain::{Depth, Development, Language, NeedKind, Place, Role, openness};
use serde::Deserialize;

use crate::findings::Findings;
use crate::sources::{read, repository};

const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];
const MOST_QUESTION: usize = 140;
const MOST_CARD: usize = 60;
const MOST_MEANS: usize = 100;

/// Whole words that no card may have: health is not asked, and nobody is graded.
const NEVER: &[&str] = &[
    "ziek",
    "ziekte",
    "ziekmelding",
    "gezond",
    "gezondheid",
    "klacht",
    "klachten",
    "arts",
    "medicijnen",
    "burn-out",
    "stress",
    "slaap",
    "zwanger",
    "cijfer",
    "rapportcijfer",
    "score",
    "punt",
    "punten",
    "beoordeling",
    "sick",
    "ill",
    "illness",
    "health",
    "healthy",
    "doctor",
    "burnout",
    "sleep",
    "pregnant",
    "grade",
    "mark",
    "marks",
    "rating",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "they are the keys of the file")]
struct Questions {
    version: u32,
    language: Language,
    questions: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "they are the keys of the file")]
struct Question {
    id: String,
    theme: String,
    depth: Depth,
    from: Role,
    follow_up_from: Option<Role>,
    question: String,
    follow_up: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Themes {
    version: u32,
    themes: BTreeMap<String, Vec<Place>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Starters {
    version: u32,
    language: Language,
    cards: Vec<Starter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Starter {
    id: String,
    kind: Option<NeedKind>,
    text: String,
    means: Option<String>,
}

fn path(name: &str) -> PathBuf {
    repository().join("ui/decks").join(name)
}

fn parsed<T: for<'a> Deserialize<'a>>(name: &str) -> T {
    serde_json::from_str(&read(&path(name))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn questions(language: Language) -> Questions {
    parsed(&format!("{}/questions.json", language.tag()))
}

fn starters(language: Language, deck: &str) -> Starters {
    parsed(&format!("{}/{deck}.json", language.tag()))
}

#[test]
fn both_languages_have_the_same_questions() {
    let told = |language| {
        let file = questions(language);
        assert_eq!((file.version, file.language), (1, language));
        let facts = file.questions.into_iter().map(|q| (q.id, q.theme, q.depth, q.from, q.follow_up_from));
        facts.collect::<Vec<_>>()
    };
    let [dutch, english] = LANGUAGES.map(told);
    assert_eq!(dutch, english);
    let ids: BTreeSet<&String> = dutch.iter().map(|(id, ..)| id).collect();
    assert_eq!(ids.len(), dutch.len(), "every id is there once");
}

#[test]
fn every_question_is_open_and_fits() {
    let mut findings = Findings::default();
    for language in LANGUAGES {
        let file = path(&format!("{}/questions.json", language.tag()));
        for question in questions(language).questions {
            for text in [&question.question, &question.follow_up] {
                let mut add = |what: &str| findings.add(&file, 0, format!("{}: `{text}` {what}", question.id));
                if openness(text, language).is_some() || !text.ends_with('?') {
                    add("is no open question");
                }
                if text.chars().count() > MOST_QUESTION {
                    add("is too long");
                }
                if text.chars().any(|c| c.is_ascii_digit() || c == '\'') {
                    add("has a digit or a typewriter's apostrophe");
                }
                if has_forbidden(text) {
                    add("asks about health, or grades");
                }
            }
        }
    }
    findings.none("a question is off");
}

/// A first talk deals every card too: none of them asks about what only a second one has.
#[test]
fn no_question_needs_an_earlier_talk() {
    const KEPT: &[&str] = &["afspraak", "afspraken", "briefje", "gesprek", "agreement", "note", "talk"];
    const EARLIER: &[&str] = &["vorig jaar", "vorige keer", "vorige gesprek", "last year", "last time", "last talk"];
    let mut findings = Findings::default();
    for language in LANGUAGES {
        let file = path(&format!("{}/questions.json", language.tag()));
        for Question { id, question, follow_up, .. } in questions(language).questions {
            let text = format!("{question} {follow_up}").to_lowercase();
            let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
            if says(KEPT) && says(EARLIER) {
                findings.add(&file, 0, format!("{id}: `{question}` needs an earlier talk"));
            }
        }
    }
    findings.none("a first talk is asked what it cannot know");
}

#[test]
fn every_theme_has_its_places() {
    let table: Themes = parsed("themes.json");
    assert_eq!(table.version, 1);
    let used: BTreeSet<String> = questions(Language::Nl).questions.into_iter().map(|q| q.theme).collect();
    assert_eq!(used, table.themes.keys().cloned().collect(), "every theme is mapped, and no other");
    let places: BTreeSet<Place> = table.themes.values().flatten().copied().collect();
    assert_eq!(places, BTreeSet::from(Place::ALL), "every place deals cards");
}

/// Three talks of three cards, for each of the two, before anything goes deep.
#[test]
fn every_place_has_enough_to_begin_with() {
    let table: Themes = parsed("themes.json");
    let questions = questions(Language::Nl).questions;
    for place in Place::ALL {
        for who in Role::PEOPLE {
            let fits = |q: &&Question| {
                let mild = q.depth != Depth::Deep && [who, Role::Together].contains(&q.from);
                mild && table.themes[&q.theme].contains(&place)
            };
            let count = questions.iter().filter(fits).count();
            assert!(count >= 9, "{place:?} has {count} for the {who:?}");
        }
    }
}

#[test]
fn starter_cards_fit_a_note_and_are_the_same_in_both_languages() {
    let mut findings = Findings::default();
    for (deck, count) in [("energy", 24), ("talents", 40), ("development", 18)] {
        let mut ids: Vec<Vec<(String, Option<NeedKind>)>> = Vec::new();
        for language in LANGUAGES {
            let name = format!("{}/{deck}.json", language.tag());
            let file = starters(language, deck);
            assert_eq!((file.version, file.language, file.cards.len()), (1, language, count), "{name}");
            let texts: BTreeSet<&String> = file.cards.iter().map(|card| &card.text).collect();
            assert_eq!(texts.len(), count, "{name}: every text is there once");
            for card in &file.cards {
                let means = card.means.as_deref().unwrap_or_default();
                let mut add = |what: &str| findings.add(&path(&name), 0, format!("{}: {what}", card.id));
                if card.text.is_empty() || card.text.chars().count() > MOST_CARD {
                    add("its text doesn't fit");
                }
                if means.is_empty() != (deck == "energy") || means.chars().count() > MOST_MEANS {
                    add("one short sentence, except for energy");
                }
                if has_forbidden(&card.text) || has_forbidden(means) {
                    add("it is about health, or grades");
                }
            }
            ids.push(file.cards.into_iter().map(|card| (card.id, card.kind)).collect());
        }
        assert_eq!(ids[0], ids[1], "{deck}");
        let distinct: BTreeSet<&String> = ids[0].iter().map(|(id, _)| id).collect();
        assert_eq!(distinct.len(), count, "{deck}: every id is there once");
    }
    findings.none("a starter card is off");
}

#[test]
fn forms_of_development_are_those_of_the_domain_from_small_to_big() {
    let cards = starters(Language::Nl, "development").cards;
    let ids: Vec<Development> = cards
        .iter()
        .map(|card| serde_json::from_value(card.id.clone().into()).unwrap_or_else(|_| panic!("no form `{}`", card.id)))
        .collect();
    assert_eq!(ids, Development::ALL);
    assert!(cards.iter().all(|card| card.kind.is_some()), "each is a course, guidance or experience");
}

fn has_forbidden(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| NEVER.contains(&word))
}

#[test]
fn forbidden_words_are_found_as_whole_words() {
    assert!(has_forbidden("Hoe gezond is dat?"));
    assert!(has_forbidden("Which grade?"));
    assert!(!has_forbidden("Wat is het aanspreekpunt?"));
}
