//! Does a question invite a story, or only a yes or a no? A hint, never a gate.

use serde::{Deserialize, Serialize};

use crate::Language;

/// The sort of verb a closed question begins with. The page has an open start
/// for each: "Heb je …?" becomes "Wat heb je …?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// *Ben je …?* Are you …?
    Be,
    /// *Heb je …?* Have you …?
    Have,
    /// *Kun je …?* Can you …?
    Can,
    /// *Wil je …?* Would you …?
    Want,
    /// *Moet, mag je …?* Must, may you …?
    May,
    /// *Vind, denk je …?* Do you find, think …?
    Find,
    /// *Ga, doe je …?* Do you go, do …?
    Do,
}

/// Words before the question itself.
const BEFORE: &[&str] = &["en", "maar", "dus", "and", "but", "so", "or"];

const DUTCH: &[(Opening, &[&str])] = &[
    (Opening::Be, &["ben", "bent", "is", "zijn", "was", "waren", "word", "wordt", "worden", "werd"]),
    (Opening::Have, &["heb", "hebt", "heeft", "hebben", "had", "hadden", "krijg", "krijgt", "mis"]),
    (Opening::Can, &["kun", "kunt", "kan", "kunnen", "kon", "konden", "lukt", "lukte"]),
    (Opening::Want, &["wil", "wilt", "willen", "wilde", "wou", "zou", "zouden", "zal", "zul", "zullen"]),
    (Opening::May, &["mag", "mogen", "mocht", "moet", "moeten", "moest", "hoef", "hoeft", "durf", "durft"]),
    (Opening::Find, &["vind", "vindt", "vinden", "vond", "denk", "denkt", "dacht", "weet", "voel", "voelt", "snap"]),
    (
        Opening::Do,
        &["ga", "gaat", "gaan", "ging", "doe", "doet", "doen", "deed", "kom", "komt", "werk", "werkt", "past", "klopt"],
    ),
];

const ENGLISH: &[(Opening, &[&str])] = &[
    (Opening::Be, &["is", "are", "am", "was", "were", "isn’t", "aren’t", "wasn’t"]),
    (Opening::Have, &["have", "has", "had", "haven’t", "hasn’t"]),
    (Opening::Can, &["can", "could", "can’t", "couldn’t"]),
    (Opening::Want, &["will", "would", "shall", "won’t", "wouldn’t"]),
    (Opening::May, &["may", "might", "must", "should", "shouldn’t"]),
    (Opening::Do, &["do", "does", "did", "don’t", "doesn’t", "didn’t"]),
];

/// English says what matters after the helping verb: "Do you find …?"
const ENGLISH_FIND: &[&str] = &["find", "think", "feel", "like", "know", "believe"];

/// What a closed question begins with; none when the question is open. People
/// write in either language, so the other one is tried as well.
pub fn openness(text: &str, language: Language) -> Option<Opening> {
    let lower = text.to_lowercase().replace('\'', "’");
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '’').filter(|word| !word.is_empty()).peekable();
    while words.next_if(|word| BEFORE.contains(word)).is_some() {}
    let first = words.next()?;
    match language {
        Language::Nl => dutch(first).or_else(|| english(first, words)),
        Language::En => english(first, words).or_else(|| dutch(first)),
    }
}

fn dutch(first: &str) -> Option<Opening> {
    listed(DUTCH, first)
}

fn english<'a>(first: &str, rest: impl Iterator<Item = &'a str>) -> Option<Opening> {
    let opening = listed(ENGLISH, first)?;
    let finds = opening == Opening::Do && rest.take(2).any(|word| ENGLISH_FIND.contains(&word));
    Some(if finds { Opening::Find } else { opening })
}

fn listed(list: &[(Opening, &[&str])], word: &str) -> Option<Opening> {
    list.iter().find(|(_, words)| words.contains(&word)).map(|(opening, _)| *opening)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_question_begins_with_a_verb() {
        let cases = [
            ("Ben je tevreden?", Some(Opening::Be)),
            ("  heb je hulp nodig", Some(Opening::Have)),
            ("En kun je dat alleen?", Some(Opening::Can)),
            ("‘Vind je het leuk?’", Some(Opening::Find)),
            ("Wil je groeien?", Some(Opening::Want)),
            ("Do you like your team?", Some(Opening::Find)),
            ("Did it work?", Some(Opening::Do)),
            ("Isn't it late?", Some(Opening::Be)),
            ("Wat maakt je trots?", None),
            ("Hoe kan het beter?", None),
            ("Waar is hulp nodig?", None),
            ("How is it going?", None),
            ("Vertel eens over je week.", None),
            ("Tell me about your week.", None),
            ("…", None),
            ("", None),
        ];
        for (text, expected) in cases {
            for language in [Language::Nl, Language::En] {
                assert_eq!(openness(text, language), expected, "{text} in {language:?}");
            }
        }
    }
}
