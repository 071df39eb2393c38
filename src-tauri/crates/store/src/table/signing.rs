//! The signing key: one, made once.

use sqlx::SqliteConnection;
use zeroize::Zeroizing;

use crate::StoreError;

pub(crate) async fn get(connection: &mut SqliteConnection) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    let row = sqlx::query!("SELECT key FROM signing").fetch_optional(connection).await?;
    Ok(row.map(|row| Zeroizing::new(row.key)))
}

/// Keeps it, where none is.
pub(crate) async fn insert(connection: &mut SqliteConnection, key: &[u8]) -> Result<(), StoreError> {
    sqlx::query!("INSERT INTO signing (id, key) VALUES (1, ?)", key).execute(connection).await?;
    Ok(())
}
