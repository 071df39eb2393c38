//! A page of the display list as a standalone SVG: glyphs as outlines, so that
//! it needs no font and looks like the PDF.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::display::{Cap, Geometry, Gradient, Group, Item, Join, Matrix, Page, Paint, Path, Rgb, Segment, Stroke};
use crate::fonts::Face;
use crate::shape::Line;

/// Page number `index` (from 0) as SVG. Ids carry the number, so that several
/// pages can stand in one document.
pub(crate) fn page(page: &Page, index: usize, title: &str, description: &str) -> String {
    let mut writer = Writer { index, body: String::new(), defs: String::new(), glyphs: BTreeSet::new(), next: 0 };
    writer.items(&page.items);
    let mut glyphs = String::new();
    for (face, glyph) in &writer.glyphs {
        let outline = data(&face.outline(*glyph), |(x, y)| (x, -y), 0);
        put(&mut glyphs, format_args!("<path id=\"{}\" d=\"{outline}\"/>", glyph_id(index, *face, *glyph)));
    }
    let (width, height) = (round(page.width, 3), round(page.height, 3));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\"><title>{}</title><desc>{}</desc><defs>{glyphs}{}</defs>\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>{}</svg>",
        escape(title),
        escape(description),
        writer.defs,
        writer.body
    )
}

struct Writer {
    index: usize,
    body: String,
    defs: String,
    glyphs: BTreeSet<(Face, u16)>,
    next: usize,
}

