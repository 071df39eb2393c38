//! Twice as large, and small windows: the board becomes a list by itself, and they stay where they were.

use serde_json::json;

use crate::instruments::begin;
use crate::keys::Key;
use crate::setup::Setup;
use crate::window::Window;

/// The window's own steps are of a fifth.
const STEPS_TO_TWICE: usize = 5;

#[tokio::test]
async fn twice_as_large_the_board_is_a_list_at_the_same_place() {
    let setup = Setup::new();
    let (window, _) = begin(&setup).await;
    window.resize(1920, 1080).await;
    window.go("horizon").await;
    window.notes("employee", "three_years", &["Teamleider worden"]).await;
    for _ in 0..STEPS_TO_TWICE {
        window.press("Ctrl+=").await;
    }
    window.wait_for("main[data-view=list]").await;
    assert_eq!(window.read("return innerWidth", vec![]).await, json!(960), "it is twice as large");
    in_sight(&window, "#sign-horizon").await;
    window.screenshot("zoom-200").await;
    assert_eq!(window.read("return document.documentElement.scrollWidth <= innerWidth", vec![]).await, json!(true));
    let found = window.out_of_place().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
    // They write on as before. By keys: the driver aims as if nothing were larger.
    window.press_on("[data-go=horizon]", Key::Enter).await;
    window.press_on("[data-add=one_year]", Key::Enter).await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text("De planning doen\n\n").await;
    window.wait_for_text("[data-lane=one_year] [data-note]", "De planning doen").await;
    for _ in 0..STEPS_TO_TWICE {
        window.press("Ctrl+-").await;
    }
    window.wait_for("main[data-view=board]").await;
    window.wait_for("[data-place=horizon][data-open]").await;

    window.resize(880, 700).await;
    window.wait_for("main[data-view=list]").await;
    in_sight(&window, "#sign-horizon").await;
    // As small as the window can be.
    window.resize(800, 560).await;
    window.wait_for("main[data-view=list]").await;
    in_sight(&window, "#sign-horizon").await;
    let found = window.out_of_place().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
    window.close().await;
}

async fn in_sight(window: &Window, css: &str) {
    let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        const stage = document.querySelector('.stage').getBoundingClientRect();
        return box.top >= stage.top - 1 && box.bottom <= stage.bottom + 1";
    window
        .until(&format!("see {css}"), async || {
            let seen = window.read(script, vec![json!(css)]).await;
            if seen == json!(true) { Ok(()) } else { Err("it is out of sight") }
        })
        .await;
}
