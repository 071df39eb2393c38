//! Whoever types loses no letter, and no letter does something else.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::Page;
use crate::talks;

fn text_of(page: &mut Page, css: &str) -> String {
    let value = page.value(&format!("document.querySelector({})?.value ?? null", json!(css)));
    value.as_str().unwrap_or("no such field").to_owned()
}

/// Nobody tapped a pad: the words are nobody's, until somebody says whose they are.
#[test]
fn letters_typed_without_a_pad_wait_for_their_writer() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    page.type_keys("Nieuwe lijst, met lof");
    assert_eq!(text_of(&mut page, "[data-armed=nobody] [data-held]"), "Nieuwe lijst, met lof");
    assert_eq!(page.count("[data-view=board]") + page.count("[data-editor]"), 1, "no letter was a shortcut");
    assert_eq!(page.complaints("html", false), Vec::<String>::new());
    page.photograph("typed-without-a-pad");
    // A place alone gives them no writer, and a hint of the board is the employee's.
    page.click("[data-go=energy]");
    page.wait("[data-place=energy][data-open]");
    page.click("[data-add=gives]");
    assert_eq!(page.count("[data-editor]"), 0);
    page.wait("[data-armed=nobody]");
    page.click("[data-pad=manager]");
    page.wait("[data-editor=new].manager textarea:focus");
    assert_eq!(text_of(&mut page, "[data-editor] textarea"), "Nieuwe lijst, met lof");
    assert_eq!(page.count("[data-armed]"), 0);

    // Whoever chose whose note it is, and types on, types on it.
    page.click("[data-editor] [data-writer=employee]");
    page.type_keys("!");
    assert_eq!(text_of(&mut page, "[data-editor] textarea"), "Nieuwe lijst, met lof!");
    page.press("Escape");
    page.wait_gone("[data-editor]");
    // On a note, too, a letter writes a new one, and Esc throws it away.
    page.type_keys("Oeps");
    page.wait("[data-armed=nobody]");
    page.press("Escape");
    page.wait_gone("[data-armed]");
    // For a moment they can be had back.
    page.click(".toast button");
    page.wait("[data-armed=nobody]");
    assert_eq!(text_of(&mut page, "[data-held]"), "Oeps");
    page.click("[data-held]");
    page.press("Escape");
    page.wait_gone("[data-armed]");
}

/// Where it could hang stays in sight, on the big screen too.
#[test]
fn a_paper_that_waits_covers_no_lane() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    for presents in [false, true] {
        if presents {
            page.press("F11");
            page.wait(".presenting");
        }
        page.click("[data-pad=manager]");
        page.wait("[data-armed=manager]");
        for (width, height) in [(1024, 640), (1366, 768), (1920, 1080), (3840, 2160)] {
            page.size(width, height);
            page.settle();
            let script = "(() => {
                const paper = document.querySelector('[data-armed]').getBoundingClientRect();
                const over = ({ left, right, top, bottom }) =>
                    left < paper.right && right > paper.left && top < paper.bottom - 1 && bottom > paper.top + 1;
                return [...document.querySelectorAll('[data-lane], [data-sign], [data-pad], .top .who, .top .tools')]
                    .filter(one => one.checkVisibility({ visibilityProperty: true }) && over(one.getBoundingClientRect()))
                    .map(one => one.dataset.lane ?? one.dataset.sign ?? one.dataset.pad ?? one.className);
            })()";
            let covered = page.value(script);
            page.photograph(&format!("waiting-{width}-{presents}"));
            assert_eq!(covered, json!([]), "{width}×{height}, presenting: {presents}");
        }
        page.size(1366, 768);
        page.press("Escape");
        page.wait_gone("[data-armed]");
    }
}

/// In the overview the pad comes after the words, and the place after the pad.
#[test]
fn words_may_come_before_their_pad_and_their_place() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    page.type_keys("24 uur is kort");
    assert_eq!(text_of(&mut page, "[data-armed=nobody] [data-held]"), "24 uur is kort");
    page.click("[data-pad=employee]");
    page.wait("[data-armed=employee]");
    page.click("[data-add=goal], [data-go=learning]");
    page.wait("[data-editor=new].employee textarea:focus");
    assert_eq!(text_of(&mut page, "[data-editor] textarea"), "24 uur is kort");
    page.press("Escape");
    page.wait_gone("[data-editor]");

    // Whoever wants digits as shortcuts says so, and has them while nothing is written.
    let settings =
        json!({ "language": null, "lock_minutes": null, "list_view": null, "letter_keys": true, "light": null });
    bridge.ok("settings_update", settings);
    page.visit(&bridge);
    page.wait(".stage");
    page.type_keys("2");
    page.wait("[data-place=energy][data-open]");
    page.type_keys("Half2");
    assert_eq!(text_of(&mut page, "[data-armed=nobody] [data-held]"), "Half2");
}
