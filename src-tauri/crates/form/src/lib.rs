//! The conversation form: a [`Document`] in, pages and PDF bytes out.
//!
//! ```text
//! Document → layout → display list ─→ pdf → finish → bytes
//!              │                    └→ svg → preview
//!              └ lines → shape → fonts
//! ```
//! `shape` is the only file that knows parley, `drawing` usvg, `pdf` printpdf,
//! `finish` lopdf. Nothing here reads a file, a clock or the system's fonts.
#![deny(missing_docs)]

mod display;
mod document;
mod drawing;
mod error;
mod finish;
mod fonts;
mod hyphens;
mod layout;
mod lines;
mod note;
mod pdf;
mod places;
mod preview;
mod shape;
mod source;
mod spell;
mod svg;
#[cfg(test)]
mod tests;
mod words;

pub use document::{Document, Edition, PreviousAgreement};
pub use error::FormError;
pub use note::{
    NOTE_LINE_HEIGHT, NOTE_PADDING, NOTE_TEXT_SIZE, NOTE_TEXT_WIDTH, NOTE_WIDTH, note_height, note_lines, text_width,
};
pub use preview::{Preview, PreviewPage, Replaced, preview, replaced};

use domain::Language;
use words::Words;

/// A form, ready to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file. The same document gives the same bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
}

/// The document as PDF.
pub fn render(document: &Document) -> Result<Pdf, FormError> {
    let words = Words::new(document.language);
    let pages = layout::pages(document, &words)?;
    let about = finish::About {
        title: layout::title(document, &words),
        language: match document.language {
            Language::Nl => "nl",
            Language::En => "en",
        },
        day: document.closed_on.unwrap_or(document.date),
    };
    let count = u32::try_from(pages.len()).map_err(|_| FormError::Pdf("too many pages".into()))?;
    Ok(Pdf { bytes: pdf::bytes(&pages, &about)?, pages: count })
}
