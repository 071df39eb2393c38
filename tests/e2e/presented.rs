//! Signing in the window: a stance for each part, ticks for HR, and thinking it over for a night.

use std::fs;

use serde_json::{Value, json};

use crate::setup::Setup;
use crate::stored::{Stored, praatplaat};
use crate::window::Window;

#[tokio::test]
async fn a_talk_is_presented_and_signed_the_next_time() {
    let setup = Setup::new();
    let talk = ready(&setup).await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=resume]").await;
    window.click("[data-phase=round_off]").await;

    // What may go to HR, each for themselves, while they read it back. Nothing is ticked beforehand.
    window.wait_for_text("[data-hr-help]", "Niets aanvinken is ook goed.").await;
    window.wait_for("[data-hr-tick=employee]:not(:checked)").await;
    window.click("[data-hr-tick=employee]").await;
    window.click("[data-hr-tick=manager]").await;
    window.wait_for_text("[data-hr] strong", "mag naar HR").await;
    window.screenshot("read-hr").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.closing_step("view").await;
    window.closing_step("sign").await;
    window.wait_for_text("[data-hr-shared]", "Naar HR mag één afspraak.").await;
    window.screenshot("sign-whole").await;

    // The manager for the whole, the employee for each part.
    window.choose_stance("manager", "agreed", "").await;
    window.wait_for_text("[data-todo]", "Annemieke kiest · Joke tekent daarna").await;
    window.click("[data-who=employee] [data-apart=true]").await;
    let block = |block: &str| format!("[data-who=employee] [data-block={block}]");
    window.click(&format!("{} input[value=seen]", block("summary"))).await;
    window.click(&format!("{} input[value=disagreed]", block("agreements"))).await;
    window.click("[data-who=employee] button[type=submit]").await;
    window.wait_for(&format!("{} [aria-invalid=true]", block("agreements"))).await;
    window.type_into(&format!("{} [data-field=reason]", block("agreements")), "oktober is te laat").await;
    window.click(&format!("{} input[value=agreed]", block("feedback"))).await;
    window.screenshot("sign-apart").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.click("[data-who=employee] button[type=submit]").await;
    window.wait_for_text("[data-who=employee]", "Afspraken: niet akkoord").await;

    // The manager signs, the employee takes the night.
    window.click("[data-who=manager] input[value=typed]").await;
    window.type_into("[data-who=manager] input[type=text]", "Joke Bos").await;
    window.click("[data-who=manager] .signature button[type=submit]").await;
    window.click("[data-who=employee] [data-wait]").await;
    window.wait_for_text("[data-later]", "Annemieke tekent later").await;
    window.wait_for_text("[data-presented]", "Voorgelegd").await;
    window.screenshot("sign-presented").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.click_text("button", "Bewaar wat is voorgelegd").await;
    window.wait_for_text("[data-saved=form_save]", "Bewaard").await;
    window.close().await;

    // The next time it waits calmly, and opens where the signature is missing.
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.wait_for_text("main", "voorgelegd, wacht op een handtekening").await;
    window.screenshot("team-presented").await;
    window.open_dossier("Annemieke Visser").await;
    window.wait_for_text("[data-test=talk]", "voorgelegd, wacht op een handtekening").await;
    window.screenshot("dossier-presented").await;
    window.click("[data-test=resume]").await;
    window.wait_for("main[data-step=sign]").await;
    window.click("[data-later] button").await;
    window.click("[data-who=employee] input[value=typed]").await;
    window.type_into("[data-who=employee] input[type=text]", "Annemieke Visser").await;
    window.click("[data-who=employee] .signature button[type=submit]").await;
    window.wait_gone("[data-presented]").await;
    window.finish().await;
    window.screenshot("sign-done").await;
    window.close().await;

    let form = setup.path("form.pdf");
    let line = ["form", "--conversation", &talk, "--out", form.to_str().expect("a temporary path is UTF-8")];
    assert_eq!(praatplaat(&setup, &line).code, Some(0));
    let verdict = api::form_verdict(&fs::read(form).expect("the form is there"), "");
    assert!(verdict.good, "{verdict:?}");
    assert_eq!(verdict.signatures.len(), 2);
}

#[tokio::test]
async fn what_was_presented_is_opened_again_and_read_back_anew() {
    let setup = Setup::new();
    let talk = ready(&setup).await;
    let stored = Stored::open(&setup).await;
    stored.ok("read_back", json!({ "conversation": talk, "done": true })).await;
    stored.ok("signature_later", json!({ "conversation": talk, "who": "employee" })).await;
    stored.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=resume]").await;
    window.wait_for("main[data-step=sign]").await;
    window.click("[data-route=read]").await;
    window.wait_for_text("main", "Dit is voorgelegd, dus de tekst ligt vast.").await;
    window.screenshot("read-presented").await;
    window.click("[data-reopen]").await;
    window.wait_gone("[data-reopen]").await;
    window.wait_for_text(".bar", "Klopt, samen nagelezen").await;
    window.close().await;
    let stored = Stored::open(&setup).await;
    let view = stored.view(&talk).await;
    assert_eq!((&view["conversation"]["read_back"], &view["closing"]["later"]), (&Value::Bool(false), &json!([])));
    stored.close().await;
}

/// A talk with a note, a reaction and an agreement; its id.
async fn ready(setup: &Setup) -> String {
    let stored = Stored::create(setup).await;
    let annemieke = stored.employee("Annemieke Visser", "adviseur", "Balie").await;
    let talk = stored.talk(&annemieke).await;
    stored.note(&talk, "gives", "employee", "Nieuwe collega’s wegwijs maken").await;
    let view = stored.view(&talk).await;
    let gesture = || uuid::Uuid::now_v7();
    let reaction = json!({
        "conversation": talk, "note": view["notes"][0]["id"], "author": "manager", "text": "Dat zie ik ook",
        "gesture": gesture(),
    });
    stored.ok("note_react", reaction).await;
    let draft = json!({
        "owner": "manager", "what": "Het rooster in oktober klaar", "due": null, "notice": "", "if_then": "",
        "support": "", "cost": "",
    });
    let agreement = json!({ "conversation": talk, "draft": draft, "from_note": null, "gesture": gesture() });
    stored.ok("agreement_add", agreement).await;
    stored.close().await;
    talk
}
