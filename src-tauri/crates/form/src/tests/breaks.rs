//! Where pages break, with no agreements, few and many: nothing is stranded, and no page is left half
//! white before the next.

use std::collections::BTreeMap;

use domain::{Language, Owner, Role, Signature, Stance, Way};

use crate::display::{Item, Page};
use crate::layout::{self, Form};
use crate::structure::Tag;
use crate::words::Words;
use crate::{Document, Edition, Format, Letters};

use super::{pages::boxes, scene};

/// So much of the paper at the foot belongs to the footer.
const FOOT: f32 = 62.0;

/// Every sort of form of which the breaks differ, with its name.
fn forms() -> Vec<(String, Document)> {
    let mut forms = Vec::new();
    for count in [0_u8, 3, 12] {
        for edition in [Edition::Draft, Edition::Presented, Edition::Original, Edition::Print] {
            for letters in [Letters::Normal, Letters::Large] {
                for also in [None, Some(Language::En)] {
                    let format = Format { letters, also, ..Format::default() };
                    let mut document = Document { edition, format, ..scene::ordinary() };
                    let owners = [Owner::Employee, Owner::Manager, Owner::Together];
                    let one = |n: u8| {
                        scene::agreement(u128::from(n), owners[usize::from(n) % 3], "Ik volg de cursus gespreksleiding")
                    };
                    document.agreements = (0..count).map(one).collect();
                    forms.push((format!("{count} {edition:?} {letters:?} {also:?}"), document));
                }
            }
        }
    }
    forms
}

fn form(document: &Document) -> Form {
    layout::form(document, &Words::of(document)).expect("pages")
}

/// How far down text goes on an upright page, of what is free for it.
fn reach(page: &Page, format: Format) -> f32 {
    let foot = if format.letters == Letters::Large { FOOT * 4.0 / 3.0 } else { FOOT };
    let mut found = Vec::new();
    boxes(&page.items, [1.0, 0.0, 0.0], &mut found);
    let bottom = page.height - foot;
    let lowest = found.iter().map(|(area, _)| area[3]).filter(|y| *y <= bottom).fold(0.0, f32::max);
    lowest / bottom
}

#[test]
fn no_page_is_left_half_white() {
    for (name, document) in forms() {
        let pages = form(&document).pages;
        // The last page before the board, and the last of all, end where the text does.
        let is_followed = |at: usize| pages.get(at + 1).is_some_and(|next| next.height > next.width);
        for (at, page) in pages.iter().enumerate().filter(|(at, page)| page.height > page.width && is_followed(*at)) {
            let reach = reach(page, document.format);
            assert!(reach > 0.55, "{name}: page {} ends at {reach}", at + 1);
        }
    }
}

#[test]
fn no_heading_is_the_last_on_its_page() {
    for (name, document) in forms() {
        let form = form(&document);
        for (number, page) in form.pages.iter().enumerate().filter(|(_, page)| page.height > page.width) {
            let mut lowest = (0.0, None);
            for item in &page.items {
                if let (Item::Tagged(part, _), Some([.., bottom])) = (item, item.area())
                    && bottom > lowest.0
                    && bottom < page.height - 50.0
                {
                    lowest = (bottom, Some(form.parts[part.0].tag));
                }
            }
            assert!(!matches!(lowest.1, Some(Tag::Heading(_))), "{name}: page {} ends with a heading", number + 1);
        }
    }
}

/// How many lines a page has, at most, that a list can begin behind.
const PLACES: usize = 60;

/// A line of a list has another line of it, or its heading, on the same page: wherever the list begins. `cargo xtask
/// prove breaks` lets it begin everywhere.
#[test]
fn no_line_of_a_list_stands_alone() {
    const WAYS: [(Way, &str); 5] = [
        (Way::JoinADay, "Een dag meelopen"),
        (Way::Doing, "Gewoon doen"),
        (Way::Discussing, "Samen bespreken"),
        (Way::Reading, "Lezen of video kijken"),
        (Way::Teaching, "Het aan een ander uitleggen"),
    ];
    let places = std::env::var("PRAATPLAAT_BREAKS").ok().and_then(|n| n.parse().ok()).unwrap_or(15).clamp(1, PLACES);
    let mut torn = 0;
    for letters in [Letters::Normal, Letters::Large] {
        for lines in (0..PLACES).step_by(PLACES / places) {
            let format = Format { letters, ..Format::default() };
            let mut document = Document { edition: Edition::Original, format, ..scene::ordinary() };
            document.answers.ways = WAYS.map(|(way, _)| (way, [Role::Employee].into())).into();
            // What stands above moves the list down, a line at a time.
            document.notes.truncate(1);
            document.notes[0].text = "Een regel die vanzelf korter is. ".repeat(lines + 1);
            let pages = crate::preview(&document).expect("pages").pages;
            let first = pages.iter().position(|page| page.text.contains("Manieren om te leren")).expect("the list");
            // A later page may say one of these words too.
            let on = |text: &str| pages[first..].iter().position(|page| page.text.contains(text)).expect("the way");
            let mut found = BTreeMap::new();
            for (_, text) in WAYS {
                *found.entry(on(text)).or_insert(0) += 1;
            }
            assert!(found.values().all(|count| *count >= 2), "{letters:?} {lines}: {found:?}");
            torn += usize::from(found.len() > 1);
        }
    }
    assert!(torn > 0, "some lists go on on the next page");
}

