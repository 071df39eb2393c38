//! One process at a time: a lock on the workspace file itself, so that there is
//! no lock file to be left behind or copied along.
//!
//! On Unix this is `flock`, which lives beside `SQLite`'s own `fcntl` locks and,
//! unlike those, isn't lost when the process opens and closes the file once
//! more. On Windows a lock on the whole file would shut out `SQLite` itself:
//! there `SQLite`'s exclusive locking mode alone keeps a second one out.

use std::{fs::File, path::Path};

use crate::StoreError;

/// Held for as long as the workspace is open.
#[derive(Debug)]
pub(crate) struct FileLock {
    /// The system lets go of the lock when this closes.
    _file: File,
}

impl FileLock {
    pub(crate) fn acquire(path: &Path) -> Result<Self, StoreError> {
        let file = File::open(path).map_err(|source| StoreError::io(path, source))?;
        #[cfg(unix)]
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(StoreError::AlreadyOpen),
            Err(std::fs::TryLockError::Error(source)) => return Err(StoreError::io(path, source)),
        }
        Ok(Self { _file: file })
    }
}
