//! The instruments and the features for two, in the real window: what they say is what the file holds.

use serde_json::{Value, json};

use crate::keys::Key;
use crate::setup::Setup;
use crate::stored::{PASSPHRASE, Stored};
use crate::window::Window;

#[tokio::test]
async fn what_the_instruments_say_is_stored_as_words() {
    let setup = Setup::new();
    let (window, zoe) = begin(&setup).await;

    window.go("energy").await;
    window.click("[data-water=good]").await;
    window.wait_for("[data-water=good]:checked").await;
    window.click("[data-lane=takes] [data-add]").await;
    window.type_text("Late wijzigingen").await;
    window.key(Key::Escape).await;
    window.wait_gone("[data-editor]").await;

    window.go("learning").await;
    window.click("[data-way=doing][data-who=employee]").await;
    window.click("[data-way=discussing][data-who=manager]").await;
    window.wait_for("[data-way=discussing][data-who=manager]:checked").await;

    window.go("employability").await;
    window.click("[data-pane=balance-fair]").await;
    window.click("[data-side=wish]").await;
    window.click("[data-pane=balance-strong]").await;
    window.wait_for_text("[data-pane-said=balance-wish]", "gaat heel goed").await;
    window.click("[data-window-rename]").await;
    window.press("Ctrl+A").await;
    window.type_text("Werk en thuis\n").await;
    window.wait_for_text("button[data-window=balance]", "Werk en thuis").await;
    window.click("button[data-window=workplace]").await;
    window.click("[data-window-remove=workplace]").await;
    window.wait_for("[data-window-back=workplace]").await;
    // On the big screen its rows are as large as a hand.
    window.press("F11").await;
    window.click("button[data-window=joy]").await;
    window.click("[data-pane-row=now-good]").await;
    window.wait_for("[data-window=joy][aria-label*='Nu: gaat goed']").await;
    window.screenshot("instruments-presenting").await;
    window.key(Key::Escape).await;
    window.wait_gone("[data-window-sheet]").await;
    window.press("F11").await;
    window.wait_gone(".presenting").await;

    window.go("horizon").await;
    window.click("[data-unknown=five_years]").await;
    window.wait_for("[data-unknown=five_years]:checked").await;
    window.notes("employee", "three_years", &["Teamleider worden"]).await;
    menu(&window, "three_years", "Dit is een droom").await;
    window.wait_for("[data-lane=three_years] [data-dream]").await;
    window.wait_until_saved().await;
    window.close().await;

    let stored = Stored::open(&setup).await;
    let view = stored.view(&stored.talk_of(&zoe).await).await;
    let answers = &view["answers"];
    assert_eq!(answers["water"], "good");
    assert_eq!(answers["ways"], json!({ "doing": ["employee"], "discussing": ["manager"] }));
    assert_eq!(
        answers["windows"],
        json!({ "balance": { "now": "fair", "wish": "strong" }, "joy": { "now": "good", "wish": null } })
    );
    assert_eq!(answers["window_names"], json!({ "balance": "Werk en thuis" }));
    assert_eq!(answers["windows_removed"], json!(["workplace"]));
    assert_eq!(answers["unknown"], json!(["five_years"]));
    assert_eq!(note(&view, "three_years")["dream"], true);
    stored.close().await;
}

