//! The passphrase, for as short as it is needed.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// What the manager types. It has no `Debug` output and is wiped when dropped.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The passphrase in Unicode's composed form (NFC): keyboards and systems
    /// differ in how they write an accent, and the same words must open the file.
    pub fn new(text: impl Into<String>) -> Self {
        let typed = Zeroizing::new(text.into());
        // Composing never lengthens beyond this (factor 3 in UTF-8), so no
        // copy of a part stays behind in a buffer that grew.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3));
        composed.extend(typed.nfc());
        Self(composed)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}
