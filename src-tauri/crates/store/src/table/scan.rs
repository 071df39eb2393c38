//! Pages that were signed on paper, and their bytes by hash.

use chrono::NaiveDate;
use domain::{AddendumId, ConversationId, DossierId, Scan, ScanId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::{StoreError, journal::count};

struct Row {
    id: String,
    dossier: String,
    conversation: String,
    addendum: String,
    sha256: String,
    kind: String,
    size: i64,
    day: String,
    signed_by: String,
    withdrawn: Option<String>,
}

impl Row {
    fn into_record(self) -> Result<Scan, StoreError> {
        Ok(Scan {
            id: ScanId(column::id(&self.id)?),
            dossier: DossierId(column::id(&self.dossier)?),
            conversation: ConversationId(column::id(&self.conversation)?),
            addendum: AddendumId(column::id(&self.addendum)?),
            sha256: self.sha256,
            kind: column::choice(self.kind)?,
            size: count(self.size)?,
            on: column::parse(&self.day)?,
            signed_by: column::from_json(&self.signed_by)?,
            withdrawn_on: column::parse_optional(self.withdrawn.as_ref())?,
        })
    }
}

/// Writes what is known of a scan. The bytes of a withdrawn one go, unless another scan has the same.
pub(super) async fn put(connection: &mut SqliteConnection, record: &Scan) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let dossier = record.dossier.to_string();
    let conversation = record.conversation.to_string();
    let addendum = record.addendum.to_string();
    let kept = record.is_kept().then_some(&record.sha256);
    let kind = column::word(record.kind);
    let day = record.on.to_string();
    let signed_by = column::json(&record.signed_by);
    let withdrawn = column::text(record.withdrawn_on.as_ref());
    sqlx::query!(
        "INSERT INTO scan (id, dossier, conversation, addendum, sha256, kept, kind, size, day, signed_by, withdrawn)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             dossier = excluded.dossier,
             conversation = excluded.conversation,
             addendum = excluded.addendum,
             sha256 = excluded.sha256,
             kept = excluded.kept,
             kind = excluded.kind,
             size = excluded.size,
             day = excluded.day,
             signed_by = excluded.signed_by,
             withdrawn = excluded.withdrawn",
        id,
        dossier,
        conversation,
        addendum,
        record.sha256,
        kept,
        kind,
        record.size,
        day,
        signed_by,
        withdrawn,
    )
    .execute(&mut *connection)
    .await?;
    if record.is_kept() { Ok(()) } else { sweep(connection).await }
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM scan WHERE id = ?", id).execute(&mut *connection).await?;
    sweep(connection).await
}

/// Bytes that no scan stands for any more.
async fn sweep(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM scan_file WHERE NOT EXISTS (SELECT 1 FROM scan WHERE scan.kept = scan_file.sha256)")
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Scan>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, dossier, conversation, addendum, sha256, kind, size, day, signed_by, withdrawn
         FROM scan ORDER BY id"
    );
    rows.fetch_all(connection).await?.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: ConversationId) -> Result<Vec<Scan>, StoreError> {
    let id = id.to_string();
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, dossier, conversation, addendum, sha256, kind, size, day, signed_by, withdrawn
         FROM scan WHERE conversation = ? ORDER BY id",
        id
    );
    rows.fetch_all(connection).await?.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn since(connection: &mut SqliteConnection, day: NaiveDate) -> Result<Vec<Scan>, StoreError> {
    let day = day.to_string();
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, dossier, conversation, addendum, sha256, kind, size, day, signed_by, withdrawn
         FROM scan WHERE conversation IN (SELECT id FROM conversation WHERE date >= ?) ORDER BY id",
        day
    );
    rows.fetch_all(connection).await?.into_iter().map(Row::into_record).collect()
}

/// In the same transaction as the scan that stands for them.
pub(crate) async fn insert(connection: &mut SqliteConnection, sha256: &str, bytes: &[u8]) -> Result<(), StoreError> {
    sqlx::query!("INSERT INTO scan_file (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", sha256, bytes)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn bytes(connection: &mut SqliteConnection, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let row = sqlx::query!("SELECT bytes FROM scan_file WHERE sha256 = ?", sha256).fetch_optional(connection).await?;
    Ok(row.map(|row| row.bytes))
}

/// The hashes whose bytes have to be there.
pub(crate) async fn kept(connection: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query_scalar!(r#"SELECT DISTINCT kept AS "kept!" FROM scan WHERE kept IS NOT NULL ORDER BY kept"#);
    Ok(rows.fetch_all(connection).await?)
}
