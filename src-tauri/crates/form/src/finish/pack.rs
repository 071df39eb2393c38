//! Packing what is drawn and embedded. Most of a board is its land, which is the same on every
//! form: it is packed once.

use std::sync::{Mutex, PoisonError};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use miniz_oxide::deflate::compress_to_vec_zlib;

/// Stands in a page's operations before and behind what other forms draw as well. There the
/// operations are cut in streams of their own, and the mark itself is left out.
pub(crate) const SEAM: &str = "seam";
/// As it is written.
const CUT: &[u8] = b"/seam MP\n";

/// The greatest effort takes twice as long and saves half a per cent.
const EFFORT: u8 = 6;

/// How many packed lands are kept: one for each palette and size.
const KEPT: usize = 6;

/// What was packed before: plain, and packed.
static PACKED: Mutex<Vec<(Vec<u8>, Vec<u8>)>> = Mutex::new(Vec::new());

/// Packs every stream that isn't, and cuts the pages at their seams. Not with lopdf's own, which
/// always takes the greatest effort.
pub(super) fn pack(document: &mut Document, pages: &[ObjectId]) -> lopdf::Result<()> {
    for page in pages {
        let content = document.get_dictionary(*page)?.get(b"Contents")?.as_reference()?;
        let drawn = document.get_object(content)?.as_stream()?.content.clone();
        let pieces = cut(&drawn);
        if pieces.len() > 1 {
            let streams: Vec<Object> = (0..)
                .zip(pieces)
                .map(|(number, piece)| {
                    let packed = if number % 2 == 1 { once(piece) } else { compress_to_vec_zlib(piece, EFFORT) };
                    document.add_object(filtered(packed)).into()
                })
                .collect();
            document.objects.remove(&content);
            document.get_dictionary_mut(*page)?.set("Contents", streams);
        }
    }
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let packed = compress_to_vec_zlib(&stream.content, EFFORT);
            if packed.len() < stream.content.len() {
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(packed);
            }
        }
    }
    Ok(())
}

/// What lies between seams; every second piece is one that other forms have too.
fn cut(drawn: &[u8]) -> Vec<&[u8]> {
    let mut pieces = Vec::new();
    let mut rest = drawn;
    while let Some(at) = rest.windows(CUT.len()).position(|window| window == CUT) {
        pieces.push(&rest[..at]);
        rest = &rest[at + CUT.len()..];
    }
    pieces.push(rest);
    pieces
}

fn filtered(packed: Vec<u8>) -> Stream {
    let mut dictionary = Dictionary::new();
    dictionary.set("Filter", "FlateDecode");
    Stream::new(dictionary, packed)
}

/// Packed now, or before.
fn once(piece: &[u8]) -> Vec<u8> {
    let known = PACKED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, packed)) = known.iter().find(|(plain, _)| plain == piece) {
        return packed.clone();
    }
    drop(known);
    let packed = compress_to_vec_zlib(piece, EFFORT);
    let mut known = PACKED.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() == KEPT {
        known.remove(0);
    }
    known.push((piece.to_vec(), packed.clone()));
    packed
}
