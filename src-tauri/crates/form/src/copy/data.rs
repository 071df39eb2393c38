//! `gesprek.json` of a copy: what its pages show, of which form it is a copy, and for whom. It is
//! called otherwise than the data of a form, so that nobody takes a part for the whole.

use std::collections::BTreeSet;

use domain::Role;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::UnreadableForm;
use crate::{Edition, FormError, Gesprek, Seal, gesprek};

use super::{CopyBlock, CopyFor, FormCopy};

/// What the data of a copy is called.
const FORMAT: &str = "praatplaat-kopie";
/// The version that this program writes, and the newest that it reads.
const VERSION: u32 = 1;

/// A copy, as it tells of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct GesprekCopy {
    /// For whom it was made.
    pub reader: CopyFor,
    /// The seal of the form that it is a copy of.
    pub seal: Seal,
    /// Who signed that form.
    pub signed: BTreeSet<Role>,
    /// What was said and isn't in it.
    pub left_out: BTreeSet<CopyBlock>,
    /// What its pages show.
    pub gesprek: Gesprek,
}

/// The same as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    version: u32,
    r#for: CopyFor,
    seal: Seal,
    signed: BTreeSet<Role>,
    left_out: BTreeSet<CopyBlock>,
    gesprek: Value,
}

/// What stands in the copy: for people too.
pub(super) fn json(copy: &FormCopy) -> Result<Vec<u8>, FormError> {
    let fault = |error: serde_json::Error| FormError::Pdf(error.to_string());
    let written = Written {
        format: FORMAT.to_owned(),
        version: VERSION,
        r#for: copy.reader,
        seal: copy.seal,
        signed: copy.signed.clone(),
        left_out: copy.left_out.clone(),
        gesprek: serde_json::to_value(Gesprek::from(&copy.document)).map_err(fault)?,
    };
    let mut json = serde_json::to_vec_pretty(&written).map_err(fault)?;
    json.push(b'\n');
    Ok(json)
}

/// The data says that it is of a copy.
pub(crate) fn is_copy(json: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    serde_json::from_slice::<Head>(json).is_ok_and(|head| head.format == FORMAT)
}

/// The copy in the data, which may come from anybody.
pub(crate) fn parsed(json: &[u8]) -> Result<GesprekCopy, UnreadableForm> {
    #[derive(Deserialize)]
    struct Head {
        version: u32,
    }
    if !is_copy(json) {
        return Err(UnreadableForm::NoData);
    }
    let schema = |error: serde_json::Error| UnreadableForm::Schema(error.to_string());
    let head: Head = serde_json::from_slice(json).map_err(schema)?;
    if head.version > VERSION {
        return Err(UnreadableForm::Newer { found: head.version, known: VERSION });
    }
    let written: Written = serde_json::from_slice(json).map_err(schema)?;
    let inside = serde_json::to_vec(&written.gesprek).map_err(schema)?;
    let gesprek = gesprek::parsed(&inside)?;
    let fits =
        written.version == VERSION && gesprek.edition == Edition::Copy && !written.signed.contains(&Role::Together);
    if !fits {
        return Err(UnreadableForm::Schema("no copy says this".to_owned()));
    }
    let Written { r#for: reader, seal, signed, left_out, .. } = written;
    Ok(GesprekCopy { reader, seal, signed, left_out, gesprek })
}
