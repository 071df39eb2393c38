//! What a screen reader gets: everything, in the right order, under the right heads.

use std::collections::BTreeSet;

use domain::{Language, Role, Signature, Stance};
use lopdf::{Document as Pdf, Object};

use crate::display::Item;
use crate::layout::{self, Form};
use crate::structure::{PartId, Tag};
use crate::words::Words;
use crate::{Document, Edition, render};

use super::scene;

pub(super) fn form(document: &Document) -> Form {
    layout::form(document, &Words::of(document)).expect("pages")
}

/// The glyphs' texts, as they are read one after the other.
fn spelled(items: &[Item]) -> String {
    let mut text = String::new();
    for item in items {
        match item {
            Item::Text { line, .. } => {
                for run in &line.runs {
                    let mut clusters: Vec<_> = run.clusters.iter().collect();
                    clusters.sort_by_key(|cluster| cluster.range.start);
                    text.extend(clusters.iter().map(|cluster| cluster.text.as_str()));
                }
            }
            Item::Tagged(_, items) => text.push_str(&spelled(items)),
            Item::Path(_) | Item::Group(_) | Item::SignatureBox { .. } => {}
        }
    }
    text
}

/// The whole form as a screen reader tells it, a line for each part.
pub(super) fn told(form: &Form) -> Vec<String> {
    fn tell(form: &Form, part: PartId, lines: &mut Vec<String>) {
        let alt = &form.parts[part.0].alt;
        let mut text: String = alt.clone();
        for page in &form.pages {
            for item in &page.items {
                match item {
                    Item::Tagged(owner, items) if *owner == part && alt.is_empty() => text.push_str(&spelled(items)),
                    _ => {}
                }
            }
        }
        if !text.is_empty() {
            lines.push(text.replace('\u{ad}', ""));
        }
        for (index, inner) in form.parts.iter().enumerate().skip(1) {
            if inner.parent == part {
                tell(form, PartId(index), lines);
            }
        }
    }
    let mut lines = Vec::new();
    tell(form, PartId(0), &mut lines);
    lines
}

#[test]
fn everything_is_read_in_the_right_order() {
    let told = told(&form(&scene::ordinary()));
    let mut rest = told.iter();
    for wanted in [
        "Ontwikkelgesprek",
        "Annemieke de Wit",
        "Teamleider publiekszaken",
        "Afspraken",
        "Annemieke de Wit, medewerker",
        "1",
        "Ik volg de cursus gespreksleiding en oefen in het werkoverleg",
        "wanneer",
        "1 maart 2027",
        "Joost van Dijk, leidinggevende en organisatie",
        "2",
        "Ik vraag de cursus aan en rooster Annemieke er twee dagen voor vrij",
        "Samen",
        "4",
        "Ondertekening",
        "Annemieke de Wit",
        "Handtekening van Annemieke de Wit",
        "14 november 2026",
        "Joost van Dijk",
        "Wat er op de plaat staat",
        "Terugblik",
        "De balie draait nu ook op vrijdag zonder wachtrij",
        "Rugzak",
        "Reacties",
        "Reactie van Annemieke de Wit",
        "Afspraken van de vorige keer",
        "Wie",
        "Joost van Dijk",
        "Een vaste werkplek bij het raam",
        "niet gelukt",
    ] {
        assert!(rest.any(|line| line == wanted), "{wanted:?} comes in its turn in {told:#?}");
    }
}

#[test]
fn the_board_is_told_in_words() {
    let told = told(&form(&scene::ordinary()));
    let board = told.iter().find(|line| line.starts_with("Getekend landschap")).expect("the board");
    for wanted in [
        "briefjes bij “Trots op”: 2",
        "het energiemeer is halfvol",
        "“Over 5 jaar”: weten we nog niet",
        "Vrije vrijdag, nu: gaat wel, wens: gaat goed",
        "Werkplezier, nu: Annemieke de Wit koos “gaat wel”, Joost van Dijk koos “gaat goed”",
        "Joost van Dijk: Ik vraag de cursus aan",
    ] {
        assert!(board.contains(wanted), "{wanted:?} in {board}");
    }
    let full = form(&scene::full());
    let longest = full.parts.iter().map(|part| part.alt.encode_utf16().count()).max();
    assert!(longest < Some(16_000), "PDF/A allows 32,767 bytes in a text: {longest:?}");
}

#[test]
fn what_people_wrote_is_never_decoration() {
    for document in [scene::ordinary(), scene::scripts(), scene::full()] {
        let all = told(&form(&document)).join("\n");
        let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let all = bare(&all);
        for note in &document.notes {
            let text = bare(&note.text.replace("e\u{301}", "é"));
            assert!(all.contains(&text), "{:?} is read", note.text);
        }
    }
}

