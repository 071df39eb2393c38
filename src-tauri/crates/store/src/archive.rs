//! A file that comes with what is written of it: both in one transaction.

use crate::{Entry, StoreError, StoredForm, StoredScan, Workspace, chain::sha256_hex, commit, table};

/// What is kept beside the records, by the SHA-256 of its bytes.
enum Beside {
    Form,
    Scan,
}

impl Workspace {
    /// Writes one entry together with an archived form, as it is. When this
    /// returns, both are on the disk; when it fails, neither is.
    pub async fn commit_with_form(&mut self, entry: &Entry<'_>, form: &StoredForm<'_>) -> Result<u32, StoreError> {
        self.commit_with(entry, Beside::Form, form.sha256, form.bytes).await
    }

    /// Writes one entry together with the scan that it adds. When this returns, both are on the
    /// disk; when it fails, neither is.
    pub async fn commit_with_scan(&mut self, entry: &Entry<'_>, scan: &StoredScan<'_>) -> Result<u32, StoreError> {
        self.commit_with(entry, Beside::Scan, scan.sha256, scan.bytes).await
    }

    async fn commit_with(
        &mut self,
        entry: &Entry<'_>,
        what: Beside,
        sha256: &str,
        bytes: &[u8],
    ) -> Result<u32, StoreError> {
        if sha256_hex(bytes) != sha256 {
            return Err(StoreError::FormHash);
        }
        self.begin().await?;
        let (connection, chain) = self.inside();
        let kept = match what {
            Beside::Form => table::form::insert(connection, sha256, bytes).await,
            Beside::Scan => table::scan::insert(connection, sha256, bytes).await,
        };
        let written = match kept {
            Ok(()) => commit::write(connection, chain, entry).await,
            Err(error) => Err(error),
        };
        let revision = self.finish(written).await?;
        self.follow(entry.change);
        self.anchor().await;
        Ok(revision)
    }
}
