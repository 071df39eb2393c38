//! What a later revision of a signed form may change: a field that was still empty gets its
//! value and its picture. Everything else is a change of what somebody signed.

use lopdf::{Document, Object, ObjectId};

use super::sign::signature_fields;

/// The objects in which `after` differs from `before` otherwise than by signing.
pub(super) fn changed(before: &Document, after: &Document) -> Vec<ObjectId> {
    let waiting: Vec<ObjectId> =
        signature_fields(before).into_iter().filter(|field| field.value.is_none()).map(|field| field.id).collect();
    let mut changed = Vec::new();
    // New objects that belong to a signature.
    let mut allowed = Vec::new();
    for (id, object) in &before.objects {
        let now = after.objects.get(id);
        if now.is_some_and(|now| now == object) || is_table(object) {
            continue;
        }
        let signed = waiting.contains(id).then(|| now.and_then(|now| signed(before, object, now))).flatten();
        match signed {
            Some(new) => allowed.extend(new),
            None => changed.push(*id),
        }
    }
    let strange = |(id, object): &(&ObjectId, &Object)| {
        !before.objects.contains_key(id) && !allowed.contains(id) && !is_table(object)
    };
    changed.extend(after.objects.iter().filter(strange).map(|(id, _)| *id));
    if before.trailer.get(b"Root").ok() != after.trailer.get(b"Root").ok() {
        changed.extend(after.trailer.get(b"Root").and_then(Object::as_reference));
    }
    changed
}

/// The new objects of a field, if signing it is all that happened to it.
fn signed(before: &Document, field: &Object, now: &Object) -> Option<[ObjectId; 2]> {
    let (field, now) = (field.as_dict().ok()?, now.as_dict().ok()?);
    let is_same = |key: &[u8]| matches!(key, b"V" | b"AP") || field.get(key).ok() == now.get(key).ok();
    if !field.iter().chain(now.iter()).all(|(key, _)| is_same(key)) {
        return None;
    }
    let picture = now.get(b"AP").and_then(Object::as_dict).ok()?;
    let new = [now.get(b"V").ok()?.as_reference().ok()?, picture.get(b"N").ok()?.as_reference().ok()?];
    let is_new = new.iter().all(|id| !before.objects.contains_key(id));
    (is_new && picture.len() == 1).then_some(new)
}

/// The table of where objects stand is another one in every revision.
fn is_table(object: &Object) -> bool {
    object.as_stream().is_ok_and(|stream| stream.dict.has_type(b"XRef"))
}
