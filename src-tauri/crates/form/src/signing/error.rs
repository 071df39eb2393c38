//! What can go wrong while a form is signed.

use domain::Role;

/// Why a form could not be signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SigningError {
    /// The bytes are no PDF, or one that can't be added to.
    #[error("the PDF can't be signed: {0}")]
    Pdf(String),
    /// The bytes of the key are not those of a key.
    #[error("the signing key is not usable")]
    Key,
    /// A certificate or signature could not be written.
    #[error("the signature could not be written: {0}")]
    Encoding(String),
    /// The form has fewer pages.
    #[error("there is no page {0}")]
    NoPage(u32),
    /// The place for a signature has no room, or isn't a place.
    #[error("the place for the signature is not usable")]
    NoRoom,
    /// Fields are made once, before the first signature.
    #[error("the form has fields already")]
    HasFields,
    /// The form has no field for this person.
    #[error("the form has no field for {0:?}")]
    NoField(Role),
    /// This person signed already.
    #[error("{0:?} signed already")]
    AlreadySigned(Role),
    /// Fields are signed in the order in which they were prepared.
    #[error("somebody else signs before {0:?}")]
    NotYet(Role),
    /// Only people sign.
    #[error("employee and manager sign, nobody else")]
    NotAPerson,
    /// Ink on paper needs no field.
    #[error("there is no signature on screen")]
    NothingDrawn,
}

impl From<lopdf::Error> for SigningError {
    fn from(error: lopdf::Error) -> Self {
        Self::Pdf(error.to_string())
    }
}

impl From<der::Error> for SigningError {
    fn from(error: der::Error) -> Self {
        Self::Encoding(error.to_string())
    }
}
