//! What rot and half-finished copying do to the file, without the key.

use std::fs;

use domain::Change;
use store::{FileState, StoreError, Workspace, file_state};

use crate::{
    pages::decrypted,
    scene::{Scene, note, words},
};

const PAGE: usize = 4096;

async fn written() -> (tempfile::TempDir, std::path::PathBuf, Vec<u8>) {
    let mut scene = Scene::new().await;
    for number in 0..40 {
        scene.say(&Change::adding([note(number, &"tekst ".repeat(20)).into()])).await;
    }
    let (folder, path) = scene.leave().await;
    let bytes = fs::read(&path).unwrap();
    (folder, path, bytes)
}

#[tokio::test]
async fn a_flipped_bit_in_any_page_is_noticed() {
    let (_folder, path, whole) = written().await;
    for page in (0..whole.len() / PAGE).step_by(3) {
        let mut bytes = whole.clone();
        // Somewhere else in each page, the salt aside.
        bytes[page * PAGE + 16 + (page * 997) % (PAGE - 16)] ^= 1 << (page % 8);
        fs::write(&path, bytes).unwrap();
        match Workspace::open(&path, &words()).await {
            Ok(mut workspace) => {
                let report = workspace.check().await.unwrap();
                assert!(!report.is_good(), "page {page}");
                workspace.close().await.unwrap();
            }
            Err(error) => assert!(matches!(error, StoreError::Damaged), "page {page}: {error:?}"),
        }
    }
}

#[tokio::test]
async fn a_truncated_file_is_damaged_not_locked() {
    let (_folder, path, whole) = written().await;
    for length in [whole.len() - PAGE, whole.len() - 1, whole.len() / 2, 3 * PAGE + 7] {
        fs::write(&path, &whole[..length]).unwrap();
        let refused = Workspace::open(&path, &words()).await;
        assert!(matches!(refused, Err(StoreError::Damaged)), "{length}: {:?}", refused.err());
    }
    fs::write(&path, &whole[..100]).unwrap();
    assert_eq!(file_state(&path), FileState::Other);
}

#[tokio::test]
async fn an_old_page_put_back_is_noticed() {
    let mut scene = Scene::new().await;
    for number in 0..40 {
        scene.say(&Change::adding([note(number, &"voor ".repeat(20)).into()])).await;
    }
    let (folder, path) = scene.leave().await;
    let (old, old_plain) = (fs::read(&path).unwrap(), decrypted(&path));
    let mut scene = Scene::around(folder, Workspace::open(&path, &words()).await.unwrap());
    for number in 0..40 {
        let (from, to) = (note(number, &"voor ".repeat(20)), note(number, &"na   ".repeat(20)));
        scene.say(&Change::updating(from, to)).await;
    }
    let (_folder, path) = scene.leave().await;
    let (new, new_plain) = (fs::read(&path).unwrap(), decrypted(&path));
    let changed = (1..old_plain.len()).filter(|page| old_plain[*page] != new_plain[*page]);
    let changed: Vec<usize> = changed.collect();
    assert!(changed.len() > 5, "only {changed:?}");
    for page in changed {
        let range = page * PAGE..(page + 1) * PAGE;
        let mut bytes = new.clone();
        bytes[range.clone()].copy_from_slice(&old[range]);
        fs::write(&path, bytes).unwrap();
        match Workspace::open(&path, &words()).await {
            Ok(mut workspace) => assert!(!workspace.check().await.unwrap().is_good(), "page {page}"),
            Err(error) => assert!(matches!(error, StoreError::Damaged), "page {page}: {error:?}"),
        }
    }
}
