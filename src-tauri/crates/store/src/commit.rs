//! Writing: the tables and the journal row in one transaction.

use sqlx::SqliteConnection;

use crate::{Entry, StoreError, Workspace, chain::ChainKey, journal, table};

impl Workspace {
    /// Writes one entry and returns the new revision. When this returns, it is
    /// on the disk; when it fails, nothing has changed.
    pub async fn commit(&mut self, entry: &Entry<'_>) -> Result<u32, StoreError> {
        self.begin().await?;
        let (connection, chain) = self.inside();
        let written = write(connection, chain, entry).await;
        let revision = self.finish(written).await?;
        self.follow(entry.change);
        Ok(revision)
    }

    /// How many entries were ever written.
    pub async fn revision(&mut self) -> Result<u32, StoreError> {
        journal::revision(self.connection().await?).await
    }
}

pub(crate) async fn write(
    connection: &mut SqliteConnection,
    chain: &ChainKey,
    entry: &Entry<'_>,
) -> Result<u32, StoreError> {
    table::apply(connection, entry.change).await?;
    journal::append(connection, chain, entry, journal::act_text(entry.act)).await
}
