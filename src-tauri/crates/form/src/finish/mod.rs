//! What printpdf leaves out or makes at random, so that the file is PDF/A-3a and
//! PDF/UA-1: tags, bookmarks, metadata, the talk's data as an attachment, and an
//! identifier that comes from the content. Uses lopdf.

mod attachment;
mod bookmarks;
mod format;
mod metadata;
mod open;
mod pack;
mod profile;
mod tags;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, ObjectId, ObjectStreamConfig, SaveOptions, StringFormat};
use sha2::{Digest, Sha256};

use crate::display::{Bounds, Item, covered};
use crate::layout::Form;
use crate::structure::PartId;
use crate::{FormError, Format, Palette};

pub(crate) use attachment::{Attachment, attached, attached_in};
pub use format::format_of;
pub(crate) use open::open;
pub(crate) use pack::{LAND, operations, packed};
pub(crate) use tags::name as tag_name;

/// What a PDF says about itself.
#[derive(Debug)]
pub(crate) struct About {
    pub(crate) title: String,
    /// "nl" or "en".
    pub(crate) language: &'static str,
    /// The day of the record, so that the same record gives the same bytes.
    pub(crate) day: NaiveDate,
    /// How its pages are laid out.
    pub(crate) format: Format,
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
    attachment: Option<&Attachment>,
    land: Option<Palette>,
) -> Result<Vec<u8>, FormError> {
    document.version = "1.7".into();
    let places = places(form);
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let tree = tags::add(&mut document, form, marks, &pages, &places)?;
    let bookmarks = bookmarks::add(&mut document, form, &pages, &places);
    let file = attachment.map(|file| (file.name, attachment::add(&mut document, file, &about.date())));
    let metadata = metadata::xmp(&mut document, about);
    let intent = metadata::output_intent(&mut document);
    let catalog = document.catalog_mut().map_err(fault)?;
    catalog.set("Lang", Object::string_literal(about.language));
    catalog.set("ViewerPreferences", dictionary([("DisplayDocTitle", true.into())]));
    catalog.set("MarkInfo", dictionary([("Marked", true.into())]));
    catalog.set("StructTreeRoot", tree);
    if let Some(bookmarks) = bookmarks {
        catalog.set("Outlines", bookmarks);
        catalog.set("PageMode", "UseOutlines");
    }
    if let Some((name, file)) = file {
        let names = vec![text(name), file.into()];
        catalog.set("Names", dictionary([("EmbeddedFiles", dictionary([("Names", names.into())]).into())]));
        catalog.set("AF", vec![file.into()]);
    }
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
    format::add(&mut document, about);
    document.trailer.remove(b"ID");
    pack::pack(&mut document, &pages, land)?;
    document.prune_objects();
    document.renumber_objects();
    let id = Object::String(vec![0; ID_LENGTH], StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    identified(saved(document)?)
}

/// As long as readers expect it.
const ID_LENGTH: usize = 16;

/// The file with an identifier made of all the rest, in the place that was kept for it.
fn identified(mut pdf: Vec<u8>) -> Result<Vec<u8>, FormError> {
    let digest = Sha256::digest(&pdf)[..ID_LENGTH].iter().fold(0_u128, |all, byte| all << 8 | u128::from(*byte));
    let empty = format!("<{}>", "00".repeat(ID_LENGTH)).repeat(2);
    let place = pdf.windows(empty.len()).rposition(|window| window == empty.as_bytes());
    let place = place.ok_or_else(|| FormError::Pdf("the place for the identifier is missing".into()))?;
    pdf[place..place + empty.len()].copy_from_slice(format!("<{digest:032X}>").repeat(2).as_bytes());
    Ok(pdf)
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

/// Objects that are no streams are packed together: a structure tree is hundreds of small ones.
fn saved(mut document: Document) -> Result<Vec<u8>, FormError> {
    let options = SaveOptions {
        use_object_streams: true,
        use_xref_streams: true,
        linearize: false,
        object_stream_config: ObjectStreamConfig { max_objects_per_stream: 1000, compression_level: 6 },
    };
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options).map_err(|e| FormError::Pdf(e.to_string()))?;
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
