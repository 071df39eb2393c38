//! What a signature looks like: strokes, or the typed name as outlines, so that
//! the appearance needs no font. In points of the field, y upwards.

use std::fmt::Write;

use domain::Signature;

use crate::display::{Point, Segment};
use crate::lines;
use crate::note::INK;
use crate::shape::{Family, Line, Style};

use super::SigningError;

/// A drawn signature's box is this much wider than high.
const BOX: f32 = 3.0;
/// The largest letters of a typed name.
const LETTERS: f32 = 19.0;
/// From the bottom to the baseline, of the size of the letters.
const BELOW: f32 = 0.35;

/// Drawing operations for a field of this size.
pub(super) fn drawn(signature: &Signature, width: f32, height: f32) -> Result<Vec<u8>, SigningError> {
    let mut outlines = Vec::new();
    match signature {
        Signature::Drawn { strokes } => {
            let scale = (height).min(width / BOX);
            let at = |p: &domain::Point| (p.0 * BOX * scale, scale - p.1 * scale);
            for stroke in strokes.iter().filter(|stroke| stroke.len() >= 3) {
                outlines.extend(stroke.iter().enumerate().map(|(index, point)| match index {
                    0 => Segment::Move(at(point)),
                    _ => Segment::Line(at(point)),
                }));
                outlines.push(Segment::Close);
            }
        }
        Signature::Typed { name } => {
            let style = Style { family: Family::Heading, weight: 700, size: LETTERS.min(height * 0.7), color: INK };
            let line = lines::single(name, style);
            let line = if line.width > width {
                lines::single(name, style.sized(style.size * width / line.width))
            } else {
                line
            };
            outlines = letters(&line);
        }
        Signature::Ink => {}
    }
    if outlines.is_empty() { Err(SigningError::NothingDrawn) } else { Ok(operations(&outlines)) }
}

fn letters(line: &Line) -> Vec<Segment> {
    let mut outlines = Vec::new();
    for run in &line.runs {
        let scale = run.size / run.face.units_per_em();
        for glyph in run.clusters.iter().flat_map(|cluster| &cluster.glyphs) {
            let at = |(x, y): Point| (x.mul_add(scale, glyph.x), y.mul_add(scale, run.size * BELOW - glyph.y));
            outlines.extend(run.face.outline(glyph.id).iter().map(|segment| segment.map(at)));
        }
    }
    outlines
}

/// Filled outlines. Winding numbers decide what is inside, as fonts and pens want it.
fn operations(outlines: &[Segment]) -> Vec<u8> {
    let [red, green, blue] = INK.map(|part| f32::from(part) / 255.0);
    let mut text = format!("{red:.3} {green:.3} {blue:.3} rg\n");
    for segment in outlines {
        let written = match *segment {
            Segment::Move((x, y)) => writeln!(text, "{x:.2} {y:.2} m"),
            Segment::Line((x, y)) => writeln!(text, "{x:.2} {y:.2} l"),
            Segment::Curve(a, b, c) => {
                writeln!(text, "{:.2} {:.2} {:.2} {:.2} {:.2} {:.2} c", a.0, a.1, b.0, b.1, c.0, c.1)
            }
            Segment::Close => writeln!(text, "h"),
        };
        written.expect("writing to a String never fails");
    }
    text.push_str("f\n");
    text.into_bytes()
}
