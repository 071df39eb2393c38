//! What the instruments and the two say besides the words of their notes, on the pages.

use std::collections::BTreeSet;

use domain::{Kind, Lane, Place, Role};
use serde_json::Value;

use crate::{Document, Gesprek, preview};

use super::{scene, structure};

fn told(document: &Document) -> Vec<String> {
    structure::told(&structure::form(document))
}

/// Each comes after the one before it.
fn in_turn(told: &[String], wanted: &[&str]) {
    let mut rest = told.iter();
    for line in wanted {
        assert!(rest.any(|one| one == line), "{line:?} comes in its turn in {told:#?}");
    }
}

#[test]
fn what_belongs_to_a_note_is_told_with_it() {
    let told = told(&scene::ordinary());
    in_turn(
        &told,
        &[
            "Twee dagen is te weinig",
            "Joost van Dijk",
            "nog niet opgeschreven",
            "Wat er op de plaat staat",
            "Energie",
            "klopt: Annemieke de Wit en Joost van Dijk",
            "Hoe vol het energiemeer is",
            "halfvol",
            "Annemieke de Wit",
            "Avondvergaderingen",
            "Dat hoor ik vaker in dit team",
            "Joost van Dijk",
            "Eén keer in de maand is goed, elke week niet",
            "Annemieke de Wit",
            "Wij zien dit verschillend",
            "Annemieke de Wit",
            "Het kost me de avond en de ochtend erna",
            "Joost van Dijk",
            "Zonder deze avonden halen we de plannen niet",
            "Talenten",
            "klopt: Annemieke de Wit",
            "Plannen",
            "Annemieke de Wit koos “zo houden”, Joost van Dijk koos “meer inzetten”",
            "Vrije vrijdag",
            "Verschillend gekozen",
            "Annemieke de Wit koos “gaat wel”, Joost van Dijk koos “gaat goed”",
            "Werkplezier, nu",
            "Een eigen opleidingsprogramma voor balie-medewerkers in de regio",
            "een droom",
            "Over 5 jaar",
            "weten we nog niet",
            "Tijd om te oefenen",
            "ervaring · oefenen met feedback · kan nu al",
            "Iemand van buiten die meekijkt",
            "begeleiding · buddy",
        ],
    );
    assert!(!told.iter().any(|line| line.contains("Werkplek")), "a window that was left out isn't there");
}

#[test]
fn both_views_are_of_one_size() {
    let document = scene::ordinary();
    let pages = preview(&document).expect("pages").pages;
    let has = |text: &str| pages.iter().any(|page| page.text.contains(text));
    assert!(has("Het kost me de avond") && has("Zonder deze avonden"));
    let form = structure::form(&document);
    let size = |part: &str| {
        let items = form.pages.iter().flat_map(|page| &page.items);
        let sizes: BTreeSet<u32> = items
            .filter_map(|item| match item {
                crate::display::Item::Tagged(_, items) => items.first(),
                _ => None,
            })
            .filter_map(|item| match item {
                crate::display::Item::Text { line, .. } if line.text.starts_with(part) => Some(line),
                _ => None,
            })
            .flat_map(|line| line.runs.iter().map(|run| (run.size * 100.0) as u32))
            .collect();
        sizes
    };
    assert_eq!(size("Het kost me de avond"), size("Zonder deze avonden"));
    assert_eq!(size("Het kost me de avond").len(), 1);
}

#[test]
fn a_place_that_is_off_is_nowhere() {
    let places = vec![Place::Energy, Place::Agreements];
    let mut document = Document { kind: Kind::CheckIn, numbered: places.clone(), places, ..scene::blank() };
    let everything = |document: &Document| {
        let pages: String = preview(document).expect("pages").pages.iter().map(|page| page.text.clone()).collect();
        format!("{pages} {}", told(document).join(" "))
    };
    let said = everything(&document);
    assert!(said.contains("Energie") && said.contains("Afspraken"));
    for word in ["Terugblik", "Talenten", "Leren", "Inzetbaarheid", "Horizon", "Rugzak", "Werkritme", "Cursus", "wens"]
    {
        assert!(!said.contains(word), "{word} in {said}");
    }
    // As on screen: the signs count the places of this talk.
    assert!(said.contains("Plek 2, Afspraken") && !said.contains("Plek 8"), "{said}");
    document.notes.push(scene::note(1, Lane::Need, Role::Employee, "Rust"));
    assert!(everything(&document).contains("Rugzak"), "what somebody wrote is never lost");
}

#[test]
fn confirming_alone_is_on_paper_and_leaving_out_alone_is_not() {
    let mut document = scene::blank();
    let pages = |document: &Document| preview(document).expect("pages").pages.len();
    document.answers = document.answers.with_window_shown(domain::Window::Joy, false);
    assert_eq!(pages(&document), 2, "nothing to list");
    document.answers = document.answers.with_confirmed(Place::Agreements, Role::Manager, true).expect("a person");
    assert_eq!(pages(&document), 3);
    in_turn(&told(&document), &["Wat er op de plaat staat", "Afspraken", "klopt: Joost van Dijk"]);
}