/// Every instrument once, and no pointer: what is chosen is a key press on a control that has the focus.
#[tokio::test]
async fn every_instrument_by_keyboard_alone() {
    let setup = Setup::new();
    let (window, zoe) = begin_by_keyboard(&setup).await;

    window.press_on("[data-sign=looking_back]", Key::Enter).await;
    window.wait_for("[data-place=looking_back][data-open]").await;
    write(&window, "proud", "Het rooster klopt nu").await;

    to_next(&window, "energy").await;
    window.press_on("[data-water]", Key::Space).await;
    choose(&window, "[data-water=good]").await;
    write(&window, "takes", "Late wijzigingen").await;

    to_next(&window, "talents").await;
    write(&window, "more", "Overzicht houden").await;

    to_next(&window, "learning").await;
    window.press_on("[data-way=doing][data-who=employee]", Key::Space).await;
    window.wait_for("[data-way=doing][data-who=employee]:checked").await;
    window.press_on("[data-way=coaching][data-who=manager]", Key::Space).await;
    window.wait_for("[data-way=coaching][data-who=manager]:checked").await;

    to_next(&window, "employability").await;
    window.press_on("[data-pane^=balance-]", Key::Space).await;
    choose(&window, "[data-pane=balance-fair]").await;
    window.wait_for_text("[data-pane-said=balance-now]", "gaat").await;

    to_next(&window, "horizon").await;
    window.press_on("[data-unknown=five_years]", Key::Space).await;
    window.wait_for("[data-unknown=five_years]:checked").await;
    write(&window, "three_years", "Teamleider worden").await;
    note_menu(&window, "Dit is een droom").await;
    window.wait_for("[data-lane=three_years] [data-dream]").await;

    to_next(&window, "backpack").await;
    write(&window, "need", "Iemand die meekijkt").await;
    note_menu(&window, "Wat voor hulp is dit?").await;
    window.wait_for("[data-need-dialog]").await;
    window.press_on("[data-already]", Key::Space).await;
    window.wait_for_text("[data-lane=need] [data-need]", "kan nu al").await;
    window.key(Key::Escape).await;
    window.wait_gone("[data-need-dialog]").await;
    window.press_on("[data-confirm=employee]", Key::Space).await;
    window.wait_for("[data-confirm=employee]:checked").await;

    to_next(&window, "agreements").await;
    window.press_on("[data-add-agreement=manager]", Key::Enter).await;
    window.wait_for("input[name=what]:focus").await;
    window.type_text("Twee uur per week vrij om te oefenen\n").await;
    window.wait_for_text("[data-bridge-side=manager]", "Twee uur per week").await;

    the_overview_of_keys_is_true(&window).await;
    window.wait_until_saved().await;
    window.close().await;

    let stored = Stored::open(&setup).await;
    let view = stored.view(&stored.talk_of(&zoe).await).await;
    let answers = &view["answers"];
    assert_eq!(answers["water"], "good");
    assert_eq!(answers["ways"], json!({ "doing": ["employee"], "coaching": ["manager"] }));
    assert_eq!(answers["windows"]["balance"]["now"], "fair");
    assert_eq!(answers["unknown"], json!(["five_years"]));
    assert_eq!(answers["confirmed"], json!({ "backpack": ["employee"] }));
    assert_eq!(note(&view, "three_years")["dream"], true);
    assert_eq!(note(&view, "need")["need"]["already_can"], true);
    assert_eq!(note(&view, "more")["text"], "Overzicht houden");
    assert_eq!(view["agreements"][0]["owner"], "manager");
    stored.close().await;
}

/// F1 opens and shuts, F6 walks past every region and comes back, the menu key opens our menu, Esc climbs up.
async fn the_overview_of_keys_is_true(window: &Window) {
    window.press("F1").await;
    window.wait_for_text(".dialog-sheet", "Shift F10").await;
    window.press("F1").await;
    window.wait_gone(".dialog-sheet").await;

    let region = "return [...document.querySelectorAll('[data-region]')].indexOf(document.activeElement)";
    let regions = window.count("[data-region]").await;
    let mut seen = Vec::new();
    for _ in 0..regions {
        window.press("F6").await;
        seen.push(window.read(region, vec![]).await.as_i64());
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), regions, "F6 comes past every region: {seen:?}");
    assert!(!seen.contains(&Some(-1)), "F6 stays on regions: {seen:?}");

    window.tab_to("[data-undo]").await;
    window.press("Shift+F10").await;
    window.wait_for("[role=menu] [role=menuitem]").await;
    window.key(Key::Escape).await;
    window.wait_gone("[role=menu]").await;

    window.press("Ctrl+L").await;
    window.wait_for(".curtain").await;
    window.press("Ctrl+L").await;
    window.wait_gone(".curtain").await;
    window.press("F6").await;
    window.key(Key::Escape).await;
    window.wait_gone("[data-open]").await;
    window.wait_for("[data-sign=agreements]:focus").await;
    window.key(Key::Left).await;
    window.wait_for("[data-sign=backpack]:focus").await;
}

/// On to the next place of the talk.
async fn to_next(window: &Window, place: &str) {
    window.press("Ctrl+PageDown").await;
    window.wait_for(&format!("[data-place={place}][data-open]")).await;
}

/// Writes one note in a lane, and stands on it afterwards.
async fn write(window: &Window, lane: &str, text: &str) {
    window.press_on(&format!("[data-add={lane}]"), Key::Enter).await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text(text).await;
    window.key(Key::Escape).await;
    window.wait_for_text(&format!("[data-lane={lane}] [data-note]"), text).await;
    window.wait_for(&format!("[data-lane={lane}] button[data-note]:focus")).await;
}