/// An extra print and a translation say what they are instead of what a signature shows.
#[test]
fn a_print_doesnt_speak_of_signatures_it_hasnt() {
    for (edition, what) in [(Edition::Print, "een extra afdruk"), (Edition::Translation, "een vertaling")] {
        let pages = crate::preview(&Document { edition, ..scene::ordinary() }).expect("pages").pages;
        let says = |words: &str| pages.iter().any(|page| page.text.contains(words));
        assert!(says(&format!("Dit is {what}: tekenen hoort op het formulier zelf")), "{edition:?}");
        assert!(!says("sinds het tekenen niets is veranderd"), "{edition:?}");
    }
}

/// Without agreements there is room for the signatures on the first page, in every format.
#[test]
fn who_agreed_on_nothing_signs_on_the_first_page() {
    for letters in [Letters::Normal, Letters::Large] {
        for edition in [Edition::Draft, Edition::Original] {
            for practice in [false, true] {
                let format = Format { letters, ..Format::default() };
                let document = Document { edition, format, practice, agreements: vec![], ..scene::ordinary() };
                let signed = form(&document).signature_boxes;
                assert!(!signed.is_empty() && signed.iter().all(|one| one.page == 1), "{letters:?} {edition:?}");
                for one in signed {
                    let [left, top, right, bottom] = one.rect;
                    let shape = (right - left) / (bottom - top);
                    assert!((shape - 3.0).abs() < 0.01 && bottom - top >= 35.0, "{:?} can be signed", one.rect);
                }
            }
        }
    }
}

/// Every page of a form in two languages says in both what it is.
#[test]
fn in_two_languages_every_page_says_what_it_is_in_both() {
    let format = Format { also: Some(Language::En), ..Format::default() };
    for letters in [Letters::Normal, Letters::Large] {
        let format = Format { letters, ..format };
        let document = Document { edition: Edition::Draft, practice: true, format, ..scene::ordinary() };
        for page in crate::preview(&document).expect("pages").pages {
            for word in ["concept · draft", "pagina · page", "OEFENING", "PRACTICE"] {
                assert!(page.text.contains(word), "{word:?} in {letters:?}: {}", page.text);
            }
        }
        let closed = Document { edition: Edition::Original, format, ..scene::ordinary() };
        // Beside a large board there is room for the names of the two, or for this.
        let is_narrow = |page: &crate::PreviewPage| letters == Letters::Normal || page.height_pt > page.width_pt;
        for page in crate::preview(&closed).expect("pages").pages.iter().filter(|page| is_narrow(page)) {
            assert!(page.text.contains("Zegel · Seal"), "{letters:?}: {}", page.text);
        }
    }
    let format = Format { also: Some(Language::En), ..Format::default() };
    let board = Document { format, ..scene::ordinary() };
    let pages = crate::preview(&board).expect("pages").pages;
    let board = pages.iter().find(|page| page.width_pt > page.height_pt).expect("a board");
    for word in ["Gives energy", "Half full", "Course", "Know-how", "written together", "employee"] {
        assert!(board.text.to_lowercase().contains(&word.to_lowercase()), "{word:?} on the board: {}", board.text);
    }
}

/// A draft doesn't say what signing shows as if somebody had signed.
#[test]
fn a_draft_says_that_nobody_signed() {
    let first = |edition| crate::preview(&Document { edition, ..scene::ordinary() }).expect("pages");
    let says = |edition, words: &str| first(edition).pages.iter().any(|page| page.text.contains(words));
    assert!(says(Edition::Draft, "Dit is een concept. Er is nog niet getekend"));
    assert!(!says(Edition::Draft, "sinds het tekenen niets is veranderd"));
    assert!(says(Edition::Original, "sinds het tekenen niets is veranderd"));
}

/// A talk that came from a form has its drawn signature without strokes: the pages say how it was signed.
#[test]
fn a_signature_without_its_strokes_is_told() {
    let mut document = Document { edition: Edition::Original, ..scene::ordinary() };
    let said = |document: &Document| {
        crate::preview(document).expect("pages").pages[0].text.clone()
            + &crate::preview(document).expect("pages").pages[1].text
    };
    assert!(!said(&document).contains("op het scherm getekend"));
    let opinion = document.closing.employee.as_mut().expect("they said something");
    assert_ne!(opinion.stance, Stance::NotSigned, "they sign");
    opinion.signature = Some(Signature::Drawn { strokes: Vec::new() });
    assert!(said(&document).contains("op het scherm getekend"));
}
