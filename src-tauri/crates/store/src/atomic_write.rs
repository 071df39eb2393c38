//! The one place that puts a file where the user wants it: whole or not at all.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
};

use tempfile::{Builder, TempDir, TempPath};

use crate::StoreError;

/// What happens to a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// The new one takes its place.
    Replace,
    /// It stays, and nothing is written: [`StoreError::Exists`].
    Keep,
}

/// Writes `bytes` to `path` by way of a temporary file in the same folder. On
/// any failure what was there before is still there.
pub fn atomic_write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), StoreError> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any document the user saves: their own rules (umask) decide.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file =
        builder.prefix(".praatplaat-").tempfile_in(folder(path)).map_err(|source| StoreError::io(path, source))?;
    file.write_all(bytes).map_err(|source| StoreError::io(path, source))?;
    match existing {
        Existing::Replace => replace(file.into_temp_path(), path),
        Existing::Keep => place(file.into_temp_path(), path),
    }
}

/// A folder beside `path`, removed with everything in it when dropped: `SQLite`
/// makes files next to its own.
pub(crate) fn scratch_beside(path: &Path) -> Result<TempDir, StoreError> {
    Builder::new().prefix(".praatplaat-").tempdir_in(folder(path)).map_err(|source| StoreError::io(path, source))
}

/// Moves a finished file to `path`, over what is there.
pub(crate) fn replace(file: TempPath, path: &Path) -> Result<(), StoreError> {
    sync(&file)?;
    file.persist(path).map_err(|error| StoreError::io(path, error.error))?;
    sync_folder(path)
}

/// Moves a finished file to `path`, where nothing may be.
pub(crate) fn place(file: TempPath, path: &Path) -> Result<(), StoreError> {
    sync(&file)?;
    file.persist_noclobber(path).map_err(|error| StoreError::io(path, error.error))?;
    sync_folder(path)
}

/// For the owner's eyes only: a workspace is encrypted, and nobody else's even so.
pub(crate) fn keep_private(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let private = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(path, private).map_err(|source| StoreError::io(path, source))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

fn sync(path: &Path) -> Result<(), StoreError> {
    let file = File::options().append(true).open(path).map_err(|source| StoreError::io(path, source))?;
    file.sync_all().map_err(|source| StoreError::io(path, source))
}

/// Makes the rename itself durable. Windows has no such call.
fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder(path)).and_then(|dir| dir.sync_all()).map_err(|source| StoreError::io(path, source))?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}