#[test]
fn every_part_is_whole() {
    for document in [scene::blank(), scene::ordinary(), scene::scripts(), scene::full()] {
        let form = form(&document);
        for (index, part) in form.parts.iter().enumerate().skip(1) {
            assert!(part.parent.0 < index, "who holds comes before what is held");
            let parent = form.parts[part.parent.0].tag;
            let fits = match part.tag {
                Tag::Item => matches!(parent, Tag::List | Tag::NumberedList),
                Tag::Label | Tag::Body => parent == Tag::Item,
                Tag::Head | Tag::Rows => parent == Tag::Table,
                Tag::Row => matches!(parent, Tag::Head | Tag::Rows),
                Tag::Cell | Tag::RowHeader | Tag::ColumnHeader => parent == Tag::Row,
                Tag::Span => parent == Tag::Paragraph,
                Tag::Document => false,
                _ => matches!(parent, Tag::Document | Tag::Section | Tag::Body | Tag::Cell),
            };
            assert!(fits, "{:?} in {parent:?}", part.tag);
        }
        for item in form.pages.iter().flat_map(|page| &page.items) {
            if let Item::Tagged(_, items) = item {
                assert!(!items.iter().any(|item| matches!(item, Item::Tagged(..))), "parts don't nest on a page");
            }
        }
    }
}

#[test]
fn whoever_signs_on_screen_has_a_place_for_it() {
    let boxes = |document: &Document| render(document).expect("a form").signature_boxes;
    let mut document = scene::ordinary();
    let both = boxes(&document);
    assert_eq!(both.iter().map(|one| one.role).collect::<Vec<_>>(), Role::PEOPLE);
    for one in &both {
        let [left, top, right, bottom] = one.rect;
        assert!(left >= 48.0 && right <= 547.3 && top >= 40.0 && bottom <= 780.0, "{one:?} is on the page");
        assert!(((right - left) / (bottom - top) - 3.0).abs() < 0.01, "{one:?} is three wide, one high");
    }
    assert!(both[0].rect[2] <= both[1].rect[0], "beside each other");
    if let Some(opinion) = &mut document.closing.employee {
        opinion.signature = Some(Signature::Ink);
    }
    assert_eq!(boxes(&document).len(), 1, "ink needs no place in the file");
    if let Some(opinion) = &mut document.closing.manager {
        opinion.stance = Stance::NotSigned;
        opinion.signature = None;
    }
    assert_eq!(boxes(&document), [], "who doesn't sign has no place");
    document = Document { edition: Edition::Translation, language: Language::En, ..scene::ordinary() };
    assert_eq!(boxes(&document), [], "a translation isn't signed");
}

#[test]
fn another_script_is_told_with_its_language() {
    let pdf = Pdf::load_mem(&render(&scene::scripts()).expect("a form").bytes).expect("our own form");
    let language = |object: &Object| {
        let element = object.as_dict().ok().filter(|element| element.has_type(b"StructElem"))?;
        element.get(b"Lang").and_then(Object::as_str).ok().map(<[u8]>::to_vec)
    };
    let languages: BTreeSet<Vec<u8>> = pdf.objects.values().filter_map(language).collect();
    assert!(languages.contains(b"ar".as_slice()), "the place is written in Arabic: {languages:?}");
    let whole = pdf.catalog().and_then(|catalog| catalog.get(b"Lang")).and_then(Object::as_str);
    assert_eq!(whole.expect("the form's own language"), b"nl");
}

#[test]
fn bookmarks_lead_through_the_form() {
    let pdf = Pdf::load_mem(&render(&scene::ordinary()).expect("a form").bytes).expect("our own form");
    let outline = pdf.catalog().and_then(|c| c.get(b"Outlines")).and_then(Object::as_reference).expect("bookmarks");
    let mut titles = Vec::new();
    let mut next = pdf.get_dictionary(outline).and_then(|d| d.get(b"First")).and_then(Object::as_reference).ok();
    let mut seen = BTreeSet::new();
    while let Some(id) = next.filter(|id| seen.insert(*id)) {
        let entry = pdf.get_dictionary(id).expect("a bookmark");
        titles.push(lopdf::decode_text_string(entry.get(b"Title").expect("a title")).expect("text"));
        next = entry.get(b"Next").and_then(Object::as_reference).ok();
    }
    let wanted = [
        "Afspraken",
        "Ondertekening",
        "De plaat van dit gesprek",
        "Wat er op de plaat staat",
        "Reacties",
        "Afspraken van de vorige keer",
    ];
    assert_eq!(titles, wanted);
}

#[test]
fn nothing_in_the_file_acts_or_leads_away() {
    for document in [scene::blank(), scene::ordinary(), scene::scripts()] {
        let pdf = Pdf::load_mem(&render(&document).expect("a form").bytes).expect("our own form");
        for object in pdf.objects.values() {
            let dictionary = match object {
                Object::Dictionary(dictionary) => dictionary,
                Object::Stream(stream) => &stream.dict,
                _ => continue,
            };
            for key in [b"JS".as_slice(), b"OpenAction", b"AA", b"URI", b"Launch"] {
                assert!(!dictionary.has(key), "{}", String::from_utf8_lossy(key));
            }
            let annotations = dictionary.get(b"Annots").and_then(Object::as_array).map_or(0, Vec::len);
            assert_eq!(annotations, 0, "no link, no note");
            let is_image = dictionary.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image");
            assert!(!is_image, "no pixels");
        }
    }
}
