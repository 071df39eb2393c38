//! Archived forms: bytes by their hash, written once.

use sqlx::SqliteConnection;

use crate::StoreError;

pub(crate) async fn insert(connection: &mut SqliteConnection, sha256: &str, bytes: &[u8]) -> Result<(), StoreError> {
    sqlx::query!("INSERT INTO form (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", sha256, bytes)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn bytes(connection: &mut SqliteConnection, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let row = sqlx::query!("SELECT bytes FROM form WHERE sha256 = ?", sha256).fetch_optional(connection).await?;
    Ok(row.map(|row| row.bytes))
}

pub(crate) async fn hashes(connection: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query!("SELECT sha256 FROM form ORDER BY sha256").fetch_all(connection).await?;
    Ok(rows.into_iter().map(|row| row.sha256).collect())
}
