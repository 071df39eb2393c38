//! Scanned pages: whole with the entry that tells of them, looked at by the check, and gone when they go.

use domain::{Addendum, AddendumId, Change, Record, RecordKind, Role, Scan, ScanId, ScanKind, Update};
use sqlx::Connection;
use store::{Act, Entry, Fault, Problem, Scope, StoreError, StoredScan, Workspace, sha256_hex};
use uuid::Uuid;

use crate::pages::holds;
use crate::scene::{DOSSIER, Scene, TALK, at, day, gesture, shell, words};

const SCOPE: Scope = Scope::Dossier(DOSSIER);

fn addendum(number: u128, text: &str) -> Addendum {
    let id = AddendumId(Uuid::from_u128(300 + number));
    Addendum { id, dossier: DOSSIER, conversation: TALK, author: Role::Manager, text: text.to_owned(), on: day() }
}

fn scan(number: u128, bytes: &[u8]) -> Scan {
    Scan {
        id: ScanId(Uuid::from_u128(400 + number)),
        dossier: DOSSIER,
        conversation: TALK,
        addendum: addendum(number, "").id,
        sha256: sha256_hex(bytes),
        kind: ScanKind::Jpeg,
        size: bytes.len() as u32,
        on: day(),
        signed_by: Role::PEOPLE.into(),
        withdrawn_on: None,
    }
}

async fn closed() -> Scene {
    let mut scene = Scene::new().await;
    scene.close_talk(b"pages").await;
    scene
}

async fn put(scene: &mut Scene, number: u128, bytes: &[u8]) -> Result<Scan, StoreError> {
    let scan = scan(number, bytes);
    let change = Change::adding([Record::from(addendum(number, "toegevoegd")), scan.clone().into()]);
    let entry = Entry { scope: SCOPE, act: Act::Silent, gesture: gesture(5_000 + number), change: &change, at: at() };
    let stored = StoredScan { sha256: &scan.sha256, bytes };
    scene.workspace.commit_with_scan(&entry, &stored).await?;
    Ok(scan)
}

async fn withdraw(scene: &mut Scene, scan: &Scan, number: u128) {
    let gone = scan.withdrawn(day()).unwrap();
    let updated = vec![Update { from: scan.clone().into(), to: gone.into() }];
    let change = Change { added: vec![addendum(number, "ingetrokken").into()], updated, ..Change::default() };
    scene.write(SCOPE, &change).await.unwrap();
}

#[tokio::test]
async fn a_scan_is_kept_as_it_came() {
    let mut scene = closed().await;
    let one = put(&mut scene, 1, b"een pagina").await.unwrap();
    let mut scene = scene.reopen().await;
    assert_eq!(scene.workspace.scans_of(TALK).await.unwrap(), std::slice::from_ref(&one));
    assert_eq!(scene.workspace.scans_since(day()).await.unwrap(), std::slice::from_ref(&one));
    assert_eq!(scene.workspace.scans_since(day().succ_opt().unwrap()).await.unwrap(), []);
    assert_eq!(scene.workspace.scan(&one.sha256).await.unwrap().as_deref(), Some(&b"een pagina"[..]));
    assert_eq!(scene.workspace.addenda_of(TALK).await.unwrap().len(), 1);
    scene.assert_good().await;
    let undo = scene.workspace.history(SCOPE).await.unwrap().undo.unwrap();
    assert!(!undo.change.touched().any(|record| matches!(record, Record::Scan(_))), "written is written");
    assert!(scene.workspace.form(&sha256_hex(b"pages")).await.unwrap().is_some(), "the form is where it was");
}

