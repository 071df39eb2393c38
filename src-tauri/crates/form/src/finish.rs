//! What printpdf leaves out or makes at random: language, title, dates and the
//! identifier, which comes from the content. The only file that uses lopdf.

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, StringFormat};
use sha2::{Digest, Sha256};

use crate::FormError;

/// What a PDF says about itself.
#[derive(Debug)]
pub(crate) struct About {
    pub(crate) title: String,
    /// "nl" or "en".
    pub(crate) language: &'static str,
    /// The day of the record, so that the same record gives the same bytes.
    pub(crate) day: NaiveDate,
}

pub(crate) fn finish(mut document: Document, about: &About) -> Result<Vec<u8>, FormError> {
    let fault = |e: lopdf::Error| FormError::Pdf(e.to_string());
    document.version = "1.7".into();
    let mut viewer = Dictionary::new();
    viewer.set("DisplayDocTitle", true);
    let catalog = document.catalog_mut().map_err(fault)?;
    catalog.set("Lang", Object::string_literal(about.language));
    catalog.set("ViewerPreferences", viewer);
    let date = format!("D:{}120000Z", about.day.format("%Y%m%d"));
    let mut info = Dictionary::new();
    info.set("Title", Object::String(utf16(&about.title), StringFormat::Hexadecimal));
    info.set("Creator", Object::string_literal("Praatplaat"));
    info.set("Producer", Object::string_literal("Praatplaat"));
    info.set("CreationDate", Object::string_literal(date.clone()));
    info.set("ModDate", Object::string_literal(date));
    let info = document.add_object(info);
    document.trailer.set("Info", info);
    document.trailer.remove(b"ID");
    document.prune_objects();
    document.renumber_objects();
    document.compress();
    let content = saved(&mut document)?;
    let id = Object::String(Sha256::digest(&content)[..16].to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    saved(&mut document)
}

fn saved(document: &mut Document) -> Result<Vec<u8>, FormError> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|e| FormError::Pdf(e.to_string()))?;
    Ok(bytes)
}

/// Text as PDF wants it where it may be in any script.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}
