//! Paths, their colours, and gradients seen through them.

use printpdf::{
    Color, DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, GradientStop, Line as PdfLine, LineCapStyle,
    LineDashPattern, LineJoinStyle, LinePoint, Op, PaintMode, Point as PdfPoint, Polygon, PolygonRing, Pt,
    Rgb as PdfRgb, Shading, ShadingGeometry, ShadingId, WindingOrder,
};

use crate::display::{Cap, Geometry, Gradient, Join, Paint, Path, Point, Rgb, Segment, Stroke};

use super::Writer;
use super::view::{View, hundredths, same};

impl Writer<'_> {
    pub(super) fn fill_color(&mut self, rgb: Rgb) {
        if self.state.fill != Some(rgb) {
            self.state.fill = Some(rgb);
            self.ops.push(Op::SetFillColor { col: color(rgb) });
        }
    }

    pub(super) fn opacity(&mut self, opacity: f32) {
        let step = (opacity * 200.0).round() as u16;
        if self.state.opacity.unwrap_or(200) == step {
            return;
        }
        self.state.opacity = Some(step);
        let id = ExtendedGraphicsStateId(format!("A{step}"));
        let value = f32::from(step) / 200.0;
        let both = ExtendedGraphicsState::default().with_current_fill_alpha(value).with_current_stroke_alpha(value);
        self.document.resources.extgstates.map.entry(id.clone()).or_insert(both);
        self.ops.push(Op::LoadGraphicsState { gs: id });
    }

    pub(super) fn path(&mut self, path: &Path, view: View) {
        if let Some(fill) = &path.fill {
            self.opacity(fill.opacity);
            match &fill.paint {
                Paint::Flat(rgb) => {
                    self.fill_color(*rgb);
                    self.ops.extend(polygon(&path.segments, view, PaintMode::Fill, path.even_odd));
                }
                Paint::Gradient(gradient) => self.gradient(path, gradient, view),
            }
        }
        if let Some(stroke) = &path.stroke {
            self.opacity(stroke.opacity);
            self.pen(stroke, view.scale);
            for (points, is_closed) in rings(&path.segments, view) {
                self.ops.push(Op::DrawLine { line: PdfLine { points, is_closed } });
            }
        }
    }

    fn pen(&mut self, stroke: &Stroke, scale: f32) {
        let stroke = Stroke {
            width: hundredths(stroke.width * scale),
            dashes: stroke.dashes.iter().map(|dash| hundredths(dash * scale)).collect(),
            ..stroke.clone()
        };
        if self.state.stroke.as_ref() == Some(&stroke) {
            return;
        }
        let cap = match stroke.cap {
            Cap::Butt => LineCapStyle::Butt,
            Cap::Round => LineCapStyle::Round,
            Cap::Square => LineCapStyle::ProjectingSquare,
        };
        let join = match stroke.join {
            Join::Miter => LineJoinStyle::Miter,
            Join::Round => LineJoinStyle::Round,
            Join::Bevel => LineJoinStyle::Bevel,
        };
        let pattern = stroke.dashes.iter().copied().collect();
        self.ops.extend([
            Op::SetOutlineColor { col: color(stroke.color) },
            Op::SetOutlineThickness { pt: Pt(stroke.width) },
            Op::SetLineCapStyle { cap },
            Op::SetLineJoinStyle { join },
            Op::SetLineDashPattern { dash: LineDashPattern { pattern, offset: 0.0 } },
        ]);
        self.state.stroke = Some(stroke);
    }

    /// A gradient is a shading seen through the path.
    fn gradient(&mut self, path: &Path, gradient: &Gradient, view: View) {
        let geometry = match gradient.geometry {
            Geometry::Linear(from, to) => ShadingGeometry::Axial { coords: [from.0, from.1, to.0, to.1] },
            Geometry::Radial(focus, centre, r) => {
                ShadingGeometry::Radial { coords: [focus.0, focus.1, 0.0, centre.0, centre.1, r] }
            }
        };
        let stops = gradient.stops.iter();
        let stops = stops.map(|(offset, rgb)| GradientStop { offset: *offset, color: rgb.map(part) }).collect();
        let shadings = &mut self.document.resources.shadings.map;
        let id = ShadingId(match &mut self.land_gradients {
            Some(count) => {
                *count += 1;
                format!("L{count}")
            }
            None => format!("S{}", shadings.len()),
        });
        shadings.insert(id.clone(), Shading { geometry, stops, extend: (true, true) });
        let matrix = view.matrix(gradient.matrix);
        self.saved(|writer| {
            writer.ops.extend(polygon(&path.segments, view, PaintMode::Clip, path.even_odd));
            writer.transform(matrix);
            writer.ops.push(Op::PaintShading { id });
        });
    }
}

