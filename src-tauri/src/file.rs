//! Writes what a command was asked for: the whole file or nothing.

use std::io::{Error, ErrorKind, Write};
use std::path::Path;

use api::{ApiError, ErrorCode};

use crate::words::Stop;

/// Writes `bytes` to `path` by way of a temporary file in the same folder. What
/// was there before stays, unless it may be replaced and everything succeeded.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], may_replace: bool) -> Result<(), Stop> {
    match write(path, bytes, may_replace) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Stop::FileExists(path.to_owned())),
        Err(error) => Err(Stop::Refused(ApiError::new(code(&error)).detail(error), path.to_owned())),
        Ok(()) => Ok(()),
    }
}

fn write(path: &Path, bytes: &[u8], may_replace: bool) -> std::io::Result<()> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any document the user saves: their own rules (umask) decide.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.prefix(".praatplaat-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    if may_replace { file.persist(path)? } else { file.persist_noclobber(path)? };
    Ok(())
}

fn code(error: &Error) -> ErrorCode {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => ErrorCode::FileNoPermission,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ErrorCode::FileDiskFull,
        _ => ErrorCode::FileTrouble,
    }
}

#[cfg(test)]
mod tests {
    use super::write_whole;

    #[test]
    fn a_file_that_is_there_is_only_replaced_on_request() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.pdf");
        let content = || std::fs::read_to_string(&path).expect("the file is there");
        write_whole(&path, b"one", false).expect("the place is free");
        assert_eq!(write_whole(&path, b"two", false).map_err(|stop| stop.exit()), Err(3));
        assert_eq!(content(), "one");
        write_whole(&path, b"two", true).expect("it may be replaced");
        assert_eq!(content(), "two");
        let nowhere = folder.path().join("no/folder.pdf");
        assert_eq!(write_whole(&nowhere, b"one", true).map_err(|stop| stop.exit()), Err(3));
        let files = std::fs::read_dir(folder.path()).expect("the folder is there").count();
        assert_eq!(files, 1, "nothing temporary stays behind");
    }
}
