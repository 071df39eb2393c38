//! Two people at one screen, each with a pointer: whatever their order, a note keeps its author and
//! none is lost.

use std::collections::BTreeMap;
use std::env;

use fantoccini::actions::{Actions, InputSource, MOUSE_BUTTON_LEFT, MouseActions, PenActions, PointerAction};
use serde_json::{Value, json};

use crate::pointer::Point;
use crate::setup::Setup;
use crate::stored::{self, Stored};
use crate::window::Window;

/// How often, unless `PRAATPLAAT_POINTERS` says otherwise; `cargo xtask prove pointers` does.
const OPERATIONS: u64 = 300;
/// So many at a time: the driver waits half a minute for an answer.
const AT_ONCE: u64 = 50;
const SEED: u64 = 20_260_310;
const LANES: [&str; 5] = ["proud", "gives", "takes", "one_year", "need"];

#[tokio::test]
async fn no_order_of_pointer_events_swaps_or_loses_a_note() {
    let operations = number("PRAATPLAAT_POINTERS").unwrap_or(OPERATIONS);
    let seed = number("PRAATPLAAT_SEED").unwrap_or(SEED);
    let setup = Setup::new();
    let (window, talk, before) = a_board(&setup).await;

    let script = include_str!("pointers.js");
    let mut did: BTreeMap<String, u64> = BTreeMap::new();
    let mut first = 0;
    while first < operations {
        let count = AT_ONCE.min(operations - first);
        let answer = window.client().execute_async(script, vec![json!(seed), json!(first), json!(count)]);
        let answer = window.must(answer, "move the pointers").await;
        assert_eq!(answer["wrong"], json!([]), "operations {first} to {} of seed {seed}", first + count);
        for (what, times) in answer["did"].as_object().expect("what was done") {
            *did.entry(what.clone()).or_default() += times.as_u64().expect("a count");
        }
        first += count;
    }
    window.wait_until_saved().await;
    window.kill_9();

    let after = notes(&setup, &talk).await;
    for (id, (author, text)) in &before {
        assert_eq!(after.get(id), Some(&(author.clone(), text.clone())), "an old note is its author's, and there");
    }
    for (author, text) in after.values() {
        assert!(text.starts_with(author.as_str()), "{text:?} is not by {author}");
    }
    let written = usize::try_from(did["written"]).expect("a count");
    assert_eq!(after.len(), before.len() + written, "every paper that was written on is a note, and no other");
    assert!(did["pads"] > 0 && did["up"] > 0, "the pointers did something: {did:?}");
    println!("{operations} operations, none lost, none swapped: {did:?}");
}

#[tokio::test]
async fn mouse_and_pen_carry_at_the_same_time() {
    let setup = Setup::new();
    let (window, talk, before) = a_board(&setup).await;
    let note = "[data-lane=gives] button[data-note]";
    let (paper, pad) = (window.centre(note).await, window.centre("[data-pad=manager]").await);
    let (takes, proud) = (window.centre("[data-lane=takes]").await, window.centre("[data-lane=proud]").await);
    let mut mouse = MouseActions::new("mouse".to_owned()).then(to(paper)).then(DOWN);
    let mut pen = PenActions::new("pen".to_owned()).then(to(pad)).then(DOWN);
    for part in 1..=6 {
        mouse = mouse.then(to(along(paper, takes, part)));
        pen = pen.then(to(along(pad, proud, part)));
    }
    window.act(Actions::from(mouse).and(pen), "carry a note and a paper at once").await;
    window.wait_for("[data-lane=takes].over").await;
    window.wait_for("[data-lane=proud].over").await;
    assert_eq!(window.count(".carried").await, 2, "two things are in the air");
    window.screenshot("two-pointers").await;

    // The mouse lets go first; the pen still holds what it held.
    let mouse = MouseActions::new("mouse".to_owned()).then(UP);
    window.act(mouse, "let the note go").await;
    window.wait_for("[data-lane=takes] button[data-note]").await;
    assert_eq!(window.count(".carried.manager").await, 1, "the pen still carries its paper");
    let pen = PenActions::new("pen".to_owned()).then(UP);
    window.act(pen, "let the paper go").await;
    window.wait_for("[data-editor=new].manager textarea:focus").await;
    window.type_text("manager schrijft\n").await;
    window.wait_for_text("[data-lane=proud] [data-note]", "manager schrijft").await;
    window.wait_until_saved().await;
    window.kill_9();

    let after = notes(&setup, &talk).await;
    assert_eq!(after.len(), before.len() + 1);
    assert!(after.values().all(|(author, text)| text.starts_with(author.as_str())), "{after:?}");
    let stored = Stored::open(&setup).await;
    let lanes = stored::notes(&stored.view(&talk).await);
    let moved = ("takes".to_owned(), "together".to_owned(), "together schrijft 2".to_owned());
    assert!(lanes.contains(&moved), "{lanes:?}");
    stored.close().await;
}

/// A board with notes of everybody in reach, and who wrote them.
async fn a_board(setup: &Setup) -> (Window, String, BTreeMap<String, (String, String)>) {
    let stored = Stored::create(setup).await;
    let dossier = stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    let talk = stored.talk(&dossier).await;
    for (number, lane) in LANES.iter().cycle().take(LANES.len() * 2).enumerate() {
        let author = ["manager", "employee", "together"][(number + 1) % 3];
        stored.note(&talk, lane, author, &format!("{author} schrijft {}", number + 1)).await;
    }
    stored.close().await;
    let before = notes(setup, &talk).await;
    let window = Window::open(setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.start_talk().await;
    window.wait_for(".hung button[data-note]").await;
    (window, talk, before)
}

/// Author and text of every note, by its id.
async fn notes(setup: &Setup, talk: &str) -> BTreeMap<String, (String, String)> {
    let stored = Stored::open(setup).await;
    let view = stored.view(talk).await;
    stored.close().await;
    let text = |note: &Value, name: &str| stored::text_of(&note[name]);
    let notes = view["notes"].as_array().expect("a talk has notes");
    notes.iter().map(|note| (text(note, "id"), (text(note, "author"), text(note, "text")))).collect()
}

const DOWN: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

fn to(point: Point) -> PointerAction {
    PointerAction::MoveTo { duration: None, x: point.x.round(), y: point.y.round() }
}

fn along(from: Point, to: Point, part: u32) -> Point {
    let part = f64::from(part) / 6.0;
    Point { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text:?}")))
}
