//! What can go wrong while a form is made or read.

/// Why a form could not be made, or could not be read back.
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
    /// The pages could not be signed.
    #[error(transparent)]
    Signing(#[from] crate::SigningError),
    /// A file that somebody brought is no form that we can read.
    #[error(transparent)]
    Unreadable(#[from] UnreadableForm),
}

/// Why a file gives no talk. The file may come from anybody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableForm {
    /// The file or something in it is larger than any form.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// How many bytes are allowed.
        limit: usize,
    },
    /// No PDF, or a broken one.
    #[error("not a PDF")]
    NotAPdf,
    /// It asks for a password; forms of ours never do.
    #[error("encrypted")]
    Encrypted,
    /// A copy for one reader, which is a part of the talk.
    #[error("a copy")]
    Copy,
    /// A PDF without the data of a talk.
    #[error("no data of a talk inside")]
    NoData,
    /// The attachment isn't as long as the file says.
    #[error("the data is not as long as it says")]
    SizeDiffers,
    /// Made by a newer version of this program.
    #[error("version {found} is newer than {known}")]
    Newer {
        /// The version of the data.
        found: u32,
        /// The newest version that we know.
        known: u32,
    },
    /// The data isn't what the schema says.
    #[error("not as the schema says: {0}")]
    Schema(String),
    /// A text is longer than it may be, or a list.
    #[error("{field} has {length}, at most {limit}")]
    TooLong {
        /// Which field.
        field: &'static str,
        /// Its length: characters of a text, entries of a list.
        length: usize,
        /// The longest.
        limit: usize,
    },
    /// A text that must say something is empty.
    #[error("{field} is empty")]
    Empty {
        /// Which field.
        field: &'static str,
    },
}
