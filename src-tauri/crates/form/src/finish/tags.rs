//! The structure tree: what a screen reader walks instead of the pages.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::FormError;
use crate::layout::Form;
use crate::structure::{Part, PartId, Tag, Tree};

use super::{Marks, Places, dictionary, fault, text};

/// Adds the tree, and ties the pages' marks to it.
pub(super) fn add(
    document: &mut Document,
    form: &Form,
    marks: &Marks,
    pages: &[ObjectId],
    places: &Places,
) -> Result<ObjectId, FormError> {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = form.parts.iter().map(|_| document.new_object_id()).collect();
    let mut marked: Vec<Vec<(ObjectId, i64)>> = vec![Vec::new(); form.parts.len()];
    for (page, parts) in pages.iter().zip(marks) {
        for (number, part) in (0_i64..).zip(parts) {
            marked[part.0].push((*page, number));
        }
    }
    let mut inner: Vec<Vec<Object>> = vec![Vec::new(); form.parts.len()];
    let is_there = |index: usize, inner: &[Object]| {
        !inner.is_empty() || !marked[index].is_empty() || is_kept_empty(form.parts[index].tag)
    };
    // Parts come after those that hold them: from the end, each knows what it holds.
    for (index, part) in form.parts.iter().enumerate().skip(1).rev() {
        if is_there(index, &inner[index]) {
            inner[part.parent.0].push(ids[index].into());
        }
    }
    for (index, part) in form.parts.iter().enumerate() {
        let inner = std::mem::take(&mut inner[index]);
        if !is_there(index, &inner) {
            continue;
        }
        let parent = if index == Tree::ROOT.0 { root } else { ids[part.parent.0] };
        let mut element = element(part, form, places.get(&PartId(index)));
        element.set("P", parent);
        let (page, mut kids) = content(&marked[index]);
        if let Some(page) = page {
            element.set("Pg", page);
        }
        kids.extend(inner.into_iter().rev());
        element.set("K", kids);
        document.set_object(ids[index], element);
    }
    let mut numbers: Vec<Object> = Vec::new();
    for (number, (page, parts)) in (0_i64..).zip(pages.iter().zip(marks)) {
        numbers.push(number.into());
        numbers.push(parts.iter().map(|part| ids[part.0].into()).collect::<Vec<Object>>().into());
        let page = document.get_dictionary_mut(*page).map_err(fault)?;
        page.set("StructParents", number);
        page.set("Tabs", "S");
    }
    let parents = document.add_object(dictionary([("Nums", numbers.into())]));
    let next = i64::try_from(pages.len()).map_err(|e| FormError::Pdf(e.to_string()))?;
    let tree = dictionary([
        ("Type", "StructTreeRoot".into()),
        ("K", vec![ids[Tree::ROOT.0].into()].into()),
        ("ParentTree", parents.into()),
        ("ParentTreeNextKey", next.into()),
    ]);
    document.set_object(root, tree);
    Ok(root)
}

/// A part's marks: as numbers if they are on one page, which then is the part's.
fn content(marks: &[(ObjectId, i64)]) -> (Option<ObjectId>, Vec<Object>) {
    let first = marks.first().map(|(page, _)| *page);
    if marks.iter().all(|(page, _)| Some(*page) == first) {
        return (first, marks.iter().map(|(_, number)| (*number).into()).collect());
    }
    let each = |(page, number): &(ObjectId, i64)| {
        dictionary([("Type", "MCR".into()), ("Pg", (*page).into()), ("MCID", (*number).into())]).into()
    };
    (None, marks.iter().map(each).collect())
}

/// A row has as many cells as its table's head, also where one says nothing.
fn is_kept_empty(tag: Tag) -> bool {
    matches!(tag, Tag::Document | Tag::Cell | Tag::RowHeader | Tag::ColumnHeader)
}

fn element(part: &Part, form: &Form, place: Option<&(usize, [f32; 4])>) -> Dictionary {
    let mut element = dictionary([("Type", "StructElem".into()), ("S", name(part.tag).into())]);
    if let Some(language) = part.language {
        element.set("Lang", Object::string_literal(language));
    }
    let attribute = match (part.tag, place) {
        (Tag::ColumnHeader, _) => Some(vec![("O", "Table".into()), ("Scope", "Column".into())]),
        (Tag::RowHeader, _) => Some(vec![("O", "Table".into()), ("Scope", "Row".into())]),
        (Tag::NumberedList, _) => Some(vec![("O", "List".into()), ("ListNumbering", "Decimal".into())]),
        (Tag::Figure, Some((page, [left, top, right, bottom]))) => {
            let height = form.pages[*page].height;
            let corners = [*left, height - bottom, *right, height - top];
            let corners: Vec<Object> = corners.into_iter().map(Object::Real).collect();
            Some(vec![("O", "Layout".into()), ("Placement", "Block".into()), ("BBox", corners.into())])
        }
        _ => None,
    };
    if let Some(attribute) = attribute {
        let mut entries = Dictionary::new();
        for (key, value) in attribute {
            let value: Object = value;
            entries.set(key, value);
        }
        element.set("A", entries);
    }
    if !part.alt.is_empty() {
        element.set("Alt", text(&part.alt));
    }
    element
}

/// The tag's name in PDF.
pub(crate) fn name(tag: Tag) -> &'static str {
    match tag {
        Tag::Document => "Document",
        Tag::Section => "Sect",
        Tag::Heading(1) => "H1",
        Tag::Heading(2) => "H2",
        Tag::Heading(3) => "H3",
        Tag::Heading(_) => "H4",
        Tag::Paragraph => "P",
        Tag::Span => "Span",
        Tag::List | Tag::NumberedList => "L",
        Tag::Item => "LI",
        Tag::Label => "Lbl",
        Tag::Body => "LBody",
        Tag::Table => "Table",
        Tag::Head => "THead",
        Tag::Rows => "TBody",
        Tag::Row => "TR",
        Tag::ColumnHeader | Tag::RowHeader => "TH",
        Tag::Cell => "TD",
        Tag::Figure => "Figure",
    }
}