/// A path and what becomes of it.
pub(super) fn polygon(segments: &[Segment], view: View, mode: PaintMode, even_odd: bool) -> Vec<Op> {
    let rings: Vec<PolygonRing> = rings(segments, view).into_iter().map(|(points, _)| PolygonRing { points }).collect();
    if let Some(boxes) = rings.iter().map(upright).collect::<Option<Vec<_>>>().filter(|boxes| !boxes.is_empty()) {
        let paint: &[&str] = match (mode, even_odd) {
            (PaintMode::Clip, false) => &["W", "n"],
            (PaintMode::Clip, true) => &["W*", "n"],
            (_, false) => &["f"],
            (_, true) => &["f*"],
        };
        let boxes = boxes.into_iter().map(|sides| operator("re", &sides));
        return boxes.chain(paint.iter().map(|name| operator(name, &[]))).collect();
    }
    let winding_order = if even_odd { WindingOrder::EvenOdd } else { WindingOrder::NonZero };
    vec![Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } }]
}

/// An operator that printpdf has no word for.
fn operator(name: &str, numbers: &[f32]) -> Op {
    Op::Unknown { key: name.to_owned(), value: numbers.iter().map(|number| DictItem::Real(*number)).collect() }
}

/// Left, bottom, width and height of a ring that is an upright rectangle.
fn upright(ring: &PolygonRing) -> Option<[f32; 4]> {
    let points = match ring.points.as_slice() {
        [rest @ .., last] if rest.first() == Some(last) => rest,
        all => all,
    };
    let [a, b, c, d] = points else { return None };
    if points.iter().any(|point| point.bezier) {
        return None;
    }
    let [(ax, ay), (bx, by), (cx, cy), (dx, dy)] = [a, b, c, d].map(|point| (point.p.x.0, point.p.y.0));
    let is_upright = (same(ay, by) && same(bx, cx) && same(cy, dy) && same(dx, ax))
        || (same(ax, bx) && same(by, cy) && same(cx, dx) && same(dy, ay));
    let (left, bottom) = (ax.min(cx), ay.min(cy));
    is_upright.then(|| [left, bottom, hundredths(ax.max(cx) - left), hundredths(ay.max(cy) - bottom)])
}

/// The path's parts, and whether each is closed.
fn rings(segments: &[Segment], view: View) -> Vec<(Vec<LinePoint>, bool)> {
    let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
    let point = |p: Point, bezier| {
        let (x, y) = view.bend(p);
        LinePoint { p: PdfPoint { x: Pt(x), y: Pt(y) }, bezier }
    };
    for segment in segments {
        if let Segment::Move(p) = segment {
            rings.push((vec![point(*p, false)], false));
            continue;
        }
        let Some((points, closed)) = rings.last_mut() else {
            continue;
        };
        match *segment {
            Segment::Move(_) => {}
            Segment::Line(p) => points.push(point(p, false)),
            Segment::Curve(a, b, p) => {
                points.extend([point(a, true), point(b, true), point(p, false)]);
            }
            Segment::Close => *closed = true,
        }
    }
    rings
}

fn color(rgb: Rgb) -> Color {
    let [r, g, b] = rgb.map(part);
    Color::Rgb(PdfRgb { r, g, b, icc_profile: None })
}

fn part(value: u8) -> f32 {
    (f32::from(value) / 255.0 * 1000.0).round() / 1000.0
}
