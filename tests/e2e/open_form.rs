//! Somebody comes to another manager and brings the form of last year's talk.

use std::fs;

use serde_json::json;

use crate::setup::Setup;
use crate::stored::{Stored, agreements, notes, praatplaat};
use crate::window::Window;

#[tokio::test]
async fn a_form_from_elsewhere_becomes_a_dossier() {
    let setup = Setup::new().at("2026-03-10T09:00:00Z");
    let form = signed_elsewhere().await;
    let window = Window::open(&setup).await;
    window.first_start().await;
    window.click("[data-test=open-form]").await;
    window.screenshot("open-form").await;

    fs::write(setup.open_file(), &form[..form.len() / 2]).expect("the temporary folder is writable");
    window.click("[data-test=pick]").await;
    window.wait_for_text("[role=alert]", "Dit is geen gespreksformulier van Praatplaat").await;
    window.screenshot("open-form-foreign").await;
    fs::write(setup.open_file(), &form).expect("the temporary folder is writable");
    window.click("[data-test=pick]").await;
    window.wait_for_text("[data-test=whose]", "Annemieke Visser").await;
    window.wait_for("[data-signatures=hold]").await;
    assert_eq!(window.texts("[role=alert]").await, [""], "what was wrong with the first file is gone");
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.screenshot("open-form-found").await;
    window.click("[data-test=keep]").await;
    window.wait_for("[data-test=talk][data-step=closed]").await;
    window.screenshot("open-form-kept").await;

    // It opens like any talk that was held here.
    window.click("[data-test=read]").await;
    window.wait_for(".stage").await;
    window.screenshot("open-form-board").await;
    window.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.wait_for("[data-test=person]").await;
    window.screenshot("open-form-team").await;
    window.close().await;
    let stored = Stored::open(&setup).await;
    let team = stored.ok("team_overview", json!({})).await;
    let talk = stored.talk_of(team["people"][0]["dossier"]["id"].as_str().expect("an id")).await;
    let view = stored.view(&talk).await;
    assert_eq!(notes(&view).len(), 2);
    assert_eq!(agreements(&view)[0].1, "Een kamer voor vijf mensen regelen");
    stored.close().await;
    let out = setup.path("terug.pdf");
    assert_eq!(
        praatplaat(&setup, &["form", "--conversation", &talk, "--out", &out.display().to_string()]).code,
        Some(0)
    );
    assert_eq!(fs::read(out).expect("it was written"), form, "the form is as it came, byte for byte");
}

/// The form of a talk with another manager, a year ago.
async fn signed_elsewhere() -> Vec<u8> {
    let setup = Setup::new().at("2025-03-11T09:00:00Z");
    let stored = Stored::create(&setup).await;
    let dossier = stored.employee("Annemieke Visser", "klantenservicemedewerker", "Klantenservice").await;
    let talk = stored.talk(&dossier).await;
    stored.note(&talk, "proud", "employee", "Ik help nu ook bij lastige vragen").await;
    stored.note(&talk, "gives", "manager", "Nieuwe collega’s op weg helpen").await;
    let draft = json!({
        "owner": "manager", "what": "Een kamer voor vijf mensen regelen", "due": "2025-06-01", "notice": "",
        "if_then": "", "support": "", "cost": "",
    });
    let agreement = json!({ "conversation": talk, "draft": draft, "from_note": null, "gesture": uuid::Uuid::now_v7() });
    stored.ok("agreement_add", agreement).await;
    stored.close_signed(&talk).await;
    stored.close().await;
    let out = setup.path("formulier.pdf");
    let form = praatplaat(&setup, &["form", "--conversation", &talk, "--out", &out.display().to_string()]);
    assert_eq!(form.code, Some(0), "{}", form.out);
    fs::read(out).expect("it was written")
}
