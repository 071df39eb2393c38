//! Paper and file in the window: six words from paper, and a form that somebody brings.

use std::fs;

use crate::setup::Setup;
use crate::stored::{Stored, praatplaat};
use crate::window::Window;

#[tokio::test]
async fn paper_and_file_are_held_together() {
    let setup = Setup::new();
    let words = signed(&setup).await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=read]").await;
    window.click("[data-phase=round_off]").await;
    window.wait_for("[data-seal]").await;
    window.fill("[data-seal] input", &words.join("-").to_uppercase()).await;
    window.click("[data-seal] button").await;
    window.wait_for_text("[data-found=same]", "Papier en bestand zijn gelijk.").await;
    window.screenshot("verify-words-same").await;
    window.fill("[data-seal] input", &words.join(" ").replacen(&words[2], "fietsen", 1)).await;
    window.click("[data-seal] button").await;
    window.wait_for_text("[data-found=unknown]", "Bedoel je: fiets").await;
    window.screenshot("verify-words-unknown").await;

    window.click_text("button", "Naar het dossier").await;
    window.wait_for("[data-test=read]").await;
    window.click_text("nav button", "Instellingen").await;
    window.click("[data-test=verify]").await;
    window.wait_for_text("[data-good=true]", "Dit is precies wat er getekend is.").await;
    window.wait_for_text("[data-good=true]", "Getekend door Annemieke Visser op").await;
    window.wait_for_text("[data-key=own]", "met de sleutel van dit bestand").await;
    window.screenshot("verify-good").await;
    let mut changed = fs::read(setup.open_file()).expect("the form is there");
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(setup.open_file(), changed).expect("the test's own folder");
    window.click("[data-test=verify]").await;
    window.wait_for_text("[data-good=false]", "Niet in orde").await;
    window.screenshot("verify-bad").await;
    fs::write(setup.open_file(), "geen PDF").expect("the test's own folder");
    window.click("[data-test=verify]").await;
    window.wait_for_text("[role=alert]", "Dit bestand is geen PDF.").await;
    window.close().await;
}

/// A talk that both signed, with its form where the window will look for one; the words of its seal.
pub(crate) async fn signed(setup: &Setup) -> Vec<String> {
    let stored = Stored::create(setup).await;
    let annemieke = stored.employee("Annemieke Visser", "adviseur", "Balie").await;
    let talk = stored.talk(&annemieke).await;
    stored.note(&talk, "gives", "employee", "Nieuwe collega’s wegwijs maken").await;
    stored.close_signed(&talk).await;
    stored.close().await;
    let form = setup.open_file();
    let line = ["form", "--conversation", &talk, "--out", form.to_str().expect("a temporary path is UTF-8")];
    assert_eq!(praatplaat(setup, &line).code, Some(0));
    api::form_verdict(&fs::read(form).expect("the form is there"), "").words
}
