//! Another passphrase for the same file.

use std::path::Path;

use sqlx::{AssertSqlSafe, Connection, Executor};
use tempfile::TempPath;

use crate::{Passphrase, StoreError, Workspace, atomic_write, connection, file_lock::FileLock, key::FileKey};

impl Workspace {
    /// Whether this is the passphrase that the file opens with.
    pub async fn verify_passphrase(&self, passphrase: &Passphrase) -> Result<(), StoreError> {
        let key = FileKey::derive(passphrase, self.key.salt()).await?;
        if key.same_as(&self.key) { Ok(()) } else { Err(StoreError::WrongPassphrase) }
    }

    /// Encrypts every page anew. The salt stays; copies made before still open
    /// with the old passphrase.
    ///
    /// It works on a copy, which takes the file's place when it is known to open
    /// with the new passphrase: on a full disk `SQLCipher`'s `rekey` fails and
    /// says that all went well.
    pub async fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<(), StoreError> {
        self.verify_passphrase(old).await?;
        let key = FileKey::derive(new, self.key.salt()).await?;
        let path = self.path().to_owned();
        let scratch = atomic_write::scratch_beside(&path)?;
        let draft = scratch.path().join("workspace");
        self.vacuum_into(&draft).await?;
        rekey(&draft, &self.key, &key).await?;
        connection::verify_file(&draft, &key).await.map_err(|error| match error {
            StoreError::WrongPassphrase => StoreError::DiskFull,
            other => other,
        })?;
        // Locked before it takes the place of the locked one: nobody comes in between.
        let lock = FileLock::acquire(&draft)?;
        atomic_write::keep_private(&draft)?;
        let draft = TempPath::try_from_path(draft).map_err(|source| StoreError::io(&path, source))?;
        atomic_write::replace(draft, &path)?;
        let opened = Self::open_with(path, key, lock).await?;
        let mut before = std::mem::replace(self, opened);
        self.anchor = before.anchor.take();
        before.connection.close().await?;
        Ok(())
    }
}

async fn rekey(path: &Path, from: &FileKey, to: &FileKey) -> Result<(), StoreError> {
    let mut connection = connection::open(path, from).await?;
    let statement = format!("PRAGMA rekey = {}", to.literal().as_str());
    // Unprepared: the statement cache would keep the key.
    let done = connection.execute(AssertSqlSafe(statement)).await;
    connection.close().await?;
    done?;
    Ok(())
}
