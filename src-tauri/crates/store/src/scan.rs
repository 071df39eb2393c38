//! Scanned pages: written with the change that tells of them, and gone with the one that takes them back.

use crate::{Entry, StoreError, Workspace, chain::sha256_hex, commit, table};

/// The bytes of a scan.
#[derive(Debug, Clone, Copy)]
pub struct StoredScan<'a> {
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: &'a str,
    /// As they came.
    pub bytes: &'a [u8],
}

impl Workspace {
    /// Writes one entry together with the scan that it adds. When this returns, both are on the
    /// disk; when it fails, neither is.
    pub async fn commit_with_scan(&mut self, entry: &Entry<'_>, scan: &StoredScan<'_>) -> Result<u32, StoreError> {
        if sha256_hex(scan.bytes) != scan.sha256 {
            return Err(StoreError::FormHash);
        }
        self.begin().await?;
        let (connection, chain) = self.inside();
        let written = match table::scan::insert(connection, scan.sha256, scan.bytes).await {
            Ok(()) => commit::write(connection, chain, entry).await,
            Err(error) => Err(error),
        };
        let revision = self.finish(written).await?;
        self.follow(entry.change);
        self.anchor().await;
        Ok(revision)
    }

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
