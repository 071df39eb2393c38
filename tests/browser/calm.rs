//! What somebody looks at stays where it is, and nothing shows that is nobody's business yet.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::{Page, lines};
use crate::talks;

const SIZES: [(u32, u32); 3] = [(1366, 768), (1366, 900), (1920, 1080)];

fn top(page: &mut Page, css: &str) -> f64 {
    page.settle();
    page.value(&format!("document.querySelector({}).getBoundingClientRect().top", json!(css)))
        .as_f64()
        .expect("a number")
}

#[test]
fn nothing_jumps_when_a_choice_is_recorded_and_a_drawn_signature_stays() {
    for (width, height) in SIZES {
        let bridge = Bridge::start();
        let mut page = talks::half_way(&bridge);
        page.size(width, height);
        page.click("[data-phase=round_off]");
        page.wait("main[data-step=read]");
        // Whose talk it is stays in sight over a long list.
        page.value("scrollTo(0, 400)");
        assert!(top(&mut page, ".closing > header") >= 0.0, "the header is in sight at {width}×{height}");
        page.click(".bar button.main");
        page.wait("main[data-step=view] img[data-page]");
        page.click(".bar button.main");
        page.wait("main[data-step=sign]");
        let before = top(&mut page, "[data-who=employee]");
        for who in ["employee", "manager"] {
            page.click(&format!("[data-who={who}] input[value=agreed]"));
            page.click(&format!("[data-who={who}] button[type=submit]"));
            page.wait(&format!("[data-who={who}] [data-stance=agreed]"));
            let after = top(&mut page, "[data-who=employee]");
            assert!((after - before).abs() < 1.0, "{width}×{height}: from {before} to {after} with the {who}");
        }
        // A stroke on the employee's pad, while the manager thinks again.
        let drawn = "(() => {
            const pad = document.querySelector('[data-who=employee] [data-pad]');
            const { left, top } = pad.getBoundingClientRect();
            pad.setPointerCapture = () => {};
            const hand = (kind, x) => pad.dispatchEvent(new PointerEvent(kind,
                { bubbles: true, pointerId: 1, button: 0, clientX: left + x, clientY: top + 40 + x / 4 }));
            hand('pointerdown', 40);
            for (let x = 50; x < 160; x += 10) hand('pointermove', x);
            hand('pointerup', 160);
        })()";
        page.value(drawn);
        page.wait("[data-who=employee] [data-pad] path");
        page.click("[data-who=manager] .said button");
        page.wait_gone("[data-who=employee] [data-pad]");
        page.click("[data-who=manager] button[type=submit]");
        page.wait("[data-who=employee] [data-pad] path");
        page.click("[data-who=employee] .signature button[type=submit]");
        page.wait("[data-who=employee] [data-signature=drawn]");
    }
}

#[test]
fn no_pixel_behind_a_round_says_what_was_chosen_before() {
    let bridge = Bridge::start();
    let dossier = talks::team(&bridge, "nl", 1);
    let talk = talks::begin(&bridge, &dossier);
    talks::normal(&bridge, &talk);
    let mut page = Page::open();
    let mut seen = Vec::new();
    for level in [json!("asks_much"), json!("strong"), json!(null)] {
        let gesture = uuid::Uuid::now_v7();
        bridge.ok("water_set", json!({ "conversation": talk, "level": level, "gesture": gesture }));
        page.visit(&bridge);
        page.wait(".stage");
        page.click("[data-go=energy]");
        page.click("[data-blind=water]");
        page.wait("[data-blind-stage=covered]");
        page.settle();
        let about = page.value("document.querySelector('.round .about').innerText");
        assert_eq!(about, json!("Hoe vol is het energiemeer van Annemieke?"), "it is the same lake for both");
        seen.push(page.picture());
    }
    page.photograph("blind-covered");
    assert!(seen.iter().all(|picture| *picture == seen[0]), "the covered table looks the same, whatever was chosen");
    page.press("Escape");
}

#[test]
fn a_note_without_a_place_says_so_while_it_is_written() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    page.click("[data-pad=manager]");
    page.wait("[data-held]");
    page.click("[data-held]");
    page.write("Geduld en humor");
    let said = page.value("document.querySelector('[data-said]').innerText");
    assert_eq!(said, json!("Kies een plek voor het briefje van Joke"));
    assert_eq!(
        page.value("document.querySelector('[data-armed] p').innerText"),
        json!("Tik op de plek waar dit briefje hoort.")
    );
    page.photograph("pad-armed");
    assert_eq!(page.complaints("html", false), Vec::<String>::new());
}

