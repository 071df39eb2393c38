//! What can go wrong while a form is made.

/// Why a form could not be made. None of these depends on what people wrote:
/// each is a fault of the program or its files.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// The drawing of the board can't be read.
    #[error("the drawing of the board is not usable: {0}")]
    Drawing(String),
    /// The geometry of the board can't be read.
    #[error("the geometry of the board is not usable: {0}")]
    Places(String),
    /// A font can't be read or embedded.
    #[error("a font is not usable: {0}")]
    Font(&'static str),
    /// The pages could not be written as PDF.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
}
