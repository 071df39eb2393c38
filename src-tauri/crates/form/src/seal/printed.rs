//! The seal as it is printed: is the code of this seal on every page of a form? Looks at what is
//! drawn, so that it sees what a phone would see.

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, ObjectId, Stream};

use super::{Bar, Seal};

/// No page of ours is near this long.
const LONGEST_PAGE: usize = 4 << 20;
/// Nor are all pages of one form.
const LONGEST_FORM: usize = 32 << 20;
/// Nor has one near this many.
const MOST_PAGES: usize = 1000;
/// A path of so many rectangles is a code: nothing else on a page has as many.
const FEWEST_BARS: usize = 60;
/// How far a bar may be off, in units of the code's smallest square.
const TOLERANCE: f32 = 0.2;

/// What the pages of a form say of their seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// Its code is on every page.
    Same,
    /// A page has another code, or lacks it while others have it.
    Differs,
    /// No page has a code: a draft, or a form from before there were seals.
    Nowhere,
}

/// Looks for the code of this seal on every page.
pub(crate) fn printed(document: &Document, seal: &Seal) -> Printed {
    let code = seal.code();
    let wanted = (code.size, sorted(code.bars));
    let mut room = LONGEST_FORM;
    let pages = document.page_iter().take(MOST_PAGES + 1);
    let pages: Vec<Vec<(u8, Vec<Bar>)>> = pages.map(|page| codes(document, page, &mut room)).collect();
    if pages.len() > MOST_PAGES {
        Printed::Differs
    } else if pages.iter().all(Vec::is_empty) {
        Printed::Nowhere
    } else if pages.iter().all(|codes| !codes.is_empty() && codes.iter().all(|code| *code == wanted)) {
        Printed::Same
    } else {
        Printed::Differs
    }
}

/// The codes on a page.
fn codes(document: &Document, page: ObjectId, room: &mut usize) -> Vec<(u8, Vec<Bar>)> {
    let content = drawn(document, page, room).and_then(|bytes| Content::decode(&bytes).ok());
    let mut path = Vec::new();
    let mut codes = Vec::new();
    for operation in content.map(|content| content.operations).unwrap_or_default() {
        match operation.operator.as_str() {
            "m" | "l" | "h" | "re" | "c" | "v" | "y" => path.push(operation),
            "f" | "F" | "f*" => codes.extend(code(&std::mem::take(&mut path))),
            // Anything else that paints or clips ends the path.
            "S" | "s" | "B" | "B*" | "b" | "b*" | "n" => path.clear(),
            _ => {}
        }
    }
    codes
}

/// What is drawn on a page, if there is room for it.
fn drawn(document: &Document, page: ObjectId, room: &mut usize) -> Option<Vec<u8>> {
    let contents = document.get_dictionary(page).ok()?.get(b"Contents").ok()?;
    let contents = document.dereference(contents).ok()?.1;
    let streams: Vec<&Object> = match contents {
        Object::Array(list) => list.iter().collect(),
        single => vec![single],
    };
    let mut all = Vec::new();
    for stream in streams {
        let stream: &Stream = document.dereference(stream).ok()?.1.as_stream().ok()?;
        if stream.dict.has(b"Filter") {
            all.extend(stream.decompressed_content_with_limit(LONGEST_PAGE).ok()?);
        } else {
            all.extend_from_slice(&stream.content);
        }
        all.push(b'\n');
        if all.len() > LONGEST_PAGE {
            return None;
        }
    }
    *room = room.checked_sub(all.len())?;
    Some(all)
}

/// The path as a code, if it is one: rectangles in a square, all of them on one grid.
fn code(path: &[Operation]) -> Option<(u8, Vec<Bar>)> {
    let rectangles = rectangles(path)?;
    if rectangles.len() < FEWEST_BARS {
        return None;
    }
    let edge = |part: fn(&[f32; 4]) -> f32, best: fn(f32, f32) -> f32| rectangles.iter().map(part).reduce(best);
    let (left, right) = (edge(|r| r[0], f32::min)?, edge(|r| r[2], f32::max)?);
    let (bottom, top) = (edge(|r| r[1], f32::min)?, edge(|r| r[3], f32::max)?);
    // The thinnest bar is one square wide or high.
    let unit = rectangles.iter().map(|r| (r[2] - r[0]).min(r[3] - r[1])).reduce(f32::min)?;
    let size = ((right - left) / unit).round();
    let unit = (right - left) / size;
    if !(1.0..=177.0).contains(&size) || ((top - bottom) / unit - size).abs() > TOLERANCE {
        return None;
    }
    let on_grid = |length: f32| {
        let squares = (length / unit).round();
        ((length / unit - squares).abs() <= TOLERANCE && (0.0..=177.0).contains(&squares)).then_some(squares as u8)
    };
    let bar = |r: &[f32; 4]| {
        Some(Bar {
            x: on_grid(r[0] - left)?,
            y: on_grid(top - r[3])?,
            width: on_grid(r[2] - r[0])?,
            height: on_grid(r[3] - r[1])?,
        })
    };
    let bars = rectangles.iter().map(bar).collect::<Option<Vec<Bar>>>()?;
    Some((size as u8, sorted(bars)))
}

/// Left, bottom, right and top of each ring, if all are rectangles.
fn rectangles(path: &[Operation]) -> Option<Vec<[f32; 4]>> {
    let mut rings: Vec<Vec<(f32, f32)>> = Vec::new();
    for operation in path {
        let numbers: Vec<f32> = operation.operands.iter().map(|n| n.as_float().ok()).collect::<Option<_>>()?;
        match (operation.operator.as_str(), numbers.as_slice()) {
            ("m", [x, y]) => rings.push(vec![(*x, *y)]),
            ("l", [x, y]) => rings.last_mut()?.push((*x, *y)),
            ("re", [x, y, width, height]) => {
                rings.push(vec![(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)]);
            }
            ("h", []) => {}
            _ => return None,
        }
    }
    rings.iter().map(|ring| rectangle(ring)).collect()
}

fn rectangle(ring: &[(f32, f32)]) -> Option<[f32; 4]> {
    let ring = match ring {
        [rest @ .., last] if rest.first() == Some(last) => rest,
        whole => whole,
    };
    let [a, b, c, d] = ring else { return None };
    let same = |a: f32, b: f32| a.to_bits() == b.to_bits();
    let is_upright = (same(a.0, b.0) && same(b.1, c.1) && same(c.0, d.0) && same(d.1, a.1))
        || (same(a.1, b.1) && same(b.0, c.0) && same(c.1, d.1) && same(d.0, a.0));
    is_upright.then(|| [a.0.min(c.0), a.1.min(c.1), a.0.max(c.0), a.1.max(c.1)])
}

/// Bars in one order. What is drawn as one path may be told in any.
fn sorted(mut bars: Vec<Bar>) -> Vec<Bar> {
    bars.sort_unstable_by_key(|bar| (bar.y, bar.x));
    bars
}
