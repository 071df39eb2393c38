//! What the door remembers, outside the file: before the passphrase nothing in
//! the file can be read, not even what language it is in.
//!
//! Two words are kept, of whichever file was open last: "nl" or "en", and the
//! light the screen stood in. Where nothing can be written, the door speaks its
//! first language, in the light of the system.

use std::path::Path;

use domain::{Language, Light};

use crate::{Existing, StoreError, anchor::make_private, atomic_write};

const LANGUAGE: &str = "language";
const LIGHT: &str = "light";

/// The language that was kept in `folder`, if any.
pub fn door_language(folder: &Path) -> Option<Language> {
    let word = kept(folder, LANGUAGE)?;
    [Language::Nl, Language::En].into_iter().find(|language| language.tag() == word)
}

/// The light that was kept in `folder`, if any.
pub fn door_light(folder: &Path) -> Option<Light> {
    let word = kept(folder, LIGHT)?;
    [Light::System, Light::Day, Light::Dusk].into_iter().find(|light| light.tag() == word)
}

/// Keeps both in `folder`. Whoever can't write there loses nothing else.
pub fn keep_door(folder: &Path, language: Language, light: Light) -> Result<(), StoreError> {
    keep(folder, LANGUAGE, language.tag())?;
    keep(folder, LIGHT, light.tag())
}

fn kept(folder: &Path, name: &str) -> Option<String> {
    std::fs::read_to_string(folder.join(name)).ok().map(|word| word.trim_end().to_owned())
}

fn keep(folder: &Path, name: &str, word: &str) -> Result<(), StoreError> {
    if kept(folder, name).is_some_and(|before| before == word) {
        return Ok(());
    }
    make_private(folder).map_err(|source| StoreError::io(folder, source))?;
    atomic_write(&folder.join(name), format!("{word}\n").as_bytes(), Existing::Replace)
}
