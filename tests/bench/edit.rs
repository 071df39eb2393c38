//! One acknowledged edit, from the command's name to the disk, beside a bare commit of the same rows.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Executor, SqliteConnection};

use crate::figures::{Bench, Row, median};
use crate::scene;

/// As many notes as a full board holds.
const RUNS: usize = 101;
/// The product's own tables and indexes.
const TABLES: [&str; 4] = [
    include_str!("../../src-tauri/crates/store/migrations/0001_workspace.sql"),
    include_str!("../../src-tauri/crates/store/migrations/0002_board.sql"),
    include_str!("../../src-tauri/crates/store/migrations/0003_cards.sql"),
    include_str!("../../src-tauri/crates/store/migrations/0004_signing.sql"),
];

pub(crate) async fn run() -> Bench {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("bench.praatplaat");
    let api = scene::workspace(&file, "2026-11-14").await;
    let dossier = scene::dossier(&api, "Annemieke Visser").await;
    let talk = scene::talk(&api, &dossier).await;
    let mut bare = bare(&folder.path().join("bare.db"), &dossier, &talk).await;
    let mut floor_file = tempfile::tempfile_in(folder.path()).expect("a file");

    // Turn by turn, so that a slow minute hits both; the same rows, in the same order.
    let (mut ours, mut floor, mut disk, mut ratios) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for n in 0..RUNS {
        let gesture = scene::gesture();
        let note = json!({ "conversation": talk, "lane": LANES[n % LANES.len()], "author": "employee",
            "text": format!("Nieuwe collega's inwerken {n}"), "before": null, "gesture": gesture });
        let start = Instant::now();
        let applied = scene::call(&api, "note_add", note).await;
        let edit = start.elapsed();
        let commit = bare_commit(&mut bare, &dossier, &talk, &gesture, &applied["change"]).await;
        ratios.push(edit.as_secs_f64() / commit.as_secs_f64());
        ours.push(edit);
        floor.push(commit);
        disk.push(one_sync(&mut floor_file));
    }
    let tenth = RUNS / 10;
    let (early, late) = (median(&ratios[..tenth]), median(&ratios[RUNS - tenth..]));
    let rows = vec![
        Row::times("note_add through dispatch, on disk", &ours),
        Row::times("bare commit of the same rows", &floor),
        Row::new("ratio, pair by pair", "times", ratios),
        Row::times("for scale: 4 kB written and synced", &disk),
    ];
    let ratio = rows[0].median / rows[1].median;
    Bench {
        name: "edit",
        beside: Vec::new(),
        reading: format!(
            "{ratio:.2} times the bare commit; the target is 1.5. On an empty board {early:.2}, on a full one {late:.2}"
        ),
        rows,
    }
}

const LANES: [&str; 4] = ["gives", "takes", "proud", "need"];

/// An encrypted database with the same settings and the same tables, and the records that a note
/// belongs to.
async fn bare(path: &Path, dossier: &str, talk: &str) -> SqliteConnection {
    let key = format!("\"x'{}'\"", "5a".repeat(48));
    let mut connection = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .pragma("key", key)
        .locking_mode(SqliteLockingMode::Exclusive)
        .journal_mode(SqliteJournalMode::Truncate)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .pragma("cell_size_check", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("mmap_size", "0")
        .disable_statement_logging()
        .connect()
        .await
        .expect("a database");
    for tables in TABLES {
        connection.execute(tables).await.expect("tables");
    }
    let first = "INSERT INTO chain VALUES (1, zeroblob(32), 0, zeroblob(32))";
    sqlx::query(first).execute(&mut connection).await.expect("a chain");
    let person = "INSERT INTO dossier VALUES (?, 'Annemieke Visser', '', '', NULL, 0)";
    sqlx::query(person).bind(dossier).execute(&mut connection).await.expect("a dossier");
    let conversation = "INSERT INTO conversation (id, dossier, kind, date, place, employee_prepared, manager_prepared,
        no_agreement_needed, read_back) VALUES (?, ?, 'year', '2026-11-14', '', 0, 0, 0, 0)";
    sqlx::query(conversation).bind(talk).bind(dossier).execute(&mut connection).await.expect("a talk");
    connection
}

/// A new note; what it doesn't name is what a new note has by itself.
const NOTE: &str = "INSERT INTO note (id, conversation, lane, position, author, supplemented_by, text, lines, struck)
    VALUES (?, ?, ?, ?, ?, '[]', ?, ?, 0)";

/// Writes what the edit wrote: the note, the journal row with the change, and the head.
async fn bare_commit(
    connection: &mut SqliteConnection,
    dossier: &str,
    talk: &str,
    gesture: &str,
    change: &Value,
) -> Duration {
    let note = &change["added"][0]["record"];
    let text = |name: &str| note[name].as_str().unwrap_or_default();
    let (lines, content) = (note["lines"].to_string(), change.to_string());
    let hash = [0x5a_u8; 32];
    let start = Instant::now();
    connection.execute("BEGIN IMMEDIATE").await.expect("a transaction");
    sqlx::query(NOTE)
        .bind(text("id"))
        .bind(talk)
        .bind(text("lane"))
        .bind(note["position"].as_f64())
        .bind(text("author"))
        .bind(text("text"))
        .bind(&lines)
        .execute(&mut *connection)
        .await
        .expect("a note");
    sqlx::query(
        "INSERT INTO journal (stream, seq, conversation, act, gesture, at, salt, content, commitment, mac) VALUES
         (?1, (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE stream = ?1), ?2, 'do', ?3, ?4, ?5, ?6, ?7, ?7)",
    )
    .bind(dossier)
    .bind(talk)
    .bind(gesture)
    .bind("2026-11-14T09:00:00.000000Z")
    .bind(&hash[..16])
    .bind(&content)
    .bind(&hash[..])
    .execute(&mut *connection)
    .await
    .expect("a journal row");
    sqlx::query("UPDATE chain SET head_revision = head_revision + 1, head_seal = randomblob(32)")
        .execute(&mut *connection)
        .await
        .expect("a head");
    connection.execute("COMMIT").await.expect("a commit");
    start.elapsed()
}

/// One page on the disk: what no database can undercut.
fn one_sync(file: &mut std::fs::File) -> Duration {
    use std::io::{Seek, SeekFrom, Write};
    let start = Instant::now();
    file.seek(SeekFrom::Start(0)).expect("a file");
    file.write_all(&[0x5a; 4096]).expect("room on the disk");
    file.sync_data().expect("a disk");
    start.elapsed()
}
