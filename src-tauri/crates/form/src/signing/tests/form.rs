//! A talk's own form: signed in the right order, and with each signature once.

use domain::{Role, Signature};

use crate::display::{Item, Page};
use crate::layout;
use crate::signing::{render_signed, verify};
use crate::tests::scene::ordinary;
use crate::words::Words;
use crate::{Document, Edition, Printed, Signers, examine, preview, render};

use super::scene::{at, key};

fn texts(pages: &[Page]) -> Vec<String> {
    fn collect(items: &[Item], found: &mut Vec<String>) {
        for item in items {
            match item {
                Item::Text { line, .. } => found.push(line.text.clone()),
                Item::Tagged(_, items) => collect(items, found),
                Item::Path(_) | Item::Group(_) | Item::SignatureBox { .. } => {}
            }
        }
    }
    let mut found = Vec::new();
    for page in pages {
        collect(&page.items, &mut found);
    }
    found
}

/// The ordinary talk with a typed name that stands nowhere else.
fn typed() -> Document {
    let mut document = ordinary();
    let opinion = document.closing.manager.as_mut().expect("an opinion");
    opinion.signature = Some(Signature::Typed { name: "J. v. D.".into() });
    document
}

#[test]
fn a_signature_stands_there_once() {
    let document = typed();
    let words = Words::new(document.language);
    let shown = |form: layout::Form| texts(&form.pages).iter().filter(|text| *text == "J. v. D.").count();
    assert_eq!(shown(layout::form(&document, &words).expect("pages")), 1, "on screen it is part of the page");
    assert_eq!(shown(layout::form_to_sign(&document, &words).expect("pages")), 0, "in the file its field draws it");
    let draft = Document { edition: Edition::Draft, ..document };
    assert_eq!(shown(layout::form_to_sign(&draft, &words).expect("pages")), 1, "no field fills a draft");
}

#[test]
fn the_manager_signs_first_and_the_employee_last() {
    let signed = render_signed(&typed(), &key(7), at(0)).expect("a form").bytes;
    let found = verify(&signed);
    assert!(found.is_complete(), "{found:?}");
    let who: Vec<_> = found.signatures.iter().filter_map(|one| one.role).collect();
    assert_eq!(who, [Role::Manager, Role::Employee]);
    assert!(found.signatures.iter().all(|one| one.at == Some(at(0))));
    let again = render_signed(&typed(), &key(7), at(0)).expect("a form").bytes;
    assert!(again == signed, "the same talk, key and moment give the same bytes");
}

#[test]
fn pages_seal_and_data_say_the_same() {
    let document = typed();
    let found = examine(&render_signed(&document, &key(7), at(0)).expect("a form").bytes);
    assert!(found.is_good(), "{found:?}");
    let seal = found.seal.expect("a seal");
    assert_eq!(seal, crate::Seal::of(&document));
    let words = seal.words().join(" · ");
    assert!(preview(&document).expect("pages").pages.iter().all(|page| page.text.contains(&words)), "{words}");
}

#[test]
fn another_seal_on_the_pages_is_seen() {
    let (one, mut other) = (typed(), typed());
    other.agreements[0].what = "Iets heel anders".into();
    let pages = lopdf::Document::load_mem(&render(&one).expect("a form").bytes).expect("a PDF");
    let printed = |document: &Document| crate::seal::printed(&pages, &crate::Seal::of(document));
    assert_eq!(printed(&one), Printed::Same);
    assert_eq!(printed(&other), Printed::Differs);
    let draft = Document { edition: Edition::Draft, ..one.clone() };
    let found = examine(&render(&draft).expect("a form").bytes);
    assert_eq!((found.printed, found.signers), (Printed::Nowhere, Signers::Differ), "a draft with names is not signed");
}

#[test]
fn without_a_signature_on_screen_it_is_the_plain_form() {
    let mut document = typed();
    for opinion in [&mut document.closing.employee, &mut document.closing.manager].into_iter().flatten() {
        opinion.signature = Some(Signature::Ink);
    }
    let signed = render_signed(&document, &key(7), at(0)).expect("a form").bytes;
    assert!(signed == render(&document).expect("a form").bytes);
    let found = examine(&signed);
    assert!(!found.is_good() && found.agrees() && found.is_without_signatures(), "{found:?}");
}
