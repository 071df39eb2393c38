//! The same form in large letters, with a board to hang up, with less ink, in two languages.

use domain::Language;

use crate::display::{Item, Page};
use crate::layout::{self, style::PORTRAIT};
use crate::seal::Seal;
use crate::words::Words;
use crate::{BoardPaper, Document, Edition, Format, Gesprek, Letters, Palette, format_of, preview, render};

use super::{pages::check_inside, scene, structure};

/// Every format in this language.
fn formats(language: Language) -> Vec<Format> {
    let other = if language == Language::Nl { Language::En } else { Language::Nl };
    let mut formats = Vec::new();
    for letters in [Letters::Normal, Letters::Large] {
        for board in [BoardPaper::A4, BoardPaper::A3] {
            for palette in [Palette::Light, Palette::Ink] {
                for also in [None, Some(other)] {
                    formats.push(Format { letters, board, palette, also });
                }
            }
        }
    }
    formats
}

pub(super) fn large() -> Format {
    Format { letters: Letters::Large, ..Format::default() }
}

fn both() -> Format {
    Format { also: Some(Language::En), ..Format::default() }
}

fn pages(document: &Document) -> Vec<Page> {
    layout::form(document, &Words::of(document)).expect("pages").pages
}

#[test]
fn nothing_leaves_its_page_in_any_format() {
    for document in [scene::blank(), scene::ordinary(), scene::scripts()] {
        for language in [Language::Nl, Language::En] {
            for format in formats(language) {
                check_inside(&Document { language, format, ..document.clone() });
            }
        }
    }
    let format = Format { letters: Letters::Large, board: BoardPaper::A3, also: Some(Language::En), ..both() };
    check_inside(&Document { format, ..scene::full() });
}

#[test]
fn a_format_says_the_same() {
    for document in [scene::ordinary(), scene::scripts(), scene::full()] {
        let (said, seal) = (Gesprek::from(&document), Seal::of(&document));
        for format in formats(Language::Nl) {
            let other = Document { format, ..document.clone() };
            assert!(Gesprek::from(&other) == said && Seal::of(&other) == seal, "{format:?}");
            let printed = Document { edition: Edition::Print, ..other };
            assert!(Seal::of(&printed) == seal, "{format:?}, printed");
        }
    }
}

#[test]
fn large_letters_are_12_points_and_up() {
    fn smallest(items: &[Item], least: &mut f32) {
        for item in items {
            match item {
                // The initial in a mark is a drawing too: whose it is stands beside it.
                Item::Text { line, .. } if line.text.chars().count() > 1 => {
                    *least = line.runs.iter().map(|run| run.size).fold(*least, f32::min);
                }
                Item::Tagged(_, items) => smallest(items, least),
                // The drawing of the board keeps its own sizes.
                Item::Text { .. } | Item::Path(_) | Item::Group(_) | Item::SignatureBox { .. } => {}
            }
        }
    }
    for document in [scene::blank(), scene::ordinary(), scene::scripts()] {
        for (format, wanted) in [(Format::default(), 9.0), (large(), 12.0)] {
            for page in pages(&Document { format, ..document.clone() }) {
                let mut least = f32::MAX;
                smallest(&page.items, &mut least);
                assert!(least >= wanted - 0.01, "{least} points in {format:?}");
            }
        }
    }
}

#[test]
fn large_letters_flow_anew_on_paper_of_the_same_size() {
    let normal = pages(&scene::ordinary());
    let large = pages(&Document { format: large(), ..scene::ordinary() });
    assert!(large.len() > normal.len(), "{} pages and {}", large.len(), normal.len());
    for page in large {
        let [short, long] = [page.width.min(page.height), page.width.max(page.height)];
        assert!((short - PORTRAIT.0).abs() < 0.01 && (long - PORTRAIT.1).abs() < 0.01, "{short} by {long}");
    }
}

#[test]
fn a_board_on_a3_is_twice_as_large_and_the_rest_stays() {
    let format = Format { board: BoardPaper::A3, ..Format::default() };
    let (normal, larger) = (pages(&scene::ordinary()), pages(&Document { format, ..scene::ordinary() }));
    assert_eq!(normal.len(), larger.len());
    for (page, on_a3) in normal.iter().zip(&larger) {
        if page.width < page.height {
            assert!((page.width, page.height) == (on_a3.width, on_a3.height));
            continue;
        }
        assert!((on_a3.width - 1190.551).abs() < 0.01 && (on_a3.height - 841.89).abs() < 0.01);
        let board = |page: &Page| {
            let items =
                page.items.iter().flat_map(|i| if let Item::Tagged(_, items) = i { items.clone() } else { vec![] });
            items.into_iter().find_map(|item| if let Item::Group(group) = item { Some(group.matrix[0]) } else { None })
        };
        let (small, large) = (board(page).expect("a board"), board(on_a3).expect("a board"));
        assert!(large > small * 1.35, "{small} and {large}");
    }
}

#[test]
fn in_two_languages_labels_are_said_twice_and_what_people_wrote_once() {
    let document = Document { format: both(), ..scene::ordinary() };
    let form = structure::form(&document);
    let told = structure::told(&form);
    for (dutch, english) in [
        ("Ontwikkelgesprek", "Development talk"),
        ("Afspraken", "Agreements"),
        ("wanneer", "when"),
        ("niet gelukt", "not done"),
        ("akkoord", "agreed"),
        ("Terugblik", "Looking back"),
        ("Trots op", "Proud of"),
        ("gaat goed", "goes well"),
    ] {
        let at = told.iter().position(|line| line == dutch);
        let at = at.unwrap_or_else(|| panic!("{dutch:?} in {told:#?}"));
        assert_eq!(told.get(at + 1).map(String::as_str), Some(english), "after {dutch:?}");
    }
    let spoken = form.parts.iter().filter(|part| part.language == Some("en")).count();
    assert!(spoken > 60, "only {spoken} parts have a voice for English");
    for text in Gesprek::from(&document).texts().into_iter().filter(|text| text.chars().count() > 24) {
        assert_eq!(told.iter().filter(|line| line.as_str() == text).count(), 1, "{text:?}");
    }
}

#[test]
fn the_preview_is_in_the_chosen_format() {
    let format = Format { board: BoardPaper::A3, also: Some(Language::En), ..large() };
    let shown = preview(&Document { format, ..scene::ordinary() }).expect("pages");
    assert!(shown.pages.iter().any(|page| page.width_pt > 1190.0), "the board is on A3");
    assert!(shown.pages[0].text.contains("Agreements"), "{}", shown.pages[0].text);
}

#[test]
fn a_form_tells_its_format() {
    for format in formats(Language::Nl) {
        let pdf = render(&Document { format, ..scene::blank() }).expect("a form");
        assert_eq!(format_of(&pdf.bytes), format);
    }
    assert_eq!(format_of(b"no form"), Format::default());
}

/// A label beside the title never divides it.
#[test]
fn the_title_stays_whole_beside_every_label() {
    for edition in [Edition::Draft, Edition::Presented, Edition::Translation, Edition::Print] {
        for format in formats(Language::Nl) {
            let first = &pages(&Document { edition, format, ..scene::blank() })[0];
            assert!(preview::text(first).lines().any(|line| line == "Ontwikkelgesprek"), "{edition:?} {format:?}");
        }
    }
}
