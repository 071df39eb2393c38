//! Paper to work with: everything stands on it, nothing is clipped, and nothing lies over anything else.

use chrono::NaiveDate;
use domain::{Depth, Language, Place, Role};
use serde::Deserialize;

use crate::display::{Item, Page};
use crate::tests::pages::boxes;
use crate::{Card, CardDeck, Palette, PosterSize, Printable, Reader, print, sheet_count};

use super::laid_out;

const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];
const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day");

#[derive(Deserialize)]
struct Questions {
    questions: Vec<Question>,
}

#[derive(Deserialize)]
struct Question {
    depth: Depth,
    from: Role,
    follow_up_from: Option<Role>,
    #[serde(rename = "question")]
    text: String,
    follow_up: String,
}

#[derive(Deserialize)]
struct Starters {
    cards: Vec<Starter>,
}

#[derive(Deserialize)]
struct Starter {
    text: String,
    #[serde(default)]
    means: String,
}

macro_rules! deck {
    ($name:literal, $language:expr) => {
        match $language {
            Language::Nl => include_str!(concat!("../../../../../ui/decks/nl/", $name)),
            Language::En => include_str!(concat!("../../../../../ui/decks/en/", $name)),
        }
    };
}

/// All questions, dealt out over the places by turns: every question stands in every colour once.
fn questions(language: Language, shift: usize) -> Printable {
    let read: Questions = serde_json::from_str(deck!("questions.json", language)).expect("a deck");
    let mut cards: Vec<Card> = read
        .questions
        .into_iter()
        .enumerate()
        .map(|(index, one)| Card {
            place: Place::ALL[(index + shift) % 8],
            text: one.text,
            more: one.follow_up,
            from: one.from,
            more_from: one.follow_up_from.unwrap_or(one.from),
            deep: one.depth == Depth::Deep,
        })
        .collect();
    cards.sort_by_key(|card| card.place.number());
    assert!(cards.len() > 100);
    Printable::Cards(CardDeck::Questions, cards)
}

fn starters(deck: CardDeck, language: Language) -> Printable {
    let (json, place) = match deck {
        CardDeck::Talents => (deck!("talents.json", language), Place::Talents),
        _ => (deck!("energy.json", language), Place::Energy),
    };
    let read: Starters = serde_json::from_str(json).expect("a deck");
    let card = |one: Starter| {
        let (from, more_from) = (Role::Together, Role::Together);
        Card { place, text: one.text, more: one.means, from, more_from, deep: false }
    };
    Printable::Cards(deck, read.cards.into_iter().map(card).collect())
}

fn all(language: Language) -> Vec<(String, Printable)> {
    let mut all = vec![
        ("questions".to_owned(), questions(language, 0)),
        ("talents".to_owned(), starters(CardDeck::Talents, language)),
        ("energy".to_owned(), starters(CardDeck::Energy, language)),
    ];
    all.extend(PosterSize::ALL.map(|size| (format!("poster-{size:?}"), Printable::Poster(size))));
    all.extend(Reader::ALL.map(|reader| (format!("for-{reader:?}"), Printable::Handout(reader))));
    all
}

fn pages(printable: &Printable, language: Language) -> Vec<Page> {
    laid_out(printable, language, Palette::Light).expect("pages").pages
}

fn texts(page: &Page) -> Vec<([f32; 4], String)> {
    let mut found = Vec::new();
    boxes(&page.items, [1.0, 0.0, 0.0], &mut found);
    found.retain(|(_, text)| !text.trim().is_empty());
    found
}

/// Without spaces and drawn hyphens.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

