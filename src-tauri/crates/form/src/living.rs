//! The parts of the drawing that answer what happened in a talk, by the rules of the screen
//! (`ui/src/talk/scenery/living.ts`) and from the same file. Amounts and steps, never a word.

mod file;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::{Lane, Step, Window};
use serde::Deserialize;

use crate::display::{Path, Point, Segment};
use crate::{Document, FormError, Palette};

use file::{Bridge, Cyclists, Drawn, Flag, Fruit, Fruits, House, Water, data, drawn};

/// Enough, without a number: nobody is counted on the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Amount {
    Some,
    More,
    Many,
}

/// How much a number of notes is.
pub(crate) fn amount(count: usize) -> Option<Amount> {
    match count {
        0 => None,
        1..=2 => Some(Amount::Some),
        3..=4 => Some(Amount::More),
        _ => Some(Amount::Many),
    }
}

/// A piece and where it stands, in board units.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    pub(crate) piece: &'static str,
    pub(crate) by: Point,
    pub(crate) scale: Point,
    /// What it grows and shrinks around.
    around: Point,
}

impl Placed {
    /// As it is in the file.
    fn still(piece: &'static str) -> Self {
        Self::moved(piece, (0.0, 0.0))
    }

    fn moved(piece: &'static str, by: Point) -> Self {
        Self { piece, by, scale: (1.0, 1.0), around: (0.0, 0.0) }
    }

    fn scaled(piece: &'static str, around: Point, scale: Point) -> Self {
        Self { scale, around, ..Self::still(piece) }
    }

    fn put(&self, path: &Path) -> Path {
        let ((ox, oy), (sx, sy), (dx, dy)) = (self.around, self.scale, self.by);
        let at = |(x, y): Point| ((x - ox).mul_add(sx, ox) + dx, (y - oy).mul_add(sy, oy) + dy);
        let mut path = path.clone();
        path.segments = path.segments.iter().map(|segment: &Segment| segment.map(at)).collect();
        if let Some(stroke) = &mut path.stroke {
            stroke.width *= (sx * sy).sqrt();
        }
        path
    }
}

/// All that the picture knows of a talk.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Life {
    pub(crate) water: Option<Step>,
    pub(crate) gives: usize,
    pub(crate) takes: usize,
    /// To use more, as it is, less.
    pub(crate) talents: [usize; 3],
    /// In reading order.
    pub(crate) windows: [Option<Step>; 6],
    pub(crate) flags: Vec<Lane>,
    pub(crate) agreements: usize,
    /// Both are through: the bridge is whole and hung with flags.
    pub(crate) done: bool,
}

impl Life {
    pub(crate) fn of(document: &Document) -> Self {
        let answers = &document.answers;
        let count = |lane| document.notes.iter().filter(|note| note.lane == lane && !note.struck).count();
        let now = |window| answers.windows.get(&window).and_then(|answer| answer.now);
        let flags = [Lane::OneYear, Lane::ThreeYears, Lane::FiveYears];
        Self {
            water: answers.water,
            gives: count(Lane::Gives),
            takes: count(Lane::Takes),
            talents: [Lane::More, Lane::Same, Lane::Less].map(count),
            windows: Window::ALL.map(|window| now(window).filter(|_| !answers.windows_removed.contains(&window))),
            flags: flags.into_iter().filter(|lane| count(*lane) > 0).collect(),
            agreements: document.agreements.iter().filter(|agreement| !agreement.struck).count(),
            done: document.closed_on.is_some(),
        }
    }
}

/// The living parts of this talk, ready to draw.
pub(crate) fn paths(document: &Document) -> Result<Vec<Path>, FormError> {
    static LIGHT: LazyLock<Result<Drawn, FormError>> = LazyLock::new(|| drawn(Palette::Light));
    static INK: LazyLock<Result<Drawn, FormError>> = LazyLock::new(|| drawn(Palette::Ink));
    let pieces = match document.format.palette {
        Palette::Light => &LIGHT,
        Palette::Ink => &INK,
    };
    let pieces = pieces.as_ref().map_err(|error| FormError::Drawing(error.to_string()))?;
    let placed = placed(&Life::of(document))?;
    let there = placed.iter().filter(|placed| placed.scale.0 * placed.scale.1 > 0.0);
    Ok(there.flat_map(|placed| pieces.get(placed.piece).into_iter().flatten().map(|path| placed.put(path))).collect())
}

