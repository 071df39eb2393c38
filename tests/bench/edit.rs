//! One acknowledged edit, from the command's name to the disk, beside a bare commit of the same rows.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use crate::figures::{Bench, Row};
use crate::scene;

const RUNS: usize = 200;

pub(crate) async fn run() -> Bench {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("bench.praatplaat");
    let api = scene::workspace(&file, "2026-11-14").await;
    let dossier = scene::dossier(&api, "Annemieke Visser").await;
    let talk = scene::talk(&api, &dossier).await;
    scene::fill(&api, &talk, 40, 3).await;
    let mut bare = bare(&folder.path().join("bare.db")).await;

    // Turn by turn, so that a slow minute hits both.
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for n in 0..RUNS {
        let note = json!({ "conversation": talk, "lane": "gives", "author": "employee",
            "text": "Nieuwe collega's inwerken", "before": null, "gesture": scene::gesture() });
        let start = Instant::now();
        scene::call(&api, "note_add", note).await;
        ours.push(start.elapsed());
        floor.push(bare_commit(&mut bare, n).await);
    }
    let (ours, floor) = (
        Row::times("note_add through dispatch, on disk", &ours),
        Row::times("bare commit of the same rows", &floor),
    );
    let ratio = ours.median / floor.median;
    Bench {
        name: "edit",
        reading: format!("{ratio:.2} times the bare commit; the target is 1.5"),
        rows: vec![ours, floor],
    }
}

/// An encrypted database with the same settings and the two tables that an edit writes.
async fn bare(path: &Path) -> SqliteConnection {
    let key = format!("\"x'{}'\"", "5a".repeat(48));
    let mut connection = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .pragma("key", key)
        .locking_mode(SqliteLockingMode::Exclusive)
        .journal_mode(SqliteJournalMode::Truncate)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        .disable_statement_logging()
        .connect()
        .await
        .expect("a database");
    let tables = "CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY, conversation TEXT NOT NULL, lane TEXT NOT NULL,
            position REAL NOT NULL, text TEXT NOT NULL, lines TEXT NOT NULL) STRICT;
        CREATE INDEX note_by_conversation ON note (conversation);
        CREATE TABLE journal (revision INTEGER NOT NULL PRIMARY KEY, stream TEXT NOT NULL, seq INTEGER NOT NULL,
            at TEXT NOT NULL, content TEXT NOT NULL, commitment BLOB NOT NULL, mac BLOB NOT NULL,
            UNIQUE (stream, seq)) STRICT;
        CREATE TABLE chain (id INTEGER NOT NULL PRIMARY KEY, head BLOB NOT NULL) STRICT;
        INSERT INTO chain VALUES (1, zeroblob(32));";
    sqlx::raw_sql(tables)
        .execute(&mut connection)
        .await
        .expect("tables");
    connection
}

async fn bare_commit(connection: &mut SqliteConnection, n: usize) -> Duration {
    let (id, stream) = (scene::gesture(), "0190d6a0-0000-7000-8000-000000000000");
    let content = "x".repeat(520);
    let seq = i64::try_from(n).expect("few runs");
    let start = Instant::now();
    let mut transaction = connection.begin().await.expect("a transaction");
    sqlx::query("INSERT INTO note VALUES (?, ?, 'gives', ?, 'Nieuwe collega''s inwerken', '[\"Nieuwe collega''s\",\"inwerken\"]')")
        .bind(&id)
        .bind(stream)
        .bind(f64::from(u32::try_from(n).expect("few runs")))
        .execute(&mut *transaction)
        .await
        .expect("a note");
    sqlx::query("INSERT INTO journal (stream, seq, at, content, commitment, mac) VALUES (?, ?, ?, ?, zeroblob(32), zeroblob(32))")
        .bind(stream)
        .bind(seq)
        .bind("2026-11-14T10:00:00.000Z")
        .bind(&content)
        .execute(&mut *transaction)
        .await
        .expect("a journal row");
    sqlx::query("UPDATE chain SET head = randomblob(32)")
        .execute(&mut *transaction)
        .await
        .expect("a head");
    transaction.commit().await.expect("a commit");
    start.elapsed()
}
