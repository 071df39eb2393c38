//! Points for next time.

use domain::{DossierId, Topic, TopicId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    dossier: String,
    author: String,
    text: String,
    day: String,
    done: i64,
}

impl Row {
    fn into_record(self) -> Result<Topic, StoreError> {
        Ok(Topic {
            id: TopicId(column::id(&self.id)?),
            dossier: DossierId(column::id(&self.dossier)?),
            author: column::choice(self.author)?,
            text: self.text,
            on: column::parse(&self.day)?,
            done: self.done != 0,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Topic) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let dossier = record.dossier.to_string();
    let author = column::word(record.author);
    let day = record.on.to_string();
    sqlx::query!(
        "INSERT INTO topic (id, dossier, author, text, day, done)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             dossier = excluded.dossier,
             author = excluded.author,
             text = excluded.text,
             day = excluded.day,
             done = excluded.done",
        id,
        dossier,
        author,
        record.text,
        day,
        record.done,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM topic WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Topic>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM topic ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: DossierId) -> Result<Vec<Topic>, StoreError> {
    let id = id.to_string();
    let rows =
        sqlx::query_as!(Row, "SELECT * FROM topic WHERE dossier = ? ORDER BY id", id).fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}