/// Everything in the order in which it is drawn: what comes later lies over what was before.
pub(crate) fn placed(life: &Life) -> Result<Vec<Placed>, FormError> {
    let parts = &data()?.parts;
    let streams = &parts.streams;
    Ok([
        water(&parts.water, life.water),
        stream(&streams.gives, streams.tops.gives, life.gives),
        stream(&streams.takes, streams.tops.takes, life.takes),
        fruits(&parts.fruits, life.talents),
        house(&parts.house, &life.windows),
        flags(&parts.flags, &life.flags),
        planks(&parts.bridge, life.agreements, life.done),
        railing(&parts.bridge, life.agreements > 0, life.done),
        cyclists(&parts.cyclists, life.done),
    ]
    .concat())
}

/// The lake: its bed, the water in it, what stands and swims there, and the gauge.
fn water(water: &'static Water, level: Option<Step>) -> Vec<Placed> {
    let (reach, gauge) = (water.levels.at(level), &water.gauge);
    let mut all = vec![Placed::still(&water.bed), Placed::scaled(&water.surface, water.middle, (reach, reach))];
    all.extend(water.above.iter().map(|piece| Placed::still(piece)));
    all.push(Placed::scaled(&gauge.piece, gauge.foot, (1.0, gauge.levels.at(level))));
    all.push(Placed::still(&gauge.marks));
    all
}

/// What pours into the lake, or out of it.
fn stream(stream: &'static BTreeMap<Amount, Vec<String>>, top: Point, count: usize) -> Vec<Placed> {
    let pieces = amount(count).and_then(|amount| stream.get(&amount)).into_iter().flatten();
    pieces.map(|piece| Placed { around: top, ..Placed::still(piece) }).collect()
}

/// Red to use more, orange to keep, green for less.
fn fruits(fruits: &'static Fruits, counts: [usize; 3]) -> Vec<Placed> {
    let kinds = [&fruits.more, &fruits.same, &fruits.less].into_iter().zip(counts);
    let hung = |(fruit, count): (&'static Fruit, usize)| {
        fruit.spots.iter().take(count).map(|spot| Placed::moved(&fruit.piece, *spot))
    };
    kinds.flat_map(hung).collect()
}

/// Light behind the windows, pane by pane; the house wakes with the first.
fn house(house: &'static House, windows: &[Option<Step>]) -> Vec<Placed> {
    let lit = house.windows.iter().zip(windows).filter_map(|(at, step)| Some((*at, (*step)?)));
    let lit: Vec<Placed> = lit
        .flat_map(|((x, y), step)| {
            let bright = house.panes.iter().take(step as usize + 1);
            let panes = bright.map(move |(dx, dy)| Placed::moved(&house.pane, (x + dx, y + dy)));
            std::iter::once(Placed::moved(&house.glow, (x, y))).chain(panes)
        })
        .collect();
    let home = house.home.iter().filter(|_| !lit.is_empty()).map(|piece| Placed::still(piece));
    home.chain(lit.iter().cloned()).collect()
}

/// A flag on each ridge that has been looked at.
fn flags(flags: &'static BTreeMap<Lane, Flag>, planted: &[Lane]) -> Vec<Placed> {
    let standing = flags.iter().filter(|(lane, _)| planted.contains(lane));
    standing.map(|(_, flag)| Placed::moved(&flag.piece, flag.foot)).collect()
}

/// A plank for each agreement, from now to later; all of them when both are through.
fn planks(bridge: &'static Bridge, agreements: usize, done: bool) -> Vec<Placed> {
    let laid = if done { bridge.planks.len() } else { agreements };
    bridge.planks.iter().take(laid).map(|piece| Placed::still(piece)).collect()
}

/// What lies before the planks: the railing, and the flags on it at the end.
fn railing(bridge: &'static Bridge, laid: bool, done: bool) -> Vec<Placed> {
    let rail = (laid || done).then(|| Placed::still(&bridge.rail));
    rail.into_iter().chain(done.then(|| Placed::still(&bridge.garland))).collect()
}

/// Before the bridge, or over it when both are through: whoever prints is at one of the two.
fn cyclists(cyclists: &'static Cyclists, done: bool) -> Vec<Placed> {
    let stop = cyclists.stops.get(if done { "round_off" } else { "agree" });
    let riders = &cyclists.riders;
    let who = |piece, by| Placed { by, ..Placed::scaled(piece, (0.0, 0.0), (cyclists.size, cyclists.size)) };
    let both = stop.map(|stop| [who(&riders.manager, stop.manager), who(&riders.employee, stop.employee)]);
    both.into_iter().flatten().collect()
}
