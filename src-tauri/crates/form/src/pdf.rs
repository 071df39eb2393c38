//! The display list as PDF. The only file that uses printpdf: it keeps ids for
//! fonts, graphics states and shadings in a process-wide counter, so ids are our
//! own, and the same pages give the same bytes.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, FontId, GradientStop,
    Line as PdfLine, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Mm, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point as PdfPoint, Polygon, PolygonRing, Pt,
    Rgb as PdfRgb, Shading, ShadingGeometry, ShadingId, TextItem, TextMatrix, WindingOrder,
};

use crate::FormError;
use crate::display::{
    Cap, Geometry, Gradient, Group, Item, Join, Matrix, Page, Paint, Path, Point, Rgb, Segment, Stroke,
};
use crate::finish::{self, About, Attachment, Marks};
use crate::fonts::Face;
use crate::layout::Form;
use crate::shape::{Cluster, Line, Run};
use crate::spell::Spelling;
use crate::structure::PartId;

/// The form as PDF bytes.
pub(crate) fn bytes(form: &Form, about: &About, attachment: Option<&Attachment>) -> Result<Vec<u8>, FormError> {
    let mut writer = Writer {
        form,
        document: PdfDocument::new(&about.title),
        fonts: BTreeMap::new(),
        spelling: Spelling::default(),
        ops: Vec::new(),
        state: State::default(),
        marks: Marks::new(),
        open: None,
    };
    let pages = form.pages.iter().map(|page| writer.page(page)).collect::<Result<Vec<_>, _>>()?;
    let Writer { mut document, marks, .. } = writer;
    document.with_pages(pages);
    let mut warnings = Vec::new();
    // Secure would leave out the operators that printpdf doesn't know.
    let options = PdfSaveOptions { image_optimization: None, secure: false, ..PdfSaveOptions::default() };
    finish::finish(document.to_lopdf_document(&options, &mut warnings), form, &marks, about, attachment)
}

struct Writer<'a> {
    form: &'a Form,
    document: PdfDocument,
    fonts: BTreeMap<Face, FontId>,
    spelling: Spelling,
    ops: Vec<Op>,
    state: State,
    /// The marks of all pages so far.
    marks: Marks,
    /// What is being drawn.
    open: Option<Mark>,
}

/// Everything on a page is either a part of the form or decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Part(PartId),
    Decoration,
}

/// What the last operations set, so that it isn't set again.
#[derive(Debug, Clone, Default, PartialEq)]
struct State {
    fill: Option<Rgb>,
    stroke: Option<Stroke>,
    opacity: Option<u16>,
}

/// Where a viewer's pen is on its line: it goes on by each glyph's own width.
#[derive(Debug, Clone, Copy)]
struct Pen {
    /// Where the line begins, in points.
    at: Point,
    /// How far it has come since, in thousandths of the letters' size.
    advanced: i32,
}

impl Pen {
    /// Moves it to `x`, and answers how far back that is. Counted from the line's beginning, so
    /// that what is rounded never adds up.
    fn step_to(&mut self, x: f32, size: f32) -> i32 {
        let wanted = ((x - self.at.0) * 1000.0 / size).round() as i32;
        let back = self.advanced - wanted;
        self.advanced = wanted;
        back
    }
}

/// From display-list units to the page's: x' = x·scale + dx, y' = dy − y·scale.
#[derive(Debug, Clone, Copy)]
struct View {
    scale: f32,
    dx: f32,
    dy: f32,
    /// Of a drawing: tenths of a point are fine enough for ink, and make a smaller file.
    coarse: bool,
}

impl View {
    /// A point of a path.
    fn bend(self, (x, y): Point) -> Point {
        let tenths = |value: f32| (value * 10.0).round() / 10.0;
        let (x, y) = (x.mul_add(self.scale, self.dx), (-y).mul_add(self.scale, self.dy));
        if self.coarse { (tenths(x), tenths(y)) } else { (hundredths(x), hundredths(y)) }
    }