/// Walks with the arrows through the radio group that has the focus.
async fn choose(window: &Window, css: &str) {
    const MOST: usize = 6;
    for _ in 0..MOST {
        // Each step of the arrows is a choice, and kept before the next one.
        window.wait_until_saved().await;
        if window.count(&format!("{css}:focus:checked")).await == 1 {
            return;
        }
        window.key(Key::Down).await;
    }
    panic!("the arrows don't reach {css}; the focus is on {}", window.focused().await);
}

/// Opens the menu of the note that has the focus, and chooses.
async fn note_menu(window: &Window, item: &str) {
    window.press("Shift+F10").await;
    window.arrow_to("[role=menuitem]", item).await;
    window.key(Key::Enter).await;
    window.wait_gone("[role=menu]").await;
}

#[tokio::test]
async fn two_people_react_differ_and_confirm() {
    let setup = Setup::new();
    let (window, zoe) = begin(&setup).await;

    window.go("backpack").await;
    window.notes("employee", "need", &["Iemand die meekijkt"]).await;
    menu(&window, "need", "Wat voor hulp is dit?").await;
    window.click("[data-need-dialog] input[value=guidance]").await;
    window.click("[data-need-dialog] input[value=buddy]").await;
    window.click("[data-need-dialog] [data-already]").await;
    window.wait_for_text("[data-lane=need] [data-need]", "begeleiding · buddy · kan nu al").await;
    window.click("[data-need-dialog] button.main").await;
    window.wait_gone("[data-need-dialog]").await;

    menu(&window, "need", "Reageer").await;
    window.fill("[data-react-form] input[name=reaction]", "Dat regel ik voor mei").await;
    window.click("[data-react-form] button[type=submit]").await;
    window.wait_for_text("[data-lane=need] [data-reaction]", "Dat regel ik voor mei").await;
    menu(&window, "need", "Wij zien dit verschillend").await;
    window.fill("[data-differ=employee]", "Elke week een uur").await;
    window.fill("[data-differ=manager]", "Een keer per maand").await;
    window.click("[data-differ-form] button[type=submit]").await;
    window.wait_for_text("[data-lane=need] [data-difference]", "Een keer per maand").await;

    window.click("[data-confirm=employee]").await;
    window.click("[data-confirm=manager]").await;
    window.wait_for("[data-confirm=manager]:checked").await;
    // What changes is asked again.
    window.notes("manager", "take_along", &["Geduld"]).await;
    window.wait_gone("[data-confirm]:checked").await;
    window.click("[data-confirm=employee]").await;
    window.wait_for("[data-confirm=employee]:checked").await;
    window.wait_until_saved().await;
    window.close().await;

    let stored = Stored::open(&setup).await;
    let view = stored.view(&stored.talk_of(&zoe).await).await;
    let need = note(&view, "need");
    assert_eq!(need["need"], json!({ "kind": "guidance", "development": "buddy", "already_can": true }));
    assert_eq!(need["author"], "employee");
    assert_eq!(need["reactions"][0]["author"], "manager");
    assert_eq!(need["reactions"][0]["text"], "Dat regel ik voor mei");
    assert_eq!(need["difference"], json!({ "employee": "Elke week een uur", "manager": "Een keer per maand" }));
    assert_eq!(view["answers"]["confirmed"], json!({ "backpack": ["employee"] }));
    stored.close().await;
}

#[tokio::test]
async fn what_the_first_one_chose_is_nowhere_before_the_turn() {
    let setup = Setup::new();
    let (window, zoe) = begin(&setup).await;
    window.go("energy").await;
    window.click("[data-blind=water]").await;
    window.click("[data-blind-uncover=employee]").await;
    window.click_text("[data-blind-choice]", "laag").await;
    window.wait_for("[data-blind-stage=covered]").await;
    let covered = window.read("return document.querySelector('[role=dialog]').outerHTML", vec![]).await;
    assert!(!covered.to_string().contains("laag"), "the covered table says nothing: {covered}");
    window.click("[data-blind-uncover=manager]").await;
    let script = "const card = choice => choice.cloneNode().outerHTML.replace(/data-blind-choice=\"\\d\"/, '');
        return new Set([...document.querySelectorAll('[data-blind-choice]')].map(card)).size";
    assert_eq!(window.read(script, vec![]).await, 1, "no card looks chosen to the second");
    window.click_text("[data-blind-choice]", "goed gevuld").await;
    window.wait_for("[data-blind-stage=ready]").await;
    window.click("[data-blind-turn]").await;
    window.wait_for_text("[data-blind-face=employee]", "laag").await;
    window.wait_for_text("[data-blind-face=manager]", "goed gevuld").await;
    window.click("[data-blind-done]").await;
    window.wait_gone("[data-blind-stage]").await;
    window.wait_until_saved().await;
    // It stays in sight at its place, and is there again whenever they come back.
    for chosen in ["laag", "goed gevuld"] {
        window.wait_for_text("[data-turned]", chosen).await;
    }
    window.screenshot("blind-stays").await;
    window.close().await;

    let stored = Stored::open(&setup).await;
    let view = stored.view(&stored.talk_of(&zoe).await).await;
    let turned = json!([{ "subject": { "about": "water" }, "employee": { "step": "asks_some" }, "manager": { "step": "good" } }]);
    assert_eq!(view["answers"]["turned"], turned);
    stored.close().await;
}

