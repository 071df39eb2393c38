//! A page that was signed on paper: scanned, and put with the closed talk it belongs to.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AddendumId, ConversationId, DossierId, Refusal, Role, ScanId, ScanKind};

/// What is known of a scan. Its bytes are kept elsewhere, by their hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Scan {
    /// Its id.
    pub id: ScanId,
    /// Whose dossier.
    pub dossier: DossierId,
    /// The closed talk.
    pub conversation: ConversationId,
    /// The dated addition that tells of it, on paper too.
    pub addendum: AddendumId,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: String,
    /// Told from its bytes.
    pub kind: ScanKind,
    /// The length of the file in bytes.
    pub size: u32,
    /// The day it was put there.
    pub on: NaiveDate,
    /// Whose signature it shows, by the word of whoever put it there.
    pub signed_by: BTreeSet<Role>,
    /// The day it turned out to be the wrong page, if it did: its bytes are gone since.
    pub withdrawn_on: Option<NaiveDate>,
}

impl Scan {
    /// The largest file that is taken, in bytes. Ten pages in colour stay below.
    pub const MAX_SIZE: usize = 20 << 20;

    /// Somebody's signature is on it, or it would be no signed page.
    pub fn check_signers(signed_by: &BTreeSet<Role>) -> Result<(), Refusal> {
        if signed_by.is_empty() {
            Err(Refusal::Empty { field: "signed_by" })
        } else if signed_by.iter().all(|who| Role::PEOPLE.contains(who)) {
            Ok(())
        } else {
            Err(Refusal::NotHere { kind: "person" })
        }
    }

    /// Its bytes are there.
    pub fn is_kept(&self) -> bool {
        self.withdrawn_on.is_none()
    }

    /// Refuses a scan that was withdrawn.
    pub fn check_kept(&self) -> Result<(), Refusal> {
        if self.is_kept() { Ok(()) } else { Err(Refusal::NotHere { kind: "scan" }) }
    }

    /// The same scan, of which on this day was said that it is the wrong page.
    pub fn withdrawn(&self, on: NaiveDate) -> Result<Self, Refusal> {
        self.check_kept()?;
        Ok(Self { withdrawn_on: Some(on), ..self.clone() })
    }

    /// Whether the two signed on paper: on one page, or each on their own.
    pub fn show_both<'a>(scans: impl IntoIterator<Item = &'a Self>) -> bool {
        let kept = scans.into_iter().filter(|scan| scan.is_kept());
        let signers: BTreeSet<Role> = kept.flat_map(|scan| scan.signed_by.iter().copied()).collect();
        Role::PEOPLE.iter().all(|who| signers.contains(who))
    }
}
