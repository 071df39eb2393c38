//! A team with ten years behind it: every talk held, answered a year later, signed and archived.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::scene;

pub(crate) const PEOPLE: usize = 60;
pub(crate) const YEARS: i32 = 10;
/// The release reads the real clock: the last talk must lie in the past.
const FIRST_YEAR: i32 = 2016;
pub(crate) const NOTES: usize = 12;
pub(crate) const AGREEMENTS: usize = 3;

/// Where a file made earlier lies, or is to be kept: making one takes minutes.
const KEPT: &str = "PRAATPLAAT_BENCH_DECADE";

/// Makes the file, or copies the one that was kept.
pub(crate) async fn make_or_fetch(file: &Path) {
    let Some(kept) = std::env::var_os(KEPT).map(PathBuf::from) else { return make(file).await };
    if !kept.exists() {
        make(&kept).await;
    }
    std::fs::copy(&kept, file).expect("the kept file can be copied");
}

/// Says on stderr how far it is.
async fn make(file: &Path) {
    let api = scene::workspace(file, &day(0)).await;
    scene::call(&api, "workspace_lock", json!({})).await;
    let mut people = Vec::new();
    for year in 0..YEARS {
        let api = scene::reopened(file, &day(year)).await;
        if people.is_empty() {
            people = scene::team(&api, PEOPLE).await;
        }
        for dossier in &people {
            let view = scene::started(&api, dossier).await;
            let talk = scene::id(&view["conversation"]);
            answer_last_time(&api, dossier, &view["previous"]["agreements"]).await;
            scene::fill(&api, &talk, NOTES, AGREEMENTS).await;
            scene::close(&api, &talk).await;
        }
        scene::call(&api, "workspace_lock", json!({})).await;
        eprintln!("  year {} of {YEARS}", year + 1);
    }
}

/// What was promised last year came true; this year's promises stay open.
async fn answer_last_time(api: &api::Api, dossier: &str, states: &Value) {
    for state in states.as_array().into_iter().flatten() {
        let answer = json!({ "dossier": dossier, "agreement": state["agreement"]["id"], "status": "done", "line": "",
            "gesture": scene::gesture() });
        scene::call(api, "agreement_follow_up", answer).await;
    }
}

fn day(year: i32) -> String {
    format!("{}-11-14", FIRST_YEAR + year)
}
