//! Text to glyphs, one line at a time. The only file that uses parley.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions};
use parley::style::{FontFamily, FontFamilyName, FontWeight, StyleProperty};
use parley::{FontContext, Layout, LayoutContext};

use crate::display::Rgb;
use crate::fonts::Face;

/// The family a text begins with; the others follow where it lacks a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Text,
    Heading,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) family: Family,
    pub(crate) weight: u16,
    pub(crate) size: f32,
    pub(crate) color: Rgb,
}

impl Style {
    #[must_use]
    pub(crate) fn colored(self, color: Rgb) -> Self {
        Self { color, ..self }
    }

    #[must_use]
    pub(crate) fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }
}

/// A shaped line; positions are relative to its start on the baseline.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    /// Without the white space at its end.
    pub(crate) width: f32,
    /// What it says, in the order in which it is read.
    pub(crate) text: String,
}

impl Line {
    /// The same line in larger letters.
    #[must_use]
    pub(crate) fn enlarged(mut self, by: f32) -> Self {
        self.width *= by;
        for run in &mut self.runs {
            run.size *= by;
            for glyph in run.clusters.iter_mut().flat_map(|cluster| &mut cluster.glyphs) {
                glyph.x *= by;
                glyph.y *= by;
                glyph.advance *= by;
            }
        }
        self
    }
}

/// Glyphs of one face and direction.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) color: Rgb,
    pub(crate) right_to_left: bool,
    /// In visual order.
    pub(crate) clusters: Vec<Cluster>,
}

/// Glyphs that stand together for some text.
#[derive(Debug, Clone)]
pub(crate) struct Cluster {
    pub(crate) text: String,
    pub(crate) range: Range<usize>,
    pub(crate) glyphs: Vec<Glyph>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) x: f32,
    /// Downwards from the baseline.
    pub(crate) y: f32,
    /// 0 for a mark on a letter.
    pub(crate) advance: f32,
}

struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<()>,
}

thread_local! {
    static SHAPER: RefCell<Shaper> = RefCell::new(Shaper::new());
}

impl Shaper {
    fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        for face in Face::ALL {
            collection.register_fonts(Blob::new(Arc::new(face.bytes())), None);
        }
        let fonts = FontContext { collection, source_cache: parley::fontique::SourceCache::default() };
        Self { fonts, layouts: LayoutContext::new() }
    }

    fn layout(&mut self, text: &str, style: Style) -> Layout<()> {
        // Explicit order: the collection's own is that of a hash map.
        let families = match style.family {
            Family::Text => ["Atkinson Hyperlegible Next", "Nunito"],
            Family::Heading => ["Nunito", "Atkinson Hyperlegible Next"],
        };
        let others = ["Noto Sans Greek", "Noto Sans Hebrew", "Noto Sans Arabic", "Noto Emoji"];
        let families: Vec<FontFamilyName<'_>> =
            families.into_iter().chain(others).map(|name| FontFamilyName::Named(name.into())).collect();
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(families.into())));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontWeight(FontWeight::new(f32::from(style.weight))));
        let mut layout = builder.build(text);
        layout.break_all_lines(None);
        layout
    }
}

/// The advances of `text` set on one line: ranges in logical order.
pub(crate) fn advances(text: &str, style: Style) -> Vec<(Range<usize>, f32)> {
    let layout = SHAPER.with_borrow_mut(|shaper| shaper.layout(text, style));
    let mut advances: Vec<(Range<usize>, f32)> = layout
        .lines()
        .flat_map(|line| {
            line.runs()
                .flat_map(|run| run.clusters().map(|c| (c.text_range(), c.advance())).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        })
        .collect();
    advances.sort_by_key(|(range, _)| range.start);
    advances
}

/// `text` on one line. Clusters carry the text they were shaped from.
pub(crate) fn line(text: &str, style: Style) -> Line {
    let layout = SHAPER.with_borrow_mut(|shaper| shaper.layout(text, style));
    let Some(line) = layout.lines().next() else {
        return Line::default();
    };
    let mut runs = Vec::new();
    let mut pen = 0.0;
    let mut width: f32 = 0.0;
    for run in line.runs() {
        let Some(face) = Face::at(run.font().data.as_ref()) else {
            continue;
        };
        let right_to_left = run.is_rtl();
        let mut clusters: Vec<Cluster> = Vec::new();
        // In visual order a right-to-left ligature's first cluster comes last.
        let mut pending: Option<Range<usize>> = None;
        for cluster in run.visual_clusters() {
            let mut range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                if right_to_left {
                    pending = Some(pending.map_or(range.clone(), |p| join(&p, &range)));
                } else if let Some(last) = clusters.last_mut() {
                    last.range = join(&last.range, &range);
                }
                continue;
            }
            if let Some(continuation) = pending.take() {
                range = join(&range, &continuation);
            }
            let mut glyphs = Vec::new();
            for glyph in cluster.glyphs() {
                let id = u16::try_from(glyph.id).unwrap_or(0);
                glyphs.push(Glyph { id, x: pen + glyph.x, y: glyph.y, advance: glyph.advance });
                pen += glyph.advance;
            }
            if !text[range.clone()].trim_matches(' ').is_empty() {
                width = width.max(pen);
            }
            clusters.push(Cluster { text: String::new(), range, glyphs });
        }
        for cluster in &mut clusters {
            text[cluster.range.clone()].clone_into(&mut cluster.text);
        }
        runs.push(Run { face, size: style.size, color: style.color, right_to_left, clusters });
    }
    // Logical order for readers of the page; positions are absolute.
    runs.sort_by_key(|run: &Run| run.clusters.iter().map(|c| c.range.start).min().unwrap_or(0));
    Line { runs, width, text: text.to_owned() }
}

fn join(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}
