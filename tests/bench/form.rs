//! The form: time to make it and its size, for an ordinary and a very full talk.

use std::time::Instant;

use serde_json::json;

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
    Bench { name: "form", rows, reading: "the first page should be there within 2000 ms".into() }
}
