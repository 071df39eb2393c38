//! Start, team overview and opening a dossier at 10, 100 and 1,000 dossiers.

use std::time::Instant;

use serde_json::json;

use crate::figures::{Bench, Row};
use crate::scene;

const RUNS: usize = 7;

pub(crate) async fn run() -> Bench {
    let mut rows = Vec::new();
    for people in [10_usize, 100, 1000] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("bench.praatplaat");
        let api = scene::workspace(&file, "2026-11-14").await;
        let drafts: Vec<_> = (0..people)
            .map(|n| json!({ "name": format!("Medewerker {n}"), "function": "adviseur", "team": "Team", "start": null }))
            .collect();
        let applied = scene::call(&api, "import_confirm", json!({ "rows": drafts })).await;
        let ids: Vec<String> = applied["change"]["added"]
            .as_array()
            .expect("people")
            .iter()
            .map(|record| record["record"]["id"].as_str().expect("an id").to_owned())
            .collect();
        for id in ids.iter().take(people.min(60)) {
            let talk = scene::talk(&api, id).await;
            scene::fill(&api, &talk, 6, 1).await;
            scene::close(&api, &talk).await;
        }
        scene::call(&api, "workspace_lock", json!({})).await;

        let (mut opening, mut team, mut dossier) = (Vec::new(), Vec::new(), Vec::new());
        for n in 0..RUNS {
            let start = Instant::now();
            let api = scene::reopened(&file, "2026-11-14").await;
            opening.push(start.elapsed());
            let start = Instant::now();
            scene::call(&api, "team_overview", json!({})).await;
            team.push(start.elapsed());
            let start = Instant::now();
            scene::call(
                &api,
                "dossier_open",
                json!({ "dossier": ids[n % ids.len()] }),
            )
            .await;
            dossier.push(start.elapsed());
            scene::call(&api, "workspace_lock", json!({})).await;
        }
        rows.push(Row::times(
            format!("{people} dossiers: unlock (key derivation included)"),
            &opening,
        ));
        rows.push(Row::times(
            format!("{people} dossiers: team overview"),
            &team,
        ));
        rows.push(Row::times(
            format!("{people} dossiers: open a dossier"),
            &dossier,
        ));
    }
    Bench { name: "grow", rows, reading: "search runs in the page over the overview it has; the overview should stay under 20 ms at 1,000".into() }
}
