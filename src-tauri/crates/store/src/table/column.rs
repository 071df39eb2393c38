//! How values stand in columns: ids and days as text, names of choices as on
//! the wire, lists as JSON.

use std::str::FromStr;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use uuid::Uuid;

use crate::StoreError;

/// An id.
pub(super) fn id(text: &str) -> Result<Uuid, StoreError> {
    Uuid::parse_str(text).map_err(|_| StoreError::Damaged)
}

/// A day or a time of day.
pub(super) fn parse<T: FromStr>(text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::Damaged)
}

/// The same, where there may be none.
pub(super) fn parse_optional<T: FromStr>(text: Option<&String>) -> Result<Option<T>, StoreError> {
    text.map(|text| parse(text)).transpose()
}

/// Text, where there may be none.
pub(super) fn text<T: ToString>(value: Option<&T>) -> Option<String> {
    value.map(T::to_string)
}

/// A choice by its name.
pub(super) fn word<T: Serialize>(choice: T) -> String {
    match serde_json::to_value(choice) {
        Ok(Value::String(word)) => word,
        other => unreachable!("a choice serialises as a word, not {other:?}"),
    }
}

/// The choice of this name.
pub(super) fn choice<T: DeserializeOwned>(word: String) -> Result<T, StoreError> {
    serde_json::from_value(Value::String(word)).map_err(|_| StoreError::Damaged)
}

/// A nested value.
pub(super) fn json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("records serialise")
}

/// The nested value.
pub(super) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Damaged)
}
