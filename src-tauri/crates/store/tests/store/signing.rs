//! The signing key: made once, and at home in the file.

use std::fs;

use store::{Passphrase, StoreError, Workspace};
use zeroize::Zeroizing;

use crate::scene::{Scene, words};

/// The key as it is kept; made from chance if there is none.
async fn key(workspace: &mut Workspace) -> Vec<u8> {
    let make = |random: &[u8; 32]| Ok::<_, StoreError>(Zeroizing::new([b"KEY ".as_slice(), random].concat()));
    workspace.signing_key(make).await.unwrap().to_vec()
}

#[tokio::test]
async fn a_workspace_has_one_signing_key_for_life() {
    let mut scene = Scene::new().await;
    let revision = scene.workspace.revision().await.unwrap();
    let first = key(&mut scene.workspace).await;
    assert!(first.starts_with(b"KEY ") && first[4..] != [0; 32], "from chance");
    assert_eq!(key(&mut scene.workspace).await, first, "made once");
    assert_eq!(scene.workspace.revision().await.unwrap(), revision, "it is no change, and no step to undo");
    scene.assert_good().await;

    let copy = scene.folder.path().join("copy.praatplaat");
    scene.workspace.copy_to(&copy).await.unwrap();
    let other = Passphrase::new("andere woorden dan eerst");
    scene.workspace.change_passphrase(&words(), &other).await.unwrap();
    assert_eq!(key(&mut scene.workspace).await, first, "after another passphrase");
    let mut copied = Workspace::open(&copy, &words()).await.unwrap();
    assert_eq!(key(&mut copied).await, first, "the file and the passphrase are enough");
    copied.close().await.unwrap();
    for file in [scene.path(), copy] {
        let bytes = fs::read(file).unwrap();
        assert!(!bytes.windows(first.len()).any(|window| window == first), "readable in the file");
    }
}

#[tokio::test]
async fn another_workspace_has_another_key_and_a_failure_leaves_none() {
    let (mut one, mut other) = (Scene::new().await, Scene::new().await);
    let failed = one.workspace.signing_key(|_| Err(StoreError::Damaged)).await;
    assert!(matches!(failed, Err(StoreError::Damaged)));
    assert_ne!(key(&mut one.workspace).await, key(&mut other.workspace).await);
}
