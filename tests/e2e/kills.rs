//! Power cuts at random moments. What was acknowledged is there afterwards, and the file is whole.

use std::cell::RefCell;
use std::env;
use std::time::Duration;

use serde_json::{Value, json};

use crate::setup::Setup;
use crate::stored::{self, Stored, praatplaat};
use crate::window::Window;

/// How often, unless `PRAATPLAAT_KILLS` says otherwise; `cargo xtask prove kills` does.
const KILLS: u32 = 3;
/// The longest that edits stream in before the cut.
const STREAM_MS: u64 = 400;

#[tokio::test]
async fn no_acknowledged_edit_is_lost_to_a_kill() {
    let kills = number("PRAATPLAAT_KILLS").map_or(KILLS, |kills| u32::try_from(kills).expect("a count"));
    let mut dice = Dice(number("PRAATPLAAT_SEED").unwrap_or(20_260_310));
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let dossier = stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    let talk = stored.talk(&dossier).await;
    stored.close().await;

    let acknowledged = RefCell::new(Vec::new());
    for round in 0..kills {
        let window = Window::open(&setup).await;
        window.unlock().await;
        let moment = Duration::from_micros(dice.below(STREAM_MS * 1000));
        let cut = tokio::time::timeout(moment, stream(&window, &talk, round, &acknowledged)).await;
        assert!(cut.is_err(), "only the cut ends the stream");
        window.kill_9();

        let stored = Stored::open(&setup).await;
        let there = stored::notes(&stored.view(&talk).await);
        stored.close().await;
        for text in &*acknowledged.borrow() {
            assert!(there.iter().any(|(.., one)| one == text), "kill {round} after {moment:?} lost {text:?}");
        }
        assert_eq!(praatplaat(&setup, &["check"]).code, Some(0), "the file is whole after kill {round}");
    }
    assert!(kills < KILLS || !acknowledged.borrow().is_empty(), "edits streamed in");
    println!("{kills} kills, {} acknowledged edits, none lost", acknowledged.borrow().len());
}

/// Edit after edit through the page's own way to Rust; each answer reaches the test before it counts.
async fn stream(window: &Window, talk: &str, round: u32, acknowledged: &RefCell<Vec<String>>) {
    let script = "const [args, done] = arguments;
        const gesture = crypto.randomUUID();
        window.__TAURI_INTERNALS__.invoke('note_add', { args: { ...args, gesture } }).then(
            applied => done(applied.change.added[0].record.text),
            reason => done({ refused: reason }))";
    for edit in 0.. {
        let text = format!("Briefje {edit} van ronde {round}");
        let args = json!({ "conversation": talk, "lane": "gives", "author": "employee", "text": text, "before": null });
        let answer = window.client().execute_async(script, vec![args]).await;
        match answer {
            Ok(Value::String(saved)) => acknowledged.borrow_mut().push(saved),
            other => panic!("an edit was not acknowledged: {other:?}"),
        }
    }
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text:?}")))
}

/// The same throws for the same seed (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}
