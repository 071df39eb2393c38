use domain::Change;
use store::{Passphrase, StoreError, Workspace};

use crate::scene::{Scene, TALK, note, words};

#[tokio::test]
async fn a_new_passphrase_replaces_the_old_one_and_spares_older_copies() {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "een").into()])).await;
    let before = scene.folder.path().join("before");
    scene.workspace.copy_to(&before).await.unwrap();
    let new = Passphrase::new("een heel ander stel woorden");
    let refused = scene.workspace.change_passphrase(&Passphrase::new("mis"), &new).await;
    assert!(matches!(refused, Err(StoreError::WrongPassphrase)), "{refused:?}");
    scene.workspace.change_passphrase(&words(), &new).await.unwrap();
    scene.say(&Change::adding([note(2, "twee").into()])).await;
    scene.assert_good().await;
    let after = scene.folder.path().join("after");
    scene.workspace.copy_to(&after).await.unwrap();
    let (_folder, path) = scene.leave().await;
    for file in [&path, &after] {
        let refused = Workspace::open(file, &words()).await;
        assert!(matches!(refused, Err(StoreError::WrongPassphrase)), "{:?}", refused.err());
        let mut opened = Workspace::open(file, &new).await.unwrap();
        assert_eq!(opened.board(TALK).await.unwrap().unwrap().notes.len(), 2);
        assert!(opened.check().await.unwrap().is_good());
        opened.close().await.unwrap();
    }
    Workspace::open(&before, &words()).await.unwrap().close().await.unwrap();
}

#[tokio::test]
async fn nobody_comes_in_after_a_change_and_a_link_stays_a_link() {
    let scene = Scene::new().await;
    let (folder, path) = scene.leave().await;
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut workspace = Workspace::open(&link, &words()).await.unwrap();
    let new = Passphrase::new("een heel ander stel woorden");
    workspace.change_passphrase(&words(), &new).await.unwrap();
    let second = Workspace::open(&path, &new).await;
    assert!(matches!(second, Err(StoreError::AlreadyOpen)), "{:?}", second.err());
    workspace.close().await.unwrap();
    assert!(link.is_symlink());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "no side files");
    Workspace::open(&link, &new).await.unwrap().close().await.unwrap();
}
