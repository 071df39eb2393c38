use std::{fs, path::Path};

use store::{Existing, StoreError, Workspace, atomic_write};

use crate::scene::{at, first, words};

#[test]
fn a_file_is_replaced_whole() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("form.pdf");
    atomic_write(&path, b"one", Existing::Replace).unwrap();
    atomic_write(&path, b"two", Existing::Replace).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
    let refused = atomic_write(&path, b"three", Existing::Keep);
    assert!(matches!(refused, Err(StoreError::Exists)), "{refused:?}");
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
}

#[test]
fn a_failure_leaves_what_was_there() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("form.pdf");
    fs::create_dir(&path).unwrap();
    assert!(atomic_write(&path, b"two", Existing::Replace).is_err(), "a folder is in the way");
    assert!(path.is_dir());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_folder_without_permission_says_so_and_stays_as_it_was() {
    // The kernel refuses these to everyone, root included.
    for path in ["/proc/form.pdf", "/sys/form.pdf"] {
        let refused = atomic_write(Path::new(path), b"x", Existing::Replace);
        assert!(matches!(refused, Err(StoreError::NoPermission | StoreError::Io { .. })), "{path}: {refused:?}");
        let refused = Workspace::create(Path::new(path), &words(), false, &first(), at()).await;
        assert!(
            matches!(refused, Err(StoreError::NoPermission | StoreError::Io { .. })),
            "{path}: {:?}",
            refused.err()
        );
    }
}
