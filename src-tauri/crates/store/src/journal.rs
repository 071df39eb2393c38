//! The journal's rows: appended, verified, folded and erased here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;
use domain::{Change, ConversationId, Key, Record};
use sqlx::SqliteConnection;

use crate::{
    Act, Entry, Scope, StoreError, Stream,
    chain::{ChainKey, Hash, Link, commitment},
};

/// As it stands in the column `stream`.
pub(crate) fn stream_text(stream: Stream) -> String {
    match stream {
        Stream::Workspace => String::new(),
        Stream::Dossier(dossier) => dossier.to_string(),
    }
}

/// The acts in the column `act`; a snapshot is ours alone.
pub(crate) const SNAPSHOT: &str = "snapshot";

pub(crate) fn act_text(act: Act) -> &'static str {
    match act {
        Act::Do => "do",
        Act::Undo => "undo",
        Act::Redo => "redo",
        Act::Barrier => "barrier",
        Act::Silent => "silent",
    }
}

/// A row as it lies in the table.
pub(crate) struct Row {
    pub(crate) revision: i64,
    pub(crate) stream: String,
    pub(crate) seq: i64,
    pub(crate) conversation: Option<String>,
    pub(crate) act: String,
    pub(crate) gesture: String,
    pub(crate) at: String,
    pub(crate) salt: Option<Vec<u8>>,
    pub(crate) content: Option<String>,
    pub(crate) commitment: Vec<u8>,
    pub(crate) mac: Vec<u8>,
}

impl Row {
    /// The MAC is right, and the content, unless erased, is what was promised.
    pub(crate) fn is_intact(&self, key: &ChainKey, previous: &[u8], seq: i64) -> bool {
        let kept = match (&self.salt, &self.content) {
            (Some(salt), Some(content)) => commitment(salt, content)[..] == self.commitment,
            (None, None) => true,
            _ => false,
        };
        kept && self.seq == seq && key.link(previous, &self.link())[..] == self.mac
    }

    fn link(&self) -> Link<'_> {
        Link {
            stream: &self.stream,
            seq: self.seq,
            revision: self.revision,
            conversation: self.conversation.as_deref(),
            act: &self.act,
            gesture: &self.gesture,
            at: &self.at,
            commitment: &self.commitment,
        }
    }

    /// None for a tombstone.
    pub(crate) fn change(&self) -> Result<Option<Change>, StoreError> {
        self.content.as_deref().map(decode).transpose()
    }
}

pub(crate) fn decode(content: &str) -> Result<Change, StoreError> {
    serde_json::from_str(content).map_err(|_| StoreError::Damaged)
}

/// Appends a row and moves the head. Returns the new revision.
pub(crate) async fn append(
    connection: &mut SqliteConnection,
    key: &ChainKey,
    entry: &Entry<'_>,
    act: &str,
) -> Result<u32, StoreError> {
    let stream = stream_text(entry.scope.stream());
    let last = sqlx::query!("SELECT seq, mac FROM journal WHERE stream = ? ORDER BY seq DESC LIMIT 1", stream)
        .fetch_optional(&mut *connection)
        .await?;
    let (seq, previous) = last.map_or_else(|| (1, key.genesis().to_vec()), |last| (last.seq + 1, last.mac));
    let revision = i64::from(revision(connection).await?) + 1;
    let conversation = entry.scope.conversation().map(|id| id.to_string());
    let gesture = entry.gesture.to_string();
    let at = entry.at.to_rfc3339_opts(SecondsFormat::Micros, true);
    let salt: [u8; 16] = rand::random();
    let content = serde_json::to_string(entry.change).expect("records serialise");
    let commitment = commitment(&salt, &content);
    let mac = key.link(
        &previous,
        &Link {
            stream: &stream,
            seq,
            revision,
            conversation: conversation.as_deref(),
            act,
            gesture: &gesture,
            at: &at,
            commitment: &commitment,
        },
    );
    let (salt, commitment, mac) = (&salt[..], &commitment[..], &mac[..]);
    sqlx::query!(
        "INSERT INTO journal (revision, stream, seq, conversation, act, gesture, at, salt, content, commitment, mac)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        revision,
        stream,
        seq,
        conversation,
        act,
        gesture,
        at,
        salt,
        content,
        commitment,
        mac,
    )
    .execute(&mut *connection)
    .await?;
    let seal = key.head(revision, mac);
    let seal = &seal[..];
    sqlx::query!("UPDATE chain SET head_revision = ?, head_seal = ?", revision, seal).execute(connection).await?;
    count(revision)
}

