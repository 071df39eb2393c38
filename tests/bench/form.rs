//! The form: time to make it and its size, for an ordinary and a very full talk; and one talk beside
//! what others make of it.

use std::time::Instant;

use serde_json::json;

use crate::beside::{self, Maker};
use crate::figures::{Bench, Row};
use crate::scene;

const RUNS: usize = 7;

pub(crate) async fn run() -> Bench {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("bench.praatplaat");
    let api = scene::workspace(&file, "2026-11-14").await;
    let mut rows = Vec::new();
    for (name, notes, agreements) in [("an ordinary talk", 24, 3), ("a full talk", 120, 12)] {
        let dossier = scene::dossier(&api, name).await;
        let talk = scene::talk(&api, &dossier).await;
        scene::fill(&api, &talk, notes, agreements).await;
        let conversation = serde_json::from_value(json!(talk)).expect("an id");
        let (mut times, mut size) = (Vec::new(), 0_usize);
        for _ in 0..RUNS {
            let start = Instant::now();
            let bytes = api::form_bytes(&api, conversation, None).await.expect("a form");
            times.push(start.elapsed());
            size = bytes.len();
        }
        rows.push(Row::times(format!("{name}: {notes} notes, {agreements} agreements"), &times));
        rows.push(Row::new(format!("{name}: size"), "kB", vec![size as f64 / 1000.0]));
    }
    let beside = beside::run();
    Bench { name: "form", rows, reading: reading(&beside), beside }
}

/// What the targets are about.
fn reading(beside: &[Maker]) -> String {
    let made = |name: &str| beside.iter().find(|maker| maker.name == name).and_then(|maker| maker.made.as_ref());
    let Some(ours) = made("praatplaat") else {
        return "without the others: `cargo xtask bench form` builds them".into();
    };
    let within = ours.within.as_ref().map_or(0.0, |row| row.median);
    let mut reading = format!("asked: in process at most 50 ms; it takes {within:.1}");
    if let Some(chromium) = made("Chromium") {
        let times = chromium.whole.median / ours.whole.median;
        reading = format!("{reading}; at least 20 times as fast as Chromium: {times:.0} times");
    }
    if let Some(typst) = made("typst") {
        reading = format!("{reading}; not bigger than typst's file: {} and {} bytes", ours.bytes, typst.bytes);
    }
    reading
}
