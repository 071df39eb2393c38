//! The pieces and where they can stand, as `ui/board/living.json` says it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::{Lane, Step};
use serde::Deserialize;

use crate::display::{Path, Point};
use crate::{FormError, Palette, drawing};

use super::Amount;

#[derive(Debug, Deserialize)]
pub(super) struct Data {
    pub(super) palettes: BTreeMap<String, BTreeMap<String, String>>,
    pub(super) pieces: BTreeMap<String, Piece>,
    pub(super) parts: Parts,
}

#[derive(Debug, Deserialize)]
pub(super) struct Piece {
    pub(super) shapes: Vec<Shape>,
}

/// A path; colours are names of the palette.
#[derive(Debug, Deserialize)]
pub(super) struct Shape {
    pub(super) d: String,
    pub(super) fill: Option<String>,
    pub(super) stroke: Option<String>,
    pub(super) width: Option<f32>,
    pub(super) opacity: Option<f32>,
    /// A thin line around it, where the land is white.
    #[serde(default)]
    pub(super) edge: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Parts {
    pub(super) water: Water,
    pub(super) streams: Streams,
    pub(super) fruits: Fruits,
    pub(super) house: House,
    pub(super) flags: BTreeMap<Lane, Flag>,
    pub(super) bridge: Bridge,
    pub(super) cyclists: Cyclists,
}

#[derive(Debug, Deserialize)]
pub(super) struct Water {
    pub(super) bed: String,
    pub(super) surface: String,
    pub(super) above: Vec<String>,
    pub(super) middle: Point,
    pub(super) levels: Levels,
    pub(super) gauge: Gauge,
}

#[derive(Debug, Deserialize)]
pub(super) struct Gauge {
    pub(super) piece: String,
    pub(super) marks: String,
    pub(super) foot: Point,
    pub(super) levels: Levels,
}

/// How far something is filled at each step, and before anyone said it.
#[derive(Debug, Deserialize)]
pub(super) struct Levels {
    pub(super) unknown: f32,
    #[serde(flatten)]
    pub(super) steps: BTreeMap<Step, f32>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Streams {
    pub(super) gives: BTreeMap<Amount, Vec<String>>,
    pub(super) takes: BTreeMap<Amount, Vec<String>>,
    pub(super) tops: Tops,
}

#[derive(Debug, Deserialize)]
pub(super) struct Tops {
    pub(super) gives: Point,
    pub(super) takes: Point,
}

#[derive(Debug, Deserialize)]
pub(super) struct Fruits {
    pub(super) more: Fruit,
    pub(super) same: Fruit,
    pub(super) less: Fruit,
}

#[derive(Debug, Deserialize)]
pub(super) struct Fruit {
    pub(super) piece: String,
    pub(super) spots: Vec<Point>,
}

#[derive(Debug, Deserialize)]
pub(super) struct House {
    pub(super) windows: Vec<Point>,
    pub(super) panes: Vec<Point>,
    pub(super) pane: String,
    pub(super) glow: String,
    pub(super) home: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Flag {
    pub(super) piece: String,
    pub(super) foot: Point,
}

#[derive(Debug, Deserialize)]
pub(super) struct Bridge {
    pub(super) planks: Vec<String>,
    pub(super) rail: String,
    pub(super) garland: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Cyclists {
    pub(super) size: f32,
    pub(super) riders: Pair<String>,
    pub(super) stops: BTreeMap<String, Pair<Point>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Pair<T> {
    pub(super) employee: T,
    pub(super) manager: T,
}

/// What each piece looks like.
pub(super) type Drawn = BTreeMap<&'static str, Vec<Path>>;

pub(super) fn drawn(palette: Palette) -> Result<Drawn, FormError> {
    let data = data()?;
    let name = match palette {
        Palette::Light => "light",
        Palette::Ink => "ink",
    };
    let colours = data.palettes.get(name).ok_or_else(|| FormError::Drawing("no such palette".into()))?;
    let piece = |(name, piece): (&'static String, &Piece)| {
        let shapes: String = piece.shapes.iter().map(|shape| shape.svg(colours, palette)).collect();
        Ok((name.as_str(), drawing::paths(&shapes)?))
    };
    data.pieces.iter().map(piece).collect()
}

impl Shape {
    fn svg(&self, colours: &BTreeMap<String, String>, palette: Palette) -> String {
        let colour = |name: &Option<String>| name.as_ref().and_then(|name| colours.get(name)).map(String::as_str);
        let line = colour(&Some("line".into())).filter(|_| self.edge && palette == Palette::Ink);
        let (stroke, width) = match line {
            Some(line) => (line, 0.9),
            None => (colour(&self.stroke).unwrap_or("none"), self.width.unwrap_or(1.0)),
        };
        format!(
            r#"<path d="{}" fill="{}" stroke="{stroke}" stroke-width="{width}" opacity="{}" stroke-linecap="round" stroke-linejoin="round"/>"#,
            self.d,
            colour(&self.fill).unwrap_or("none"),
            self.opacity.unwrap_or(1.0),
        )
    }
}

pub(super) fn data() -> Result<&'static Data, FormError> {
    static DATA: LazyLock<Result<Data, String>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../../../ui/board/living.json")).map_err(|error| error.to_string())
    });
    DATA.as_ref().map_err(|fault| FormError::Drawing(fault.clone()))
}

impl Levels {
    pub(super) fn at(&self, level: Option<Step>) -> f32 {
        level.and_then(|step| self.steps.get(&step)).copied().unwrap_or(self.unknown)
    }
}