/// How many rows were ever written: it only goes up.
pub(crate) async fn revision(connection: &mut SqliteConnection) -> Result<u32, StoreError> {
    let row = sqlx::query!("SELECT head_revision FROM chain").fetch_one(connection).await?;
    count(row.head_revision)
}

/// The streams that have rows.
pub(crate) async fn streams(connection: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query!("SELECT DISTINCT stream FROM journal ORDER BY stream").fetch_all(connection).await?;
    Ok(rows.into_iter().map(|row| row.stream).collect())
}

/// Walks one chain. Returns its length and the first row that doesn't fit.
pub(crate) async fn verify(
    connection: &mut SqliteConnection,
    key: &ChainKey,
    stream: &str,
) -> Result<(u32, Option<u32>), StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM journal WHERE stream = ? ORDER BY seq", stream)
        .fetch_all(connection)
        .await?;
    let mut previous: Vec<u8> = key.genesis().to_vec();
    for (row, seq) in rows.iter().zip(1..) {
        if !row.is_intact(key, &previous, seq) {
            return Ok((rows.len() as u32, Some(count(seq)?)));
        }
        previous.clone_from(&row.mac);
    }
    Ok((rows.len() as u32, None))
}

/// The head fits the newest row, and no row is missing in between.
pub(crate) async fn head_is_intact(connection: &mut SqliteConnection, key: &ChainKey) -> Result<bool, StoreError> {
    let head = sqlx::query!("SELECT head_revision, head_seal FROM chain").fetch_one(&mut *connection).await?;
    let rows = sqlx::query!("SELECT count(*) AS rows FROM journal").fetch_one(&mut *connection).await?.rows;
    let last = sqlx::query!("SELECT revision, mac FROM journal ORDER BY revision DESC LIMIT 1")
        .fetch_optional(connection)
        .await?;
    Ok(last.is_some_and(|last| {
        last.revision == head.head_revision
            && rows == head.head_revision
            && key.head(last.revision, &last.mac)[..] == head.head_seal
    }))
}

/// What the journal says there is: every row in the order of writing, without
/// tombstones.
pub(crate) async fn fold(connection: &mut SqliteConnection) -> Result<BTreeMap<Key, Record>, StoreError> {
    let mut records = BTreeMap::new();
    for row in all(connection).await? {
        if let Some(change) = row.change()? {
            change.apply(&mut records);
        }
    }
    Ok(records)
}

