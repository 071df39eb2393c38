//! Start, search and opening a dossier at 10, 100 and 1,000 dossiers.

use std::path::Path;
use std::time::Instant;

use serde_json::json;

use crate::derivation;
use crate::display::Display;
use crate::figures::{Bench, Row, median};
use crate::scene;
use crate::setup::program;
use crate::system;
use crate::window::Window;

const RUNS: usize = 7;
const SIZES: [usize; 3] = [10, 100, 1000];
const DAY: &str = "2026-11-14";
/// So many of them have held a talk.
const SPOKEN: usize = 60;

/// How many of those it found the page draws at once.
const FOUND: usize = 24;

pub(crate) async fn run() -> Bench {
    let mut rows = Vec::new();
    let (mut usable, mut searching) = (Vec::new(), 0.0);
    let display = Display::start();
    for people in SIZES {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("bench.praatplaat");
        let ids = team(&file, people).await;
        rows.extend(through_dispatch(&file, &ids).await);

        let (mut start, mut changed, mut painted) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..RUNS {
            system::quiet().await;
            let derivation = derivation::median();
            let (app, unlock) =
                Window::open(&display, &file, &program("praatplaat"), Some("input[type=password]")).await;
            let team = app.unlock(scene::PASSPHRASE, people).await.painted - derivation;
            start.push(unlock + team);
            let search = app.search("7", with_a_seven(people).min(FOUND)).await;
            changed.push(search.changed);
            painted.push(search.painted);
            app.close().await;
        }
        usable.push(median(&start));
        searching = median(&changed);
        rows.push(Row::new(format!("{people} dossiers: window, start to usable team"), "ms", start));
        rows.push(Row::new(format!("{people} dossiers: window, search, page ready"), "ms", changed));
        rows.push(Row::new(format!("{people} dossiers: window, search, painted"), "ms", painted));
    }
    let slower = usable[SIZES.len() - 1] / usable[0];
    Bench {
        name: "grow",
        beside: Vec::new(),
        rows,
        reading: format!(
            "search at 1,000: {searching:.1} ms until the page holds the answer, target 20; \
             start at 1,000: {slower:.2} times that at 10, target 1.1"
        ),
    }
}

/// A file with so many people, of whom some have held a talk.
async fn team(file: &Path, people: usize) -> Vec<String> {
    let api = scene::workspace(file, DAY).await;
    let ids = scene::team(&api, people).await;
    for id in ids.iter().take(SPOKEN) {
        let talk = scene::talk(&api, id).await;
        scene::fill(&api, &talk, 6, 1).await;
        scene::close(&api, &talk).await;
    }
    scene::call(&api, "workspace_lock", json!({})).await;
    ids
}

/// Without a window: what the core alone needs.
async fn through_dispatch(file: &Path, ids: &[String]) -> [Row; 3] {
    let people = ids.len();
    let (mut opening, mut team, mut dossier) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..RUNS {
        let derivation = derivation::measure();
        let start = Instant::now();
        let api = scene::reopened(file, DAY).await;
        opening.push(start.elapsed().saturating_sub(derivation));
        let start = Instant::now();
        scene::call(&api, "team_overview", json!({})).await;
        team.push(start.elapsed());
        let start = Instant::now();
        scene::call(&api, "dossier_open", json!({ "dossier": ids[n % ids.len()] })).await;
        dossier.push(start.elapsed());
        scene::call(&api, "workspace_lock", json!({})).await;
    }
    [
        Row::times(format!("{people} dossiers: unlock, derivation off"), &opening),
        Row::times(format!("{people} dossiers: team overview"), &team),
        Row::times(format!("{people} dossiers: open a dossier"), &dossier),
    ]
}

/// Of the people called by their number, those that a search for 7 finds.
fn with_a_seven(people: usize) -> usize {
    (0..people).filter(|n| n.to_string().contains('7')).count()
}
