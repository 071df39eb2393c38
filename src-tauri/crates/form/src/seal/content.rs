//! What a seal covers, written in one way: the talk's data as its form carries it, without what
//! isn't content. Anybody can take `gesprek.json` out of a form, write it like this and take
//! SHA-256 of it; `docs/format/zegel-1.md` says how.
//!
//! It begins from all of the data, so that a new field counts unless it is named here.

use domain::Addendum;
use serde_json::{Map, Value, json};

use crate::{Document, Gesprek};

use super::Seal;

/// What isn't content: a translation and a draft say the same as the original, the day of closing
/// goes with the signatures, and each addition has a seal of its own, which hangs on this one.
const LEFT_OUT: [&str; 4] = ["language", "edition", "closed_on", "addenda"];
/// Whose last word counts without the signature, which comes after the seal.
const SIGNERS: [&str; 2] = ["employee", "manager"];
const SIGNATURE: &str = "signature";
/// The version of the data, which is the oldest that can say all of it. Here it is the oldest that
/// can say what counts: a signature of another day asks for a newer one, and is no content.
const DATA_VERSION: &str = "version";
/// What the second version added to what counts, in the agreements and in somebody's last word.
const SHARED: &str = "hr";
const BLOCKS: &str = "blocks";

const ADDITION: &str = "praatplaat-aanvulling";
const VERSION: u32 = 1;

/// The text whose SHA-256 is the seal.
pub(super) fn canonical(document: &Document) -> Vec<u8> {
    let data = serde_json::to_value(Gesprek::from(document)).expect("texts, words and dates can always be written");
    canonical_data(data)
}

/// The same of data that was read.
pub(super) fn canonical_data(mut data: Value) -> Vec<u8> {
    if let Value::Object(fields) = &mut data {
        fields.retain(|name, _| !LEFT_OUT.contains(&name.as_str()));
        for who in SIGNERS {
            if let Some(Value::Object(word)) = fields.get_mut(who) {
                word.retain(|name, _| name != SIGNATURE);
            }
        }
        let version = if has_newer(fields) { 2 } else { 1 };
        fields.insert(DATA_VERSION.to_owned(), version.into());
    }
    written(&data)
}

fn has_newer(fields: &Map<String, Value>) -> bool {
    let split = SIGNERS.iter().any(|who| fields.get(*who).is_some_and(|word| word.get(BLOCKS).is_some()));
    let agreements = fields.get("agreements").and_then(Value::as_array);
    split || agreements.is_some_and(|all| all.iter().any(|agreement| agreement.get(SHARED).is_some()))
}

/// The text whose SHA-256 is the seal of an addition to what `seal` covers.
pub(super) fn chained(seal: Seal, addendum: &Addendum) -> Vec<u8> {
    let Addendum { id: _, dossier: _, conversation: _, author, text, on } = addendum;
    written(&json!({
        "format": ADDITION, "version": VERSION, "after": seal, "author": author, "text": text, "on": on,
    }))
}

fn written(value: &Value) -> Vec<u8> {
    let mut text = String::new();
    write(value, &mut text);
    text.into_bytes()
}

/// Without white space, and fields by their name.
fn write(value: &Value, text: &mut String) {
    match value {
        Value::Object(fields) => object(fields, text),
        Value::Array(values) => {
            text.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(value, text);
            }
            text.push(']');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => text.push_str(&value.to_string()),
    }
}

fn object(fields: &Map<String, Value>, text: &mut String) {
    // Whether a map keeps its fields sorted is not ours to say.
    let mut sorted: Vec<(&String, &Value)> = fields.iter().collect();
    sorted.sort_by_key(|(name, _)| *name);
    text.push('{');
    for (index, (name, value)) in sorted.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write(&Value::String(name.clone()), text);
        text.push(':');
        write(value, text);
    }
    text.push('}');
}
