//! The house on the big screen: six windows, each one target for a hand, and what they say in large rows beside it.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::{Light, Page};
use crate::talks;

/// Nothing on the big screen is smaller.
const HAND: u32 = 60;
const SIZES: [(u32, u32); 4] = [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160)];

#[test]
fn the_windows_of_the_overview_say_their_whole_names() {
    let mut page = Page::open();
    for language in ["nl", "en"] {
        let bridge = Bridge::start();
        let dossier = talks::team(&bridge, language, 1);
        talks::begin(&bridge, &dossier);
        for (width, height) in SIZES {
            page.size(width, height);
            page.visit(&bridge);
            page.wait(".window .name");
            page.settle();
            let cut = page.value(
                "[...document.querySelectorAll('.window .name > span')].filter(one => one.scrollWidth > one.clientWidth)
                    .map(one => one.innerText)",
            );
            assert_eq!(cut, json!([]), "{language} {width}×{height}");
        }
    }
}

#[test]
fn a_window_is_chosen_by_hand_and_by_keys_on_the_big_screen() {
    let bridge = Bridge::start();
    let dossier = talks::team(&bridge, "nl", 1);
    let talk = talks::begin(&bridge, &dossier);
    talks::normal(&bridge, &talk);
    let mut page = Page::open();
    page.visit(&bridge);
    page.wait(".stage");
    page.press("F11");
    page.wait(".presenting");
    // The bar of the places measures itself anew.
    page.settle();
    page.click("[data-go=employability]");
    page.wait("[data-place=employability][data-open]");
    let mut small = Vec::new();
    for (width, height) in SIZES {
        page.size(width, height);
        page.settle();
        page.wait("[data-window][aria-expanded=false]");
        assert_eq!(page.count("[data-window][aria-expanded=false]"), 6, "every window is one button");
        small.extend(page.small_targets(HAND, HAND));
        page.click("[data-window=craft]");
        page.wait("[data-window-sheet=craft] :checked:focus");
        page.settle();
        small.extend(page.small_targets(HAND, HAND));
        page.press("Escape");
        page.wait_gone("[data-window-sheet]");
        assert_eq!(page.count("[data-window=craft]:focus"), 1, "the focus is back at its window");
    }
    page.size(1366, 768);
    page.settle();

    // What is chosen is said by the window, and stored.
    page.click("[data-window=teamwork]");
    page.click("[data-pane-row=now-good]");
    page.click("[data-pane-row=wish-strong]");
    page.wait("[data-window=teamwork][aria-label*='Nu: gaat goed. Wens: gaat heel goed']");
    page.photograph("presenting-window");
    assert_eq!(page.complaints("html", false), Vec::<String>::new());
    // Without the mouse: another window, its name, and out of the house and back.
    page.value("document.querySelector('[data-window=balance]').click()");
    page.wait("[data-window-sheet=balance] :checked:focus");
    page.click("[data-window-remove=balance]");
    page.wait("[data-window-back=balance]:focus");
    page.wait_gone("[data-window-sheet]");

    // Whoever goes on with the notes needs them: it lies over them no longer.
    page.click("[data-window=joy]");
    page.wait("[data-window-sheet=joy] :focus");
    page.value("document.querySelector('[data-add=remark]').focus()");
    page.wait_gone("[data-window-sheet]");

    // And the list, which takes the picture's place.
    page.stand(Light::Forced);
    page.wait("main[data-view=list] [data-window-form=joy]");
    page.settle();
    small.extend(page.small_targets(HAND, HAND));
    page.stand(Light::Day);
    page.wait("main[data-view=board]");
    small.sort();
    small.dedup();
    assert!(small.is_empty(), "{}", small.join("\n"));

    let talk = bridge.ok("conversation_open", json!({ "conversation": talk }));
    assert_eq!(talk["answers"]["windows"]["teamwork"], json!({ "now": "good", "wish": "strong" }));
    assert_eq!(talk["answers"]["windows_removed"], json!(["balance"]));
}
