//! Setting a signature: value and picture into an empty field, then the signature over
//! everything but its own place.

use domain::Role;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use crate::finish::text;

use super::range::Range;
use super::update::Update;
use super::{SignatureSpec, SigningError, SigningKey, appearance, cms, field_name, fields, role_of};

/// Room for a signature, in bytes; ours take about 900. What stays over is zero.
const ROOM: usize = 2048;
/// As wide as any number that comes there.
const PLACEHOLDER: i64 = 9_999_999_999;

/// A form without fields, with all of these signatures: in this order, the first one certifying
/// that only signing may follow.
pub fn sign_all(pdf: &[u8], key: &SigningKey, specs: &[SignatureSpec]) -> Result<Vec<u8>, SigningError> {
    let mut signed = fields::prepare(pdf, specs)?;
    for spec in specs {
        signed = sign(&signed, key, spec)?;
    }
    Ok(signed)
}

/// The prepared PDF with one signature more. Earlier bytes stay as they are; place and page
/// are those of the field, as [`prepare`](super::prepare) made it.
pub fn sign(pdf: &[u8], key: &SigningKey, spec: &SignatureSpec) -> Result<Vec<u8>, SigningError> {
    let mut update = Update::of(pdf)?;
    let (field, is_first) = next_field(update.before(), spec.role)?;
    let catalog = update.catalog()?;
    let widget = update.before().get_dictionary(field)?;
    let rect = widget.get(b"Rect")?.as_array()?;
    let rect: Vec<f32> = rect.iter().map(Object::as_float).collect::<Result<_, _>>()?;
    let [left, bottom, right, top] = rect[..] else {
        return Err(SigningError::NoRoom);
    };
    let locked = update.before().dereference(widget.get(b"Lock")?)?.1.as_dict()?.clone();
    let operations = appearance::drawn(&spec.signature, right - left, top - bottom)?;
    // A new stream: one changed in place would look like tampering.
    let picture = update.add(fields::appearance(right - left, top - bottom, operations));
    let value = update.add(value(spec, catalog, &locked, is_first));
    let widget = update.dictionary(field)?;
    widget.set("V", value);
    widget.set("AP", dictionary! { "N" => picture });
    if is_first {
        update.dictionary(catalog)?.set("Perms", dictionary! { "DocMDP" => value });
    }
    let mut bytes = update.bytes()?;
    seal(&mut bytes, pdf.len(), key)?;
    Ok(bytes)
}

/// This person's field, if it is the next one to be signed; and whether it is the first.
fn next_field(document: &Document, role: Role) -> Result<(ObjectId, bool), SigningError> {
    let wanted = field_name(role)?;
    let all = signature_fields(document);
    let signed = all.iter().filter(|field| field.value.is_some()).count();
    let place = all.iter().position(|field| field.name == wanted).ok_or(SigningError::NoField(role))?;
    match place {
        _ if all[place].value.is_some() => Err(SigningError::AlreadySigned(role)),
        place if place == signed => Ok((all[place].id, signed == 0)),
        _ => Err(SigningError::NotYet(role)),
    }
}

/// A signature field of the form.
pub(super) struct Field {
    pub(super) id: ObjectId,
    pub(super) name: String,
    pub(super) value: Option<ObjectId>,
}

impl Field {
    pub(super) fn role(&self) -> Option<Role> {
        role_of(&self.name)
    }
}

/// The signature fields at the top of the form, in the order of the file.
pub(super) fn signature_fields(document: &Document) -> Vec<Field> {
    let list = || {
        let form = document.dereference(document.catalog()?.get(b"AcroForm")?)?.1.as_dict()?;
        document.dereference(form.get(b"Fields")?)?.1.as_array()
    };
    let field = |object: &Object| {
        let id = object.as_reference().ok()?;
        let field = document.get_dictionary(id).ok()?;
        let is_signature = field.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Sig");
        let name = field.get(b"T").ok().and_then(|name| lopdf::decode_text_string(name).ok()).unwrap_or_default();
        let value = field.get(b"V").and_then(Object::as_reference).ok();
        is_signature.then_some(Field { id, name, value })
    };
    list().map(|list| list.iter().filter_map(field).collect()).unwrap_or_default()
}

/// The signature dictionary, with room for what comes after saving.
fn value(spec: &SignatureSpec, catalog: ObjectId, locked: &Dictionary, is_first: bool) -> Dictionary {
    let mut references = Vec::new();
    if is_first {
        // 2: filling in and signing, nothing else.
        references.push(Object::Dictionary(reference("DocMDP", &dictionary! { "P" => 2 }, catalog)));
    }
    let mut fields = Dictionary::new();
    for key in ["Action", "Fields"] {
        if let Ok(part) = locked.get(key.as_bytes()) {
            fields.set(key, part.clone());
        }
    }
    references.push(Object::Dictionary(reference("FieldMDP", &fields, catalog)));
    let room = [PLACEHOLDER; 3].map(Object::Integer);
    dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "Name" => text(&spec.name),
        "Reason" => text(&spec.stance),
        "M" => Object::string_literal(spec.at.format("D:%Y%m%d%H%M%S+00'00'").to_string()),
        "Reference" => references,
        "ByteRange" => [Object::Integer(0)].into_iter().chain(room).collect::<Vec<_>>(),
        "Contents" => Object::String(vec![0; ROOM], StringFormat::Hexadecimal)
    }
}

/// What a signature says may still change.
fn reference(method: &str, parameters: &Dictionary, data: ObjectId) -> Dictionary {
    let mut all = dictionary! { "Type" => "TransformParams", "V" => "1.2" };
    all.extend(parameters);
    dictionary! {
        "Type" => "SigRef",
        "TransformMethod" => method,
        "TransformParams" => all,
        "Data" => data
    }
}

/// Fills in what the signature covers, and the signature.
fn seal(bytes: &mut [u8], before: usize, key: &SigningKey) -> Result<(), SigningError> {
    let missing = || SigningError::Pdf("the place for the signature is missing".into());
    let numbers = format!("{PLACEHOLDER} {PLACEHOLDER} {PLACEHOLDER}");
    let numbers_at = position(bytes, before, numbers.as_bytes()).ok_or_else(missing)?;
    let slot = [b"<".as_slice(), &[b'0'; 2 * ROOM], b">"].concat();
    let gap = position(bytes, before, &slot).ok_or_else(missing)?;
    let range = Range { gap, rest: gap + slot.len(), end: bytes.len() };
    let filled = format!("{} {} {}", range.gap, range.rest, range.end - range.rest);
    // Spaces keep the length.
    let filled = format!("{filled:<width$}", width = numbers.len());
    bytes[numbers_at..numbers_at + numbers.len()].copy_from_slice(filled.as_bytes());
    let signature = cms::signed(&range.digest(bytes), key)?;
    if signature.len() > ROOM {
        return Err(SigningError::Encoding("the signature is larger than its place".into()));
    }
    for (digits, byte) in bytes[gap + 1..].chunks_exact_mut(2).zip(&signature) {
        digits.copy_from_slice(format!("{byte:02X}").as_bytes());
    }
    Ok(())
}

fn position(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    bytes[from..].windows(wanted.len()).position(|window| window == wanted).map(|at| at + from)
}