/// A disk that takes its time: what the other began meanwhile is theirs, and stays open.
#[test]
fn a_slow_save_does_not_close_the_paper_that_the_other_began() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    page.click("[data-go=energy]");
    page.wait("[data-place=energy][data-open]");
    page.value(
        "(() => {
            const shell = window.__TAURI_INTERNALS__;
            const ask = shell.invoke;
            shell.invoke = async (command, args) => {
                if (command === 'note_add') await new Promise((go) => (window.saveNow = go));
                return ask(command, args);
            };
        })()",
    );
    page.click("[data-pad=employee]");
    page.wait("[data-editor=new].employee textarea:focus");
    page.write("Meer klantcontact");
    page.click("[data-pad=manager]");
    page.wait("[data-editor=new].manager textarea:focus");
    page.value("saveNow()");
    page.wait("[data-lane=gives] li:nth-child(3) [data-note]");
    page.settle();
    assert_eq!(page.count("[data-editor=new].manager textarea:focus"), 1, "the pen is still in the other's hand");
}

/// What was begun in a sheet is not gone by a tap beside it.
#[test]
fn a_tap_beside_a_sheet_leaves_what_was_begun() {
    let bridge = Bridge::start();
    let dossier = talks::team(&bridge, "nl", 1);
    bridge.ok("topic_add", json!({ "dossier": dossier, "author": "employee", "text": "De roosters" }));
    let talk = talks::begin(&bridge, &dossier);
    talks::normal(&bridge, &talk);
    let mut page = Page::open();
    page.visit(&bridge);
    page.wait(".stage");
    page.click("[data-menu]");
    page.click("[role=menu] [data-do=look-back]");
    page.wait("[data-look-back-panel]");
    page.settle();
    page.tap(12.0, 400.0);
    page.settle();
    assert_eq!(page.count("[data-look-back-panel]"), 1);
    page.press("Escape");
    page.wait_gone("[data-look-back-panel]");

    page.click("[data-go=energy]");
    page.click("[data-blind=water]");
    page.click("[data-blind-uncover=employee]");
    page.click("[data-blind-choice=\"3\"]");
    page.settle();
    page.tap(12.0, 400.0);
    page.settle();
    assert_eq!(page.count("[data-blind-stage=covered]"), 1, "the card that lies there is not void");
    page.press("Escape");
}

/// Next year's plan is not today's talk.
#[test]
fn a_plan_for_another_season_is_not_begun_by_mistake() {
    let bridge = Bridge::start();
    let dossier = talks::team(&bridge, "nl", 1);
    let plan = json!({ "dossier": dossier, "kind": "development", "date": "2027-03-09", "time": null, "place": "" });
    bridge.ok("conversation_plan", plan);
    let mut page = Page::open();
    page.visit(&bridge);
    page.click("[data-test=person] button");
    page.click("[data-test=start]");
    page.wait("[data-test=early-keep]:focus");
    page.settle();
    assert_eq!(page.complaints("html", false), Vec::<String>::new());
    page.photograph("early");
    page.click("[data-test=early-other]");
    page.wait_gone("[data-test=early-other]");
    page.wait("[role=dialog]");
    let team = bridge.ok("team_overview", json!({ "first": null }));
    assert_eq!(team["people"][0]["date"], json!("2027-03-09"), "the plan stands");
    page.press("Escape");
    page.click("[data-test=start]");
    page.click("[data-test=early-do]");
    page.wait(".stage");
}

#[test]
fn a_short_talk_has_the_steps_of_its_places() {
    let bridge = Bridge::start();
    let dossier = talks::team(&bridge, "nl", 1);
    let args = json!({ "dossier": dossier, "conversation": null, "kind": "check_in" });
    bridge.ok("conversation_start", args);
    let mut page = Page::open();
    page.visit(&bridge);
    page.wait(".stage");
    let steps = page.value("[...document.querySelectorAll('[data-phase]')].map(one => one.dataset.phase)");
    assert_eq!(
        lines(&steps),
        ["check_in", "now", "agree", "round_off"],
        "a first check-in has nothing to look back on"
    );
    let signs = "[...document.querySelectorAll('[data-sign] .disc, nav [data-go] .disc')].map(one => one.innerText)";
    assert_eq!(lines(&page.value(signs)), ["1", "2", "1", "2"], "its places are counted as they stand");
    page.photograph("check-in");
}
