use std::fs;

use domain::Change;
use store::{StoreError, Workspace};

use crate::scene::{Scene, TALK, note, words};

#[tokio::test]
async fn a_copy_opens_with_the_same_passphrase() {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "een").into()])).await;
    let target = scene.folder.path().join("kopie.praatplaat");
    fs::write(&target, "an older copy").unwrap();
    scene.workspace.copy_to(&target).await.unwrap();
    let mut copy = Workspace::open(&target, &words()).await.unwrap();
    assert_eq!(copy.board(TALK).await.unwrap().unwrap().notes, [note(1, "een")]);
    assert!(copy.check().await.unwrap().is_good());
    copy.close().await.unwrap();
    let mut names: Vec<_> = fs::read_dir(scene.folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["kopie.praatplaat", "team.praatplaat", "team.praatplaat-journal"], "no scratch is left");
    scene.say(&Change::adding([note(2, "de eigen map schrijft door").into()])).await;
    scene.assert_good().await;
}

#[tokio::test]
async fn the_workspace_is_not_its_own_copy() {
    let mut scene = Scene::new().await;
    let link = scene.folder.path().join("link");
    std::os::unix::fs::symlink(scene.path(), &link).unwrap();
    for target in [scene.path(), scene.folder.path().join(".").join("team.praatplaat"), link] {
        let refused = scene.workspace.copy_to(&target).await;
        assert!(matches!(refused, Err(StoreError::Exists)), "{refused:?}");
    }
    scene.assert_good().await;
}

#[tokio::test]
async fn a_folder_that_does_not_let_us_write_says_so() {
    let mut scene = Scene::new().await;
    // The kernel lets nobody make a file here, root included.
    let target = std::path::Path::new("/proc/self/fd/kopie");
    let refused = scene.workspace.copy_to(target).await;
    assert!(matches!(refused, Err(StoreError::NoPermission | StoreError::Io { .. })), "{refused:?}");
    let in_a_file = scene.path().join("kopie");
    let refused = scene.workspace.copy_to(&in_a_file).await;
    assert!(matches!(refused, Err(StoreError::Io { .. })), "{refused:?}");
    scene.assert_good().await;
}
