//! The form with krilla: a library that draws what it is told where it is told. It knows no
//! paragraphs, so lines are broken by counting characters; headings, lists, paragraphs and the
//! figure have their tags, and headings are bookmarks.

use std::num::NonZeroU16;

use bench_form::{CARD_SIZE, Promised, Story, board_svg, font, run, wrapped};
use krilla::color::rgb;
use krilla::configure::ConfigurationBuilder;
use krilla::configure::validate::{Accessibility, Archival};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Size, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{Page, PageSettings};
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, ListNumbering, Node, SpanTag, Tag, TagGroup, TagTree};
use krilla::text::{Font, TextDirection};
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};

const A4: (f32, f32) = (595.28, 841.89);
const MARGIN: f32 = 48.0;
const WIDE: f32 = A4.0 - 2.0 * MARGIN;
/// What stands before the words of an agreement, in points.
const NAMES: f32 = 84.0;
/// The width of the board's page without its margin, and the board's own.
const BOARD: (f32, f32) = (28.0, 1600.0);

fn main() {
    run(pdf);
}

fn pdf() -> Vec<u8> {
    let story = Story::told();
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .expect("both at once");
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut pen = Pen {
        regular: Font::new(font(false).into(), 0).expect("a font"),
        bold: Font::new(font(true).into(), 0).expect("a font"),
        tree: TagTree::new().with_lang(Some("nl".into())),
        outline: Outline::new(),
        page: 0,
    };
    first(&mut document, &mut pen, &story);
    board(&mut document, &mut pen, &story);
    notes(&mut document, &mut pen, &story);
    document.set_outline(pen.outline);
    let noon =
        DateTime::new(2026).month(11).day(14).hour(12).minute(0).second(0).utc_offset_hour(0).utc_offset_minute(0);
    document.set_metadata(Metadata::new().title(story.title.clone()).language("nl".into()).creation_date(noon));
    document.set_tag_tree(pen.tree);
    document.finish().expect("the form is exported")
}

struct Pen {
    regular: Font,
    bold: Font,
    tree: TagTree,
    outline: Outline,
    page: usize,
}

/// Where a text goes.
#[derive(Clone, Copy)]
struct Spot {
    x: f32,
    y: f32,
    wide: f32,
    size: f32,
}

impl Pen {
    /// A text in lines: what its tag holds, and where the next one may begin.
    fn lines(&self, surface: &mut Surface<'_>, spot: Spot, is_bold: bool, text: &str) -> (Node, f32) {
        let font = if is_bold { &self.bold } else { &self.regular };
        let mut y = spot.y;
        let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        for line in wrapped(text, (spot.wide / spot.size / 0.5) as usize) {
            surface.draw_text(Point::from_xy(spot.x, y), font.clone(), spot.size, &line, false, TextDirection::Auto);
            y += spot.size * 1.35;
        }
        surface.end_tagged();
        (Node::Leaf(id), y)
    }

    fn paragraph(&mut self, surface: &mut Surface<'_>, spot: Spot, is_bold: bool, text: &str) -> f32 {
        let (leaf, y) = self.lines(surface, spot, is_bold, text);
        self.tree.push(TagGroup::with_children(Tag::P, vec![leaf]));
        y
    }

    fn heading(&mut self, surface: &mut Surface<'_>, spot: Spot, level: u16, text: &str) -> f32 {
        let (leaf, y) = self.lines(surface, spot, true, text);
        let level = NonZeroU16::new(level).expect("levels begin at one");
        self.tree.push(TagGroup::with_children(Tag::Hn(level, Some(text.to_owned())), vec![leaf]));
        let above = Point::from_xy(spot.x, spot.y - spot.size);
        self.outline.push_child(OutlineNode::new(text.to_owned(), XyzDestination::new(self.page, above)));
        y
    }

