//! The talk's data inside the form: put in, and read back from files that anybody
//! may have made.

use lopdf::{Document, Object, ObjectId, Stream};

use crate::error::UnreadableForm;

use super::{dictionary, open, text};

/// A file inside the form.
#[derive(Debug)]
pub(crate) struct Attachment {
    pub(crate) name: &'static str,
    /// What it is, for whoever finds it in a viewer.
    pub(crate) description: String,
    /// JSON.
    pub(crate) data: Vec<u8>,
}

/// Adds it, as the data that the pages show.
pub(super) fn add(document: &mut Document, attachment: &Attachment, date: &Object) -> ObjectId {
    let size = i64::try_from(attachment.data.len()).unwrap_or(i64::MAX);
    let stream = dictionary([
        ("Type", "EmbeddedFile".into()),
        ("Subtype", "application/json".into()),
        ("Params", dictionary([("ModDate", date.clone()), ("Size", size.into())]).into()),
    ]);
    let file = document.add_object(Stream::new(stream, attachment.data.clone()));
    let name = text(attachment.name);
    let specification = dictionary([
        ("Type", "Filespec".into()),
        ("F", Object::string_literal(attachment.name)),
        ("UF", name),
        ("AFRelationship", "Data".into()),
        ("Desc", text(&attachment.description)),
        ("EF", dictionary([("F", file.into()), ("UF", file.into())]).into()),
    ]);
    document.add_object(specification)
}

/// The most that the data may unpack to.
const LARGEST_DATA: usize = 8 << 20;
/// No form of ours has more attachments; a tree that bites its tail ends here.
const MOST_NODES: usize = 64;

/// The data of the attachment with this name.
pub(crate) fn attached(pdf: &[u8], name: &str) -> Result<Vec<u8>, UnreadableForm> {
    attached_in(&open(pdf)?, name)
}

/// The same of a file that is open already.
pub(crate) fn attached_in(document: &Document, name: &str) -> Result<Vec<u8>, UnreadableForm> {
    let file = found(document, name).ok_or(UnreadableForm::NoData)?;
    let content = if file.dict.has(b"Filter") {
        file.decompressed_content_with_limit(LARGEST_DATA)
    } else {
        Ok(file.content.clone())
    };
    let content = content.map_err(|_| UnreadableForm::TooLarge { limit: LARGEST_DATA })?;
    if content.len() > LARGEST_DATA {
        return Err(UnreadableForm::TooLarge { limit: LARGEST_DATA });
    }
    let told = resolved(document, file.dict.get(b"Params").ok())
        .and_then(|params| params.as_dict().ok()?.get(b"Size").ok()?.as_i64().ok());
    match told.map(usize::try_from) {
        Some(Ok(size)) if size == content.len() => Ok(content),
        _ => Err(UnreadableForm::SizeDiffers),
    }
}

/// Looks through the tree of attached files.
fn found<'a>(document: &'a Document, name: &str) -> Option<&'a Stream> {
    let names = resolved(document, document.catalog().ok()?.get(b"Names").ok())?;
    let mut nodes = vec![resolved(document, names.as_dict().ok()?.get(b"EmbeddedFiles").ok())?];
    for _ in 0..MOST_NODES {
        let node = nodes.pop()?.as_dict().ok()?;
        let list = |key: &[u8]| resolved(document, node.get(key).ok()).and_then(|list| list.as_array().ok());
        nodes.extend(list(b"Kids").into_iter().flatten().filter_map(|kid| resolved(document, Some(kid))));
        for pair in list(b"Names").into_iter().flat_map(|names| names.chunks_exact(2)).take(MOST_NODES) {
            let specification = resolved(document, pair.get(1)).and_then(|object| object.as_dict().ok());
            if let Some(file) = specification.and_then(|specification| file_named(document, specification, name)) {
                return Some(file);
            }
        }
    }
    None
}

fn file_named<'a>(document: &'a Document, specification: &'a lopdf::Dictionary, name: &str) -> Option<&'a Stream> {
    let called = resolved(document, specification.get(b"UF").or_else(|_| specification.get(b"F")).ok())?;
    if lopdf::decode_text_string(called).ok()? != name {
        return None;
    }
    let files = resolved(document, specification.get(b"EF").ok())?.as_dict().ok()?;
    resolved(document, files.get(b"F").ok())?.as_stream().ok()
}

fn resolved<'a>(document: &'a Document, object: Option<&'a Object>) -> Option<&'a Object> {
    document.dereference(object?).ok().map(|(_, object)| object)
}
