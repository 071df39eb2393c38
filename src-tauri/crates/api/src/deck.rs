//! The decks of question cards, read from the files that the page reads too.

use std::sync::LazyLock;

use domain::{Card, Conversation, Depth, Language, Place, Role, lies_at};
use serde::Deserialize;

/// A language's questions, as the file holds them.
#[derive(Deserialize)]
struct File {
    questions: Vec<Written>,
}

/// A question in the file. Who asks on is written only where it is somebody else.
#[derive(Deserialize)]
struct Written {
    id: String,
    theme: String,
    depth: Depth,
    from: Role,
    follow_up_from: Option<Role>,
    question: String,
    follow_up: String,
}

/// Which places deal the questions of a theme.
#[derive(Deserialize)]
struct Themes {
    themes: std::collections::BTreeMap<String, Vec<Place>>,
}

/// A card with the places that deal it.
pub(crate) struct Dealt {
    pub(crate) card: Card,
    places: Vec<Place>,
}

/// The questions of one language.
pub(crate) struct Questions {
    cards: Vec<Dealt>,
}

impl Questions {
    /// The deck in this language. Every language has the same cards.
    pub(crate) fn of(language: Language) -> &'static Self {
        static NL: LazyLock<Questions> =
            LazyLock::new(|| Questions::read(include_str!("../../../../ui/decks/nl/questions.json")));
        static EN: LazyLock<Questions> =
            LazyLock::new(|| Questions::read(include_str!("../../../../ui/decks/en/questions.json")));
        match language {
            Language::Nl => &NL,
            Language::En => &EN,
        }
    }

    /// The cards that may lie at a place: all that is printed for it.
    pub(crate) fn at(&self, place: Place) -> Vec<Card> {
        self.cards.iter().filter(|dealt| dealt.places.contains(&place)).map(|dealt| dealt.card.clone()).collect()
    }

    /// The cards that this talk deals at a place. One that several places may deal lies at one of those it has.
    pub(crate) fn dealt(&self, place: Place, talk: &Conversation) -> Vec<Card> {
        let lies_here = |dealt: &&Dealt| {
            let has = |one: &Place| talk.check_place(*one).is_ok();
            let places: Vec<Place> = dealt.places.iter().copied().filter(has).collect();
            lies_at(talk.id, &dealt.card.id, &places) == Some(place)
        };
        self.cards.iter().filter(lies_here).map(|dealt| dealt.card.clone()).collect()
    }

    /// A card by its id.
    pub(crate) fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().map(|dealt| &dealt.card).find(|card| card.id == id)
    }

    /// Every card once, at the first place that deals it, in the order of the places.
    pub(crate) fn each(&self) -> Vec<(Place, Card)> {
        let first = |dealt: &Dealt| Some((*dealt.places.first()?, dealt.card.clone()));
        let mut cards: Vec<(Place, Card)> = self.cards.iter().filter_map(first).collect();
        cards.sort_by_key(|(place, _)| place.number());
        cards
    }

    fn read(json: &str) -> Self {
        let themes: Themes = serde_json::from_str(include_str!("../../../../ui/decks/themes.json"))
            .expect("the theme table of this build is read in the tests");
        let file: File = serde_json::from_str(json).expect("the decks of this build are read in the tests");
        let cards = file.questions.into_iter().map(|written| {
            let places = themes.themes.get(&written.theme).cloned().unwrap_or_default();
            let card = Card {
                id: written.id,
                depth: written.depth,
                from: written.from,
                follow_up_from: written.follow_up_from.unwrap_or(written.from),
                question: written.question,
                follow_up: written.follow_up,
                own: false,
            };
            Dealt { card, places }
        });
        Self { cards: cards.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_deal_the_same_cards() {
        let told = |language| {
            let cards = Questions::of(language).cards.iter();
            cards.map(|d| (d.card.id.clone(), d.card.depth, d.card.from, d.card.follow_up_from)).collect::<Vec<_>>()
        };
        assert_eq!(told(Language::Nl), told(Language::En));
    }
}