#[tokio::test]
async fn leaving_the_talk_asks_for_the_passphrase_and_a_draft_waits() {
    let setup = Setup::new();
    let (window, _) = begin(&setup).await;
    window.go("agreements").await;
    window.click("[data-add-agreement=employee]").await;
    window.fill("input[name=what]", "Elke vrijdag vooruitkijken").await;
    window.key(Key::Escape).await;
    window.wait_gone("[data-agreement-form]").await;
    window.click("[data-back]").await;
    window.fill("[data-leave-form] input", "niet deze zin maar een andere").await;
    window.click("[data-leave-form] button[type=submit]").await;
    window.wait_for("[data-leave-form] [role=alert]").await;
    window.wait_for(".stage").await;
    window.fill("[data-leave-form] input", PASSPHRASE).await;
    window.click("[data-leave-form] button[type=submit]").await;
    window.wait_for("[data-test=start]").await;
    window.start_talk().await;
    window.go("agreements").await;
    window.click("[data-add-agreement=employee]").await;
    let what = window.read("return document.querySelector('input[name=what]').value", vec![]).await;
    assert_eq!(what, "Elke vrijdag vooruitkijken", "the draft waited");
    window.close().await;
}

#[tokio::test]
async fn in_a_small_window_bar_and_places_stay_in_reach() {
    let setup = Setup::new();
    let (window, _) = begin(&setup).await;
    window.resize(800, 560).await;
    window.wait_for("main[data-view=list]").await;
    for place in ["agreements", "looking_back", "horizon"] {
        window.click(&format!("[data-go={place}]")).await;
        window.wait_for(&format!("[data-go={place}][aria-current]")).await;
        for css in ["[data-back]", "[data-phase=now]", "[data-pad=manager]"] {
            assert!(in_window(&window, css).await, "{css} is in sight at {place}");
        }
        assert!(in_window(&window, &format!("[data-sign={place}]")).await, "{place} is in sight");
    }
    window.screenshot("instruments-small").await;
    window.close().await;
}

/// A talk with Zoë, open on the board.
pub(crate) async fn begin(setup: &Setup) -> (Window, String) {
    let (window, zoe) = locked(setup).await;
    window.unlock().await;
    window.open_dossier("Zoë Şahin").await;
    window.start_talk().await;
    (window, zoe)
}

/// The same, reached by keys.
async fn begin_by_keyboard(setup: &Setup) -> (Window, String) {
    let (window, zoe) = locked(setup).await;
    window.wait_for("input[type=password]:focus").await;
    window.type_text(&format!("{PASSPHRASE}\n")).await;
    window.press_on("[data-test=person] h3 button", Key::Enter).await;
    window.press_on("[data-test=start]", Key::Enter).await;
    window.wait_for(".stage").await;
    (window, zoe)
}

/// Before the passphrase: a file with one person in it.
async fn locked(setup: &Setup) -> (Window, String) {
    let stored = Stored::create(setup).await;
    let zoe = stored.employee("Zoë Şahin", "planner", "Planning").await;
    stored.close().await;
    (Window::open(setup).await, zoe)
}

/// Opens the menu of a lane's first note and chooses.
async fn menu(window: &Window, lane: &str, item: &str) {
    window.click(&format!("[data-lane={lane}] [data-note-menu]")).await;
    window.click_text("[role=menuitem]", item).await;
}

fn note<'a>(view: &'a Value, lane: &str) -> &'a Value {
    let notes = view["notes"].as_array().expect("a talk has notes");
    notes.iter().find(|note| note["lane"] == lane).expect("a note hangs there")
}

async fn in_window(window: &Window, css: &str) -> bool {
    let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth";
    window.read(script, vec![json!(css)]).await == true
}
