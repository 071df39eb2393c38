//! A talk that comes in with its form: both in one transaction.

use crate::{Entry, StoreError, StoredForm, Workspace, chain::sha256_hex, commit, table};

impl Workspace {
    /// Writes one entry together with an archived form, as it is. When this
    /// returns, both are on the disk; when it fails, neither is.
    pub async fn commit_with_form(&mut self, entry: &Entry<'_>, form: &StoredForm<'_>) -> Result<u32, StoreError> {
        if sha256_hex(form.bytes) != form.sha256 {
            return Err(StoreError::FormHash);
        }
        self.begin().await?;
        let (connection, chain) = self.inside();
        let written = match table::form::insert(connection, form.sha256, form.bytes).await {
            Ok(()) => commit::write(connection, chain, entry).await,
            Err(error) => Err(error),
        };
        let revision = self.finish(written).await?;
        self.follow(entry.change);
        self.anchor().await;
        Ok(revision)
    }
}
