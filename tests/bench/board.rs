//! How the board moves under a hand, beside Excalidraw in the same engine.

mod app;
mod frames;
mod hand;
mod peer;
mod screen;

use crate::display::Display;
use crate::figures::{Bench, Row};
use crate::system;
use frames::Frames;
use hand::Point;
use peer::Mode;

const RUNS: usize = 5;
const SIZES: [usize; 3] = [20, 120, 500];

pub(crate) async fn run() -> Bench {
    let display = Display::start();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let page = peer::page();
    let mut rows = Vec::new();
    let mut painted = Vec::new();
    let mut taps = Vec::new();
    for notes in SIZES {
        let file = folder.path().join(format!("{notes}.praatplaat"));
        app::workspace(&file, notes).await;
        let mut figures =
            [Figures::new("", notes), Figures::new("excalidraw.", notes), Figures::new("excalidraw_zen.", notes)];
        let mut hung = 0;
        // Turn by turn, so that a slow minute hits all of them.
        for run in 1..=RUNS {
            eprintln!("  board: {notes} notes, run {run} of {RUNS}, load {:.1}", system::load());
            // Each run carries a note to another lane: it begins with a copy of its own.
            let own = folder.path().join(format!("{notes}-{run}.praatplaat"));
            std::fs::copy(&file, &own).expect("the temporary folder is writable");
            let seen = app::look(&display, &own, notes).await;
            figures[0].take(&seen.drag, &seen.fly);
            hung = seen.painted;
            taps.extend(seen.taps);
            let Some(page) = page.as_deref() else { continue };
            for (mode, figures) in [Mode::Normal, Mode::Zen].into_iter().zip(&mut figures[1..]) {
                let seen = peer::look(&display, page, notes, mode).await;
                figures.take(&seen.drag, &seen.fly);
            }
        }
        painted.push(format!("{hung} of {notes}"));
        let found: Vec<Row> = figures.into_iter().flat_map(Figures::rows).collect();
        // It takes a quarter of an hour: whoever waits sees what there is.
        for row in &found {
            eprintln!("    {} {:.0} {}", row.what, row.median, row.unit);
        }
        rows.extend(found);
    }
    rows.push(Row::keyed("tap.p50_ms", "tap on a pad to painted caret", "ms", taps));
    Bench { name: "board", reading: reading(&rows, &painted), rows, beside: Vec::new() }
}

/// One program at one number of notes, run by run.
struct Figures {
    /// What its keys begin with; ours begin with what was done.
    who: &'static str,
    notes: usize,
    drag: [Vec<f64>; 2],
    fly: [Vec<f64>; 2],
    start: Vec<f64>,
    settle: Vec<f64>,
}

impl Figures {
    fn new(who: &'static str, notes: usize) -> Self {
        Self { who, notes, drag: Default::default(), fly: Default::default(), start: Vec::new(), settle: Vec::new() }
    }

    fn take(&mut self, drag: &Frames, fly: &Frames) {
        for (part, (drags, flights)) in [0.5, 0.95].into_iter().zip(self.drag.iter_mut().zip(&mut self.fly)) {
            drags.push(drag.percentile(part));
            flights.push(fly.percentile(part));
        }
        self.start.push(fly.start());
        self.settle.push(fly.settle());
    }

    /// None where nothing was measured.
    fn rows(self) -> Vec<Row> {
        if self.settle.is_empty() {
            return Vec::new();
        }
        let (who, notes) = (self.who, self.notes);
        let row = |what: &str, figure: &str, values| {
            let key = format!("{who}{what}.{notes}.{figure}");
            Row::keyed(&key, &key, "ms", values)
        };
        let ([drag_50, drag_95], [fly_50, fly_95]) = (self.drag, self.fly);
        vec![
            row("drag", "p50_ms", drag_50),
            row("drag", "p95_ms", drag_95),
            row("fly", "p50_ms", fly_50),
            row("fly", "p95_ms", fly_95),
            row("fly", "start_ms", self.start),
            row("fly", "settle_ms", self.settle),
        ]
    }
}

/// What it means, beside the targets.
fn reading(rows: &[Row], painted: &[String]) -> String {
    let figure = |key: &str| rows.iter().find(|row| row.key.as_deref() == Some(key)).map(|row| row.median);
    let ours = |key: &str| figure(key).unwrap_or_default();
    let against = |who: &str| {
        let theirs = figure(&format!("{who}.drag.120.p95_ms"));
        theirs.map_or("not measured".to_owned(), |theirs| {
            format!("{:.1} times as fast", theirs / ours("drag.120.p95_ms"))
        })
    };
    format!(
        "dragging p95 {:.0} ms at 120 notes (target 18) and {:.0} at 500 (20); flying {:.0} and {:.0} (34); beside \
         Excalidraw's normal screen {} (4), its zen mode {} (1). Papers that hang in the overview with their words: {}; \
         Excalidraw paints all of its notes",
        ours("drag.120.p95_ms"),
        ours("drag.500.p95_ms"),
        ours("fly.120.p95_ms"),
        ours("fly.500.p95_ms"),
        against("excalidraw"),
        against("excalidraw_zen"),
        painted.join(", "),
    )
}

/// The way of a hand: to the middle of the page, in wide loops over it, and to where it lets go.
fn wander(start: Point, end: Point) -> impl Iterator<Item = Point> {
    const AWAY: u32 = 15;
    const LOOPS: u32 = 75;
    const BACK: u32 = 15;
    let middle = Point { x: screen::WIDTH / 2.0, y: screen::HEIGHT / 2.0 };
    let looped = move |step: u32| {
        let step = f64::from(step);
        Point { x: middle.x + 240.0 * (step / 13.0).sin(), y: middle.y + 150.0 * (step / 9.0).sin() }
    };
    let away = (1..=AWAY).map(move |step| between(start, middle, step, AWAY));
    let back = (1..=BACK).map(move |step| between(looped(LOOPS), end, step, BACK));
    away.chain((1..=LOOPS).map(looped)).chain(back)
}

fn between(from: Point, to: Point, step: u32, steps: u32) -> Point {
    let part = f64::from(step) / f64::from(steps);
    Point { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}
