//! Another passphrase for the same file.

use sqlx::AssertSqlSafe;

use crate::{Passphrase, StoreError, Workspace, key::FileKey};

impl Workspace {
    /// Encrypts every page anew. The salt stays, so copies made before open
    /// with the old passphrase and copies made after with the new one.
    pub async fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<(), StoreError> {
        if !FileKey::derive(old, self.key.salt()).await?.same_as(&self.key) {
            return Err(StoreError::WrongPassphrase);
        }
        let key = FileKey::derive(new, self.key.salt()).await?;
        let statement = format!("PRAGMA rekey = {}", key.literal().as_str());
        // Unprepared: the statement cache would keep the key.
        sqlx::raw_sql(AssertSqlSafe(statement)).execute(self.connection().await?).await?;
        self.key = key;
        Ok(())
    }
}
