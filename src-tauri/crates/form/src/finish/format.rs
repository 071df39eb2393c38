//! How the pages are laid out, told by the file itself: so the program shows a form as it was
//! archived. It is no content, so it isn't in the talk's data; it stands where PDF keeps what only
//! the program that made a file understands.

use lopdf::{Document, Object};

use crate::Format;

use super::{About, dictionary, open};

const PROGRAM: &str = "Praatplaat";

/// Says it, unless the format is the usual one.
pub(super) fn add(document: &mut Document, about: &About) {
    if about.format == Format::default() {
        return;
    }
    let Ok(format) = serde_json::to_string(&about.format) else { return };
    let own = [("LastModified", about.date()), ("Private", Object::string_literal(format))];
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("PieceInfo", dictionary([(PROGRAM, dictionary(own).into())]));
    }
}

/// How this form is laid out. Whatever doesn't say it is laid out as usual.
pub fn format_of(pdf: &[u8]) -> Format {
    told(pdf).unwrap_or_default()
}

fn told(pdf: &[u8]) -> Option<Format> {
    let document = open(pdf).ok()?;
    let inside = |object: &Object, key: &str| {
        let (_, object) = document.dereference(object).ok()?;
        object.as_dict().ok()?.get(key.as_bytes()).ok().cloned()
    };
    let pieces = document.catalog().ok()?.get(b"PieceInfo").ok()?;
    let format = inside(&inside(pieces, PROGRAM)?, "Private")?;
    serde_json::from_slice(document.dereference(&format).ok()?.1.as_str().ok()?).ok()
}
