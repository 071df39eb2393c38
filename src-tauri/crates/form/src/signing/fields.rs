//! Empty fields for the signatures to come. They must be there before the first
//! signature, since only signing may follow it.

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

use crate::finish::text;

use super::update::Update;
use super::{SignatureSpec, SigningError, field_name};

/// Shown, printed, and not to be changed by hand.
const FLAGS: i64 = 4 + 128;

/// The PDF with an empty field for each of these, in the order in which they will be signed.
/// Where the file has a structure tree, each field is an element of it.
pub fn prepare(pdf: &[u8], specs: &[SignatureSpec]) -> Result<Vec<u8>, SigningError> {
    if specs.is_empty() {
        return Ok(pdf.to_vec());
    }
    let mut update = Update::of(pdf)?;
    let catalog = update.catalog()?;
    if update.before().catalog()?.has(b"AcroForm") {
        return Err(SigningError::HasFields);
    }
    let names = specs.iter().map(|spec| field_name(spec.role)).collect::<Result<Vec<_>, _>>()?;
    let pages = update.before().get_pages();
    let mut fields = Vec::new();
    for (index, spec) in specs.iter().enumerate() {
        if names[..index].contains(&names[index]) {
            return Err(SigningError::HasFields);
        }
        let page = *pages.get(&spec.page).ok_or(SigningError::NoPage(spec.page))?;
        let rect = place(&update, page, spec.rect)?;
        let appearance = update.add(appearance(rect[2] - rect[0], rect[3] - rect[1], Vec::new()));
        let lock = update.add(lock(&names[index + 1..]));
        let field = update.add(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => Object::string_literal(names[index]),
            "TU" => text(&spec.label),
            "F" => FLAGS,
            "P" => page,
            "Rect" => rect.iter().map(|part| Object::Real(*part)).collect::<Vec<_>>(),
            "AP" => dictionary! { "N" => appearance },
            "Lock" => lock
        });
        update.append(page, "Annots", vec![field.into()])?;
        // PDF/UA: by Tab one goes through the fields in the order of the structure.
        update.dictionary(page)?.set("Tabs", "S");
        if let Ok(root) = update.before().catalog()?.get(b"StructTreeRoot").and_then(Object::as_reference) {
            tag(&mut update, root, field, page)?;
        }
        fields.push(Object::from(field));
    }
    // Signatures exist, and the file may only grow.
    let form = update.add(dictionary! { "Fields" => fields, "SigFlags" => 3 });
    update.dictionary(catalog)?.set("AcroForm", form);
    update.bytes()
}

/// A field's picture.
pub(super) fn appearance(width: f32, height: f32, operations: Vec<u8>) -> Stream {
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
        "Resources" => Dictionary::new()
    };
    let mut stream = Stream::new(dictionary, operations);
    // Where it wouldn't get smaller it stays as it is.
    stream.compress().ok();
    stream
}

/// Who signs locks every field but those of who signs later.
fn lock(later: &[&str]) -> Dictionary {
    let mut lock = dictionary! { "Type" => "SigFieldLock", "Action" => "All" };
    if !later.is_empty() {
        lock.set("Action", "Exclude");
        lock.set("Fields", later.iter().map(|name| Object::string_literal(*name)).collect::<Vec<_>>());
    }
    lock
}

/// From the top left corner to PDF's corners: left, bottom, right, top.
fn place(update: &Update, page: ObjectId, rect: [f32; 4]) -> Result<[f32; 4], SigningError> {
    let [left, top, right, bottom] = rect;
    if !rect.iter().all(|side| side.is_finite()) || right - left < 1.0 || bottom - top < 1.0 {
        return Err(SigningError::NoRoom);
    }
    let [x, _, _, y] = paper(update, page)?;
    let round = |value: f32| (value * 100.0).round() / 100.0;
    Ok([x + left, y - bottom, x + right, y - top].map(round))
}

/// The page's own corners; they may stand at its parents.
fn paper(update: &Update, page: ObjectId) -> Result<[f32; 4], SigningError> {
    const DEEPEST: usize = 32;
    let document = update.before();
    let mut at = document.get_dictionary(page)?;
    for _ in 0..DEEPEST {
        if let Ok(corners) = at.get(b"MediaBox") {
            let corners = document.dereference(corners)?.1.as_array()?;
            let corners: Vec<f32> = corners.iter().filter_map(|part| part.as_float().ok()).collect();
            return corners.try_into().map_err(|_| SigningError::Pdf("a page without a size".into()));
        }
        at = document.get_dictionary(at.get(b"Parent")?.as_reference()?)?;
    }
    Err(SigningError::Pdf("a page without a size".into()))
}

/// Makes the field an element of the structure tree. Its `/K` is the reference to the object
/// itself, not a list with one: checkers allow a signed field only there.
fn tag(update: &mut Update, root: ObjectId, field: ObjectId, page: ObjectId) -> Result<(), SigningError> {
    let tree = update.dictionary(root)?.clone();
    let document = match tree.get(b"K")? {
        Object::Array(kids) => kids.first().ok_or_else(|| SigningError::Pdf("an empty structure tree".into()))?,
        single => single,
    }
    .as_reference()?;
    let used = update.highest([b"StructParent", b"StructParents"]).map_or(0, |highest| highest + 1);
    let key = tree.get(b"ParentTreeNextKey").and_then(Object::as_i64).unwrap_or(0).max(used);
    let element = update.add(dictionary! {
        "Type" => "StructElem",
        "S" => "Form",
        "P" => document,
        "Pg" => page,
        "K" => dictionary! { "Type" => "OBJR", "Obj" => field, "Pg" => page }
    });
    update.append(document, "K", vec![element.into()])?;
    let parents = match tree.get(b"ParentTree")? {
        Object::Reference(id) => *id,
        direct => {
            let id = update.add(direct.clone());
            update.dictionary(root)?.set("ParentTree", id);
            id
        }
    };
    if update.dictionary(parents)?.has(b"Kids") {
        let entry = dictionary! {
            "Limits" => vec![key.into(), key.into()],
            "Nums" => vec![key.into(), element.into()]
        };
        let leaf = update.add(entry);
        update.append(parents, "Kids", vec![leaf.into()])?;
    } else {
        update.append(parents, "Nums", vec![key.into(), element.into()])?;
    }
    update.dictionary(root)?.set("ParentTreeNextKey", key + 1);
    update.dictionary(field)?.set("StructParent", key);
    Ok(())
}
