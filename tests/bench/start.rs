//! From the start of the process to a usable start screen, and its memory, beside a bare window. Beside it the same
//! screen as a page without code, workspace or core in the same bare window: less than that can't be had.

use std::path::Path;
use std::time::Instant;

use tempfile::TempDir;

use crate::decade::{self, AGREEMENTS, NOTES, PEOPLE, YEARS};
use crate::derivation;
use crate::display::Display;
use crate::figures::{Bench, Row, median};
use crate::scene::PASSPHRASE;
use crate::setup::program;
use crate::system;
use crate::window::Window;

const RUNS: usize = 9;

/// One start of each, the one right after the other.
#[derive(Default)]
struct Starts {
    floor: Vec<f64>,
    floor_memory: Vec<f64>,
    unlock: Vec<f64>,
    unlock_memory: Vec<f64>,
    derivation: Vec<f64>,
    team: Vec<f64>,
    usable: Vec<f64>,
    team_memory: Vec<f64>,
    still: Vec<f64>,
    still_memory: Vec<f64>,
}

pub(crate) async fn run() -> Bench {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("bench.praatplaat");
    eprintln!("start: {PEOPLE} dossiers of {YEARS} years, made through the commands");
    let begun = Instant::now();
    decade::make_or_fetch(&file).await;
    let made = begun.elapsed().as_secs();
    let size = std::fs::metadata(&file).map_or(0.0, |about| about.len() as f64 / 1e6);

    let display = Display::start();
    // One of each first, uncounted: everybody's second start finds the system's files in memory.
    turn(&display, &file, &mut Starts::default()).await;
    let mut starts = Starts::default();
    for _ in 0..RUNS {
        turn(&display, &file, &mut starts).await;
    }
    let time = median(&starts.usable) / median(&starts.floor);
    let memory = median(&starts.team_memory) / median(&starts.floor_memory);
    let still = median(&starts.still) / median(&starts.floor);
    let still_memory = median(&starts.still_memory) / median(&starts.floor_memory);
    let ms = |what: &str, values| Row::new(what, "ms", values);
    let mib = |what: &str, values| Row::new(what, "MiB", values);
    Bench {
        name: "start",
        beside: Vec::new(),
        reading: format!(
            "time {time:.2} and memory {memory:.2} times the bare window; the target is 1.15 for both. The \
             same screen without any code: {still:.2} and {still_memory:.2} times. The file: \
             {PEOPLE} dossiers, {YEARS} signed talks each, {NOTES} notes and {AGREEMENTS} agreements a talk, \
             {size:.1} MB, made in {made} s"
        ),
        rows: vec![
            ms("bare window: process start to painted", starts.floor),
            ms("app: process start to painted unlock screen", starts.unlock),
            ms("app: Enter to painted team, derivation off", starts.team),
            ms("app: usable start screen (the two above)", starts.usable),
            ms("one key derivation (taken off)", starts.derivation),
            mib("bare window: memory of the tree", starts.floor_memory),
            mib("app: memory at the unlock screen", starts.unlock_memory),
            mib("app: memory at the team screen", starts.team_memory),
            ms("the team as a page without code: painted", starts.still),
            mib("the same: memory of the tree", starts.still_memory),
        ],
    }
}

async fn turn(display: &Display, file: &Path, starts: &mut Starts) {
    system::quiet().await;
    let (bare, painted) = Window::open(display, file, &program("bare-window"), None).await;
    starts.floor.push(painted);
    starts.floor_memory.push(bare.memory().await);
    bare.close().await;

    system::quiet().await;
    let derivation = derivation::median();
    let (app, unlock) = Window::open(display, file, &program("praatplaat"), Some("input[type=password]")).await;
    starts.unlock_memory.push(app.memory().await);
    let team = app.unlock(PASSPHRASE, PEOPLE).await.painted - derivation;
    starts.team_memory.push(app.memory().await);
    let page = still_page(&app.still().await);
    app.close().await;
    starts.derivation.push(derivation);
    starts.unlock.push(unlock);
    starts.team.push(team);
    starts.usable.push(unlock + team);

    system::quiet().await;
    let (still, painted) = Window::open_page(display, file, page.path()).await;
    starts.still.push(painted);
    starts.still_memory.push(still.memory().await);
    still.close().await;
}

/// A folder with a page and the files that the product's page reads.
fn still_page(page: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("index.html"), page).expect("the folder is writable");
    let assets = folder.path().join("assets");
    std::fs::create_dir(&assets).expect("the folder is writable");
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("ui/dist/assets");
    for file in std::fs::read_dir(built).expect("the page was built").flatten() {
        std::fs::copy(file.path(), assets.join(file.file_name())).expect("the folder is writable");
    }
    folder
}
