//! Bookmarks in two levels. printpdf's own are sorted by name.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::layout::Form;
use crate::structure::{PartId, Tag};

use super::{Places, dictionary, text};

struct Bookmark<'a> {
    id: ObjectId,
    title: &'a str,
    destination: Object,
    inner: Vec<Bookmark<'a>>,
}

/// Adds them; none if nothing has a name.
pub(super) fn add(document: &mut Document, form: &Form, pages: &[ObjectId], places: &Places) -> Option<ObjectId> {
    let mut top: Vec<Bookmark<'_>> = Vec::new();
    for (index, part) in form.parts.iter().enumerate() {
        let (Some(title), Some((page, [_, y, ..]))) = (&part.bookmark, places.get(&PartId(index))) else {
            continue;
        };
        let height = form.pages[*page].height;
        let destination = vec![
            pages[*page].into(),
            "XYZ".into(),
            Object::Null,
            Object::Real((height - y + ABOVE).min(height)),
            Object::Null,
        ];
        let bookmark =
            Bookmark { id: document.new_object_id(), title, destination: destination.into(), inner: Vec::new() };
        match top.last_mut() {
            Some(last) if part.tag == Tag::Heading(3) => last.inner.push(bookmark),
            _ => top.push(bookmark),
        }
    }
    let outline = document.new_object_id();
    let (first, last) = (top.first()?.id, top.last()?.id);
    let count = count(&top);
    put(document, &top, outline);
    let entries =
        [("Type", "Outlines".into()), ("First", first.into()), ("Last", last.into()), ("Count", count.into())];
    document.set_object(outline, dictionary(entries));
    Some(outline)
}

/// White space above what a bookmark leads to.
const ABOVE: f32 = 12.0;

fn put(document: &mut Document, bookmarks: &[Bookmark<'_>], parent: ObjectId) {
    for (index, bookmark) in bookmarks.iter().enumerate() {
        let mut entry: Dictionary = dictionary([
            ("Title", text(bookmark.title)),
            ("Parent", parent.into()),
            ("Dest", bookmark.destination.clone()),
        ]);
        if let Some(before) = index.checked_sub(1).and_then(|index| bookmarks.get(index)) {
            entry.set("Prev", before.id);
        }
        if let Some(after) = bookmarks.get(index + 1) {
            entry.set("Next", after.id);
        }
        if let (Some(first), Some(last)) = (bookmark.inner.first(), bookmark.inner.last()) {
            entry.set("First", first.id);
            entry.set("Last", last.id);
            entry.set("Count", count(&bookmark.inner));
            put(document, &bookmark.inner, bookmark.id);
        }
        document.set_object(bookmark.id, entry);
    }
}

/// How many lines they take when all are open.
fn count(bookmarks: &[Bookmark<'_>]) -> i64 {
    bookmarks.iter().map(|bookmark| 1 + count(&bookmark.inner)).sum()
}
