//! A page that was signed on paper: picked by a person, looked at with care, and read again later.

use std::{fs::File, io::Read, path::Path};

use domain::{Conversation, ConversationId, Refusal, Scan, ScanKind};

use crate::{ApiError, ErrorCode, FoundScan, ScanRef, api::trouble, desk::Desk, file_name::last_part};

/// A file that can be kept: for this talk, and in memory until somebody says so.
pub(crate) struct Scanned {
    /// The talk that it was picked for.
    pub(crate) conversation: ConversationId,
    /// As it came.
    pub(crate) bytes: Vec<u8>,
    /// What is told of it.
    pub(crate) found: FoundScan,
}

impl Scanned {
    /// Reads a file that may be anything: no further than a scan may be long, and nothing in it is drawn.
    pub(crate) fn read(conversation: ConversationId, path: &Path) -> Result<Self, ApiError> {
        let bytes = bytes_of(path)?;
        let too_big = || ApiError::new(ErrorCode::ScanTooBig).with("megabytes", Scan::MAX_SIZE >> 20);
        let size = u32::try_from(bytes.len()).ok().filter(|_| bytes.len() <= Scan::MAX_SIZE).ok_or_else(too_big)?;
        let kind = ScanKind::of(&bytes).ok_or_else(|| ApiError::new(ErrorCode::ScanForeign))?;
        let found = FoundScan { sha256: store::sha256_hex(&bytes), file: last_part(path), kind, size };
        Ok(Self { conversation, bytes, found })
    }

    /// It is something new for this talk: not its form, and not a page that is there already.
    pub(crate) fn check_new(&self, talk: &Conversation, scans: &[Scan]) -> Result<(), ApiError> {
        if talk.form.as_ref().is_some_and(|form| form.sha256 == self.found.sha256) {
            return Err(ApiError::new(ErrorCode::ScanIsForm));
        }
        match scans.iter().find(|scan| scan.is_kept() && scan.sha256 == self.found.sha256) {
            Some(known) => Err(ApiError::new(ErrorCode::ScanKnown).with("date", known.on)),
            None => Ok(()),
        }
    }
}

/// One byte further than a scan may be long says that it is longer.
fn bytes_of(path: &Path) -> Result<Vec<u8>, ApiError> {
    let trouble = |error: std::io::Error| trouble(path, &error);
    // A folder; or a pipe, which would keep us waiting.
    if !std::fs::metadata(path).map_err(trouble)?.is_file() {
        return Err(ApiError::new(ErrorCode::ScanForeign));
    }
    let mut bytes = Vec::new();
    let most = Scan::MAX_SIZE as u64 + 1;
    File::open(path).map_err(trouble)?.take(most).read_to_end(&mut bytes).map_err(trouble)?;
    Ok(bytes)
}

/// The talk, when a page can be put with it: it is closed, and there is a form that was signed.
pub(crate) async fn closed_talk(desk: &mut Desk<'_>, id: ConversationId) -> Result<Conversation, ApiError> {
    let talk = desk.conversation(id).await?;
    if talk.form.is_none() {
        return Err(Refusal::NotHere { kind: "form" }.into());
    }
    Ok(talk)
}

/// A scan of this talk, withdrawn or not.
pub(crate) async fn scan_of(desk: &mut Desk<'_>, asked: &ScanRef) -> Result<Scan, ApiError> {
    let talk = desk.conversation(asked.conversation).await?;
    let scans = desk.workspace.scans_of(talk.id).await?;
    Ok(scans.into_iter().find(|scan| scan.id == asked.scan).ok_or(Refusal::NotHere { kind: "scan" })?)
}

/// A scan that was not withdrawn, with its bytes as they came.
pub(crate) async fn kept(desk: &mut Desk<'_>, asked: &ScanRef) -> Result<(Scan, Vec<u8>), ApiError> {
    let scan = scan_of(desk, asked).await?;
    scan.check_kept()?;
    let lost = || ApiError::new(ErrorCode::WorkspaceDamaged).detail("the scanned page is not there");
    let bytes = desk.workspace.scan(&scan.sha256).await?.ok_or_else(lost)?;
    Ok((scan, bytes))
}
