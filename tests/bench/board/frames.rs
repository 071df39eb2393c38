//! The frames of a movement, as the page itself counts them.

use fantoccini::Client;
use serde_json::Value;

use crate::figures::median;

/// From now on every frame is noted with its time and what the probe reads in it.
const BEGIN: &str = "
    const probe = () => PROBE;
    const log = { input: null, frames: [], on: true };
    window.benchFrames = log;
    addEventListener('pointerdown', () => { log.input = performance.now(); }, { capture: true, once: true });
    const look = at => {
        log.frames.push([at, String(probe())]);
        if (log.on) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

const END: &str = "
    const log = window.benchFrames;
    log.on = false;
    return [log.input ?? 0, log.frames];";

/// Begins to note frames. `probe` is an expression for what should move.
pub(crate) async fn begin(client: &Client, probe: &str) {
    client.execute(&BEGIN.replace("PROBE", probe), Vec::new()).await.expect("the page takes scripts");
}

/// Whether something has moved, and has stood still for so many frames.
pub(crate) const OVER: &str = "((frames, seen) => frames.length > 20 && new Set(frames.slice(-15).map(seen)).size === 1 \
     && seen(frames[0]) !== seen(frames.at(-1)))(benchFrames.frames, frame => frame[1])";

/// Stops, and answers the frames of the movement.
pub(crate) async fn end(client: &Client) -> Frames {
    let answer = client.execute(END, Vec::new()).await.expect("the page takes scripts");
    let input = answer[0].as_f64().unwrap_or_default();
    let noted = answer[1].as_array().into_iter().flatten();
    let noted: Vec<(f64, String)> = noted.map(|one| (one[0].as_f64().unwrap_or_default(), text(&one[1]))).collect();
    Frames::of(input, &noted)
}

/// Frame times of one or more movements, in milliseconds.
#[derive(Default)]
pub(crate) struct Frames {
    /// From the first frame that shows it elsewhere to the one after the last.
    times: Vec<f64>,
    /// In so many frames it stood elsewhere than in the one before.
    moves: usize,
    /// From the press to the frame that shows it elsewhere, movement by movement.
    starts: Vec<f64>,
    /// The longest frame after each movement: what it costs to stand still again.
    settles: Vec<f64>,
}

impl Frames {
    fn of(input: f64, noted: &[(f64, String)]) -> Self {
        let moved: Vec<usize> = (1..noted.len()).filter(|&at| noted[at].1 != noted[at - 1].1).collect();
        let (Some(&first), Some(&last)) = (moved.first(), moved.last()) else { return Self::default() };
        let times: Vec<f64> = noted.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
        let after = (last + 1).min(times.len());
        Self {
            times: times[first..after].to_vec(),
            moves: moved.len(),
            starts: vec![noted[first].0 - input],
            settles: vec![times[after..].iter().copied().fold(0.0, f64::max)],
        }
    }

    /// Panics when nothing moved, or hardly: then there was nothing to measure.
    pub(crate) fn moved(self, what: &str) -> Self {
        let frames = self.times.len();
        assert!(self.moves * 3 >= frames && self.moves >= 2, "{what}: moved in {} of {frames} frames", self.moves);
        self
    }

    pub(crate) fn and(mut self, other: Self) -> Self {
        self.times.extend(other.times);
        self.moves += other.moves;
        self.starts.extend(other.starts);
        self.settles.extend(other.settles);
        self
    }

    /// How long a press stayed without an answer, in the middle of all movements.
    pub(crate) fn start(&self) -> f64 {
        median(&self.starts)
    }

    pub(crate) fn settle(&self) -> f64 {
        median(&self.settles)
    }

    /// The time below which this part of all frames stays.
    pub(crate) fn percentile(&self, part: f64) -> f64 {
        let mut times = self.times.clone();
        times.sort_by(f64::total_cmp);
        let index = (times.len() as f64 * part) as usize;
        times.get(index.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
