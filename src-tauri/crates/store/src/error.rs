//! What can go wrong with the file: facts, the page makes the sentences.

use std::{io, path::Path, path::PathBuf};

use sqlx::migrate::MigrateError;
use thiserror::Error;

/// Nothing was changed, unless a variant says otherwise.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The passphrase doesn't open this file. A file whose first 16 bytes (the
    /// salt) are damaged can't be told apart from this.
    #[error("the passphrase does not open this file")]
    WrongPassphrase,
    /// The file, or a row in it, is not what this app wrote.
    #[error("the file is damaged")]
    Damaged,
    /// The file is something else, or was made by another program.
    #[error("the file is not a workspace")]
    NotAWorkspace,
    /// A newer version of the app has used the file.
    #[error("the file has version {found}, this app knows up to {known}")]
    Newer {
        /// The file's version.
        found: u32,
        /// The newest version this app knows.
        known: u32,
    },
    /// Another process, or this one, has the file open.
    #[error("the file is open already")]
    AlreadyOpen,
    /// There is a file with this name already, and it must not be replaced.
    #[error("there is a file here already")]
    Exists,
    /// The system doesn't let us read or write here.
    #[error("no permission")]
    NoPermission,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its disk can only be read.
    #[error("the file can only be read")]
    ReadOnly,
    /// Records would stay behind without what they belong to.
    #[error("the change leaves records without their owner")]
    Orphans,
    /// Closing a conversation asks for that conversation's scope.
    #[error("the entry has another scope than a conversation")]
    WrongScope,
    /// The bytes of a form or a scan don't have the promised SHA-256.
    #[error("the bytes do not match their hash")]
    FormHash,
    /// The file system said no.
    #[error("{path}: {source}")]
    Io {
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database said something this crate doesn't expect.
    #[error(transparent)]
    Sql(sqlx::Error),
}

impl StoreError {
    /// What the file system said about `path`.
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Io { path: path.to_owned(), source },
        }
    }
}

const FOREIGN_KEY: u32 = 787;
/// What `SQLCipher` says of a page whose MAC doesn't fit. An error in the SQL
/// itself always comes with words of its own.
const PAGE_REFUSED: &str = "SQL logic error";

/// `SQLite`'s result code, extended, if this error has one.
pub(crate) fn sqlite_code(error: &sqlx::Error) -> Option<u32> {
    match error {
        sqlx::Error::Database(error) => error.code()?.parse().ok(),
        _ => None,
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = sqlite_code(&error);
        if code == Some(FOREIGN_KEY) {
            return Self::Orphans;
        }
        if code == Some(1) && error.as_database_error().is_some_and(|error| error.message() == PAGE_REFUSED) {
            return Self::Damaged;
        }
        // The low byte is the primary code: https://www.sqlite.org/rescode.html
        match code.map(|code| code & 0xff) {
            Some(3 | 14 | 23) => Self::NoPermission,
            Some(5 | 6) => Self::AlreadyOpen,
            Some(8) => Self::ReadOnly,
            // 7 (no memory) is how SQLite understands a page that SQLCipher refuses.
            Some(7 | 11 | 26) => Self::Damaged,
            Some(13) => Self::DiskFull,
            _ => Self::Sql(error),
        }
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            other => Self::Sql(other.into()),
        }
    }
}
