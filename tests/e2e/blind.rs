//! Cards face down in the window: whatever the first one chose, page, accessibility tree and picture are the same
//! until the turn.

use std::process::Command;

use serde_json::Value;

use crate::heard::Heard;
use crate::instruments::begin;
use crate::setup::Setup;
use crate::window::Window;

const CHOICES: usize = 5;
/// Bytes of a photograph in which a round corner may come out otherwise when it is painted again.
const NOISE: usize = 600;

/// What stands there while the cards lie covered, and while the second one chooses.
struct Told {
    pages: Vec<String>,
    heard: Vec<Vec<Heard>>,
    seen: Vec<Vec<u8>>,
}

#[tokio::test]
async fn page_and_accessibility_tree_tell_nothing_before_the_turn() {
    let setup = Setup::new().heard();
    let (window, _) = begin(&setup).await;
    window.go("energy").await;
    // They have landed: the drawing itself is back, over the picture of the flight.
    window.wait_for("canvas.still:not(.away) + .land:not(.away)").await;
    let expected = round(&window, &setup, 0).await;
    assert!(expected.heard[0].iter().any(|thing| thing.role == "dialog"), "the round is told of at all");
    for choice in 1..CHOICES {
        let told = round(&window, &setup, choice).await;
        for (told, expected) in told.pages.iter().zip(&expected.pages) {
            assert!(told == expected, "choice {choice} shows in the page: {}", difference(told, expected));
        }
        assert_eq!(told.heard, expected.heard, "choice {choice} is heard");
        for (told, expected) in told.seen.iter().zip(&expected.seen) {
            let other = told.iter().zip(expected).filter(|(a, b)| a != b).count();
            assert!(
                !told.is_empty() && told.len() == expected.len() && other <= NOISE,
                "choice {choice} is seen: target/screenshots/blind-{choice}-*.png, {other} bytes"
            );
        }
    }
    window.close().await;
}

/// The employee chooses, the manager takes over, and the round is left.
async fn round(window: &Window, setup: &Setup, choice: usize) -> Told {
    window.click("[data-blind=water]").await;
    window.click("[data-blind-uncover=employee]").await;
    window.click(&format!("li:nth-child({}) [data-blind-choice]", choice + 1)).await;
    window.wait_for("[data-blind-stage=covered]").await;
    let mut told = Told { pages: Vec::new(), heard: Vec::new(), seen: Vec::new() };
    look(window, setup, &mut told, &format!("blind-{choice}-covered")).await;
    window.click("[data-blind-uncover=manager]").await;
    window.wait_for("[data-blind-choice]").await;
    look(window, setup, &mut told, &format!("blind-{choice}-second")).await;
    window.click(".dialog-close").await;
    window.wait_gone("[data-blind-stage]").await;
    told
}

/// What stands around the first difference, in both.
fn difference(one: &str, other: &str) -> String {
    const BEFORE: usize = 60;
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let around = |text: &str| text.chars().skip(same.saturating_sub(BEFORE)).take(2 * BEFORE).collect::<String>();
    format!("{:?} and not {:?}", around(one), around(other))
}

async fn look(window: &Window, setup: &Setup, told: &mut Told, name: &str) {
    told.pages.push(page(window).await);
    told.heard.push(window.heard(setup));
    let picture = window.screenshot(name).await;
    // Beside the dialog a scrollbar may fade away.
    let script = "const { x, y, width, height } = document.querySelector('[role=dialog]').getBoundingClientRect();
        return `${Math.floor(width)}x${Math.floor(height)}+${Math.ceil(x)}+${Math.ceil(y)}`";
    let part = window.read(script, vec![]).await;
    let pixels =
        Command::new("convert").arg(picture).args(["-crop", part.as_str().unwrap_or_default(), "rgb:-"]).output();
    told.seen.push(pixels.expect("ImageMagick cuts a picture").stdout);
}

/// The whole document with what its fields hold, without the order of attributes and the numbers that a dialog counts up.
async fn page(window: &Window) -> String {
    let script = "const told = node => node.nodeType === Node.ELEMENT_NODE
            ? [node.localName, [...node.attributes].map(one => `${one.name}=${one.value}`).sort(), node.value, node.checked,
                [...node.childNodes].map(told)]
            : node.nodeType === Node.TEXT_NODE ? node.data : '';
        return JSON.stringify(told(document.documentElement)).replace(/bits-\\w+/g, 'bits')";
    match window.read(script, vec![]).await {
        Value::String(page) => page,
        other => panic!("the page is {other}"),
    }
}