    /// Several texts as one item of a list.
    fn item(leaves: Vec<Node>) -> TagGroup {
        let paragraphs = leaves.into_iter().map(|leaf| TagGroup::with_children(Tag::P, vec![leaf]).into());
        let body = TagGroup::with_children(Tag::LBody, paragraphs.collect());
        TagGroup::with_children(Tag::LI, vec![body.into()])
    }

    fn list(&mut self, items: Vec<TagGroup>) {
        let items = items.into_iter().map(Node::from).collect();
        self.tree.push(TagGroup::with_children(Tag::L(ListNumbering::None), items));
    }
}

fn first(document: &mut Document, pen: &mut Pen, story: &Story) {
    let mut page = page(document, A4);
    let mut surface = page.surface();
    let at = |x: f32, y: f32, wide: f32, size: f32| Spot { x, y, wide, size };
    let mut y = pen.heading(&mut surface, at(MARGIN, 60.0, WIDE, 24.0), 1, &story.title);
    y = pen.paragraph(&mut surface, at(MARGIN, y, WIDE, 10.0), false, &story.subtitle) + 10.0;
    let mut bottom = y;
    for (index, (label, lines)) in story.head.iter().enumerate() {
        let (x, wide) = (MARGIN + index as f32 * WIDE / 3.0, WIDE / 3.0 - 12.0);
        let mut next = pen.paragraph(&mut surface, at(x, y, wide, 9.0), true, label);
        for line in lines {
            next = pen.paragraph(&mut surface, at(x, next, wide, 10.0), false, line);
        }
        bottom = bottom.max(next);
    }
    y = pen.heading(&mut surface, at(MARGIN, bottom + 16.0, WIDE, 14.0), 2, "Afspraken");
    let mut bottom = y;
    for (index, (side, promises)) in story.promises.iter().enumerate() {
        let spot = match index {
            0 => at(MARGIN, y, WIDE / 2.0 - 10.0, 11.0),
            1 => at(MARGIN + WIDE / 2.0, y, WIDE / 2.0 - 10.0, 11.0),
            _ => at(MARGIN, bottom + 10.0, WIDE, 11.0),
        };
        let top = pen.heading(&mut surface, spot, 3, side);
        let end = promised(&mut surface, pen, Spot { y: top, ..spot }, promises);
        bottom = bottom.max(end);
    }
    y = pen.heading(&mut surface, at(MARGIN, bottom + 12.0, WIDE, 14.0), 2, "Ondertekening");
    let mut bottom = y;
    for (index, [name, stance, means, reaction]) in story.signed.iter().enumerate() {
        let (x, wide) = (MARGIN + index as f32 * WIDE / 2.0, WIDE / 2.0 - 12.0);
        let mut next = pen.heading(&mut surface, at(x, y, wide, 11.0), 3, name);
        next = pen.paragraph(&mut surface, at(x, next, wide, 10.0), true, stance);
        for text in [means, reaction] {
            next = pen.paragraph(&mut surface, at(x, next, wide, 10.0), false, text);
        }
        bottom = bottom.max(next);
    }
    pen.paragraph(&mut surface, at(MARGIN, bottom + 8.0, WIDE, 9.0), false, story.closing);
    footer(surface, pen, &story.footer);
    page.finish();
}

/// The promises of one side as a list; where the next thing may begin.
fn promised(surface: &mut Surface<'_>, pen: &mut Pen, spot: Spot, promises: &[Promised]) -> f32 {
    let mut y = spot.y;
    let mut items = Vec::new();
    for promise in promises {
        let (leaf, next) = pen.lines(surface, Spot { y, size: 10.5, ..spot }, true, &promise.what);
        let mut leaves = vec![leaf];
        y = next;
        for (name, text) in &promise.known {
            let (named, _) = pen.lines(surface, Spot { y, size: 9.0, ..spot }, false, name);
            let beside = Spot { x: spot.x + NAMES, y, wide: spot.wide - NAMES, size: 9.0 };
            let (told, next) = pen.lines(surface, beside, false, text);
            leaves.extend([named, told]);
            y = next;
        }
        items.push(Pen::item(leaves));
        y += 6.0;
    }
    pen.list(items);
    y
}

