//! A page that was signed on paper: chosen in the system's own dialog, shown with its talk, saved again,
//! printed, and taken back.

use std::fs;

use serde_json::json;

use crate::dialog::Dialog;
use crate::print::with_printers;
use crate::reading::screenshot_file;
use crate::setup::{Setup, repository};
use crate::stored::{Stored, praatplaat, saved_file};
use crate::window::Window;

fn scanned(name: &str) -> Vec<u8> {
    fs::read(repository().join("tests/fixtures").join(name)).expect("the fixture is there")
}

/// A talk that is closed with two lines for ink; its id.
async fn closed(setup: &Setup) -> String {
    let stored = Stored::create(setup).await;
    let annemieke = stored.employee("Annemieke Visser", "adviseur", "Balie").await;
    let talk = stored.talk(&annemieke).await;
    stored.note(&talk, "gives", "employee", "Nieuwe collega’s wegwijs maken").await;
    stored.ok("read_back", json!({ "conversation": talk, "done": true })).await;
    for who in ["employee", "manager"] {
        let stance = json!({ "conversation": talk, "who": who, "stance": "agreed", "reason": "", "reaction": "" });
        stored.ok("stance_choose", stance).await;
    }
    for who in ["employee", "manager"] {
        let ink = json!({ "conversation": talk, "who": who, "signature": { "way": "ink" } });
        stored.ok("signature_set", ink).await;
    }
    stored.ok("conversation_close", json!({ "conversation": talk })).await;
    stored.close().await;
    talk
}

#[tokio::test]
async fn a_signed_page_is_chosen_in_the_systems_own_dialog() {
    let setup = Setup::new().with_real_dialogs();
    closed(&setup).await;
    let page = setup.path("getekend op papier.jpg");
    fs::write(&page, scanned("scan.jpg")).expect("the test's own folder");
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.wait_for_text("[data-test=talk] .state", "vandaag getekend").await;
    window.click("[data-test=scan-open]").await;
    window.wait_for("[data-test=scan-dialog]").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.click("[data-test=scan-pick]").await;
    Dialog::named("Gescande pagina kiezen", &window).key("Escape");
    window.wait_for("[data-test=scan-pick][aria-disabled=false]").await;
    assert_eq!(window.texts("[data-test=scan-found]").await, [""], "cancelled is cancelled");

    window.click("[data-test=scan-pick]").await;
    let dialog = Dialog::named("Gescande pagina kiezen", &window);
    dialog.locate(&page.display().to_string());
    window.display().photograph(&screenshot_file("scan-system-dialog"), None);
    dialog.key("Return");
    window.wait_for_text("[data-test=scan-found]", "getekend op papier.jpg").await;
    window.wait_for_text("[data-test=scan-found]", "JPEG · 4 kB").await;
    window.click("[data-test=scan-add]").await;
    window.wait_for_text("[data-test=scan-wrong]", "Vink aan wie er op deze pagina tekende.").await;
    for who in ["employee", "manager"] {
        window.click(&format!("[data-signed={who}]")).await;
    }
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.screenshot("scan-dialog").await;
    window.click("[data-test=scan-add]").await;
    window.wait_gone("[data-test=scan-dialog]").await;
    window.wait_for_text("[data-scan]", "Op papier getekend door Annemieke en Joke").await;
    window.wait_for_text("[data-test=talk] .state", "op papier getekend").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.screenshot("scan-dossier").await;

    window.click_text("button", "Mijn team").await;
    window.wait_for_text("[data-test=person]", "op papier getekend").await;
    window
        .wait_for("[data-test=person] [aria-label='Stap 5 van 5: op papier getekend. Overgeslagen: voorbereid']")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_signed_page_is_saved_printed_and_taken_back() {
    let setup = Setup::new();
    let talk = closed(&setup).await;
    with_printers(&setup);
    fs::write(setup.open_file(), "geen scan").expect("the test's own folder");
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=read]").await;
    window.click("[data-phase=round_off]").await;
    // Beside the first line that waits for a pen, and nowhere else.
    window.wait_for("[data-who=employee] [data-test=scan-open]").await;
    assert_eq!(window.count("[data-test=scan-open]").await, 1);
    window.click("[data-test=scan-open]").await;
    window.click("[data-test=scan-pick]").await;
    window.wait_for_text("[data-test=scan-wrong]", "Dit is geen PDF, JPEG of PNG").await;
    window.screenshot("scan-foreign").await;
    let page = scanned("scan.pdf");
    fs::write(setup.open_file(), &page).expect("the test's own folder");
    window.click("[data-test=scan-pick]").await;
    window.wait_for_text("[data-test=scan-found]", "formulier.pdf").await;
    window.click("[data-signed=employee]").await;
    window.click("[data-test=scan-add]").await;
    window.wait_for_text("[data-addenda] [data-scan]", "Op papier getekend door Annemieke").await;
    window.wait_for_text("[data-who=employee] [data-signature=ink]", "zie de gescande pagina").await;
    window.wait_for_text("[data-who=manager] [data-signature=ink]", "wacht op een pen").await;
    window.wait_for("[data-who=manager] [data-test=scan-open]:focus").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.screenshot("scan-done").await;
    window.click("[data-test=scan-save]").await;
    window.wait_for_text("[role=status]", "De gescande pagina is bewaard: ").await;
    assert_eq!(fs::read(saved_file(&setup)).expect("it was saved"), page, "byte for byte");

    window.click("[data-test=scan-printer]").await;
    window.wait_for_text(".dialog-sheet", "Gescande pagina, 10 maart 2026: het bestand, precies zoals").await;
    window.screenshot("scan-print").await;
    window.click("[data-test=print-do]").await;
    window.wait_for_text("[role=status]", "De gescande pagina is naar Kamer_2 gestuurd.").await;
    let told = fs::read_to_string(setup.path("bin").join("words")).expect("lp was called");
    assert!(told.contains("media=A4") && told.contains("print-scaling=fit"), "{told}");
    assert_eq!(fs::read(setup.path("bin").join("bytes")).expect("lp was told"), page, "and as it came to the printer");

    window.click("[data-test=scan-withdraw]").await;
    window.wait_for_text(".dialog-sheet", "Praatplaat wist dit bestand.").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.screenshot("scan-withdraw").await;
    window.click("[data-test=scan-withdraw-do]").await;
    window.wait_for_text("[data-scan][data-kept=false]", "Ingetrokken op 10 maart 2026").await;
    window.wait_for_text("[data-addenda]", "is ingetrokken: het was de verkeerde pagina").await;
    window.wait_for("[data-test=scan-open]:focus").await;
    window.screenshot("scan-withdrawn").await;
    assert_eq!(window.count("[data-test=scan-save]").await, 0);
    window.close().await;

    let stored = Stored::open(&setup).await;
    let scans = stored.view(&talk).await["scans"].clone();
    assert_eq!((&scans[0]["kind"], &scans[0]["withdrawn_on"]), (&json!("pdf"), &json!("2026-03-10")));
    stored.close().await;
    let said = praatplaat(&setup, &["check"]);
    assert_eq!(said.code, Some(0), "{}", said.out);
}
