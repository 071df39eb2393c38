//! Paper to work with: from a planned talk to a PDF on the disk.

use std::fs;

use fantoccini::Locator;
use serde_json::json;

use crate::setup::Setup;
use crate::stored::Stored;
use crate::window::Window;

#[tokio::test]
async fn a_poster_is_saved_without_a_talk() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let annemieke = stored.employee("Annemieke Visser", "adviseur", "Balie").await;
    let plan = json!({
        "dossier": annemieke, "kind": "development", "date": "2026-12-01", "time": null, "place": "",
    });
    stored.ok("conversation_plan", plan).await;
    stored.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=to-paper]").await;
    window.wait_for("[data-test=paper]:focus").await;
    assert_eq!(window.axe().await, Vec::<String>::new(), "the settings are for everybody");
    // How much paper it takes is said before it is made.
    choose(&window, "paper", "cards-questions-all").await;
    window.wait_for_text("[data-test=paper-takes]", "vellen").await;
    window.screenshot("paper-takes").await;
    choose(&window, "paper", "poster-a2").await;
    window.wait_for_text("[data-test=paper-takes]", "één vel").await;
    window.click("[data-test=paper-ink]").await;
    window.click("[data-test=paper-save]").await;
    let poster = setup.save_dir().join("Onderweg een plaat om samen te vullen A2.pdf");
    window.wait_for_text("[data-test=paper-done]", &poster.display().to_string()).await;
    assert!(fs::read(&poster).expect("the file is there").starts_with(b"%PDF"));
    window.screenshot("paper-saved").await;

    choose(&window, "paper", "handout-employee").await;
    choose(&window, "paper-language", "en").await;
    window.click("[data-test=paper-open]").await;
    window.wait_for_text("[data-test=paper-done]", "How to prepare.pdf").await;
    assert!(setup.save_dir().join("How to prepare.pdf").exists());
    window.close().await;
}

async fn choose(window: &Window, select: &str, value: &str) {
    let css = format!("[data-test={select}]");
    let select = window.must(window.client().find(Locator::Css(&css)), "the choice is there").await;
    window.must(select.select_by_value(value), "it can be chosen").await;
}
