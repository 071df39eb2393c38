//! Our board under a hand: a note dragged, flights from place to place, a tap on a pad.

use std::path::Path;
use std::time::Duration;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::board::frames::{self, Frames};
use crate::board::hand::Point;
use crate::board::screen::Screen;
use crate::board::wander;
use crate::display::Display;
use crate::scene::{self, PASSPHRASE};
use crate::setup::program;
use crate::system;

const DAY: &str = "2026-11-14";
/// Near and far, into the picture and out of it.
const FLIGHTS: [&str; 8] =
    ["energy", "horizon", "looking_back", "talents", "backpack", "employability", "learning", "overview"];
const TAPS: usize = 5;
/// A flight, its landing, and a rest.
const FLIGHT: Duration = Duration::from_millis(750);
/// Until the frames are noted.
const REST: Duration = Duration::from_millis(50);

const CARRIED: &str = "document.querySelector('.carried')?.style.transform ?? ''";
const WORLD: &str = "getComputedStyle(document.querySelector('.world')).transform";

/// What one launch showed.
pub(crate) struct Seen {
    pub(crate) drag: Frames,
    pub(crate) fly: Frames,
    /// Milliseconds from the press to the painted caret.
    pub(crate) taps: Vec<f64>,
    /// Papers of the overview that hang there with their words; the rest is counted beside its lane.
    pub(crate) painted: usize,
}

/// A workspace with one talk of so many notes.
pub(crate) async fn workspace(file: &Path, notes: usize) {
    let api = scene::workspace(file, DAY).await;
    let dossier = scene::dossier(&api, "Annemieke Visser").await;
    let talk = scene::talk(&api, &dossier).await;
    scene::fill(&api, &talk, notes, 3).await;
    scene::call(&api, "workspace_lock", json!({})).await;
}

/// One launch: opens the talk, drags, flies and taps.
pub(crate) async fn look(display: &Display, file: &Path, notes: usize) -> Seen {
    let mut app = Screen::open(display, file, &program("praatplaat"), &[]).await;
    enter(&mut app).await;
    let all = app.read("return document.querySelectorAll('button[data-note]').length", Vec::new()).await;
    assert_eq!(all, notes, "every note is on the board");
    let hung = app.read("return document.querySelectorAll('.hung button[data-note]').length", Vec::new()).await;
    system::quiet().await;
    let drag = drag(&mut app).await;
    let mut fly = Frames::default();
    for place in FLIGHTS {
        fly = fly.and(flight(&mut app, place).await);
    }
    let taps = taps(&mut app).await;
    app.close().await;
    let painted = hung.as_u64().and_then(|hung| usize::try_from(hung).ok()).unwrap_or_default();
    Seen { drag, fly, taps, painted }
}

/// From the unlock screen to the board.
async fn enter(app: &mut Screen) {
    app.wait_for("input[type=password]").await;
    let field = app.client.find(Locator::Css("input[type=password]")).await.expect("the unlock screen");
    field.send_keys(PASSPHRASE).await.expect("typing works");
    app.tap("button[type=submit]").await;
    app.wait_for("[data-test=person] h3 button").await;
    sleep(Duration::from_millis(300)).await;
    app.tap("[data-test=person] h3 button").await;
    app.wait_for("[data-test=start]").await;
    sleep(Duration::from_millis(300)).await;
    app.tap("[data-test=start]").await;
    app.wait_for(".world .hung button[data-note]").await;
    // The drawing is read and painted after the board is there.
    sleep(Duration::from_secs(2)).await;
}

/// Carries the first note of one lane all over the board and into another lane.
async fn drag(app: &mut Screen) -> Frames {
    const FROM: &str = "[data-lane=gives] button[data-note]";
    app.wait_for(FROM).await;
    let id = app.read("return document.querySelector(arguments[0]).dataset.note", vec![json!(FROM)]).await;
    let (start, target) = (app.centre(FROM).await, app.centre("[data-lane=takes]").await);
    let before = lanes(app).await;
    app.hand.to(start);
    frames::begin(&app.client, CARRIED).await;
    sleep(REST).await;
    app.hand.press();
    app.hand.follow(wander(start, target));
    app.hand.release();
    sleep(Duration::from_millis(300)).await;
    let frames = frames::end(&app.client).await.moved("drag");
    let note = id.as_str().expect("a note has an id");
    app.wait_for(&format!("[data-lane=takes] button[data-note='{note}']")).await;
    let mut expected = before;
    expected[note] = json!("takes");
    assert_eq!(lanes(app).await, expected, "that note moved, and no other");
    frames
}

/// The lane of every note.
async fn lanes(app: &Screen) -> Value {
    let script = "return Object.fromEntries([...document.querySelectorAll('button[data-note]')]
        .map(note => [note.dataset.note, note.closest('[data-lane]').dataset.lane]))";
    app.read(script, Vec::new()).await
}

async fn flight(app: &mut Screen, place: &str) -> Frames {
    let button = app.centre(&format!("[data-go={place}]")).await;
    app.hand.to(button);
    // What the mouse left and came to is drawn before.
    sleep(Duration::from_millis(200)).await;
    frames::begin(&app.client, WORLD).await;
    sleep(REST).await;
    app.hand.press();
    app.hand.release();
    sleep(FLIGHT).await;
    app.wait_until(frames::OVER).await;
    let frames = frames::end(&app.client).await.moved(place);
    let open = "return document.querySelector('[data-open]')?.dataset.place ?? 'overview'";
    assert_eq!(app.read(open, Vec::new()).await, place, "the flight ends where it should");
    frames
}

/// Taps the pads in an open place, by turns.
async fn taps(app: &mut Screen) -> Vec<f64> {
    const CARET: &str = "
        window.benchCaret = null;
        const has = () => document.activeElement?.matches('[data-editor=new] textarea');
        const look = () => {
            if (!has()) return requestAnimationFrame(look);
            const channel = new MessageChannel();
            channel.port1.onmessage = () => { window.benchCaret = performance.timeOrigin + performance.now(); };
            channel.port2.postMessage(null);
        };
        requestAnimationFrame(look);";
    flight(app, "energy").await;
    let mut times = Vec::new();
    for tap in 0..TAPS {
        let who = ["employee", "manager"][tap % 2];
        let pad: Point = app.centre(&format!("[data-pad={who}]")).await;
        app.hand.to(pad);
        sleep(Duration::from_millis(200)).await;
        app.read(CARET, Vec::new()).await;
        let pressed = system::wall_clock();
        app.hand.press();
        app.hand.release();
        app.wait_until("window.benchCaret").await;
        let caret = app.read("return window.benchCaret", Vec::new()).await;
        times.push(caret.as_f64().expect("a moment") - pressed);
        app.wait_for(&format!("[data-editor=new].{who}")).await;
        let escape = Key::Escape.chars().next().expect("a key has a character");
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = keys.then(KeyAction::Down { value: escape }).then(KeyAction::Up { value: escape });
        app.client.perform_actions(keys).await.expect("pressing works");
        app.wait_until("!document.querySelector('[data-editor]')").await;
    }
    times
}
