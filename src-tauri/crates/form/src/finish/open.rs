//! A PDF from anywhere as objects. It may be hostile: small, and still too much to unpack, to
//! read or to walk. Everything that reads a PDF which isn't our own of just now comes through here.

use std::cell::RefCell;
use std::collections::HashSet;
use std::panic::{self, AssertUnwindSafe};

use lopdf::{Document, LoadOptions, Object, ObjectId};

use crate::error::UnreadableForm;

/// The largest file that is looked into at all. Ours with thousands of notes stay far below.
const LARGEST_FILE: usize = 8 << 20;
/// What packed objects may unpack to, all of them together.
const MOST_UNPACKED: usize = 4 << 20;
/// How much may come again, in parts of objects. Each signature writes a few objects anew.
const MOST_REPEATED: usize = 50_000;

/// What is left while a file is being read.
struct Budget {
    unpacked: usize,
    repeated: usize,
    seen: HashSet<ObjectId>,
}

thread_local! {
    static BUDGET: RefCell<Option<Budget>> = const { RefCell::new(None) };
}

/// Thrown to leave the reader of PDFs, which can't be asked to stop.
struct Spent;

/// The file as objects.
pub(crate) fn open(pdf: &[u8]) -> Result<Document, UnreadableForm> {
    if pdf.len() > LARGEST_FILE {
        return Err(UnreadableForm::TooLarge { limit: LARGEST_FILE });
    }
    if !pdf.starts_with(b"%PDF-") {
        return Err(UnreadableForm::NotAPdf);
    }
    let options =
        LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), filter: Some(counted), ..LoadOptions::default() };
    BUDGET.set(Some(Budget { unpacked: MOST_UNPACKED, repeated: MOST_REPEATED, seen: HashSet::new() }));
    // The reader isn't ours: if it stumbles, that is an answer too.
    let read = panic::catch_unwind(AssertUnwindSafe(|| Document::load_mem_with_options(pdf, options)));
    BUDGET.set(None);
    let document = match read {
        Ok(Ok(document)) => document,
        Err(thrown) if thrown.is::<Spent>() => return Err(UnreadableForm::TooLarge { limit: MOST_UNPACKED }),
        Ok(Err(_)) | Err(_) => return Err(UnreadableForm::NotAPdf),
    };
    if document.is_encrypted() {
        return Err(UnreadableForm::Encrypted);
    }
    if document.catalog().is_err() {
        return Err(UnreadableForm::NotAPdf);
    }
    Ok(document)
}

/// Sees every object before it is unpacked, and stops where it becomes too much.
#[expect(clippy::unnecessary_wraps, reason = "lopdf asks whether to keep the object")]
fn counted(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let is_spent = BUDGET.with_borrow_mut(|budget| budget.as_mut().is_some_and(|budget| !budget.has_room(id, object)));
    if is_spent {
        // Without the hook: this is no fault of the program.
        panic::resume_unwind(Box::new(Spent));
    }
    // What is answered is taken for an object that was packed; any other stays as it is.
    let packed = if object.as_stream().is_ok() { Object::Null } else { object.clone() };
    Some((id, packed))
}

impl Budget {
    fn has_room(&mut self, id: ObjectId, object: &Object) -> bool {
        if !self.seen.insert(id) {
            let Some(left) = self.repeated.checked_sub(parts(object)) else { return false };
            self.repeated = left;
        }
        let Object::Stream(stream) = object else { return true };
        if !stream.dict.has_type(b"ObjStm") {
            return true;
        }
        let unpacked = if stream.dict.has(b"Filter") {
            stream.decompressed_content_with_limit(self.unpacked).map(|content| content.len())
        } else {
            Ok(stream.content.len())
        };
        match unpacked.ok().and_then(|length| self.unpacked.checked_sub(length)) {
            Some(left) => {
                self.unpacked = left;
                true
            }
            None => false,
        }
    }
}

/// Of how many parts an object is made: about as long as it takes to read it.
fn parts(object: &Object) -> usize {
    const BYTES: usize = 32;
    match object {
        Object::Array(list) => 1 + list.iter().map(parts).sum::<usize>(),
        Object::Dictionary(dictionary) => 1 + dictionary.iter().map(|(_, value)| parts(value)).sum::<usize>(),
        Object::String(text, _) => 1 + text.len() / BYTES,
        Object::Stream(stream) => {
            1 + stream.content.len() / BYTES + stream.dict.iter().map(|(_, value)| parts(value)).sum::<usize>()
        }
        _ => 1,
    }
}
