//! "Kopieën bewaren" in the window: what each gets is said before, and what was written after.

use std::fs;
use std::path::PathBuf;

use form::{CopyBlock, read_copy};
use serde_json::json;

use crate::setup::Setup;
use crate::stored::{Stored, praatplaat, text_of};
use crate::window::Window;

#[tokio::test]
async fn each_reader_gets_their_part_from_one_dialog() {
    let setup = Setup::new();
    let talk = closed(&setup).await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=copies]").await;
    window.wait_for_text(".dialog-sheet", "Annemieke beslist wat er meegaat").await;
    window.wait_for_text("[data-test=copies-hr]", "1 afspraak die jullie allebei voor HR aanvinkten").await;
    window.wait_for("[data-copy-block=looking_back]:checked").await;
    window.wait_for("[data-copy-block=energy]:not(:checked)").await;
    assert_eq!(window.axe().await, [""; 0], "the dialog is clean");
    window.screenshot("copies-choice").await;
    window.click("[data-copy-block=energy]").await;
    window.click("[data-test=copies-pocket]").await;
    window.click("[data-test=copies-save]").await;
    window.wait_for_text("[data-test=copies-saved][data-whole=true]", "4 bestanden bewaard in").await;
    window.screenshot("copies-saved").await;
    window.click("[data-test=copies-done]").await;

    // The same from the closed talk, and what is there stays.
    window.click("[data-test=read]").await;
    window.click("[data-phase=round_off]").await;
    window.click("[data-test=copies]").await;
    window.wait_for("[data-copy-block=energy]:not(:checked)").await;
    window.screenshot("copies-from-the-talk").await;
    window.click("[data-test=copies-save]").await;
    window.wait_for_text("[data-test=copies-saved]", "3 bestanden bewaard in").await;
    window.wait_for_text("[data-test=copies-saved]", "voor HR (2).pdf").await;
    window.click("[data-test=copies-done]").await;
    window.click_text("button", "Naar het dossier").await;

    // A copy that somebody brings says what it is.
    let saved = |end: &str| setup.save_dir().join(format!("Ontwikkelgesprek Annemieke Visser 2026-03-10{end}.pdf"));
    fs::copy(saved(" voor HR"), setup.open_file()).expect("the copy is there");
    window.wait_for("[data-test=read]").await;
    window.click_text("nav button", "Instellingen").await;
    window.click("[data-test=verify]").await;
    window.wait_for_text("[data-test=verdict]", "Dit is een kopie voor HR.").await;
    window.screenshot("copies-verified").await;
    window.close().await;

    assert_eq!(files(&setup).len(), 7, "nothing was overwritten: {:?}", files(&setup));
    let form = setup.path("form.pdf");
    let line = ["form", "--conversation", &talk, "--out", form.to_str().expect("a temporary path is UTF-8")];
    assert_eq!(praatplaat(&setup, &line).code, Some(0));
    let read = |path: PathBuf| fs::read(path).expect("the file is there");
    assert_eq!(read(saved("")), read(form), "the employee's is the signed form itself");
    let energy = |copy: &str| read_copy(&read(saved(copy))).expect("a copy").left_out.contains(&CopyBlock::Energy);
    assert_eq!(
        (energy(" voor de leidinggevende"), energy(" voor de leidinggevende (2)")),
        (false, true),
        "as it was ticked"
    );
    let hr = read_copy(&read(saved(" voor HR"))).expect("a copy").gesprek;
    assert_eq!(hr.agreements.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Een dag meelopen"]);
    assert!(read_copy(&read(saved(" zakkaartje"))).is_ok());
}

fn files(setup: &Setup) -> Vec<PathBuf> {
    let files = fs::read_dir(setup.save_dir()).expect("the folder is there");
    files.map(|file| file.expect("a file").path()).collect()
}

/// A talk that both signed, with one agreement of two for HR; its id.
async fn closed(setup: &Setup) -> String {
    let stored = Stored::create(setup).await;
    let annemieke = stored.employee("Annemieke Visser", "adviseur", "Balie").await;
    let talk = stored.talk(&annemieke).await;
    for (lane, text) in [
        ("proud", "Klanten vragen naar mij"),
        ("better", "Eerder om hulp vragen"),
        ("gives", "Nieuwe collega’s wegwijs maken"),
        ("more", "Uitleggen"),
        ("goal", "Gesprekken leiden"),
        ("three_years", "Een eigen team"),
        ("need", "Iemand die meekijkt"),
    ] {
        stored.note(&talk, lane, "employee", text).await;
    }
    let mut agreements = Vec::new();
    for (owner, what) in [("employee", "Een dag meelopen"), ("manager", "Elke maand een half uur meeluisteren")] {
        let draft = json!({
            "owner": owner, "what": what, "due": "2026-06-01", "notice": "", "if_then": "", "support": "", "cost": "",
        });
        let args = json!({ "conversation": talk, "draft": draft, "from_note": null, "gesture": uuid::Uuid::now_v7() });
        let applied = stored.ok("agreement_add", args).await;
        agreements.push(text_of(&applied["change"]["added"][0]["record"]["id"]));
    }
    stored.ok("read_back", json!({ "conversation": talk, "done": true })).await;
    for who in ["employee", "manager"] {
        let tick = json!({ "conversation": talk, "who": who, "agreement": agreements[0], "shared": true });
        stored.ok("hr_tick", tick).await;
    }
    stored.sign_both(&talk, "Fijn.").await;
    stored.close().await;
    talk
}
