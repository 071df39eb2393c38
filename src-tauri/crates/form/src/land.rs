//! The land of the board as every form has it: drawn and packed once in a process.

use std::sync::LazyLock;

use crate::{FormError, Palette, finish, pdf};

type Packed = LazyLock<Result<Vec<u8>, FormError>>;

static LIGHT: Packed = LazyLock::new(|| made(Palette::Light));
static INK: Packed = LazyLock::new(|| made(Palette::Ink));

fn made(palette: Palette) -> Result<Vec<u8>, FormError> {
    let mut operations = pdf::land(palette)?;
    // Some printers' filters put what comes next right behind it.
    operations.push(b'\n');
    Ok(finish::packed(&operations))
}

fn of(palette: Palette) -> &'static Packed {
    match palette {
        Palette::Light => &LIGHT,
        Palette::Ink => &INK,
    }
}

/// Draws the board's land in these colours, unless that was done. It is half of the work of a process's
/// first form: whoever has a second core lets it do this, beside the form that waits for it in the end.
pub fn draw_ahead(palette: Palette) {
    // What is wrong with it, the form says.
    let _drawn = LazyLock::force(of(palette));
}

/// A page's operations, packed. Waits for them if they are being made.
pub(crate) fn packed(palette: Palette) -> Result<&'static [u8], FormError> {
    of(palette).as_deref().map_err(|error| FormError::Drawing(error.to_string()))
}
