//! The land of the board as display-list paths. The only file that uses usvg.

use std::sync::{Arc, LazyLock};

use usvg::tiny_skia_path::{PathSegment, Transform};
use usvg::{Node, Paint as SvgPaint};

use crate::display::{
    Cap, Fill, Geometry, Gradient, Group, Item, Join, Matrix, Paint, Path, Point, Rgb, Segment, Stroke,
};
use crate::{FormError, Palette};

/// The board's land, in board units: nothing in it knows of a talk. All forms share it.
pub(crate) fn land(palette: Palette) -> Result<Group, FormError> {
    Ok(Group { matrix: STILL, clip: None, land: Some(palette), items: parts(palette)? })
}

/// Where it is already.
const STILL: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn parts(palette: Palette) -> Result<Arc<Vec<Item>>, FormError> {
    static LIGHT: LazyLock<Land> = LazyLock::new(|| read(include_str!("../../../../ui/board/land.svg")).map(Arc::new));
    static INK: LazyLock<Land> =
        LazyLock::new(|| read(include_str!("../../../../ui/board/land-ink.svg")).map(Arc::new));
    let land = match palette {
        Palette::Light => &LIGHT,
        Palette::Ink => &INK,
    };
    LazyLock::force(land).clone().map_err(FormError::Drawing)
}

type Land = Result<Arc<Vec<Item>>, String>;

/// SVG shapes in board units as paths.
pub(crate) fn paths(shapes: &str) -> Result<Vec<Path>, FormError> {
    let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900">{shapes}</svg>"#);
    let items = read(&svg).map_err(FormError::Drawing)?;
    Ok(items.into_iter().filter_map(|item| if let Item::Path(path) = item { Some(path) } else { None }).collect())
}

fn read(svg: &str) -> Result<Vec<Item>, String> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|e| e.to_string())?;
    let mut items = Vec::new();
    walk(tree.root(), 1.0, &mut items)?;
    Ok(items)
}

/// The drawing keeps to a small part of SVG; anything else is an error, so that
/// nothing of it is lost on paper without being noticed.
fn walk(group: &usvg::Group, opacity: f32, items: &mut Vec<Item>) -> Result<(), String> {
    if group.mask().is_some() || group.clip_path().is_some() || !group.filters().is_empty() {
        return Err(format!("group {:?} has a mask, a clip or a filter", group.id()));
    }
    let opacity = opacity * group.opacity().get();
    for node in group.children() {
        match node {
            Node::Group(inner) => walk(inner, opacity, items)?,
            Node::Path(path) if path.is_visible() => {
                items.push(Item::Path(convert(path, opacity)?));
            }
            Node::Path(_) => {}
            Node::Image(_) | Node::Text(_) => {
                return Err(format!("{:?} is an image or text", node.id()));
            }
        }
    }
    Ok(())
}

fn convert(path: &usvg::Path, opacity: f32) -> Result<Path, String> {
    let transform = path.abs_transform();
    let fill = match path.fill() {
        Some(fill) => Some(Fill { paint: paint(fill.paint(), transform)?, opacity: opacity * fill.opacity().get() }),
        None => None,
    };
    let stroke = match path.stroke() {
        Some(stroke) => Some(outline(stroke, opacity, scale(transform))?),
        None => None,
    };
    let even_odd = path.fill().is_some_and(|fill| fill.rule() == usvg::FillRule::EvenOdd);
    Ok(Path { segments: segments(path.data(), transform), even_odd, fill, stroke })
}

fn outline(stroke: &usvg::Stroke, opacity: f32, scale: f32) -> Result<Stroke, String> {
    let SvgPaint::Color(color) = stroke.paint() else {
        return Err("a stroke is no plain colour".into());
    };
    Ok(Stroke {
        color: rgb(*color),
        width: stroke.width().get() * scale,
        opacity: opacity * stroke.opacity().get(),
        cap: match stroke.linecap() {
            usvg::LineCap::Butt => Cap::Butt,
            usvg::LineCap::Round => Cap::Round,
            usvg::LineCap::Square => Cap::Square,
        },
        join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => Join::Miter,
            usvg::LineJoin::Round => Join::Round,
            usvg::LineJoin::Bevel => Join::Bevel,
        },
        dashes: stroke.dasharray().map(|dashes| dashes.iter().map(|d| d * scale).collect()).unwrap_or_default(),
    })
}

fn paint(paint: &SvgPaint, transform: Transform) -> Result<Paint, String> {
    let (gradient, geometry): (&usvg::BaseGradient, Geometry) = match paint {
        SvgPaint::Color(color) => return Ok(Paint::Flat(rgb(*color))),
        SvgPaint::LinearGradient(g) => (g, Geometry::Linear((g.x1(), g.y1()), (g.x2(), g.y2()))),
        SvgPaint::RadialGradient(g) => (g, Geometry::Radial((g.fx(), g.fy()), (g.cx(), g.cy()), g.r().get())),
        SvgPaint::Pattern(_) => return Err("a pattern".into()),
    };
    if gradient.stops().iter().any(|stop| stop.opacity().get() < 1.0) {
        return Err(format!("gradient {:?} has a transparent stop", gradient.id()));
    }
    let stops = gradient.stops().iter().map(|stop| (stop.offset().get(), rgb(stop.color()))).collect();
    Ok(Paint::Gradient(Gradient { geometry, matrix: matrix(transform.pre_concat(gradient.transform())), stops }))
}

fn segments(path: &usvg::tiny_skia_path::Path, transform: Transform) -> Vec<Segment> {
    let mut at: Point = (0.0, 0.0);
    path.segments()
        .map(|segment| {
            let (segment, to) = match segment {
                PathSegment::MoveTo(p) => (Segment::Move((p.x, p.y)), (p.x, p.y)),
                PathSegment::LineTo(p) => (Segment::Line((p.x, p.y)), (p.x, p.y)),
                PathSegment::QuadTo(c, p) => (Segment::quadratic(at, (c.x, c.y), (p.x, p.y)), (p.x, p.y)),
                PathSegment::CubicTo(a, b, p) => (Segment::Curve((a.x, a.y), (b.x, b.y), (p.x, p.y)), (p.x, p.y)),
                PathSegment::Close => (Segment::Close, at),
            };
            at = to;
            segment.map(|(x, y)| {
                let mut point = usvg::tiny_skia_path::Point::from_xy(x, y);
                transform.map_point(&mut point);
                (point.x, point.y)
            })
        })
        .collect()
}

fn matrix(t: Transform) -> Matrix {
    [t.sx, t.ky, t.kx, t.sy, t.tx, t.ty]
}

fn scale(t: Transform) -> f32 {
    (t.sx * t.sy - t.kx * t.ky).abs().sqrt()
}

fn rgb(color: usvg::Color) -> Rgb {
    [color.red, color.green, color.blue]
}

#[cfg(test)]
mod tests {
    use crate::Palette;

    #[test]
    fn the_drawing_is_wholly_usable() {
        for palette in [Palette::Light, Palette::Ink] {
            let items = super::parts(palette).expect("every part of the drawing is understood");
            assert!(items.len() > 300, "only {} parts", items.len());
        }
    }
}
