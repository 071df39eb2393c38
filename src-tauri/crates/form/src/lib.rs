//! The conversation form: a [`Document`] in, pages and PDF bytes out.
//!
//! ```text
//! Document → layout → display list and structure ─→ pdf → finish → bytes → signing
//!    │         │                                  └→ svg → preview
//!    │         └ lines → shape → fonts
//!    └→ gesprek: the same as data, inside the PDF, and read back from it
//! ```
//! `shape` is the only file that knows parley, `drawing` usvg, `pdf` printpdf,
//! `finish` and `signing` lopdf. Nothing here reads a file, a clock or the system's fonts.
#![deny(missing_docs)]

mod copy;
mod display;
mod document;
mod drawing;
mod error;
mod examine;
mod finish;
mod fonts;
mod gesprek;
mod hyphens;
mod land;
mod layout;
mod limits;
mod lines;
mod living;
mod note;
mod pdf;
mod places;
mod preview;
mod printable;
mod scan;
mod seal;
mod shape;
mod signing;
mod source;
mod spell;
mod structure;
mod svg;
#[cfg(test)]
mod tests;
mod words;

pub use copy::{CopyBlock, CopyFor, FormCopy, GesprekCopy, blocks_in, read_copy, render_copy};
pub use document::{Document, Edition, PreviousAgreement};
pub use domain::{BoardPaper, Format, Letters, Palette};
pub use error::{FormError, UnreadableForm};
pub use examine::{Examined, Signers, examine, seal_in};
pub use finish::format_of;
pub use gesprek::{
    Gesprek, GesprekAddendum, GesprekAgreement, GesprekDifference, GesprekNote, GesprekOpinion, GesprekPrevious,
    GesprekReaction, GesprekSignature, GesprekStance, GesprekTalent, GesprekTurned, read_gesprek,
};
pub use land::draw_ahead;
pub use note::{
    NOTE_LINE_HEIGHT, NOTE_PADDING, NOTE_TEXT_SIZE, NOTE_TEXT_WIDTH, NOTE_WIDTH, note_height, note_lines, text_width,
};
pub use preview::{Preview, PreviewPage, Replaced, preview, replaced};
pub use printable::{Card, CardDeck, PosterSize, Printable, Reader, print, printable_title, sheet_count};
pub use scan::{scan_added, scan_withdrawn};
pub use seal::{Bar, Code, NotASeal, Printed, Seal, SealWords, WordsError};
pub use signing::{
    Fault, SignatureSpec, SignatureState, SigningError, SigningKey, Verified, VerifiedSignature, prepare,
    render_signed, sign, sign_all, verify,
};

use domain::Role;
use words::Words;

/// A form, ready to keep.
#[derive(Debug, Clone, PartialEq)]
pub struct Pdf {
    /// The file. The same document gives the same bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
    /// Where each person signs on screen. Whoever doesn't sign, or signs with
    /// ink, has none, and a translation has none at all.
    pub signature_boxes: Vec<SignatureBox>,
}

/// The place of one person's signature, as [`SignatureSpec`] wants it: above the
/// line, three times as wide as high.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SignatureBox {
    /// Whose.
    pub role: Role,
    /// On which page, from 1.
    pub page: u32,
    /// Left, top, right and bottom in points from the page's top left corner.
    pub rect: [f32; 4],
}

impl Pdf {
    /// These pages as a file.
    pub(crate) fn of(
        form: layout::Form,
        about: &finish::About,
        attachment: Option<&finish::Attachment>,
    ) -> Result<Self, FormError> {
        let pages = u32::try_from(form.pages.len()).map_err(|_| FormError::Pdf("too many pages".into()))?;
        Ok(Self { bytes: pdf::bytes(&form, about, attachment)?, pages, signature_boxes: form.signature_boxes })
    }
}

/// The document as PDF: PDF/A-3a and PDF/UA-1, with the talk as data inside.
pub fn render(document: &Document) -> Result<Pdf, FormError> {
    let words = Words::of(document);
    let form = layout::form_to_sign(document, &words)?;
    let about = finish::About {
        title: layout::title(document, &words),
        language: document.language.tag(),
        day: document.day(),
        format: document.format,
    };
    let attachment = finish::Attachment {
        name: gesprek::NAME,
        description: words.get("form-data"),
        data: Gesprek::from(document).json()?,
    };
    Pdf::of(form, &about, Some(&attachment))
}
