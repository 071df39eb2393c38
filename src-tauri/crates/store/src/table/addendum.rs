//! Dated additions.

use domain::{Addendum, AddendumId, ConversationId, DossierId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    dossier: String,
    conversation: String,
    author: String,
    text: String,
    day: String,
}

impl Row {
    fn into_record(self) -> Result<Addendum, StoreError> {
        Ok(Addendum {
            id: AddendumId(column::id(&self.id)?),
            dossier: DossierId(column::id(&self.dossier)?),
            conversation: ConversationId(column::id(&self.conversation)?),
            author: column::choice(self.author)?,
            text: self.text,
            on: column::parse(&self.day)?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Addendum) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let dossier = record.dossier.to_string();
    let conversation = record.conversation.to_string();
    let author = column::word(record.author);
    let day = record.on.to_string();
    sqlx::query!(
        "INSERT INTO addendum (id, dossier, conversation, author, text, day)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             dossier = excluded.dossier,
             conversation = excluded.conversation,
             author = excluded.author,
             text = excluded.text,
             day = excluded.day",
        id,
        dossier,
        conversation,
        author,
        record.text,
        day,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM addendum WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Addendum>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM addendum ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: ConversationId) -> Result<Vec<Addendum>, StoreError> {
    let id = id.to_string();
    let rows = sqlx::query_as!(Row, "SELECT * FROM addendum WHERE conversation = ? ORDER BY id", id)
        .fetch_all(connection)
        .await?;
    rows.into_iter().map(Row::into_record).collect()
}
