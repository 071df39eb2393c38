//! Someone has the passphrase and an SQL shell.

use domain::{Change, RecordKind};
use sqlx::Connection;
use store::{Fault, Problem, Report, Workspace};

use crate::scene::{DOSSIER, Scene, agreement, note, shell, words};

async fn after(statements: &'static [&'static str]) -> Report {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "een").into(), agreement(1, "bellen").into()])).await;
    scene.say(&Change::adding([note(2, "twee").into()])).await;
    let (_folder, path) = scene.leave().await;
    let mut database = shell(&path).await;
    for statement in statements {
        let done = sqlx::query(*statement).execute(&mut database).await.unwrap();
        assert!(done.rows_affected() > 0, "{statement}");
    }
    database.close().await.unwrap();
    let mut workspace = Workspace::open(&path, &words()).await.unwrap();
    workspace.check().await.unwrap()
}

fn record(kind: RecordKind, id: u128, fault: Fault) -> Problem {
    Problem::Record { kind, id: uuid::Uuid::from_u128(id), fault }
}

#[tokio::test]
async fn a_changed_cell_is_noticed() {
    let report = after(&["UPDATE agreement SET what = 'niet bellen'"]).await;
    assert_eq!(report.problems, [record(RecordKind::Agreement, 201, Fault::Different)]);
}

#[tokio::test]
async fn a_row_that_came_or_went_is_noticed() {
    let report = after(&[
        "DELETE FROM note WHERE text = 'een'",
        "INSERT INTO topic VALUES ('00000000-0000-0000-0000-000000000007',
             '00000000-0000-0000-0000-00000000000a', 'manager', 'vals', '2025-01-01', 0)",
    ])
    .await;
    assert_eq!(
        report.problems,
        [record(RecordKind::Note, 101, Fault::Missing), record(RecordKind::Topic, 7, Fault::Unexplained)]
    );
}

#[tokio::test]
async fn a_changed_journal_row_is_noticed_where_it_is() {
    let bad = |row| Problem::Chain { dossier: Some(DOSSIER.0), row };
    let report = after(&[
        "UPDATE journal SET content = replace(content, 'bellen', 'niet bellen') WHERE revision = 4",
        "UPDATE agreement SET what = 'niet bellen'",
    ])
    .await;
    assert_eq!(report.problems, [bad(3)], "also when the table is changed along");
    let report = after(&["UPDATE journal SET at = '2020-01-01T00:00:00.000000Z' WHERE revision = 3"]).await;
    assert_eq!(report.problems, [bad(2)]);
    let report = after(&["UPDATE journal SET conversation = NULL WHERE revision = 4"]).await;
    assert_eq!(report.problems, [bad(3)]);
    let report = after(&[
        "UPDATE journal SET revision = -1, seq = -1 WHERE revision = 4",
        "UPDATE journal SET revision = 4, seq = 3 WHERE revision = 5",
        "UPDATE journal SET revision = 5, seq = 4 WHERE revision = -1",
    ])
    .await;
    assert!(report.problems.contains(&bad(3)), "swapped: {report:?}");
}

#[tokio::test]
async fn a_deleted_journal_row_is_noticed() {
    let report = after(&["DELETE FROM journal WHERE revision = 3"]).await;
    assert!(report.problems.contains(&Problem::Chain { dossier: Some(DOSSIER.0), row: 2 }), "{report:?}");
    assert!(report.problems.contains(&Problem::Head), "{report:?}");
    let report = after(&["DELETE FROM note WHERE text = 'twee'", "DELETE FROM journal WHERE revision = 5"]).await;
    assert_eq!(report.problems, [Problem::Head], "the tail, cut off with what it wrote");
    let report = after(&[
        "DELETE FROM note WHERE text = 'twee'",
        "DELETE FROM journal WHERE revision = 5",
        "UPDATE chain SET head_revision = 4, head_seal = (SELECT mac FROM journal WHERE revision = 4)",
    ])
    .await;
    assert_eq!(report.problems, [Problem::Head], "the head can't be set back with what the rows show");
}

#[tokio::test]
async fn practice_does_not_become_real() {
    let report = after(&["UPDATE workspace SET practice = 1"]).await;
    assert_eq!(report.problems.len(), 2, "every stream: {report:?}");
}

#[tokio::test]
async fn a_changed_form_is_noticed() {
    let mut scene = Scene::new().await;
    let sha256 = scene.close_talk(b"pages").await;
    let (_folder, path) = scene.leave().await;
    let mut database = shell(&path).await;
    sqlx::query("UPDATE form SET bytes = x'00'").execute(&mut database).await.unwrap();
    database.close().await.unwrap();
    let mut workspace = Workspace::open(&path, &words()).await.unwrap();
    assert_eq!(workspace.check().await.unwrap().problems, [Problem::Form { sha256: sha256.clone() }]);
    assert!(matches!(workspace.form(&sha256).await, Err(store::StoreError::Damaged)));
}
