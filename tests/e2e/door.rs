//! The shut door in the window: during a talk there is one dossier, wherever they go.

use serde_json::json;

use crate::setup::Setup;
use crate::stored::{PASSPHRASE, Stored};
use crate::window::Window;

/// Nobody of these may be seen while Zoë sits at the screen.
const OTHERS: [&str; 3] = ["Annemieke Visser", "Bartholomeus Oudkerk", "Xandra Quist"];

#[tokio::test]
async fn behind_the_door_is_one_dossier_until_the_passphrase() {
    let setup = Setup::new();
    let window = begin(&setup).await;
    window.click_text("[data-test=person] h3 button", "Zoë Şahin").await;
    window.start_talk().await;
    nobody_else(&window, "the board").await;

    // A page that is loaded anew comes back to the talk.
    window.must(window.client().refresh(), "load the page anew").await;
    window.wait_for(".stage").await;
    nobody_else(&window, "the board again").await;

    visit(&window, "settings").await;
    window.wait_for("[data-test=check]").await;
    nobody_else(&window, "the settings").await;
    // What waits behind the door says so, and offers the way out.
    window.screenshot("door-settings").await;
    assert_eq!(window.count("[data-test=verify], [data-test=copy]").await, 0);
    window.wait_for_text("main", "Een formulier nakijken kan als jullie uit het gesprek zijn.").await;
    window.click_text("[data-door] button", "Gesprek verlaten").await;
    window.wait_for("[data-leave-form]").await;
    window.click_text(".dialog-sheet button", "Blijf in het gesprek").await;
    window.click("[data-to-team]").await;
    window.wait_for("[data-leave-form]").await;
    window.screenshot("door-leave").await;
    window.click_text(".dialog-sheet button", "Blijf in het gesprek").await;
    window.click("[data-to-talk]").await;
    window.wait_for(".stage").await;

    visit(&window, "dossier").await;
    window.wait_for("[data-test=start]").await;
    nobody_else(&window, "the own dossier").await;
    assert_eq!(window.count("[data-test=archive]").await, 0, "nobody is put away while they sit here");
    window.screenshot("door-dossier").await;
    // Thrown away, and the door is still shut.
    window.click("[data-test=discard]").await;
    window.click("[data-test=discard-do]").await;
    window.wait_gone("[data-test=talk]").await;
    try_the_door(&window, "een heel andere zin").await;
    window.wait_for("[data-leave-form] [role=alert]").await;
    nobody_else(&window, "a refused passphrase").await;
    window.fill("[data-leave-form] input", PASSPHRASE).await;
    window.click("[data-leave-form] button[type=submit]").await;
    window.wait_for_text("[data-test=person]", OTHERS[0]).await;
    window.close().await;
}

#[tokio::test]
async fn a_short_talk_may_keep_nothing() {
    let setup = Setup::new();
    let window = begin(&setup).await;
    window.click_text("[data-test=person] h3 button", "Zoë Şahin").await;
    window.click("[data-test=start-other]").await;
    window.wait_for(".dialog-sheet").await;
    window.screenshot("dossier-kinds").await;
    window.click("[data-start-kind=check_in]").await;
    window.wait_for(".stage").await;
    assert_eq!(window.count("[data-go=talents]").await, 0, "a check-in has two places");
    window.go("energy").await;
    window.notes("employee", "gives", &["Even met elkaar praten"]).await;
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    window.screenshot("forget-read").await;
    window.click("[data-forget]").await;
    window.wait_for("[data-forget-do]").await;
    window.screenshot("forget").await;
    window.click("[data-forget-do]").await;
    window.wait_for_text("[data-test=talk]", "vandaag gesproken, niets bewaard").await;
    window.wait_until_still("[data-test=start]").await;
    assert_eq!(window.count("[data-test=read], [data-test=form-save]").await, 0, "there is nothing to read or print");
    let found = window.axe().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
    window.screenshot("forgotten-dossier").await;
    try_the_door(&window, PASSPHRASE).await;
    window.wait_for_text("[data-test=person]", "niets bewaard").await;
    window.screenshot("forgotten-team").await;
    window.kill_9();

    let stored = Stored::open(&setup).await;
    let people = stored.ok("team_overview", json!({})).await["people"].clone();
    let zoe = people.as_array().into_iter().flatten().find(|card| card["dossier"]["name"] == "Zoë Şahin");
    let talk = stored.view(zoe.expect("she is in the team")["conversation"].as_str().expect("they talked")).await;
    assert_eq!((&talk["conversation"]["ending"], &talk["notes"]), (&json!("nothing_kept"), &json!([])));
    stored.close().await;
}

/// An open window on a team of four.
async fn begin(setup: &Setup) -> Window {
    let stored = Stored::create(setup).await;
    stored.employee("Zoë Şahin", "planner", "Planning").await;
    for name in OTHERS {
        stored.employee(name, "adviseur", "Advies").await;
    }
    stored.close().await;
    let window = Window::open(setup).await;
    window.unlock().await;
    window.wait_for_text("[data-test=person]", OTHERS[0]).await;
    window
}

async fn visit(window: &Window, where_to: &str) {
    window.click("[data-menu]").await;
    window.click(&format!("[data-visit={where_to}]")).await;
}

async fn try_the_door(window: &Window, passphrase: &str) {
    window.click("[data-to-team]").await;
    window.fill("[data-leave-form] input", passphrase).await;
    window.click("[data-leave-form] button[type=submit]").await;
}

/// Not on the page, seen or hidden, and not in the window's title.
async fn nobody_else(window: &Window, place: &str) {
    let script = "return document.title + document.documentElement.outerHTML
        + [...document.querySelectorAll('input, textarea')].map(field => field.value)";
    let page = window.read(script, vec![]).await.to_string();
    for name in OTHERS {
        assert!(!page.contains(name), "{place} names {name}");
    }
}
