//! The display list: what stands on a page, in reading order, and which part of
//! the form it is. It knows neither PDF nor SVG. Units are points, from the top
//! left corner, y downwards.

use std::sync::Arc;

use domain::{Palette, Role};

use crate::shape::Line;
use crate::structure::PartId;

pub(crate) type Rgb = [u8; 3];
pub(crate) type Point = (f32, f32);
/// a, b, c, d, e, f: x' = ax + cy + e, y' = bx + dy + f.
pub(crate) type Matrix = [f32; 6];

/// One page.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) items: Vec<Item>,
}

impl Page {
    /// The same page on larger paper.
    #[must_use]
    pub(crate) fn enlarged(self, by: f32) -> Self {
        let paper = |side: f32| (side * by * 1000.0).round() / 1000.0;
        let items = self.items.into_iter().map(|item| item.enlarged(by)).collect();
        Self { width: paper(self.width), height: paper(self.height), items }
    }
}

#[derive(Debug, Clone)]
pub(crate) enum Item {
    /// A line of text; `y` is its baseline.
    Text {
        x: f32,
        y: f32,
        line: Line,
    },
    Path(Path),
    Group(Group),
    /// What is read as this part. All else is decoration. Parts don't nest here:
    /// the tree says which holds which.
    Tagged(PartId, Vec<Item>),
    /// Draws nothing: here somebody signs.
    SignatureBox {
        role: Role,
        area: Bounds,
    },
}

/// Left, top, right, bottom.
pub(crate) type Bounds = [f32; 4];

impl Item {
    /// The same item, moved.
    #[must_use]
    pub(crate) fn moved(self, dx: f32, dy: f32) -> Self {
        match self {
            Self::Text { x, y, line } => Self::Text { x: x + dx, y: y + dy, line },
            Self::Path(path) => Self::Path(Path {
                segments: path.segments.iter().map(|s| s.map(|(x, y)| (x + dx, y + dy))).collect(),
                ..path
            }),
            Self::Group(mut group) => {
                group.matrix[4] += dx;
                group.matrix[5] += dy;
                Self::Group(group)
            }
            Self::Tagged(part, items) => Self::Tagged(part, items.into_iter().map(|item| item.moved(dx, dy)).collect()),
            Self::SignatureBox { role, area: [left, top, right, bottom] } => {
                Self::SignatureBox { role, area: [left + dx, top + dy, right + dx, bottom + dy] }
            }
        }
    }

    /// The same item as much larger, and as much further from the corner.
    #[must_use]
    fn enlarged(self, by: f32) -> Self {
        match self {
            Self::Text { x, y, line } => Self::Text { x: x * by, y: y * by, line: line.enlarged(by) },
            Self::Path(path) => Self::Path(path.enlarged(by)),
            Self::Group(mut group) => {
                group.matrix = group.matrix.map(|part| part * by);
                Self::Group(group)
            }
            Self::Tagged(part, items) => Self::Tagged(part, items.into_iter().map(|item| item.enlarged(by)).collect()),
            Self::SignatureBox { role, area } => Self::SignatureBox { role, area: area.map(|edge| edge * by) },
        }
    }

    /// What it covers: of text the line, of a group its clip.
    pub(crate) fn area(&self) -> Option<Bounds> {
        match self {
            Self::Text { x, y, line } => {
                let size = line.runs.first()?.size;
                Some([*x, y - size, x + line.width, size.mul_add(0.3, *y)])
            }
            Self::Path(path) => around(path.segments.iter().flat_map(Segment::points)),
            Self::Group(group) => {
                // Groups scale evenly and don't turn.
                let [scale, .., dx, dy] = group.matrix;
                let on_page = |(x, y): Point| (x.mul_add(scale, dx), y.mul_add(scale, dy));
                around(group.clip.iter().flatten().flat_map(Segment::points).map(on_page))
            }
            Self::Tagged(_, items) => covered(items),
            Self::SignatureBox { area, .. } => Some(*area),
        }
    }
}

/// What all of them cover.
pub(crate) fn covered(items: &[Item]) -> Option<Bounds> {
    let corners =
        items.iter().filter_map(Item::area).flat_map(|[left, top, right, bottom]| [(left, top), (right, bottom)]);
    around(corners)
}

fn around(points: impl Iterator<Item = Point>) -> Option<Bounds> {
    points.fold(None, |area, (x, y)| {
        let [left, top, right, bottom] = area.unwrap_or([x, y, x, y]);
        Some([left.min(x), top.min(y), right.max(x), bottom.max(y)])
    })
}

