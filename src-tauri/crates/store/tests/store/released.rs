//! Files that released versions wrote: each opens, is brought up to date, and reads as it did.

use std::path::{Path, PathBuf};

use domain::{Ending, Lane, Need, Record, Role};
use store::{Act, Entry, Passphrase, Scope, StoreError, Workspace};
use tempfile::TempDir;

use crate::scene::{at, gesture};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures").join(name)
}

fn published() -> Passphrase {
    Passphrase::new("oefenen mag altijd")
}

/// Made by version 0.1.0: `praatplaat practice`.
async fn version_1(folder: &TempDir) -> Workspace {
    let path = folder.path().join("oefenen.praatplaat");
    std::fs::copy(fixture("version-1.workspace"), &path).unwrap();
    Workspace::open(&path, &published()).await.unwrap()
}

#[tokio::test]
async fn a_file_of_version_1_opens_and_reads() {
    let folder = TempDir::new().unwrap();
    let mut workspace = version_1(&folder).await;
    assert!(workspace.practice());
    assert_eq!(workspace.manager().await.unwrap().name, "Joke Bos");
    assert_eq!(workspace.dossiers().await.unwrap().len(), 4);
    let talks = workspace.conversations_since(chrono::NaiveDate::MIN).await.unwrap();
    assert!(talks.iter().all(|talk| talk.template.is_none()), "an old talk has every place");
    let closed = talks.iter().find(|talk| talk.ending == Some(Ending::Signed)).unwrap();
    let board = workspace.board(closed.id).await.unwrap().unwrap();
    assert_eq!((board.notes.len(), board.agreements.len(), board.answers.windows.len()), (18, 3, 4));
    let first = board.lane(Lane::Proud).next().unwrap();
    assert_eq!((first.text.as_str(), first.author), ("Ik help nu ook bij vragen over zonnepanelen", Role::Employee));
    assert!(board.notes.iter().all(|note| !note.dream && note.need == Need::default() && note.reactions.is_empty()));
    let closing = &board.closing;
    assert!(closing.is_complete() && closing.hr.is_empty() && !closing.is_presented(), "nobody ticked or waited");
    let said = [&closing.employee, &closing.manager].map(|o| o.as_ref().unwrap());
    assert!(said.iter().all(|o| o.blocks.is_empty() && o.signed_on.is_none()), "one stance for the whole, on the day");
    assert_eq!(workspace.presented().await.unwrap(), []);
    assert_eq!(workspace.scans_since(chrono::NaiveDate::MIN).await.unwrap(), [], "nobody scanned yet");
    let form = closed.form.as_ref().unwrap();
    assert!(workspace.form(&form.sha256).await.unwrap().unwrap().starts_with(b"%PDF"));
    let report = workspace.check().await.unwrap();
    assert!(report.is_good(), "the tables equal the fold of what version 1 wrote: {report:?}");
}

#[tokio::test]
async fn a_file_of_version_1_goes_on_and_an_older_app_would_refuse_it() {
    let folder = TempDir::new().unwrap();
    let mut workspace = version_1(&folder).await;
    let talks = workspace.conversations_since(chrono::NaiveDate::MIN).await.unwrap();
    let planned = talks.into_iter().find(|talk| talk.ending.is_none()).unwrap();
    let scope = Scope::Dossier(planned.dossier);
    let undo = workspace.history(scope).await.unwrap().undo.unwrap();
    let change = undo.change.inverse();
    let entry = Entry { scope, act: Act::Undo, gesture: gesture(1), change: &change, at: at() };
    workspace.commit(&Entry { gesture: undo.gesture, ..entry }).await.unwrap();
    assert!(undo.change.touched().any(|record| matches!(record, Record::Conversation(_))), "what version 1 did");
    assert!(workspace.check().await.unwrap().is_good(), "taking back what version 1 did");
    let path = workspace.path().to_owned();
    workspace.close().await.unwrap();

    let mut workspace = Workspace::open(&path, &published()).await.unwrap();
    assert!(workspace.check().await.unwrap().is_good());
    let version = sqlx::query_scalar::<_, i64>("PRAGMA user_version");
    workspace.close().await.unwrap();
    let mut shell = crate::scene::shell_with(&path, "oefenen mag altijd").await;
    assert!(version.fetch_one(&mut shell).await.unwrap() > 1, "an app that knows only version 1 says that it is newer");
    sqlx::Connection::close(shell).await.unwrap();
    let wrong = Workspace::open(&path, &Passphrase::new("iets anders")).await;
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
}
