//! One open workspace file.

use std::path::{Path, PathBuf};

use domain::Board;
use sqlx::{Connection, SqliteConnection};

use crate::{
    Passphrase, StoreError,
    anchor::Anchor,
    chain::ChainKey,
    connection::{self, OpenThread},
    file_lock::FileLock,
    file_state::{FileState, file_state, first_page},
    journal,
    key::{FileKey, SALT_BYTES},
};

/// An open workspace: one connection, which keeps every other one out, and the
/// lock of the operating system.
pub struct Workspace {
    pub(crate) connection: SqliteConnection,
    in_transaction: bool,
    pub(crate) chain: ChainKey,
    pub(crate) key: FileKey,
    path: PathBuf,
    practice: bool,
    /// See [`crate::open_board`].
    pub(crate) open_board: Option<Board>,
    /// None: nothing is remembered of it outside the file.
    pub(crate) anchor: Option<Anchor>,
    /// Behind the connection, so that it opens after that has gone.
    _lock: FileLock,
    /// Last: whoever lets go of the last file waits for its thread.
    _thread: OpenThread,
}

impl Workspace {
    /// Opens the file: lock, key, header and versions; then migrations, if this
    /// app is newer than the file.
    pub async fn open(path: &Path, passphrase: &Passphrase) -> Result<Self, StoreError> {
        let path = std::path::absolute(path).map_err(|source| StoreError::io(path, source))?;
        match file_state(&path) {
            FileState::Encrypted => {}
            FileState::Other => return Err(StoreError::NotAWorkspace),
            FileState::Absent | FileState::Unreadable => {
                first_page(&path).map_err(|source| StoreError::io(&path, source))?;
                return Err(StoreError::NoPermission);
            }
        }
        // A new passphrase puts a new file here: not in the place of a link.
        let path = path.canonicalize().map_err(|source| StoreError::io(&path, source))?;
        let lock = FileLock::acquire(&path)?;
        let key = FileKey::derive(passphrase, salt_of(&path)?).await?;
        Self::open_with(path, key, lock).await
    }

    pub(crate) async fn open_with(path: PathBuf, key: FileKey, lock: FileLock) -> Result<Self, StoreError> {
        let mut connection = connection::open(&path, &key).await?;
        let ready = match connection::prepare(&mut connection, &path).await {
            Ok(()) => journal::key(&mut connection).await,
            Err(error) => Err(error),
        };
        let (chain, practice) = match ready {
            Ok(ready) => ready,
            Err(error) => {
                // The reason is worth more than a failure to close.
                let _ = connection.close().await;
                remove_empty_journal(&path);
                return Err(error);
            }
        };
        Ok(Self {
            connection,
            in_transaction: false,
            chain,
            key,
            path,
            practice,
            open_board: None,
            anchor: None,
            _lock: lock,
            _thread: OpenThread::new(),
        })
    }

    /// Closes the file and lets go of it. Dropping does the same in the end,
    /// but doesn't wait for it.
    pub async fn close(mut self) -> Result<(), StoreError> {
        self.connection().await?;
        self.anchor().await;
        self.connection.close().await?;
        remove_empty_journal(&self.path);
        Ok(())
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Every page and form says OEFENING.
    pub fn practice(&self) -> bool {
        self.practice
    }

    /// The connection, without a transaction that a cancelled call left open.
    pub(crate) async fn connection(&mut self) -> Result<&mut SqliteConnection, StoreError> {
        if self.in_transaction {
            self.roll_back().await;
        }
        Ok(&mut self.connection)
    }

    /// Begins a transaction. sqlx's own can't be used: when the disk is full,
    /// `SQLite` rolls back by itself, and sqlx would believe for ever after that
    /// it is still inside.
    pub(crate) async fn begin(&mut self) -> Result<(), StoreError> {
        self.connection().await?;
        self.in_transaction = true;
        sqlx::query!("BEGIN IMMEDIATE").execute(&mut self.connection).await?;
        Ok(())
    }

    /// The connection inside the transaction that [`Self::begin`] began.
    pub(crate) fn inside(&mut self) -> (&mut SqliteConnection, &ChainKey) {
        (&mut self.connection, &self.chain)
    }

    /// Commits what went well, takes back what didn't.
    pub(crate) async fn finish<T>(&mut self, done: Result<T, StoreError>) -> Result<T, StoreError> {
        let done = match done {
            Ok(value) => match sqlx::query!("COMMIT").execute(&mut self.connection).await {
                Ok(_) => Ok(value),
                Err(error) => Err(error.into()),
            },
            Err(error) => Err(error),
        };
        match done {
            Ok(value) => {
                self.in_transaction = false;
                Ok(value)
            }
            Err(error) => {
                self.roll_back().await;
                Err(error)
            }
        }
    }

    async fn roll_back(&mut self) {
        // It fails when SQLite has rolled back by itself: then all is well.
        let _ = sqlx::query!("ROLLBACK").execute(&mut self.connection).await;
        self.in_transaction = false;
    }
}

/// The first bytes of the file.
pub(crate) fn salt_of(path: &Path) -> Result<[u8; SALT_BYTES], StoreError> {
    let page = first_page(path).map_err(|source| StoreError::io(path, source))?;
    page.and_then(|page| page.first_chunk().copied()).ok_or(StoreError::NotAWorkspace)
}

/// `SQLite` leaves its journal behind, emptied; we leave no side files. One with
/// content is a rescue after a crash and stays.
fn remove_empty_journal(path: &Path) {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    let journal = PathBuf::from(name);
    if std::fs::metadata(&journal).is_ok_and(|file| file.len() == 0) {
        let _ = std::fs::remove_file(journal);
    }
}