impl Writer {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Text { x, y, line } => self.text(*x, *y, line),
                Item::Path(path) => self.path(path),
                Item::Group(group) => self.group(group),
                Item::Tagged(_, items) => self.items(items),
                Item::SignatureBox { .. } => {}
            }
        }
    }

    fn id(&mut self, kind: &str) -> String {
        self.next += 1;
        format!("p{}{kind}{}", self.index, self.next)
    }

    fn text(&mut self, x: f32, y: f32, line: &Line) {
        for run in &line.runs {
            let em = run.face.units_per_em();
            let scale = run.size / em;
            put(
                &mut self.body,
                format_args!(
                    "<g transform=\"translate({} {}) scale({})\" fill=\"{}\">",
                    round(x, 2),
                    round(y, 2),
                    round(scale, 6),
                    hex(run.color)
                ),
            );
            for glyph in run.clusters.iter().flat_map(|cluster| &cluster.glyphs) {
                self.glyphs.insert((run.face, glyph.id));
                let id = glyph_id(self.index, run.face, glyph.id);
                put(&mut self.body, format_args!("<use href=\"#{id}\" x=\"{}\"", round(glyph.x / scale, 0)));
                if glyph.y != 0.0 {
                    put(&mut self.body, format_args!(" y=\"{}\"", round(glyph.y / scale, 0)));
                }
                self.body.push_str("/>");
            }
            self.body.push_str("</g>");
        }
    }

    fn path(&mut self, path: &Path) {
        put(&mut self.body, format_args!("<path d=\"{}\"", data(&path.segments, |p| p, 2)));
        if path.even_odd {
            self.body.push_str(" fill-rule=\"evenodd\"");
        }
        match &path.fill {
            None => self.body.push_str(" fill=\"none\""),
            Some(fill) => {
                let paint = match &fill.paint {
                    Paint::Flat(color) => hex(*color),
                    Paint::Gradient(gradient) => self.gradient(gradient),
                };
                put(&mut self.body, format_args!(" fill=\"{paint}\""));
                if fill.opacity < 1.0 {
                    put(&mut self.body, format_args!(" fill-opacity=\"{}\"", round(fill.opacity, 3)));
                }
            }
        }
        if let Some(stroke) = &path.stroke {
            self.stroke(stroke);
        }
        self.body.push_str("/>");
    }

    fn stroke(&mut self, stroke: &Stroke) {
        let cap = match stroke.cap {
            Cap::Butt => "butt",
            Cap::Round => "round",
            Cap::Square => "square",
        };
        let join = match stroke.join {
            Join::Miter => "miter",
            Join::Round => "round",
            Join::Bevel => "bevel",
        };
        put(
            &mut self.body,
            format_args!(
                " stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"{cap}\" stroke-linejoin=\"{join}\"",
                hex(stroke.color),
                round(stroke.width, 2)
            ),
        );
        if stroke.opacity < 1.0 {
            put(&mut self.body, format_args!(" stroke-opacity=\"{}\"", round(stroke.opacity, 3)));
        }
        if !stroke.dashes.is_empty() {
            let dashes: Vec<String> = stroke.dashes.iter().map(|dash| round(*dash, 2)).collect();
            put(&mut self.body, format_args!(" stroke-dasharray=\"{}\"", dashes.join(" ")));
        }
    }

    fn gradient(&mut self, gradient: &Gradient) -> String {
        let id = self.id("g");
        let (name, geometry) = match gradient.geometry {
            Geometry::Linear(from, to) => {
                ("linearGradient", BTreeMap::from([("x1", from.0), ("y1", from.1), ("x2", to.0), ("y2", to.1)]))
            }
            Geometry::Radial(focus, centre, r) => (
                "radialGradient",
                BTreeMap::from([("fx", focus.0), ("fy", focus.1), ("cx", centre.0), ("cy", centre.1), ("r", r)]),
            ),
        };
        let geometry: Vec<String> =
            geometry.iter().map(|(name, value)| format!(" {name}=\"{}\"", round(*value, 4))).collect();
        put(
            &mut self.defs,
            format_args!(
                "<{name} id=\"{id}\" gradientUnits=\"userSpaceOnUse\" gradientTransform=\"{}\"{}>",
                matrix(gradient.matrix),
                geometry.concat()
            ),
        );
        for (offset, color) in &gradient.stops {
            put(
                &mut self.defs,
                format_args!("<stop offset=\"{}\" stop-color=\"{}\"/>", round(*offset, 3), hex(*color)),
            );
        }
        put(&mut self.defs, format_args!("</{name}>"));
        format!("url(#{id})")
    }

    fn group(&mut self, group: &Group) {
        put(&mut self.body, format_args!("<g transform=\"{}\"", matrix(group.matrix)));
        if let Some(clip) = &group.clip {
            let id = self.id("c");
            let shape = data(clip, |p| p, 2);
            put(&mut self.defs, format_args!("<clipPath id=\"{id}\"><path d=\"{shape}\"/></clipPath>"));
            put(&mut self.body, format_args!(" clip-path=\"url(#{id})\""));
        }
        self.body.push('>');
        self.items(&group.items);
        self.body.push_str("</g>");
    }
}

fn put(into: &mut String, text: std::fmt::Arguments<'_>) {
    into.write_fmt(text).expect("writing to a String never fails");
}

fn glyph_id(index: usize, face: Face, glyph: u16) -> String {
    format!("p{index}f{}g{glyph}", face as usize)
}

fn data(segments: &[Segment], map: impl Fn((f32, f32)) -> (f32, f32), digits: i32) -> String {
    let point = |p: (f32, f32)| {
        let (x, y) = map(p);
        format!("{} {}", round(x, digits), round(y, digits))
    };
    segments
        .iter()
        .map(|segment| match *segment {
            Segment::Move(p) => format!("M{}", point(p)),
            Segment::Line(p) => format!("L{}", point(p)),
            Segment::Curve(a, b, p) => format!("C{} {} {}", point(a), point(b), point(p)),
            Segment::Close => "Z".to_owned(),
        })
        .collect()
}

fn matrix(m: Matrix) -> String {
    let values: Vec<String> = m.iter().map(|value| round(*value, 5)).collect();
    format!("matrix({})", values.join(" "))
}

/// A number without needless digits.
fn round(value: f32, digits: i32) -> String {
    let factor = 10_f64.powi(digits);
    // The sum turns minus zero into zero.
    ((f64::from(value) * factor).round() / factor + 0.0).to_string()
}

fn hex([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