#[test]
fn the_schema_names_the_fields_of_the_data() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../../../docs/format/gesprek-1.schema.json")).expect("JSON");
    let data = serde_json::to_value(Gesprek::from(&scene::full())).expect("data");
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let defined = |name: &str| keys(&schema["$defs"][name]["properties"]);
    assert_eq!(keys(&schema["properties"]), keys(&data));
    for (name, one) in [
        ("note", &data["notes"][0]),
        ("difference", &data["notes"][0]["difference"]),
        ("agreement", &data["agreements"][0]),
        ("previous", &data["previous"][0]),
        ("opinion", &data["employee"]),
        ("addendum", &data["addenda"][0]),
    ] {
        assert_eq!(defined(name), keys(one), "{name}");
        let required = schema["$defs"][name]["required"].as_array().expect("a list");
        assert_eq!(required.len(), defined(name).len(), "all of {name} are always there");
    }
}

#[test]
fn the_schema_of_version_2_names_what_is_new() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../../../docs/format/gesprek-2.schema.json")).expect("JSON");
    let first = serde_json::to_value(Gesprek::from(&scene::full())).expect("data");
    let mut document = scene::full();
    document.closing.hr.insert(document.agreements[0].id, domain::Role::PEOPLE.into());
    let said = domain::BlockStance::new(domain::Stance::Seen, "").expect("no reason is needed");
    let employee = document.closing.employee.as_mut().expect("an opinion");
    employee.blocks.insert(domain::Block::Summary, said);
    employee.signed_on = document.date.succ_opt();
    let data = serde_json::to_value(Gesprek::from(&document)).expect("data");
    assert_eq!((&first["version"], &data["version"]), (&Value::from(1), &Value::from(2)));
    assert_eq!(data["employee"]["signature"]["on"], serde_json::json!(document.date.succ_opt()));
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let defined = |name: &str| keys(&schema["$defs"][name]["properties"]);
    for (name, one, older) in [
        ("agreement", &data["agreements"][0], &first["agreements"][0]),
        ("opinion", &data["employee"], &first["employee"]),
    ] {
        assert_eq!(defined(name), keys(one), "{name}");
        let required: BTreeSet<String> =
            serde_json::from_value(schema["$defs"][name]["required"].clone()).expect("a list of names");
        assert_eq!(required, keys(older), "what version 1 has is always there in {name}");
    }
    assert_eq!(defined("stance"), keys(&data["employee"]["blocks"]["summary"]));
}

#[test]
fn no_version_is_read_that_would_not_be_written() {
    let json = |version: u32, hr: bool| {
        let mut data = serde_json::to_value(Gesprek::from(&scene::full())).expect("data");
        data["version"] = version.into();
        if hr {
            data["agreements"][0]["hr"] = true.into();
        }
        crate::gesprek::parsed(data.to_string().as_bytes())
    };
    assert!(json(1, false).is_ok() && json(2, true).is_ok());
    assert!(json(1, true).is_err(), "version 1 doesn't know it");
    assert!(json(2, false).is_err(), "its seal would be another one when it is made again");
    assert!(json(0, false).is_err());
}

/// A card tells how each agreement is noticed as far as it has room for it, and where the rest is.
#[test]
fn a_card_tells_how_it_is_noticed_as_far_as_there_is_room() {
    let told = |notices: &[&str], times: usize| {
        let mut document = Document { format: super::formats::large(), ..scene::ordinary() };
        document.agreements = notices
            .iter()
            .zip(0_u128..)
            .map(|(notice, number)| {
                let what = "Wij lopen een dag met elkaar mee en bespreken wat opviel ".repeat(times);
                let agreement = scene::agreement(number, domain::Owner::Together, what.trim());
                domain::Agreement { notice: (*notice).to_owned(), ..agreement }
            })
            .collect();
        let copy = crate::FormCopy::for_pocket(&document, crate::Seal::of(&document)).expect("there are agreements");
        assert_eq!(copy.document().format.letters, crate::Letters::Normal, "a card keeps its size");
        let words = crate::words::Words::of(copy.document());
        let pages = crate::layout::copy(&copy, &words).expect("pages").pages;
        assert!(pages.iter().all(|page| (page.width - 595.276).abs() < 0.01), "on A4");
        let text: String = pages.iter().map(preview::text).collect::<String>().replace('\n', " ");
        assert!(copy.document().agreements.iter().all(|one| one.notice.is_empty()), "its data has none of it");
        (text, copy.notices().values().map(|notice| notice.text.clone()).collect::<Vec<_>>())
    };
    let (text, kept) = told(&["we plannen het in de agenda"], 3);
    assert!(
        text.contains("te merken aan: we plannen het in de agenda") && !text.contains("op het formulier"),
        "{text}"
    );
    assert_eq!(kept, ["we plannen het in de agenda"]);
    let long = "we merken het aan heel veel verschillende dingen die we elke week opschrijven ".repeat(4);
    let (text, kept) = told(&[long.trim()], 3);
    assert!(text.contains("De rest staat op het formulier.") && kept[0].ends_with(" …"), "{text}");
    assert!(
        long.starts_with(kept[0].trim_end_matches(" …")) && text.contains("te merken aan: we merken het"),
        "{text}"
    );
    // So many that the notices would take another sheet.
    let (text, kept) = told(&[long.trim(); 8], 1);
    assert!(text.contains("Waaraan jullie het merken, staat op het formulier."), "{text}");
    assert!(kept.iter().all(String::is_empty), "{kept:?}");
}
