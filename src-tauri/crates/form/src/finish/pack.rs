//! Packing what is drawn and embedded. Most of a board is its land, which comes packed.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::{FormError, Palette, land};

/// Stands in a page's operations where the land comes; it is left out there.
pub(crate) const LAND: &str = "land";
/// As it is written.
const CUT: &[u8] = b"/land MP\n";

/// The greatest effort takes twice as long and saves half a per cent.
const EFFORT: u8 = 6;

/// Operations as a stream has them.
pub(crate) fn packed(operations: &[u8]) -> Vec<u8> {
    compress_to_vec_zlib(operations, EFFORT)
}

/// What the first page draws, as it was written.
pub(crate) fn operations(document: &Document) -> Result<Vec<u8>, FormError> {
    let page = document.get_pages().into_values().next().ok_or(lopdf::Error::PageNumberNotFound(1));
    page.and_then(|page| Ok(drawn(document, page)?.1.to_vec())).map_err(super::fault)
}

fn drawn(document: &Document, page: ObjectId) -> lopdf::Result<(ObjectId, &[u8])> {
    let content = document.get_dictionary(page)?.get(b"Contents")?.as_reference()?;
    Ok((content, &document.get_object(content)?.as_stream()?.content))
}

/// Puts the land in its place and packs every stream that isn't. Not with lopdf's own, which always
/// takes the greatest effort.
pub(super) fn pack(document: &mut Document, pages: &[ObjectId], land: Option<Palette>) -> Result<(), FormError> {
    let place = document.new_object_id();
    if land.is_some() {
        for page in pages {
            put_land(document, *page, place).map_err(super::fault)?;
        }
    }
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let packed = packed(&stream.content);
            if packed.len() < stream.content.len() {
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(packed);
            }
        }
    }
    if let Some(palette) = land {
        // Last of all: somebody may be drawing it ahead, beside this.
        let stream = Stream::new(dictionary! { "Filter" => "FlateDecode" }, land::packed(palette)?.to_vec());
        document.set_object(place, stream);
    }
    Ok(())
}

/// A page with a board has its operations in pieces, with the land between them.
fn put_land(document: &mut Document, page: ObjectId, land: ObjectId) -> lopdf::Result<()> {
    let (content, drawn) = drawn(document, page)?;
    let mut pieces = Vec::new();
    let mut rest = drawn;
    while let Some(at) = rest.windows(CUT.len()).position(|window| window == CUT) {
        pieces.push(rest[..at].to_vec());
        rest = &rest[at + CUT.len()..];
    }
    if pieces.is_empty() {
        return Ok(());
    }
    let mut contents = Vec::new();
    let last = rest.to_vec();
    for piece in pieces {
        contents.extend([document.add_object(Stream::new(dictionary! {}, piece)), land]);
    }
    contents.push(document.add_object(Stream::new(dictionary! {}, last)));
    document.objects.remove(&content);
    let contents: Vec<Object> = contents.into_iter().map(Object::Reference).collect();
    document.get_dictionary_mut(page)?.set("Contents", contents);
    Ok(())
}