#[tokio::test]
async fn bytes_and_entry_come_together_or_not_at_all() {
    let mut scene = closed().await;
    let before = scene.workspace.revision().await.unwrap();
    let other = scan(1, b"iets anders");
    let change = Change::adding([Record::from(addendum(1, "toegevoegd")), other.clone().into()]);
    let entry = Entry { scope: SCOPE, act: Act::Silent, gesture: gesture(5_000), change: &change, at: at() };
    let wrong = StoredScan { sha256: &other.sha256, bytes: b"een pagina" };
    assert!(matches!(scene.workspace.commit_with_scan(&entry, &wrong).await, Err(StoreError::FormHash)));
    // A scan whose bytes nobody brought.
    assert!(matches!(scene.workspace.commit(&entry).await, Err(StoreError::Orphans)));
    // A scan that no addition tells of: its bytes go back with it.
    let silent = Change::adding([Record::from(scan(2, b"een pagina"))]);
    let stored = StoredScan { sha256: &sha256_hex(b"een pagina"), bytes: b"een pagina" };
    let refused = scene.workspace.commit_with_scan(&Entry { change: &silent, ..entry }, &stored).await;
    assert!(matches!(refused, Err(StoreError::Orphans)), "{refused:?}");
    assert_eq!(scene.workspace.scan(stored.sha256).await.unwrap(), None);
    assert_eq!(scene.workspace.revision().await.unwrap(), before);
    scene.assert_good().await;
}

#[tokio::test]
async fn a_withdrawn_scan_leaves_its_line_and_no_bytes() {
    // So long that it needs pages of its own.
    let page = "VERKEERDE PAGINA ".repeat(2_000).into_bytes();
    let mut scene = closed().await;
    let one = put(&mut scene, 1, &page).await.unwrap();
    let same = put(&mut scene, 2, &page).await.unwrap();
    let (folder, path) = scene.leave().await;
    assert!(holds(&path, "VERKEERDE PAGINA"), "it must be there first, or this test proves nothing");
    let mut scene = Scene::around(folder, Workspace::open(&path, &words()).await.unwrap());
    withdraw(&mut scene, &one, 3).await;
    assert!(scene.workspace.scan(&one.sha256).await.unwrap().is_some(), "another scan has the same bytes");
    withdraw(&mut scene, &same, 4).await;
    let mut scene = scene.reopen().await;
    assert_eq!(scene.workspace.scan(&one.sha256).await.unwrap(), None);
    let told = scene.workspace.scans_of(TALK).await.unwrap();
    assert!(told.len() == 2 && told.iter().all(|scan| scan.withdrawn_on == Some(day())));
    assert_eq!(scene.workspace.addenda_of(TALK).await.unwrap().len(), 4, "an addition is never removed");
    scene.assert_good().await;
    let (_folder, path) = scene.leave().await;
    assert!(holds(&path, "ingetrokken") && !holds(&path, "VERKEERDE PAGINA"), "nor in what the file left free");
}

#[tokio::test]
async fn a_damaged_or_missing_scan_is_told() {
    let mut scene = closed().await;
    let [one, two] =
        [put(&mut scene, 1, b"een pagina").await.unwrap(), put(&mut scene, 2, b"nog een pagina").await.unwrap()];
    let (_folder, path) = scene.leave().await;
    let mut database = shell(&path).await;
    sqlx::query("PRAGMA foreign_keys = OFF").execute(&mut database).await.unwrap();
    for (statement, hash) in [
        ("UPDATE scan_file SET bytes = x'00' WHERE sha256 = ?", &one.sha256),
        ("DELETE FROM scan_file WHERE sha256 = ?", &two.sha256),
    ] {
        let done = sqlx::query(statement).bind(hash).execute(&mut database).await.unwrap();
        assert_eq!(done.rows_affected(), 1, "{statement}");
    }
    database.close().await.unwrap();
    let mut workspace = Workspace::open(&path, &words()).await.unwrap();
    let mut wanted = [&one, &two].map(|scan| Problem::Scan { sha256: scan.sha256.clone() });
    wanted.sort_by_key(|problem| format!("{problem:?}"));
    assert_eq!(workspace.check().await.unwrap().problems, wanted);
    assert!(matches!(workspace.scan(&one.sha256).await, Err(StoreError::Damaged)));
}

#[tokio::test]
async fn a_changed_line_of_a_scan_is_noticed() {
    let mut scene = closed().await;
    put(&mut scene, 1, b"een pagina").await.unwrap();
    let (_folder, path) = scene.leave().await;
    let mut database = shell(&path).await;
    sqlx::query("UPDATE scan SET signed_by = '[\"manager\"]'").execute(&mut database).await.unwrap();
    database.close().await.unwrap();
    let mut workspace = Workspace::open(&path, &words()).await.unwrap();
    let changed = Problem::Record { kind: RecordKind::Scan, id: Uuid::from_u128(401), fault: Fault::Different };
    assert_eq!(workspace.check().await.unwrap().problems, [changed]);
}
