//! Paper to work with: the cards of the decks, handed to the form that lays them out.

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::{Language, Place, Role};
use form::{Card, CardDeck, Palette, PosterSize, Printable, Reader};
use serde::Deserialize;

use crate::{ApiError, Paper, PrintablePaper, PrintableSave, deck::Questions};

/// The paper as PDF. It needs no workspace: nobody's name is on it.
pub fn printable_pdf(args: &PrintableSave, day: NaiveDate) -> Result<Vec<u8>, ApiError> {
    let palette = if args.saves_ink { Palette::Ink } else { Palette::Light };
    Ok(form::print(&printable(args.paper, args.language), args.language, palette, day)?.bytes)
}

/// What the paper is called.
pub(crate) fn title(paper: Paper, language: Language) -> String {
    form::printable_title(&printable(paper, language), language)
}

/// All there is: the smallest poster first, and the questions of all places before those of one.
pub(crate) fn all() -> Vec<PrintablePaper> {
    let cards = |deck, place| Paper::Cards { deck, place };
    let posters = PosterSize::ALL.map(|size| Paper::Poster { size });
    let places = std::iter::once(None).chain(Place::ALL.map(Some));
    let questions = places.map(|place| cards(CardDeck::Questions, place));
    let starters = [CardDeck::Talents, CardDeck::Energy].map(|deck| cards(deck, None));
    let handouts = Reader::ALL.map(|reader| Paper::Handout { reader });
    let papers = posters.into_iter().chain(questions).chain(starters).chain(handouts);
    let counted = papers.map(|paper| {
        // Every language has the same cards.
        let sheets = form::sheet_count(&printable(paper, Language::Nl));
        PrintablePaper { paper, sheets: u32::try_from(sheets).unwrap_or(u32::MAX) }
    });
    counted.collect()
}

fn printable(paper: Paper, language: Language) -> Printable {
    match paper {
        Paper::Poster { size } => Printable::Poster(size),
        Paper::Handout { reader } => Printable::Handout(reader),
        Paper::Cards { deck, place } => Printable::Cards(deck, cards(language, deck, place)),
    }
}

fn questions(language: Language, place: Option<Place>) -> Vec<Card> {
    let deck = Questions::of(language);
    let dealt = match place {
        Some(place) => deck.at(place).into_iter().map(|card| (place, card)).collect(),
        None => deck.each(),
    };
    let printed = dealt.into_iter().map(|(place, card)| Card {
        place,
        text: card.question,
        more: card.follow_up,
        from: card.from,
        more_from: card.follow_up_from,
        deep: card.depth == domain::Depth::Deep,
    });
    printed.collect()
}

/// A deck of starter cards, as the file holds it. The page reads more of it.
#[derive(Deserialize)]
struct File {
    cards: Vec<Starter>,
}

#[derive(Deserialize)]
struct Starter {
    text: String,
    #[serde(default)]
    means: String,
}

macro_rules! decks {
    ($language:literal) => {
        [
            starter_cards(include_str!(concat!("../../../../ui/decks/", $language, "/talents.json")), Place::Talents),
            starter_cards(include_str!(concat!("../../../../ui/decks/", $language, "/energy.json")), Place::Energy),
        ]
    };
}

fn cards(language: Language, deck: CardDeck, place: Option<Place>) -> Vec<Card> {
    static NL: LazyLock<[Vec<Card>; 2]> = LazyLock::new(|| decks!("nl"));
    static EN: LazyLock<[Vec<Card>; 2]> = LazyLock::new(|| decks!("en"));
    let [talents, energy] = match language {
        Language::Nl => LazyLock::force(&NL),
        Language::En => LazyLock::force(&EN),
    };
    match deck {
        CardDeck::Talents => talents.clone(),
        CardDeck::Energy => energy.clone(),
        CardDeck::Questions => questions(language, place),
    }
}

fn starter_cards(json: &str, place: Place) -> Vec<Card> {
    let file: File = serde_json::from_str(json).expect("the decks of this build are read in the tests");
    let card = |one: Starter| {
        let (from, more_from) = (Role::Together, Role::Together);
        Card { place, text: one.text, more: one.means, from, more_from, deep: false }
    };
    file.cards.into_iter().map(card).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_card_of_both_languages_is_printed_once() {
        for language in [Language::Nl, Language::En] {
            let count = |paper| match printable(paper, language) {
                Printable::Cards(_, cards) => cards.len(),
                Printable::Poster(_) | Printable::Handout(_) => 0,
            };
            let cards = |deck, place| count(Paper::Cards { deck, place });
            assert_eq!(cards(CardDeck::Questions, None), 154);
            assert_eq!((cards(CardDeck::Talents, None), cards(CardDeck::Energy, None)), (40, 24));
            let places = Place::ALL.map(|place| cards(CardDeck::Questions, Some(place)));
            assert!(places.iter().all(|count| *count >= 14), "{places:?}");
            assert!(places.iter().sum::<usize>() > 154, "some are dealt at more than one place");
        }
    }
}
