//! The seal: a fingerprint of what a form says, not of its bytes. Six everyday
//! words for the eye, and a QR code that carries all of it.
//!
//! Paper and file are the same talk if their seals are the same. A signature
//! says when somebody saw it; the seal says what it was.

mod code;
mod content;
mod printed;
#[cfg(test)]
mod tests;
mod words;

use std::fmt;

use domain::Addendum;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Document;

pub use code::{Bar, Code};
pub use printed::Printed;
pub(crate) use printed::printed;
pub use words::{SealWords, WordsError};

/// Before the 64 digits in a QR code: what it is, and by which rules it was made.
const PREFIX: &str = "PRAATPLAAT:1:";

/// SHA-256 over the content of a form, written in one way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Seal([u8; 32]);

impl Seal {
    /// The seal of what the document says. The same talk has the same seal as a draft on paper, as
    /// the signed original and as a translation: language, signatures with their day and later
    /// additions don't count, stances and reactions do.
    pub fn of(document: &Document) -> Self {
        Self(Sha256::digest(content::canonical(document)).into())
    }

    /// The seal of a talk's data as a form carries it: of `gesprek.json`, whatever version wrote it.
    pub(crate) fn of_data(data: serde_json::Value) -> Self {
        Self(Sha256::digest(content::canonical_data(data)).into())
    }

    /// The seal after an addition: it hangs on this one, so that additions can't be left out
    /// or change places.
    #[must_use]
    pub fn with_addendum(self, addendum: &Addendum) -> Self {
        Self(Sha256::digest(content::chained(self, addendum)).into())
    }

    /// All 256 bits.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Its first 66 bits as six everyday Dutch words, the same in every language.
    pub fn words(&self) -> [&'static str; 6] {
        SealWords::of(self).words()
    }

    /// The words that somebody read on paper and typed. Capitals, accents and what stands between
    /// the words don't matter.
    pub fn parse_words(text: &str) -> Result<SealWords, WordsError> {
        SealWords::parse(text)
    }

    /// What the QR code says: "PRAATPLAAT:1:" and 64 digits, all of it in capitals, since
    /// those make a smaller code.
    pub fn code_text(&self) -> String {
        format!("{PREFIX}{self}")
    }

    /// The QR code, to draw.
    pub fn code(&self) -> Code {
        Code::of(&self.code_text())
    }

    /// The seal that a scanned QR code says.
    pub fn parse_code(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        text.strip_prefix(PREFIX)?.to_owned().try_into().ok()
    }
}

/// 64 hexadecimal digits.
impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02X}"))
    }
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Seal({self})")
    }
}

impl From<Seal> for String {
    fn from(seal: Seal) -> Self {
        seal.to_string()
    }
}

impl TryFrom<String> for Seal {
    type Error = NotASeal;

    fn try_from(text: String) -> Result<Self, NotASeal> {
        if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NotASeal);
        }
        let mut bytes = [0; 32];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).map_err(|_| NotASeal)?;
        }
        Ok(Self(bytes))
    }
}

/// A text that isn't 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a seal is 64 hexadecimal digits")]
pub struct NotASeal;
