//! Scanned pages: written with the change that tells of them (`archive.rs`), and gone with the one that takes them back.

use crate::{StoreError, Workspace, chain::sha256_hex, table};

/// The bytes of a scan.
#[derive(Debug, Clone, Copy)]
pub struct StoredScan<'a> {
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: &'a str,
    /// As they came.
    pub bytes: &'a [u8],
}

impl Workspace {
    /// The bytes of a scan as they came, or [`StoreError::Damaged`]. None of one that was withdrawn.
    pub async fn scan(&mut self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let bytes = table::scan::bytes(self.connection().await?, sha256).await?;
        match bytes {
            Some(bytes) if sha256_hex(&bytes) == sha256 => Ok(Some(bytes)),
            Some(_) => Err(StoreError::Damaged),
            None => Ok(None),
        }
    }
}
