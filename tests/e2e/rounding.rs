//! Rounding a talk off that stops half-way: it goes on where it stopped, and the way out is told at the end.

use crate::setup::Setup;
use crate::stored::{PASSPHRASE, Stored};
use crate::window::Window;

const FORMAT: &str = "[data-format] summary strong";

#[tokio::test]
async fn rounding_off_goes_on_where_it_stopped() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let annemieke = stored.employee("Annemieke Visser", "adviseur", "Balie").await;
    let talk = stored.talk(&annemieke).await;
    stored.note(&talk, "gives", "employee", "Nieuwe collega’s wegwijs maken").await;
    stored.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=resume]").await;
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    window.close().await;

    // Who stopped while reading goes on reading; who went back to the board finds the board.
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.click("[data-test=resume]").await;
    window.wait_for("main[data-step=read]").await;
    window.click_text("button", "Terug naar de plaat").await;
    window.click("[data-menu]").await;
    window.click("[data-visit=dossier]").await;
    window.click("[data-test=resume]").await;
    window.wait_for("[data-phase=agree][aria-current=step]").await;
    window.click("[data-phase=round_off]").await;
    window.click("main input[type=checkbox]").await;
    window.closing_step("view").await;
    window.click("[data-format] summary").await;
    window.click("[data-format] input[value=large]").await;
    window.wait_for_text(FORMAT, "grote letters").await;

    // By way of the board. Nobody went on to sign: the pages come back first.
    window.click_text("button", "Terug naar de plaat").await;
    window.click("[data-menu]").await;
    window.click("[data-visit=dossier]").await;
    window.click("[data-test=resume]").await;
    window.wait_for("main[data-step=view]").await;
    window.wait_for_text(FORMAT, "grote letters").await;
    window.closing_step("sign").await;
    window.click_text("button", "Naar het dossier").await;
    window.click("[data-test=resume]").await;
    window.wait_for("main[data-step=sign]").await;

    // A choice is said to get lost before it does; one that is recorded stays.
    window.click("[data-who=manager] input[value=seen]").await;
    window.click_text("button", "Naar het dossier").await;
    window.wait_for_text("[role=dialog]", "Er staat nog iets dat niet is vastgelegd, van Joke.").await;
    window.click_text("[role=dialog] button", "Hier blijven").await;
    window.choose_stance("manager", "agreed", "").await;
    window.wait_for_text("[data-todo]", "Annemieke kiest · Joke tekent daarna").await;
    window.screenshot("rounding-half").await;
    window.close().await;

    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.wait_for_text("[data-test=talk]", "nagelezen, nog kiezen en tekenen").await;
    window.click("[data-test=resume]").await;
    window.wait_for("main[data-step=sign]").await;
    window.wait_for("[data-who=manager] [data-stance=agreed]").await;
    window.click("[data-route=view]").await;
    window.wait_for_text(FORMAT, "grote letters").await;
    window.closing_step("sign").await;
    window.choose_stance("employee", "not_signed", "").await;
    window.click("[data-who=manager] input[value=ink]").await;
    window.click("[data-who=manager] .signature button[type=submit]").await;
    window.finish().await;
    window.wait_for_text("[data-door]", "Alleen het dossier van Annemieke is nu open.").await;
    window.wait_for_text(FORMAT, "grote letters").await;
    window.screenshot("rounding-done").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.click_text("[data-door] button", "Gesprek verlaten").await;
    window.fill("[data-leave-form] input", PASSPHRASE).await;
    window.click("[data-leave-form] button[type=submit]").await;
    window.wait_for("[data-test=person]").await;
    window.close().await;
}
