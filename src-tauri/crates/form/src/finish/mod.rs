//! What printpdf leaves out or makes at random, so that the file is PDF/A-3a and
//! PDF/UA-1: tags, bookmarks, metadata, the talk's data as an attachment, and an
//! identifier that comes from the content. Uses lopdf.

mod attachment;
mod bookmarks;
mod metadata;
mod profile;
mod tags;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use sha2::{Digest, Sha256};

use crate::FormError;
use crate::display::{Bounds, Item, covered};
use crate::layout::Form;
use crate::structure::PartId;

pub(crate) use attachment::{Attachment, attached};
pub(crate) use tags::name as tag_name;

/// What a PDF says about itself.
#[derive(Debug)]
pub(crate) struct About {
    pub(crate) title: String,
    /// "nl" or "en".
    pub(crate) language: &'static str,
    /// The day of the record, so that the same record gives the same bytes.
    pub(crate) day: NaiveDate,
}

impl About {
    /// Noon of the day, as PDF writes it.
    fn date(&self) -> Object {
        Object::string_literal(format!("D:{}120000Z", self.day.format("%Y%m%d")))
    }
}

/// The parts of which each page has content, in the order of its marks.
pub(crate) type Marks = Vec<Vec<PartId>>;

/// Where something stands: the page, from 0, and where on it.
type Places = BTreeMap<PartId, (usize, Bounds)>;

pub(crate) fn finish(
    mut document: Document,
    form: &Form,
    marks: &Marks,
    about: &About,
    attachment: &Attachment,
) -> Result<Vec<u8>, FormError> {
    document.version = "1.7".into();
    let places = places(form);
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let tree = tags::add(&mut document, form, marks, &pages, &places)?;
    let bookmarks = bookmarks::add(&mut document, form, &pages, &places);
    let file = attachment::add(&mut document, attachment, &about.date());
    let metadata = metadata::xmp(&mut document, about);
    let intent = metadata::output_intent(&mut document);
    let name = vec![text(attachment.name), file.into()];
    let catalog = document.catalog_mut().map_err(fault)?;
    catalog.set("Lang", Object::string_literal(about.language));
    catalog.set("ViewerPreferences", dictionary([("DisplayDocTitle", true.into())]));
    catalog.set("MarkInfo", dictionary([("Marked", true.into())]));
    catalog.set("StructTreeRoot", tree);
    if let Some(bookmarks) = bookmarks {
        catalog.set("Outlines", bookmarks);
        catalog.set("PageMode", "UseOutlines");
    }
    catalog.set("Names", dictionary([("EmbeddedFiles", dictionary([("Names", name.into())]).into())]));
    catalog.set("AF", vec![file.into()]);
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent]);
    let info = dictionary([
        ("Title", text(&about.title)),
        ("Creator", Object::string_literal(PRODUCER)),
        ("Producer", Object::string_literal(PRODUCER)),
        ("CreationDate", about.date()),
        ("ModDate", about.date()),
    ]);
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

/// The program, as files name it.
const PRODUCER: &str = "Praatplaat";

/// Where each part that is drawn stands first.
fn places(form: &Form) -> Places {
    let mut places = Places::new();
    for (index, page) in form.pages.iter().enumerate() {
        for item in &page.items {
            if let Item::Tagged(part, items) = item
                && let Some(bounds) = covered(items)
            {
                places.entry(*part).or_insert((index, bounds));
            }
        }
    }
    places
}

fn saved(document: &mut Document) -> Result<Vec<u8>, FormError> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|e| FormError::Pdf(e.to_string()))?;
    Ok(bytes)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn fault(error: lopdf::Error) -> FormError {
    FormError::Pdf(error.to_string())
}

fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    let mut dictionary = Dictionary::new();
    for (key, value) in entries {
        dictionary.set(key, value);
    }
    dictionary
}

/// Text as a PDF object, in any script.
pub(crate) fn text(text: &str) -> Object {
    Object::String(utf16(text), StringFormat::Hexadecimal)
}

/// Text as PDF wants it where it may be in any script.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}