#[test]
fn nothing_leaves_the_paper_or_lies_over_anything_else() {
    for language in LANGUAGES {
        for (name, printable) in all(language) {
            for (number, page) in pages(&printable, language).iter().enumerate() {
                let found = texts(page);
                let [margin, foot] = [page.width * 0.03, page.height * 0.015];
                for ([left, top, right, bottom], text) in &found {
                    assert!(
                        *left >= margin
                            && *right <= page.width - margin
                            && *top >= foot
                            && *bottom <= page.height - foot,
                        "{name} {number}: {text:?} leaves the page"
                    );
                }
                for (index, (one, text)) in found.iter().enumerate() {
                    for (other, another) in &found[index + 1..] {
                        let apart =
                            one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1];
                        assert!(apart, "{name} {number}: {text:?} stands on {another:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_card_is_whole_inside_its_cut() {
    for language in LANGUAGES {
        let talents = starters(CardDeck::Talents, language);
        let energy = starters(CardDeck::Energy, language);
        for printable in [0, 5].into_iter().map(|shift| questions(language, shift)).chain([talents, energy]) {
            let Printable::Cards(deck, cards) = &printable else { panic!("cards") };
            let pages = pages(&printable, language);
            assert_eq!(pages.len(), sheet_count(&printable));
            // What stands inside each cut, card by card.
            let mut cut: Vec<String> = Vec::new();
            for page in &pages {
                for index in 0..8 {
                    let [left, top, right, bottom] = super::cards::inside(index);
                    let within = |[l, t, r, b]: [f32; 4]| l >= left && t >= top && r <= right && b <= bottom;
                    let words = texts(page).into_iter().filter(|(place, _)| within(*place));
                    cut.push(bare(&words.map(|(_, text)| text).collect::<String>()));
                }
            }
            for card in cards {
                let words = [card.text.as_str(), card.more.as_str()].map(bare);
                let whole = |text: &String| words.iter().all(|word| text.contains(word.as_str()));
                let found = cut.iter().filter(|text| whole(text)).count();
                assert!(found >= 1, "{deck:?}: {card:?} is not whole on one card");
            }
        }
    }
}

#[test]
fn letters_are_large_enough_to_read() {
    fn smallest(items: &[Item]) -> f32 {
        let size = |item: &Item| match item {
            Item::Text { line, .. } => line.runs.iter().map(|run| run.size).fold(99.0, f32::min),
            Item::Tagged(_, items) => smallest(items),
            Item::Path(_) | Item::Group(_) | Item::SignatureBox { .. } => 99.0,
        };
        items.iter().map(size).fold(99.0, f32::min)
    }
    for language in LANGUAGES {
        for (name, printable) in all(language) {
            let least = pages(&printable, language).iter().map(|page| smallest(&page.items)).fold(99.0, f32::min);
            let wanted = if let Printable::Poster(PosterSize::A2) = printable { 18.0 } else { 9.0 };
            assert!(least >= wanted, "{name}: {least}");
        }
    }
}

#[test]
fn each_place_of_a_poster_has_room_for_a_note() {
    let k = std::f32::consts::SQRT_2;
    for language in LANGUAGES {
        let page = &pages(&Printable::Poster(PosterSize::A3), language)[0];
        let scale = (page.width - 60.0 * k) / 1600.0;
        for (lane, [x, y, width, height]) in crate::places::Places::get().expect("places").lanes() {
            let (left, top) = (x.mul_add(scale, 30.0 * k), y.mul_add(scale, 65.0 * k));
            let (right, bottom) = (width.mul_add(scale, left), height.mul_add(scale, top));
            let within = |[l, t, r, b]: [f32; 4]| l >= left && t >= top && r <= right && b <= bottom;
            let inside: Vec<_> = texts(page).into_iter().filter(|(place, _)| within(*place)).collect();
            let said: String = inside.iter().map(|(_, text)| text.as_str()).collect();
            let question = crate::words::Words::new(language).get(&format!("hint-{}", lane.id()));
            assert_eq!(bare(&said), bare(&question), "{lane:?} asks its question and no more");
            let lowest = inside.iter().map(|([.., bottom], _)| *bottom).fold(0.0, f32::max);
            assert!((lowest - top) / (bottom - top) < 0.55, "{lane:?}: most of its sheet is free");
        }
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    for printable in [Printable::Poster(PosterSize::A2), starters(CardDeck::Talents, Language::Nl)] {
        let one = || print(&printable, Language::Nl, Palette::Ink, DAY).expect("a PDF").bytes;
        assert_eq!(one(), one());
    }
    let colour = |palette| print(&Printable::Handout(Reader::Hr), Language::Nl, palette, DAY).expect("a PDF").bytes;
    assert_ne!(colour(Palette::Light), colour(Palette::Ink));
}

/// Writes everything beside the test's binary, for people to look at.
#[test]
fn everything_can_be_looked_at() {
    let binary = std::env::current_exe().expect("a running test has a binary");
    let folder = binary.parent().expect("it lies in a folder").join("printables");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    for (language, palette) in [(Language::Nl, Palette::Light), (Language::En, Palette::Ink)] {
        for (name, printable) in all(language) {
            let pdf = print(&printable, language, palette, DAY).expect("a PDF");
            assert_eq!(pdf.pages as usize, sheet_count(&printable), "{name}");
            let file = folder.join(format!("{name}-{}-{palette:?}.pdf", language.tag()));
            std::fs::write(file, pdf.bytes).expect("the target folder can be written");
        }
    }
}
