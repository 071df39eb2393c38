//! The one place that opens a connection and says how.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection, Executor, Row, SqliteConnection, migrate::Migrator, sqlite::SqliteConnectOptions,
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
const FORMAT: u32 = 6;
/// What the threads are called that read and write; the system shows 15 bytes of a name.
const THREAD: &str = "workspace file";
const NOT_A_DATABASE: u32 = 26;

/// Makes an empty, encrypted database.
pub(crate) async fn create(path: &Path, key: &FileKey) -> Result<SqliteConnection, StoreError> {
    Ok(connect(options(path, key).create_if_missing(true)).await?)
}

/// Opens an existing file with its key.
pub(crate) async fn open(path: &Path, key: &FileKey) -> Result<SqliteConnection, StoreError> {
    match connect(options(path, key)).await {
        Ok(connection) => Ok(connection),
        Err(error) if sqlite_code(&error) == Some(NOT_A_DATABASE) => Err(wrong_key_or_damaged(path, key)),
        Err(error) => Err(error.into()),
    }
}

/// How every connection behaves.
/// Locking comes before the journal, and both before the first read.
const SETTINGS: &str = "
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = TRUNCATE;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
";

fn options(path: &Path, key: &FileKey) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .pragma("key", key.literal().to_string())
        // Its complaints come back as errors; on stderr they are noise.
        .pragma("cipher_log", "off")
        .thread_name(|_| THREAD.to_owned())
        .busy_timeout(Duration::from_millis(50))
        // sqlx would print the key.
        .disable_statement_logging()
}

async fn connect(options: SqliteConnectOptions) -> Result<SqliteConnection, sqlx::Error> {
    let mut connection = options.connect().await?;
    match settle(&mut connection).await {
        Ok(()) => Ok(connection),
        Err(error) => {
            // Dropped, its thread would still be at work while the program ends.
            connection.close().await.ok();
            Err(error)
        }
    }
}

async fn settle(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    connection.execute(SETTINGS).await?;
    // A first read, so that a wrong key shows here.
    sqlx::query!("SELECT count(*) AS tables FROM sqlite_schema").fetch_one(connection).await?;
    Ok(())
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

/// A build without `SQLCipher` ignores the key and writes plain text: never again.
pub(crate) async fn assert_encrypting(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    let version = sqlx::query("PRAGMA cipher_version").fetch_optional(connection).await?;
    match version {
        Some(row) if !row.try_get::<String, _>(0)?.is_empty() => Ok(()),
        _ => Err(StoreError::NotAWorkspace),
    }
}

/// Checks whose file it is, how new and whether it has whole pages, before
/// anything is written; then migrates, if it is older than this app.
pub(crate) async fn prepare(connection: &mut SqliteConnection, path: &Path) -> Result<(), StoreError> {
    assert_encrypting(connection).await?;
    // By now SQLite has rolled back what a crash left half-written. It would
    // round a missing end up to a whole page.
    let length = path.metadata().map_err(|source| StoreError::io(path, source))?.len();
    if length % PAGE_BYTES as u64 != 0 {
        return Err(StoreError::Damaged);
    }
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
        std::cmp::Ordering::Equal => shut_others_out(connection).await,
        std::cmp::Ordering::Less => migrate(connection).await,
    }
}

/// Takes `SQLite`'s own exclusive lock, which it then keeps: until the first write
/// it would only hold a shared one.
pub(crate) async fn shut_others_out(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query!("BEGIN EXCLUSIVE").execute(&mut *connection).await?;
    sqlx::query!("COMMIT").execute(connection).await?;
    Ok(())
}

/// Makes the tables of this app's format.
pub(crate) async fn migrate(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    assert_encrypting(connection).await?;
    Ok(MIGRATOR.run_direct(None, connection, false).await?)
}

/// Opens a finished copy and looks whether it is whole.
pub(crate) async fn verify_file(path: &Path, key: &FileKey) -> Result<(), StoreError> {
    let mut connection = open(path, key).await?;
    let whole = match prepare(&mut connection, path).await {
        Ok(()) => integrity_check(&mut connection).await,
        Err(error) => Err(error),
    };
    connection.close().await?;
    if whole?.is_empty() { Ok(()) } else { Err(StoreError::Damaged) }
}

/// `SQLite`'s own complaints; none is good. The quick check would not compare
/// the indexes with their tables: an old index page put back would pass.
pub(crate) async fn integrity_check(connection: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    let lines = strings(connection, "PRAGMA integrity_check").await?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

/// `SQLCipher`'s complaints about pages whose MAC doesn't fit; none is good.
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

/// The thread of an open file. With the last one of the process its end is waited for, so that it
/// is nowhere a matter of luck who ends first: the thread or the process.
#[derive(Debug)]
pub(crate) struct OpenThread;

static OPEN: AtomicUsize = AtomicUsize::new(0);

impl OpenThread {
    pub(crate) fn new() -> Self {
        OPEN.fetch_add(1, Ordering::Relaxed);
        Self
    }
}

impl Drop for OpenThread {
    fn drop(&mut self) {
        if OPEN.fetch_sub(1, Ordering::Relaxed) == 1 {
            wait_for_threads();
        }
    }
}

/// Waits, before the process ends, until the threads of closed files have ended.
///
/// sqlx says that a file is closed while its thread still has to clear what OpenSSL kept for it. A
/// process that ends clears the same things, and the two must not meet.
pub fn wait_for_threads() {
    const PATIENCE_MS: u32 = 500;
    for _ in 0..PATIENCE_MS {
        // Only Linux can be asked; elsewhere there is nothing to read, and no wait.
        let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
        let mut names = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("comm")).ok());
        if !names.any(|name| name.trim_end() == THREAD) {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}
