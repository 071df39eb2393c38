//! What only shows from inside: the connection's settings, and a full disk.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{Change, Dossier, DossierId, Gesture, Manager, ManagerId, Record, Settings};
use sqlx::Row;
use tempfile::TempDir;
use uuid::Uuid;

use crate::{Act, Entry, Passphrase, Scope, StoreError, Workspace};

async fn workspace(folder: &TempDir) -> Workspace {
    let id = ManagerId(Uuid::from_u128(1));
    let manager = Manager { id, name: "Sanne".to_owned(), function: String::new(), organisation: String::new() };
    let first = Change::adding([Record::from(manager), Settings::new(id).into()]);
    let path = folder.path().join("w");
    Workspace::create(&path, &Passphrase::new("woorden"), false, &first, DateTime::<Utc>::MIN_UTC).await.unwrap()
}

async fn add(workspace: &mut Workspace, number: u128, name: String) -> Result<u32, StoreError> {
    let id = DossierId(Uuid::from_u128(number));
    let dossier = Dossier { id, name, function: String::new(), team: String::new(), start: None, archived: false };
    let change = Change::adding([dossier.into()]);
    let entry = Entry {
        scope: Scope::Dossier(id),
        act: Act::Do,
        gesture: Gesture(Uuid::from_u128(number)),
        change: &change,
        at: DateTime::<Utc>::MIN_UTC,
    };
    workspace.commit(&entry).await
}

#[tokio::test]
async fn the_connection_is_set_as_we_say() {
    let folder = TempDir::new().unwrap();
    let mut workspace = workspace(&folder).await;
    let wanted = BTreeMap::from([
        ("cell_size_check", "1"),
        ("foreign_keys", "1"),
        ("journal_mode", "truncate"),
        ("locking_mode", "exclusive"),
        ("mmap_size", "0"),
        ("secure_delete", "1"),
        ("synchronous", "2"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
    ]);
    for (name, value) in wanted {
        let pragma = sqlx::AssertSqlSafe(format!("PRAGMA {name}"));
        let row = sqlx::query(pragma).fetch_optional(workspace.connection().await.unwrap()).await.unwrap();
        let found = row.map(|row| row.try_get::<String, _>(0).unwrap_or_else(|_| row.get::<i64, _>(0).to_string()));
        // With SQLCipher there is no memory mapping to ask about.
        assert_eq!(found.as_deref().unwrap_or("0"), value, "{name}");
    }
}

#[tokio::test]
async fn a_full_disk_loses_nothing_and_passes() {
    let folder = TempDir::new().unwrap();
    let mut workspace = workspace(&folder).await;
    let pages: i64 =
        sqlx::query("PRAGMA page_count").fetch_one(workspace.connection().await.unwrap()).await.unwrap().get(0);
    let limit = |pages: i64| sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {pages}")));
    limit(pages + 3).fetch_one(workspace.connection().await.unwrap()).await.unwrap();
    let mut kept = 0;
    let refused = loop {
        match add(&mut workspace, kept + 10, "x".repeat(1_000)).await {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, StoreError::DiskFull), "{refused:?}");
    assert!(kept > 0, "the disk was not full from the start");
    assert!(matches!(add(&mut workspace, 9, "x".repeat(20_000)).await, Err(StoreError::DiskFull)), "and again");
    assert_eq!(workspace.dossiers().await.unwrap().len() as u128, kept);
    limit(1_000).fetch_one(workspace.connection().await.unwrap()).await.unwrap();
    add(&mut workspace, 9, "x".repeat(20_000)).await.unwrap();
    assert!(workspace.check().await.unwrap().is_good());
}

#[tokio::test]
async fn a_cancelled_write_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let mut workspace = workspace(&folder).await;
    // As if the caller went away between the tables and the journal.
    workspace.begin().await.unwrap();
    let (connection, _) = workspace.inside();
    sqlx::query("UPDATE manager SET name = 'half'").execute(connection).await.unwrap();
    assert_eq!(workspace.manager().await.unwrap().name, "Sanne");
    add(&mut workspace, 9, "Annemieke".to_owned()).await.unwrap();
    assert!(workspace.check().await.unwrap().is_good());
}

/// The window's commands run on any thread: what they await must be `Send`.
#[tokio::test]
async fn what_is_awaited_can_move_between_threads() {
    fn movable<T: Send>(future: T) -> T {
        future
    }
    let folder = TempDir::new().unwrap();
    let mut workspace = movable(workspace(&folder)).await;
    movable(workspace.check()).await.unwrap();
    movable(workspace.history(Scope::Workspace)).await.unwrap();
    movable(add(&mut workspace, 9, String::new())).await.unwrap();
    movable(workspace.copy_to(&folder.path().join("copy"))).await.unwrap();
    let words = Passphrase::new("woorden");
    movable(workspace.change_passphrase(&words, &words)).await.unwrap();
    movable(workspace.close()).await.unwrap();
    movable(Workspace::open(&folder.path().join("w"), &words)).await.unwrap();
}