/// Items in units of their own, seen through a clip.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) matrix: Matrix,
    /// In the group's units.
    pub(crate) clip: Option<Vec<Segment>>,
    /// Of a board's land: in which colours. All forms draw the same one.
    pub(crate) land: Option<Palette>,
    pub(crate) items: Arc<Vec<Item>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Path {
    pub(crate) segments: Vec<Segment>,
    pub(crate) even_odd: bool,
    pub(crate) fill: Option<Fill>,
    pub(crate) stroke: Option<Stroke>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fill {
    pub(crate) paint: Paint,
    pub(crate) opacity: f32,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Paint {
    Flat(Rgb),
    Gradient(Gradient),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Gradient {
    pub(crate) geometry: Geometry,
    /// From the gradient's units to the path's.
    pub(crate) matrix: Matrix,
    pub(crate) stops: Vec<(f32, Rgb)>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Geometry {
    /// From, to.
    Linear(Point, Point),
    /// Focus, centre, radius.
    Radial(Point, Point, f32),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stroke {
    pub(crate) color: Rgb,
    pub(crate) width: f32,
    pub(crate) opacity: f32,
    pub(crate) cap: Cap,
    pub(crate) join: Join,
    pub(crate) dashes: Vec<f32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cap {
    Butt,
    Round,
    Square,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Join {
    Miter,
    Round,
    Bevel,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Segment {
    Move(Point),
    Line(Point),
    Curve(Point, Point, Point),
    Close,
}

impl Segment {
    /// A quadratic curve from `at`, as a cubic one.
    pub(crate) fn quadratic(at: Point, control: Point, to: Point) -> Self {
        let toward =
            |from: Point| (from.0 + (control.0 - from.0) * 2.0 / 3.0, from.1 + (control.1 - from.1) * 2.0 / 3.0);
        Self::Curve(toward(at), toward(to), to)
    }

    /// Its points, those that only pull at a curve too.
    fn points(&self) -> Vec<Point> {
        match *self {
            Self::Move(p) | Self::Line(p) => vec![p],
            Self::Curve(a, b, p) => vec![a, b, p],
            Self::Close => Vec::new(),
        }
    }

    #[must_use]
    pub(crate) fn map(&self, f: impl Fn(Point) -> Point) -> Self {
        match *self {
            Self::Move(p) => Self::Move(f(p)),
            Self::Line(p) => Self::Line(f(p)),
            Self::Curve(a, b, c) => Self::Curve(f(a), f(b), f(c)),
            Self::Close => Self::Close,
        }
    }
}

impl Path {
    pub(crate) fn filled(segments: Vec<Segment>, color: Rgb) -> Self {
        let fill = Some(Fill { paint: Paint::Flat(color), opacity: 1.0 });
        Self { segments, even_odd: false, fill, stroke: None }
    }

    pub(crate) fn stroked(segments: Vec<Segment>, color: Rgb, width: f32) -> Self {
        Self { segments, even_odd: false, fill: None, stroke: Some(Stroke::plain(color, width)) }
    }

    fn enlarged(mut self, by: f32) -> Self {
        self.segments = self.segments.iter().map(|segment| segment.map(|(x, y)| (x * by, y * by))).collect();
        if let Some(Fill { paint: Paint::Gradient(gradient), .. }) = &mut self.fill {
            gradient.matrix = gradient.matrix.map(|part| part * by);
        }
        if let Some(stroke) = &mut self.stroke {
            stroke.width *= by;
            stroke.dashes.iter_mut().for_each(|dash| *dash *= by);
        }
        self
    }

    #[must_use]
    pub(crate) fn with_stroke(mut self, color: Rgb, width: f32) -> Self {
        self.stroke = Some(Stroke::plain(color, width));
        self
    }

    #[must_use]
    pub(crate) fn dashed(mut self, dashes: Vec<f32>) -> Self {
        if let Some(stroke) = &mut self.stroke {
            stroke.dashes = dashes;
        }
        self
    }

    #[must_use]
    pub(crate) fn with_opacity(mut self, opacity: f32) -> Self {
        if let Some(fill) = &mut self.fill {
            fill.opacity = opacity;
        }
        self
    }
}

impl Stroke {
    pub(crate) fn plain(color: Rgb, width: f32) -> Self {
        Self { color, width, opacity: 1.0, cap: Cap::Round, join: Join::Round, dashes: Vec::new() }
    }
}

/// A rectangle with rounded corners; `radius` may be 0.
pub(crate) fn rectangle(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Vec<Segment> {
    use Segment::{Close, Curve, Line, Move};
    let (right, bottom) = (x + width, y + height);
    if radius <= 0.0 {
        return vec![Move((x, y)), Line((right, y)), Line((right, bottom)), Line((x, bottom)), Close];
    }
    let r = radius.min(width / 2.0).min(height / 2.0);
    let c = r * (1.0 - ROUND);
    vec![
        Move((x + r, y)),
        Line((right - r, y)),
        Curve((right - c, y), (right, y + c), (right, y + r)),
        Line((right, bottom - r)),
        Curve((right, bottom - c), (right - c, bottom), (right - r, bottom)),
        Line((x + r, bottom)),
        Curve((x + c, bottom), (x, bottom - c), (x, bottom - r)),
        Line((x, y + r)),
        Curve((x, y + c), (x + c, y), (x + r, y)),
        Close,
    ]
}

pub(crate) fn circle(x: f32, y: f32, r: f32) -> Vec<Segment> {
    rectangle(x - r, y - r, 2.0 * r, 2.0 * r, r)
}

pub(crate) fn straight(from: Point, to: Point) -> Vec<Segment> {
    vec![Segment::Move(from), Segment::Line(to)]
}

/// How far the control points of a quarter circle reach, of its radius.
const ROUND: f32 = 0.552_3;
