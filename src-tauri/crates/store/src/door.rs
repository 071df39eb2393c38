//! The language of the door, remembered outside the file: before the passphrase
//! nothing in the file can be read, not even what language it is in.
//!
//! Only "nl" or "en" is kept, of whichever file was open last. Where nothing
//! can be written, the door speaks its first language.

use std::path::{Path, PathBuf};

use domain::Language;

use crate::{Existing, StoreError, anchor::make_private, atomic_write};

const NAME: &str = "language";

/// What was kept in `folder`, if anything.
pub fn door_language(folder: &Path) -> Option<Language> {
    let kept = std::fs::read_to_string(path(folder)).ok()?;
    [Language::Nl, Language::En].into_iter().find(|language| language.tag() == kept.trim_end())
}

/// Keeps the language in `folder`. Whoever can't write there loses nothing else.
pub fn keep_door_language(folder: &Path, language: Language) -> Result<(), StoreError> {
    if door_language(folder) == Some(language) {
        return Ok(());
    }
    make_private(folder).map_err(|source| StoreError::io(folder, source))?;
    atomic_write(&path(folder), format!("{}\n", language.tag()).as_bytes(), Existing::Replace)
}

fn path(folder: &Path) -> PathBuf {
    folder.join(NAME)
}
