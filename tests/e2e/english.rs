//! The main screens in English and at dusk: axe-core finds nothing, nothing is out of place, and no Dutch is left.

use serde_json::json;

use crate::setup::Setup;
use crate::stored::Stored;
use crate::window::Window;

#[tokio::test]
async fn the_main_screens_are_clean_in_english() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let english = json!({ "language": "en", "light": "dusk" });
    stored.ok("settings_update", english).await;
    let annemieke = stored.employee("Annemieke Visser", "adviser", "Front office").await;
    let talk = stored.talk(&annemieke).await;
    stored.note(&talk, "gives", "employee", "Helping new colleagues").await;
    stored.close().await;

    let window = Window::open(&setup).await;
    window.unlock().await;
    let mut found = look(&window, "en-team").await;
    window.click_text("nav button", "Settings").await;
    window.wait_for("[data-test=check]").await;
    window.fill("[data-own-question] input", "Are you happy?").await;
    window.wait_for_text("[data-own-question] [role=status]", "yes or a no").await;
    window.click("[data-test=question-add]").await;
    window.wait_for_text("[data-test=question]", "Are you happy?").await;
    found.extend(look(&window, "en-settings").await);
    window.click_text("button", "My team").await;
    window.open_dossier("Annemieke Visser").await;
    found.extend(look(&window, "en-dossier").await);
    window.start_talk().await;
    found.extend(look(&window, "en-board").await);
    window.click("[data-back]").await;
    window.wait_for("[data-leave-form]").await;
    found.extend(look(&window, "en-leave").await);
    window.click_text(".dialog-sheet button", "Stay in the talk").await;
    window.wait_gone("[data-leave-form]").await;
    window.go("energy").await;
    window.wait_until_still("[data-place=energy]").await;
    found.extend(look(&window, "en-energy").await);
    window.go("agreements").await;
    window.agree("manager", "Two hours a week to practise", "two_months").await;
    found.extend(look(&window, "en-agreements").await);
    window.click("[data-list]").await;
    window.wait_for("main[data-view=list]").await;
    found.extend(look(&window, "en-list").await);
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    found.extend(look(&window, "en-read").await);
    window.closing_step("view").await;
    window.wait_for("img[data-page]").await;
    found.extend(look(&window, "en-view").await);
    window.closing_step("sign").await;
    found.extend(look(&window, "en-sign").await);
    window.close().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Words that no English screen has, with a space or an end on both sides.
const DUTCH: [&str; 10] = ["het", "een", "niet", "voor", "gesprek", "afspraak", "bewaren", "wat", "jullie", "kies"];

async fn look(window: &Window, name: &str) -> Vec<String> {
    window.screenshot(name).await;
    let mut found = window.axe().await;
    found.extend(window.out_of_place().await);
    let page =
        "return [document.documentElement.lang, document.body.innerText, document.documentElement.dataset.palette]";
    let page = window.read(page, vec![]).await;
    if page[2] != json!("dusk") {
        found.push(format!("the light is {}", page[2]));
    }
    if page[0] != json!("en") {
        found.push(format!("the page says it is in {}", page[0]));
    }
    let text = page[1].as_str().map(str::to_lowercase).unwrap_or_default();
    let words = text.split(|c: char| !c.is_alphabetic());
    found.extend(words.filter(|word| DUTCH.contains(word)).map(|word| format!("Dutch: {word}")));
    found.iter().map(|line| format!("{name}: {line}")).collect()
}