/// Erases the talk's scope, and every other row in which something said in the
/// talk is quoted. What stays is that a row was there, when, and its commitment.
pub(crate) async fn erase(connection: &mut SqliteConnection, talk: ConversationId) -> Result<(), StoreError> {
    let scope = talk.to_string();
    let mut erased = BTreeSet::new();
    for row in all(connection).await? {
        let Some(change) = row.change()? else { continue };
        if row.conversation.as_deref() == Some(&scope) || change.touched().any(|record| is_said_in(record, talk)) {
            erased.insert(row.revision);
        }
    }
    for revision in erased {
        sqlx::query!("UPDATE journal SET salt = NULL, content = NULL WHERE revision = ?", revision)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The talk's own words; the talk itself (its date, who) is none.
fn is_said_in(record: &Record, talk: ConversationId) -> bool {
    match record {
        Record::Note(_)
        | Record::Answers(_)
        | Record::Agreement(_)
        | Record::Closing(_)
        | Record::Asked(_)
        | Record::Deeper(_) => record.conversation() == Some(talk),
        Record::Manager(_)
        | Record::Settings(_)
        | Record::Dossier(_)
        | Record::Conversation(_)
        | Record::FollowUp(_)
        | Record::Topic(_)
        | Record::Addendum(_)
        | Record::Scan(_)
        | Record::Question(_) => false,
    }
}

async fn all(connection: &mut SqliteConnection) -> Result<Vec<Row>, StoreError> {
    Ok(sqlx::query_as!(Row, "SELECT * FROM journal ORDER BY revision").fetch_all(connection).await?)
}

/// The chain's key, made once for the life of the workspace.
pub(crate) async fn start(connection: &mut SqliteConnection, practice: bool) -> Result<ChainKey, StoreError> {
    let key: Hash = rand::random();
    let bytes = &key[..];
    let chain = ChainKey::new(key, practice);
    let seal = chain.head(0, &[]);
    let seal = &seal[..];
    sqlx::query!("INSERT INTO workspace (id, practice) VALUES (1, ?)", practice).execute(&mut *connection).await?;
    sqlx::query!("INSERT INTO chain (id, key, head_revision, head_seal) VALUES (1, ?, 0, ?)", bytes, seal)
        .execute(connection)
        .await?;
    Ok(chain)
}

/// Reads the chain's key, and whether the workspace is for practice.
pub(crate) async fn key(connection: &mut SqliteConnection) -> Result<(ChainKey, bool), StoreError> {
    let row = sqlx::query!("SELECT workspace.practice, chain.key FROM workspace, chain")
        .fetch_optional(connection)
        .await?
        .ok_or(StoreError::Damaged)?;
    let key: Hash = row.key.try_into().map_err(|_| StoreError::Damaged)?;
    let practice = row.practice != 0;
    Ok((ChainKey::new(key, practice), practice))
}

/// The rows of a scope since its last barrier, without their content.
pub(crate) struct Mark {
    pub(crate) revision: i64,
    pub(crate) act: String,
    pub(crate) gesture: String,
    pub(crate) erased: bool,
}

pub(crate) async fn marks(connection: &mut SqliteConnection, scope: Scope) -> Result<Vec<Mark>, StoreError> {
    let stream = stream_text(scope.stream());
    let conversation = scope.conversation().map(|id| id.to_string());
    let marks = sqlx::query_as!(
        Mark,
        r#"SELECT revision AS "revision!", act, gesture, content IS NULL AS "erased!: bool" FROM journal
           WHERE stream = ?1 AND conversation IS ?2 AND seq > (
               SELECT coalesce(max(seq), 0) FROM journal
               WHERE stream = ?1 AND conversation IS ?2 AND act IN ('barrier', 'snapshot'))
           ORDER BY seq"#,
        stream,
        conversation,
    );
    Ok(marks.fetch_all(connection).await?)
}

/// The two newest rows of a scope, barriers included, the newest first.
pub(crate) async fn newest_marks(connection: &mut SqliteConnection, scope: Scope) -> Result<Vec<Mark>, StoreError> {
    let stream = stream_text(scope.stream());
    let conversation = scope.conversation().map(|id| id.to_string());
    let marks = sqlx::query_as!(
        Mark,
        r#"SELECT revision AS "revision!", act, gesture, content IS NULL AS "erased!: bool" FROM journal
           WHERE stream = ? AND conversation IS ? ORDER BY seq DESC LIMIT 2"#,
        stream,
        conversation,
    );
    Ok(marks.fetch_all(connection).await?)
}

/// The change of one row; none when it was erased.
pub(crate) async fn change_of(connection: &mut SqliteConnection, revision: i64) -> Result<Option<Change>, StoreError> {
    let row = sqlx::query!("SELECT content FROM journal WHERE revision = ?", revision).fetch_one(connection).await?;
    row.content.as_deref().map(decode).transpose()
}

/// A number that `SQLite` keeps in 64 bits and that is small by nature.
pub(crate) fn count(number: i64) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|_| StoreError::Damaged)
}
