//! A file that was dropped on the window. A page knows no paths: it has the bytes, or else the
//! desktop knows where the file lies.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

use crate::{Api, ApiError, ErrorCode, Picked, file_name::last_part, form_verdict::read_form};

/// No form is near this long.
const MAX_BYTES: usize = 20 << 20;

/// A file, as the page was given it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DroppedFile {
    /// Without its folder; empty where the page isn't told.
    pub name: String,
    /// In base64 (RFC 4648); none where the page isn't given them, as in `WebKitGTK`.
    pub bytes: Option<String>,
}

/// The name and the bytes of a form: of the one that was dropped, or else of the one that the person
/// picks now. None when they cancel.
pub(crate) async fn form(api: &Api, dropped: Option<DroppedFile>) -> Result<Option<(String, Vec<u8>)>, ApiError> {
    api.beside(|host| match dropped {
        Some(DroppedFile { name, bytes: Some(bytes) }) => decoded(&bytes).map(|bytes| Some((name, bytes))),
        Some(DroppedFile { bytes: None, .. }) => {
            let path = host.dropped().ok_or_else(|| ApiError::new(ErrorCode::FileMissing))?;
            let bytes = read_form(&path)?;
            if bytes.len() > MAX_BYTES { Err(too_big()) } else { Ok(Some((last_part(&path), bytes))) }
        }
        None => host.pick_open(Picked::Form).map(|path| Ok((last_part(&path), read_form(&path)?))).transpose(),
    })
    .await?
}

fn decoded(text: &str) -> Result<Vec<u8>, ApiError> {
    // Four letters for three bytes: told before they are taken apart.
    if text.len() / 4 > MAX_BYTES / 3 + 1 {
        return Err(too_big());
    }
    let bytes = STANDARD.decode(text).map_err(|error| ApiError::new(ErrorCode::FileTrouble).detail(error))?;
    if bytes.len() > MAX_BYTES { Err(too_big()) } else { Ok(bytes) }
}

fn too_big() -> ApiError {
    ApiError::new(ErrorCode::FileTooBig).with("megabytes", MAX_BYTES >> 20)
}
