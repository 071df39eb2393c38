//! Who wants to go deeper.

use domain::{ConversationId, Deeper};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    conversation: String,
    agreed: String,
}

impl Row {
    fn into_record(self) -> Result<Deeper, StoreError> {
        Ok(Deeper {
            conversation: ConversationId(column::id(&self.conversation)?),
            agreed: column::from_json(&self.agreed)?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Deeper) -> Result<(), StoreError> {
    let conversation = record.conversation.to_string();
    let agreed = column::json(&record.agreed);
    sqlx::query!(
        "INSERT INTO deeper (conversation, agreed)
         VALUES (?, ?)
         ON CONFLICT (conversation) DO UPDATE SET
             agreed = excluded.agreed",
        conversation,
        agreed,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM deeper WHERE conversation = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Deeper>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM deeper ORDER BY conversation").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn get(connection: &mut SqliteConnection, id: ConversationId) -> Result<Option<Deeper>, StoreError> {
    let id = id.to_string();
    let row =
        sqlx::query_as!(Row, "SELECT * FROM deeper WHERE conversation = ?", id).fetch_optional(connection).await?;
    row.map(Row::into_record).transpose()
}
