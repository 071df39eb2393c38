//! The one place that opens a connection and says how.

use std::{fs::File, io::Read, io::Seek, io::SeekFrom, path::Path, time::Duration};

use sqlx::{
    ConnectOptions, Connection, Row, SqliteConnection,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous},
};

use crate::{
    StoreError,
    error::sqlite_code,
    journal::count,
    key::{FileKey, PAGE_BYTES},
};

static MIGRATOR: Migrator = sqlx::migrate!("./migrations");

/// "Prpl", in the file's header: it tells our files from other encrypted ones.
const APPLICATION_ID: i64 = 0x5072_706c;
/// The newest format that this app can write. Each migration sets it.
const FORMAT: u32 = 1;
const NOT_A_DATABASE: u32 = 26;

/// Opens an existing file (an empty one, when it is being made) with its key.
pub(crate) async fn open(path: &Path, key: &FileKey) -> Result<SqliteConnection, StoreError> {
    match connect(path, key).await {
        Ok(connection) => Ok(connection),
        Err(error) if sqlite_code(&error) == Some(NOT_A_DATABASE) => Err(wrong_key_or_damaged(path, key)),
        Err(error) => Err(error.into()),
    }
}

async fn connect(path: &Path, key: &FileKey) -> Result<SqliteConnection, sqlx::Error> {
    let mut connection = SqliteConnectOptions::new()
        .filename(path)
        .pragma("key", key.literal().to_string())
        .locking_mode(SqliteLockingMode::Exclusive)
        .journal_mode(SqliteJournalMode::Truncate)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("mmap_size", "0")
        .busy_timeout(Duration::from_millis(50))
        // sqlx would print the key.
        .disable_statement_logging()
        .connect()
        .await?;
    // A first read, so that a wrong key shows here.
    sqlx::query!("SELECT count(*) AS tables FROM sqlite_schema").fetch_one(&mut connection).await?;
    Ok(connection)
}

/// The first page can't be read. If the key fits a later page, the passphrase
/// was right and the first page is damaged.
fn wrong_key_or_damaged(path: &Path, key: &FileKey) -> StoreError {
    const PAGES_TRIED: u32 = 16;
    let mut page = [0; PAGE_BYTES];
    let fits = File::open(path).is_ok_and(|mut file| {
        file.seek(SeekFrom::Start(PAGE_BYTES as u64)).is_ok()
            && (2..=PAGES_TRIED).any(|number| file.read_exact(&mut page).is_ok() && key.wrote(&page, number))
    });
    if fits { StoreError::Damaged } else { StoreError::WrongPassphrase }
}

/// A build without SQLCipher ignores the key and writes plain text: never again.
pub(crate) async fn assert_encrypting(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    let version = sqlx::query("PRAGMA cipher_version").fetch_optional(connection).await?;
    match version {
        Some(row) if !row.try_get::<String, _>(0)?.is_empty() => Ok(()),
        _ => Err(StoreError::NotAWorkspace),
    }
}

/// Checks whose file it is and how new, before anything is written; then
/// migrates, if it is older than this app.
pub(crate) async fn prepare(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    assert_encrypting(connection).await?;
    if number(connection, "PRAGMA application_id").await? != APPLICATION_ID {
        return Err(StoreError::NotAWorkspace);
    }
    let format = count(number(connection, "PRAGMA user_version").await?)?;
    if format > FORMAT {
        return Err(StoreError::Newer { found: format, known: FORMAT });
    }
    let applied = number(connection, "SELECT coalesce(max(version), 0) FROM _sqlx_migrations").await?;
    let known = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
    match applied.cmp(&known) {
        std::cmp::Ordering::Greater => Err(StoreError::Newer { found: count(applied)?, known: count(known)? }),
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Less => migrate(connection).await,
    }
}

/// Makes the tables of this app's format.
pub(crate) async fn migrate(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    assert_encrypting(connection).await?;
    Ok(MIGRATOR.run(connection).await?)
}

/// Opens a finished copy and looks whether it is whole.
pub(crate) async fn verify_file(path: &Path, key: &FileKey) -> Result<(), StoreError> {
    let mut connection = open(path, key).await?;
    let whole = match prepare(&mut connection).await {
        Ok(()) => quick_check(&mut connection).await,
        Err(error) => Err(error),
    };
    connection.close().await?;
    if whole?.is_empty() { Ok(()) } else { Err(StoreError::Damaged) }
}

/// SQLite's own complaints; none is good.
pub(crate) async fn quick_check(connection: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    let lines = strings(connection, "PRAGMA quick_check").await?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

/// SQLCipher's complaints about pages whose MAC doesn't fit; none is good.
pub(crate) async fn cipher_check(connection: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    strings(connection, "PRAGMA cipher_integrity_check").await
}

async fn strings(connection: &mut SqliteConnection, pragma: &'static str) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(pragma).fetch_all(connection).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

async fn number(connection: &mut SqliteConnection, sql: &'static str) -> Result<i64, StoreError> {
    Ok(sqlx::query(sql).fetch_one(connection).await?.try_get(0)?)
}