fn board(document: &mut Document, pen: &mut Pen, story: &Story) {
    let (width, height) = (A4.1, A4.0);
    let mut page = page(document, (width, height));
    let mut surface = page.surface();
    let (margin, units) = BOARD;
    let scale = (width - 2.0 * margin) / units;
    let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
    surface.push_transform(&Transform::from_translate(margin, margin));
    let land = board_svg(story, false);
    let tree = usvg::Tree::from_str(&land, &usvg::Options::default()).expect("the drawing is SVG");
    let drawn = tree.size();
    let size = Size::from_wh(drawn.width() * scale, drawn.height() * scale).expect("a size");
    surface.draw_svg(&tree, size, SvgSettings::default()).expect("the board is drawn");
    let dark = Fill { paint: rgb::Color::new(29, 47, 55).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero };
    surface.set_fill(Some(dark));
    let mut word = |x: f32, y: f32, size: f32, text: &str| {
        let at = Point::from_xy(x * scale, y * scale);
        surface.draw_text(at, pen.regular.clone(), size * scale, text, false, TextDirection::Auto);
    };
    for label in &story.labels {
        word(label.x, label.y, label.size, &label.text);
    }
    for card in &story.cards {
        for (line, number) in card.lines.iter().zip(1_u8..) {
            word(card.x + 6.0, card.y + 3.0 + CARD_SIZE * 1.25 * f32::from(number), CARD_SIZE, line);
        }
    }
    surface.pop();
    surface.end_tagged();
    let figure = Tag::Figure(Some("De plaat met de briefjes".into()));
    pen.tree.push(TagGroup::with_children(figure, vec![Node::Leaf(id)]));
    footer(surface, pen, &story.footer);
    page.finish();
}

fn notes(document: &mut Document, pen: &mut Pen, story: &Story) {
    let half = story.places.len().div_ceil(2);
    for (index, places) in story.places.chunks(half).enumerate() {
        let mut page = page(document, A4);
        let mut surface = page.surface();
        let at = |y: f32, size: f32| Spot { x: MARGIN, y, wide: WIDE, size };
        let mut y = 60.0;
        if index == 0 {
            y = pen.heading(&mut surface, at(y, 16.0), 2, "Wat er op de plaat staat") + 6.0;
        }
        for (place, lanes) in places {
            y = pen.heading(&mut surface, at(y, 13.0), 3, place);
            for (lane, notes) in lanes {
                y = pen.heading(&mut surface, at(y + 2.0, 11.0), 4, lane);
                let mut items = Vec::new();
                for (text, who) in notes {
                    let (told, next) = pen.lines(&mut surface, Spot { wide: 330.0, ..at(y, 10.0) }, false, text);
                    let beside = Spot { x: MARGIN + 340.0, wide: WIDE - 340.0, ..at(y, 10.0) };
                    let (by, _) = pen.lines(&mut surface, beside, false, who);
                    items.push(Pen::item(vec![told, by]));
                    y = next;
                }
                pen.list(items);
            }
            y += 8.0;
        }
        footer(surface, pen, &story.footer);
        page.finish();
    }
}

/// A page begun.
fn page(document: &mut Document, (width, height): (f32, f32)) -> Page<'_> {
    document.start_page_with(PageSettings::from_wh(width, height).expect("a size"))
}

/// The footer, which is told to nobody who listens; the page ends with it.
fn footer(mut surface: Surface<'_>, pen: &mut Pen, text: &str) {
    let height = if pen.page == 1 { A4.0 } else { A4.1 };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    let at = Point::from_xy(MARGIN, height - 30.0);
    surface.draw_text(at, pen.regular.clone(), 8.0, text, false, TextDirection::Auto);
    surface.end_tagged();
    surface.finish();
    pen.page += 1;
}
