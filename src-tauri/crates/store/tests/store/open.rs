use std::fs;

use sqlx::Connection;
use store::{FileState, Passphrase, StoreError, Workspace, file_state};

use crate::scene::{Scene, at, first, shell, words};

#[tokio::test]
async fn a_new_workspace_says_who_it_is_of_and_leaves_one_file() {
    let mut scene = Scene::empty().await.reopen().await;
    assert_eq!(scene.workspace.manager().await.unwrap().name, "Sanne Bakker");
    assert_eq!(scene.workspace.settings().await.unwrap().lock_minutes, 5);
    assert!(!scene.workspace.practice());
    assert_eq!(scene.workspace.revision().await.unwrap(), 1);
    scene.assert_good().await;
    let (folder, path) = scene.leave().await;
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(names, [path], "no side files");
}

#[tokio::test]
async fn nothing_in_the_file_is_readable() {
    let (_folder, path) = Scene::new().await.leave().await;
    let bytes = fs::read(&path).unwrap();
    assert_eq!(file_state(&path), FileState::Encrypted);
    for marker in ["SQLite format", "CREATE TABLE", "Annemieke", "Sanne", "journal"] {
        assert!(!contains(&bytes, marker.as_bytes()), "{marker}");
    }
}

#[tokio::test]
async fn a_wrong_passphrase_is_told_apart() {
    let (_folder, path) = Scene::empty().await.leave().await;
    let before = fs::read(&path).unwrap();
    let refused = Workspace::open(&path, &Passphrase::new("vier woorden")).await;
    assert!(matches!(refused, Err(StoreError::WrongPassphrase)), "{:?}", refused.err());
    assert_eq!(fs::read(&path).unwrap(), before, "a refusal changes nothing");
    Workspace::open(&path, &words()).await.unwrap().close().await.unwrap();
}

#[tokio::test]
async fn composed_and_decomposed_accents_are_the_same_passphrase() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("w");
    let made = Workspace::create(&path, &Passphrase::new("Zo\u{eb}"), true, &first(), at()).await.unwrap();
    assert!(made.practice());
    made.close().await.unwrap();
    Workspace::open(&path, &Passphrase::new("Zoe\u{308}")).await.unwrap().close().await.unwrap();
}

#[tokio::test]
async fn other_files_are_no_workspaces() {
    let folder = tempfile::TempDir::new().unwrap();
    let plain = folder.path().join("plain.db");
    let mut database = sqlx::sqlite::SqliteConnectOptions::new().filename(&plain).create_if_missing(true);
    database = database.pragma("page_size", "4096");
    let mut database = sqlx::ConnectOptions::connect(&database).await.unwrap();
    sqlx::query("CREATE TABLE t (a TEXT)").execute(&mut database).await.unwrap();
    database.close().await.unwrap();
    let mut pdf = b"%PDF-1.7\n".to_vec();
    pdf.extend((0..20_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8));
    let files = [
        ("form.pdf", pdf),
        ("text.txt", b"Beste Annemieke, ".repeat(1_000)),
        ("empty", Vec::new()),
        ("small", (0..=255).collect()),
    ];
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    for name in ["plain.db", "form.pdf", "text.txt", "empty", "small", ""] {
        let path = folder.path().join(name);
        assert_eq!(file_state(&path), FileState::Other, "{name}");
        let refused = Workspace::open(&path, &words()).await;
        assert!(matches!(refused, Err(StoreError::NotAWorkspace)), "{name}: {:?}", refused.err());
    }
    assert_eq!(file_state(&folder.path().join("nothing")), FileState::Absent);
    let absent = Workspace::open(&folder.path().join("nothing"), &words()).await;
    assert!(matches!(absent, Err(StoreError::Io { .. })), "{:?}", absent.err());
}

#[tokio::test]
async fn an_encrypted_file_of_another_program_is_refused() {
    let (_folder, path) = Scene::empty().await.leave().await;
    let mut database = shell(&path).await;
    sqlx::query("PRAGMA application_id = 7").execute(&mut database).await.unwrap();
    database.close().await.unwrap();
    let refused = Workspace::open(&path, &words()).await;
    assert!(matches!(refused, Err(StoreError::NotAWorkspace)), "{:?}", refused.err());
}

#[tokio::test]
async fn a_newer_file_is_refused_and_stays_as_it_was() {
    for newer in [
        "PRAGMA user_version = 1000",
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (1000, 'later', 1, x'00', 0)",
    ] {
        let (folder, path) = Scene::empty().await.leave().await;
        let mut database = shell(&path).await;
        sqlx::query(newer).execute(&mut database).await.unwrap();
        database.close().await.unwrap();
        let before = fs::read(&path).unwrap();
        let refused = Workspace::open(&path, &words()).await;
        assert!(matches!(refused, Err(StoreError::Newer { found: 1000, known: 6 })), "{:?}", refused.err());
        assert_eq!(fs::read(&path).unwrap(), before, "not a byte");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no side files");
    }
}

#[tokio::test]
async fn creating_never_overwrites() {
    let (folder, path) = Scene::empty().await.leave().await;
    let before = fs::read(&path).unwrap();
    let refused = Workspace::create(&path, &words(), false, &first(), at()).await;
    assert!(matches!(refused, Err(StoreError::Exists)), "{:?}", refused.err());
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

fn contains(bytes: &[u8], marker: &[u8]) -> bool {
    bytes.windows(marker.len()).any(|window| window == marker)
}
