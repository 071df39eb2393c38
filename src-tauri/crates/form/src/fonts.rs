//! The fonts of page and screen: which face has which character, and outlines.

use std::sync::LazyLock;

use ttf_parser::{GlyphId, OutlineBuilder};

use crate::display::{Point, Segment};

/// A font file. The order is the order in which fonts are numbered in the PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Text,
    TextMedium,
    TextBold,
    Rounded,
    RoundedBold,
    RoundedExtraBold,
    Arabic,
    Emoji,
    Greek,
    Hebrew,
}

macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!("../../../../ui/fonts/", $file))
    };
}

impl Face {
    pub(crate) const ALL: [Self; 10] = [
        Self::Text,
        Self::TextMedium,
        Self::TextBold,
        Self::Rounded,
        Self::RoundedBold,
        Self::RoundedExtraBold,
        Self::Arabic,
        Self::Emoji,
        Self::Greek,
        Self::Hebrew,
    ];

    /// One face of each family: faces of a family have the same characters.
    const FAMILIES: [Self; 6] = [Self::Text, Self::Rounded, Self::Greek, Self::Hebrew, Self::Arabic, Self::Emoji];

    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Text => font!("AtkinsonHyperlegibleNext_400Regular.ttf"),
            Self::TextMedium => font!("AtkinsonHyperlegibleNext_500Medium.ttf"),
            Self::TextBold => font!("AtkinsonHyperlegibleNext_700Bold.ttf"),
            Self::Rounded => font!("Nunito_400Regular.ttf"),
            Self::RoundedBold => font!("Nunito_700Bold.ttf"),
            Self::RoundedExtraBold => font!("Nunito_800ExtraBold.ttf"),
            Self::Arabic => font!("NotoSansArabic_400Regular.ttf"),
            Self::Emoji => font!("NotoEmoji_400Regular.ttf"),
            Self::Greek => font!("NotoSansGreek_400Regular.ttf"),
            Self::Hebrew => font!("NotoSansHebrew_400Regular.ttf"),
        }
    }

    /// The face a shaper used, by where its bytes lie.
    pub(crate) fn at(bytes: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|face| std::ptr::eq(face.bytes().as_ptr(), bytes.as_ptr()))
    }

    fn parsed(self) -> &'static ttf_parser::Face<'static> {
        static PARSED: LazyLock<Vec<ttf_parser::Face<'static>>> = LazyLock::new(|| {
            Face::ALL
                .into_iter()
                .map(|face| ttf_parser::Face::parse(face.bytes(), 0).expect("the fonts in the program are sound"))
                .collect()
        });
        &PARSED[self as usize]
    }

    pub(crate) fn units_per_em(self) -> f32 {
        f32::from(self.parsed().units_per_em())
    }

    /// A glyph's width in thousandths of the letters' size, as the PDF says it too: rounded down.
    pub(crate) fn advance(self, glyph: u16) -> i32 {
        let width = self.parsed().glyph_hor_advance(GlyphId(glyph)).unwrap_or_default();
        i32::from(width) * 1000 / i32::from(self.parsed().units_per_em())
    }

    /// The glyph that stands for this character by itself.
    pub(crate) fn glyph(self, character: char) -> Option<u16> {
        self.parsed().glyph_index(character).map(|id| id.0).filter(|id| *id != 0)
    }

    /// The glyph's outline in font units, y upwards.
    pub(crate) fn outline(self, glyph: u16) -> Vec<Segment> {
        let mut outline = Outline::default();
        self.parsed().outline_glyph(GlyphId(glyph), &mut outline);
        outline.segments
    }
}

/// One family has every one of these characters, so that one glyph run can show them.
pub(crate) fn is_covered(characters: &[char]) -> bool {
    Face::FAMILIES.into_iter().any(|face| characters.iter().all(|c| face.glyph(*c).is_some()))
}

#[derive(Default)]
struct Outline {
    segments: Vec<Segment>,
    at: Point,
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Move((x, y)));
        self.at = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Line((x, y)));
        self.at = (x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.segments.push(Segment::quadratic(self.at, (cx, cy), (x, y)));
        self.at = (x, y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.segments.push(Segment::Curve((ax, ay), (bx, by), (x, y)));
        self.at = (x, y);
    }

    fn close(&mut self) {
        self.segments.push(Segment::Close);
    }
}
