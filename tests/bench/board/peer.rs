//! The peer: Excalidraw, pinned, in an empty window of the same engine. It is installed when the bench
//! first wants it, and is no part of the product, its tests or its build.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tokio::time::sleep;

use crate::board::frames::{self, Frames};
use crate::board::screen::Screen;
use crate::board::wander;
use crate::display::Display;
use crate::setup::program;
use crate::system;

/// How it shows itself.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Mode {
    /// As it opens.
    Normal,
    /// Without its panels.
    Zen,
}

/// What one launch showed.
pub(crate) struct Seen {
    pub(crate) drag: Frames,
    pub(crate) fly: Frames,
}

const NOTE: &str = "bench.note()";
const VIEW: &str = "bench.view()";
const FLIGHTS: usize = 4;

/// Installs and builds its page, if that has not been done. None, with the reason on stderr, where
/// npm cannot.
pub(crate) fn page() -> Option<PathBuf> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/excalidraw");
    let page = program("bare-window").parent()?.with_file_name("bench-excalidraw");
    let newest = |file: PathBuf| std::fs::metadata(file).and_then(|data| data.modified()).ok();
    let parts = ["package-lock.json", "index.html", "main.js", "vite.config.js"];
    let changed = parts.iter().filter_map(|part| newest(sources.join(part))).max();
    if newest(page.join("index.html")) > changed {
        return Some(page);
    }
    let output = page.to_str()?;
    let runs = npm(&sources, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        && npm(&sources, &["exec", "--", "vite", "build", "--outDir", output, "--emptyOutDir"]);
    if !runs {
        eprintln!("board: npm cannot install or build Excalidraw here: it is left out");
    }
    runs.then_some(page)
}

fn npm(folder: &Path, words: &[&str]) -> bool {
    let mut npm = Command::new("npm");
    npm.args(words).current_dir(folder).stdin(Stdio::null()).stdout(std::io::stderr());
    npm.status().is_ok_and(|status| status.success())
}

/// One launch: so many notes, all of them in sight; one is dragged, and the view flies.
pub(crate) async fn look(display: &Display, page: &Path, notes: usize, mode: Mode) -> Seen {
    let folder = page.to_str().expect("the build folder has an ordinary name");
    let zen = if mode == Mode::Zen { "&zen=1" } else { "" };
    let query = format!("?n={notes}{zen}");
    let mut peer = Screen::open(display, page, &program("bare-window"), &[folder, &query]).await;
    peer.wait_until("window.bench?.ready()").await;
    sleep(Duration::from_millis(1500)).await;
    assert_eq!(peer.read("return bench.count()", Vec::new()).await, notes, "every note is painted");
    system::quiet().await;
    let drag = drag(&mut peer).await;
    let mut fly = Frames::default();
    for turn in 0..FLIGHTS {
        fly = fly.and(flight(&mut peer, turn).await);
    }
    peer.close().await;
    Seen { drag, fly }
}

async fn drag(peer: &mut Screen) -> Frames {
    let start = peer.on_screen(&peer.read("return bench.point()", Vec::new()).await);
    let others = peer.read("return bench.others()", Vec::new()).await;
    peer.hand.to(start);
    frames::begin(&peer.client, NOTE).await;
    sleep(Duration::from_millis(50)).await;
    peer.hand.press();
    peer.hand.follow(wander(start, start));
    peer.hand.release();
    sleep(Duration::from_millis(300)).await;
    let frames = frames::end(&peer.client).await.moved("drag in Excalidraw");
    assert_eq!(peer.read("return bench.others()", Vec::new()).await, others, "no other note moved");
    frames
}

/// Its own animation, which takes as long as ours.
async fn flight(peer: &mut Screen, turn: usize) -> Frames {
    frames::begin(&peer.client, VIEW).await;
    sleep(Duration::from_millis(50)).await;
    peer.read(&format!("benchFrames.input = performance.now(); bench.fly({turn})"), Vec::new()).await;
    sleep(Duration::from_millis(750)).await;
    peer.wait_until(frames::OVER).await;
    frames::end(&peer.client).await.moved("flight in Excalidraw")
}
