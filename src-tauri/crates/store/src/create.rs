//! Making a workspace: whole or not at all.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{Change, Gesture};
use sqlx::{Connection, SqliteConnection};
use tempfile::TempPath;
use uuid::Uuid;

use crate::{
    Act, Entry, Passphrase, Scope, StoreError, Workspace, atomic_write, commit, connection,
    file_lock::FileLock,
    file_state::is_known_magic,
    journal,
    key::{FileKey, SALT_BYTES},
    workspace::salt_of,
};

impl Workspace {
    /// Makes a workspace with its first records (manager and settings) where no
    /// file is. It is built beside `path` and moved there when it is finished.
    pub async fn create(
        path: &Path,
        passphrase: &Passphrase,
        practice: bool,
        first: &Change,
        at: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        let path = std::path::absolute(path).map_err(|source| StoreError::io(path, source))?;
        if path.symlink_metadata().is_ok() {
            return Err(StoreError::Exists);
        }
        let scratch = atomic_write::scratch_beside(&path)?;
        let draft = scratch.path().join("workspace");
        let key = FileKey::derive(passphrase, new_salt()).await?;
        let mut database = connection::create(&draft, &key).await?;
        let filled = fill(&mut database, practice, first, at).await;
        database.close().await?;
        filled?;
        if salt_of(&draft)? != key.salt() {
            // What SQLCipher wrote doesn't begin with our salt: it isn't encrypted as we know it.
            return Err(StoreError::NotAWorkspace);
        }
        atomic_write::keep_private(&draft)?;
        let draft = TempPath::try_from_path(draft).map_err(|source| StoreError::io(&path, source))?;
        atomic_write::place(draft, &path)?;
        let lock = FileLock::acquire(&path)?;
        Self::open_with(path, key, lock).await
    }
}

/// Undo can't take the manager away: the first row is a barrier.
async fn fill(
    database: &mut SqliteConnection,
    practice: bool,
    first: &Change,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    connection::migrate(database).await?;
    sqlx::query!("BEGIN IMMEDIATE").execute(&mut *database).await?;
    let chain = journal::start(database, practice).await?;
    let entry = Entry { scope: Scope::Workspace, act: Act::Barrier, gesture: Gesture(Uuid::nil()), change: first, at };
    commit::write(database, &chain, &entry).await?;
    sqlx::query!("COMMIT").execute(database).await?;
    Ok(())
}

fn new_salt() -> [u8; SALT_BYTES] {
    loop {
        let salt: [u8; SALT_BYTES] = rand::random();
        if !is_known_magic(&salt) {
            return salt;
        }
    }
}
