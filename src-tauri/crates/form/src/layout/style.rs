//! Colours, letters and measures of the pages.

use domain::{Owner, Role};

use crate::display::{Path, Rgb, Segment};
use crate::shape::{Family, Style};
use crate::{BoardPaper, Format, Letters, Palette};

pub(crate) const PORTRAIT: (f32, f32) = (595.276, 841.89);
pub(crate) const MARGIN: f32 = 48.0;
/// Around the board.
pub(crate) const BOARD_MARGIN: f32 = 28.0;
/// Width of what stands on a portrait page.
pub(crate) const WIDTH: f32 = PORTRAIT.0 - 2.0 * MARGIN;
pub(crate) const GUTTER: f32 = 24.0;

pub(crate) const GREEN: Rgb = [0x1c, 0x6b, 0x48];
pub(crate) const CREAM: Rgb = [0xfb, 0xf4, 0xe6];
pub(crate) const INK: Rgb = [0x1d, 0x2f, 0x37];
pub(crate) const SOFT: Rgb = [0x4e, 0x60, 0x68];
/// Of a second language: it stands back, and is read all the same.
const QUIET: Rgb = [0x5f, 0x70, 0x78];
pub(crate) const HAIR: Rgb = [0xdd, 0xd5, 0xc4];
pub(crate) const WHITE: Rgb = [0xff, 0xff, 0xff];
pub(crate) const AMBER: Rgb = [0x7a, 0x4b, 0x00];
pub(crate) const LILAC: Rgb = [0x5b, 0x2e, 0x91];
pub(crate) const TEAL: Rgb = [0x0b, 0x5a, 0x63];

pub(crate) const TITLE: Style = heading(800, 27.0, GREEN);
pub(crate) const SECTION: Style = heading(800, 15.0, GREEN);
pub(crate) const SUBSECTION: Style = heading(700, 11.5, INK);
pub(crate) const NAME: Style = heading(700, 12.5, INK);
pub(crate) const BODY: Style = text(400, 10.0, INK);
pub(crate) const STRONG: Style = text(700, 10.5, INK);
pub(crate) const VALUE: Style = text(400, 9.5, INK);
pub(crate) const SMALL: Style = text(400, 9.0, SOFT);

/// A4 and A3, lying.
const LANDSCAPE: (f32, f32) = (PORTRAIT.1, PORTRAIT.0);
const LARGE_LANDSCAPE: (f32, f32) = (1190.551, 841.89);
/// From 9 points to 12.
const ENLARGED: f32 = 4.0 / 3.0;

/// The measures of a format's pages. Large letters are laid out on paper that is smaller by
/// `scale`, and enlarged with everything around them when the pages are done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Grid {
    pub(crate) scale: f32,
    pub(crate) portrait: (f32, f32),
    /// The page with the board.
    pub(crate) landscape: (f32, f32),
    pub(crate) margin: f32,
    /// Around the board.
    pub(crate) board_margin: f32,
    /// Width of what stands on a portrait page.
    pub(crate) width: f32,
    pub(crate) gutter: f32,
    /// Width of one of two columns.
    pub(crate) column: f32,
}

impl Grid {
    pub(crate) fn of(format: Format) -> Self {
        let scale = match format.letters {
            Letters::Normal => 1.0,
            Letters::Large => ENLARGED,
        };
        let landscape = match format.board {
            BoardPaper::A4 => LANDSCAPE,
            BoardPaper::A3 => LARGE_LANDSCAPE,
        };
        let paper = |(width, height): (f32, f32)| (width / scale, height / scale);
        let (width, gutter) = (WIDTH / scale, GUTTER / scale);
        Self {
            scale,
            portrait: paper(PORTRAIT),
            landscape: paper(landscape),
            margin: MARGIN / scale,
            board_margin: BOARD_MARGIN / scale,
            width,
            gutter,
            column: (width - gutter) / 2.0,
        }
    }

    /// Two columns of text are wide enough to read.
    pub(crate) fn is_wide(&self) -> bool {
        self.scale < ENLARGED
    }

    /// Where the right column begins.
    pub(crate) fn right(&self) -> f32 {
        self.column + self.gutter
    }

    /// A place across the page, given for the normal width.
    pub(crate) fn across(&self, x: f32) -> f32 {
        x / self.scale
    }
}

const fn heading(weight: u16, size: f32, color: Rgb) -> Style {
    Style { family: Family::Heading, weight, size, color }
}

const fn text(weight: u16, size: f32, color: Rgb) -> Style {
    Style { family: Family::Text, weight, size, color }
}

/// The same words in a second language.
pub(crate) fn quiet(style: Style) -> Style {
    Style { weight: 400, size: (style.size * 0.72).clamp(SMALL.size, BODY.size), color: QUIET, ..style }
}

/// From one line to the next.
pub(crate) fn line_height(style: Style) -> f32 {
    style.size * if style.family == Family::Heading { 1.25 } else { 1.38 }
}

/// From the top of a line to its baseline: capitals stand in the middle.
pub(crate) fn baseline(style: Style) -> f32 {
    style.size.mul_add(0.34, line_height(style) / 2.0)
}

/// The colour of who wrote or promised.
pub(crate) fn color_of(owner: Owner) -> Rgb {
    match owner {
        Owner::Employee => AMBER,
        Owner::Manager | Owner::Organisation => LILAC,
        Owner::Together => TEAL,
    }
}

/// The line around what has its colour no more, because that saves ink.
const FINE: f32 = 0.9;

/// What has white letters on its colour; with little ink it is white, with an edge of that colour.
pub(crate) fn plate(shape: Vec<Segment>, color: Rgb, palette: Palette) -> Path {
    match palette {
        Palette::Light => Path::filled(shape, color),
        Palette::Ink => Path::filled(shape, WHITE).with_stroke(color, FINE),
    }
}

/// The letters on such a plate.
pub(crate) fn on_plate(color: Rgb, palette: Palette) -> Rgb {
    match palette {
        Palette::Light => WHITE,
        Palette::Ink => color,
    }
}

/// Paper and ink of somebody's notes.
pub(crate) fn paper_of(author: Role) -> (Rgb, Rgb) {
    match author {
        Role::Employee => ([0xff, 0xe9, 0xa3], AMBER),
        Role::Manager => ([0xe9, 0xda, 0xfb], LILAC),
        Role::Together => (WHITE, TEAL),
    }
}
