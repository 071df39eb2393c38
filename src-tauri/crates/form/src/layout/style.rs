//! Colours, letters and measures of the pages.

use domain::{Owner, Role};

use crate::display::Rgb;
use crate::shape::{Family, Style};

pub(super) const PORTRAIT: (f32, f32) = (595.276, 841.89);
pub(super) const MARGIN: f32 = 48.0;
/// Around the board.
pub(super) const BOARD_MARGIN: f32 = 28.0;
/// Width of what stands on a portrait page.
pub(super) const WIDTH: f32 = PORTRAIT.0 - 2.0 * MARGIN;
pub(super) const GUTTER: f32 = 24.0;
/// Width of one of two columns.
pub(super) const COLUMN: f32 = (WIDTH - GUTTER) / 2.0;

pub(super) const GREEN: Rgb = [0x1c, 0x6b, 0x48];
pub(super) const CREAM: Rgb = [0xfb, 0xf4, 0xe6];
pub(super) const INK: Rgb = [0x1d, 0x2f, 0x37];
pub(super) const SOFT: Rgb = [0x4e, 0x60, 0x68];
pub(super) const HAIR: Rgb = [0xdd, 0xd5, 0xc4];
pub(super) const WHITE: Rgb = [0xff, 0xff, 0xff];
pub(super) const AMBER: Rgb = [0x7a, 0x4b, 0x00];
pub(super) const LILAC: Rgb = [0x5b, 0x2e, 0x91];
pub(super) const TEAL: Rgb = [0x0b, 0x5a, 0x63];

pub(super) const TITLE: Style = heading(800, 27.0, GREEN);
pub(super) const SECTION: Style = heading(800, 15.0, GREEN);
pub(super) const SUBSECTION: Style = heading(700, 11.5, INK);
pub(super) const NAME: Style = heading(700, 12.5, INK);
pub(super) const BODY: Style = text(400, 10.0, INK);
pub(super) const STRONG: Style = text(700, 10.5, INK);
pub(super) const VALUE: Style = text(400, 9.5, INK);
pub(super) const SMALL: Style = text(400, 9.0, SOFT);

const fn heading(weight: u16, size: f32, color: Rgb) -> Style {
    Style { family: Family::Heading, weight, size, color }
}

const fn text(weight: u16, size: f32, color: Rgb) -> Style {
    Style { family: Family::Text, weight, size, color }
}

/// From one line to the next.
pub(super) fn line_height(style: Style) -> f32 {
    style.size * if style.family == Family::Heading { 1.25 } else { 1.38 }
}

/// From the top of a line to its baseline: capitals stand in the middle.
pub(super) fn baseline(style: Style) -> f32 {
    style.size.mul_add(0.34, line_height(style) / 2.0)
}

/// The colour of who wrote or promised.
pub(super) fn color_of(owner: Owner) -> Rgb {
    match owner {
        Owner::Employee => AMBER,
        Owner::Manager | Owner::Organisation => LILAC,
        Owner::Together => TEAL,
    }
}

/// Paper and ink of somebody's notes.
pub(super) fn paper_of(author: Role) -> (Rgb, Rgb) {
    match author {
        Role::Employee => ([0xff, 0xe9, 0xa3], AMBER),
        Role::Manager => ([0xe9, 0xda, 0xfb], LILAC),
        Role::Together => (WHITE, TEAL),
    }
}