    fn map(self, (x, y): Point) -> Point {
        (hundredths(x.mul_add(self.scale, self.dx)), hundredths((-y).mul_add(self.scale, self.dy)))
    }

    /// A matrix of the display list, as the page's.
    fn matrix(self, [xx, xy, yx, yy, x, y]: Matrix) -> Matrix {
        let (scale, up) = (self.scale, -self.scale);
        [xx * scale, xy * up, yx * scale, yy * up, x.mul_add(scale, self.dx), y.mul_add(up, self.dy)]
    }

    /// The view of what is inside a group. Groups scale evenly and don't turn.
    fn inside(self, [scale, _, _, _, x, y]: Matrix) -> Self {
        let (dx, dy) = (x.mul_add(self.scale, self.dx), (-y).mul_add(self.scale, self.dy));
        Self { scale: self.scale * scale, dx, dy, coarse: true }
    }
}

impl Writer<'_> {
    fn page(&mut self, page: &Page) -> Result<PdfPage, FormError> {
        self.state = State::default();
        let view = View { scale: 1.0, dx: 0.0, dy: page.height, coarse: false };
        self.marks.push(Vec::new());
        for item in &page.items {
            self.mark(match item {
                Item::Tagged(part, _) => Mark::Part(*part),
                Item::Text { .. } | Item::Path(_) | Item::Group(_) => Mark::Decoration,
                Item::SignatureBox { .. } => continue,
            });
            self.items(std::slice::from_ref(item), view)?;
        }
        self.unmark();
        let millimetres = |points: f32| Mm(points * 25.4 / 72.0);
        Ok(PdfPage::new(millimetres(page.width), millimetres(page.height), std::mem::take(&mut self.ops)))
    }

    /// What comes now belongs to this.
    fn mark(&mut self, mark: Mark) {
        if self.open == Some(mark) {
            return;
        }
        self.unmark();
        self.ops.push(match (mark, self.marks.last_mut()) {
            (Mark::Part(part), Some(marks)) => {
                let number = DictItem::Int(i64::try_from(marks.len()).unwrap_or(i64::MAX));
                marks.push(part);
                Op::BeginMarkedContentWithProperties {
                    tag: finish::tag_name(self.form.parts[part.0].tag).into(),
                    properties: DictItem::Dict { map: BTreeMap::from([("MCID".into(), number)]) },
                }
            }
            _ => Op::BeginMarkedContent { tag: "Artifact".into() },
        });
        self.open = Some(mark);
    }

    fn unmark(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn items(&mut self, items: &[Item], view: View) -> Result<(), FormError> {
        for item in items {
            match item {
                Item::Text { x, y, line } => self.text((*x, *y), line, view)?,
                Item::Path(path) => self.path(path, view),
                Item::Group(group) => self.group(group, view)?,
                Item::Tagged(_, items) => self.items(items, view)?,
                Item::SignatureBox { .. } => {}
            }
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, view: View) -> Result<(), FormError> {
        let view = view.inside(group.matrix);
        // Without a clip it is the land of the board, which every form has.
        let seam = || group.clip.is_none().then(|| Op::Marker { id: finish::SEAM.to_owned() });
        self.ops.extend(seam());
        // The same operations on every page, whatever was drawn before.
        let state = std::mem::take(&mut self.state);
        self.state.opacity = state.opacity;
        self.saved(|writer| {
            if let Some(clip) = &group.clip {
                writer.ops.extend(polygon(clip, view, PaintMode::Clip, false));
            }
            writer.items(&group.items, view)
        })?;
        self.state = state;
        self.ops.extend(seam());
        Ok(())
    }

    fn saved<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        let state = self.state.clone();
        self.ops.push(Op::SaveGraphicsState);
        let drawn = draw(self);
        self.ops.push(Op::RestoreGraphicsState);
        self.state = state;
        drawn
    }

    fn fill_color(&mut self, rgb: Rgb) {
        if self.state.fill != Some(rgb) {
            self.state.fill = Some(rgb);
            self.ops.push(Op::SetFillColor { col: color(rgb) });
        }
    }

    fn opacity(&mut self, opacity: f32) {
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

    fn path(&mut self, path: &Path, view: View) {
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
        let id = ShadingId(format!("S{}", shadings.len()));
        shadings.insert(id.clone(), Shading { geometry, stops, extend: (true, true) });
        let matrix = view.matrix(gradient.matrix);
        self.saved(|writer| {
            writer.ops.extend(polygon(&path.segments, view, PaintMode::Clip, path.even_odd));
            writer.ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) });
            writer.ops.push(Op::PaintShading { id });
        });
    }

    fn text(&mut self, at: Point, line: &Line, view: View) -> Result<(), FormError> {
        for run in &line.runs {
            let font = self.font(run.face)?;
            self.opacity(1.0);
            self.fill_color(run.color);
            self.ops.push(Op::StartTextSection);
            let size = Pt(hundredths(run.size * view.scale));
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(font), size });
            // Visual order is what readers expect of right-to-left text; the mark says so.
            if run.right_to_left {
                self.ops.push(Op::BeginMarkedContent { tag: "ReversedChars".into() });
            }
            let mut pen = None;
            for cluster in &run.clusters {
                self.cluster(at, run, cluster, view, &mut pen);
            }
            if run.right_to_left {
                self.ops.push(Op::EndMarkedContent);
            }
            self.ops.push(Op::EndTextSection);
        }
        Ok(())
    }

    fn cluster(&mut self, at: Point, run: &Run, cluster: &Cluster, view: View, pen: &mut Option<Pen>) {
        let size = hundredths(run.size * view.scale);
        for span in self.spelling.spans(run, cluster) {
            let is_told = span.actual.is_some();
            if let Some(actual) = span.actual {
                let text = DictItem::Bytes(finish::utf16(&actual));
                let properties = DictItem::Dict { map: BTreeMap::from([("ActualText".into(), text)]) };
                self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
            }
            for glyph in span.glyphs {
                let (x, y) = view.map((at.0 + glyph.x, at.1 + glyph.y));
                match pen {
                    Some(pen) if same(pen.at.1, y) => {
                        let exact = (at.0 + glyph.x).mul_add(view.scale, view.dx);
                        let back = pen.step_to(exact, size);
                        if back != 0 {
                            self.show(TextItem::Offset(back as f32));
                        }
                    }
                    _ => {
                        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
                        *pen = Some(Pen { at: (x, y), advanced: 0 });
                    }
                }
                if let Some(pen) = pen {
                    pen.advanced += run.face.advance(glyph.id);
                }
                let text = self.spelling.of(run.face, glyph.id).to_owned();
                self.show(TextItem::GlyphIds(vec![Codepoint::with_cid(glyph.id, 0.0, text)]));
            }
            if is_told {
                self.ops.push(Op::EndMarkedContentWithProperties);
            }
        }
    }

    /// Shows it right behind what was shown last.
    fn show(&mut self, item: TextItem) {
        match self.ops.last_mut() {
            Some(Op::ShowText { items }) => items.push(item),
            _ => self.ops.push(Op::ShowText { items: vec![item] }),
        }
    }

    /// printpdf takes the first six letters of the id as the subset's tag.
    fn font(&mut self, face: Face) -> Result<FontId, FormError> {
        if let Some(id) = self.fonts.get(&face) {
            return Ok(id.clone());
        }
        let letter = char::from(b'A' + face as u8);
        let id = FontId(format!("AAAAA{letter}"));
        let parsed =
            ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new()).ok_or(FormError::Font("not embeddable"))?;
        self.document.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
        self.fonts.insert(face, id.clone());
        Ok(id)
    }
}

/// A path and what becomes of it.
fn polygon(segments: &[Segment], view: View, mode: PaintMode, even_odd: bool) -> Vec<Op> {
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

/// Both come from the same rounding, so equal ones have the same bits.
fn same(a: f32, b: f32) -> bool {
    a.to_bits() == b.to_bits()
}

fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
