//! Stances and signatures.

use domain::{Closing, ConversationId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    conversation: String,
    employee: Option<String>,
    manager: Option<String>,
    hr: String,
    later: String,
    pages: String,
}

impl Row {
    fn into_record(self) -> Result<Closing, StoreError> {
        Ok(Closing {
            conversation: ConversationId(column::id(&self.conversation)?),
            employee: self.employee.as_deref().map(column::from_json).transpose()?,
            manager: self.manager.as_deref().map(column::from_json).transpose()?,
            hr: column::from_json(&self.hr)?,
            later: column::from_json(&self.later)?,
            pages: column::from_json(&self.pages)?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Closing) -> Result<(), StoreError> {
    let conversation = record.conversation.to_string();
    let employee = record.employee.as_ref().map(column::json);
    let manager = record.manager.as_ref().map(column::json);
    let hr = column::json(&record.hr);
    let later = column::json(&record.later);
    let pages = column::json(&record.pages);
    sqlx::query!(
        "INSERT INTO closing (conversation, employee, manager, hr, later, pages)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (conversation) DO UPDATE SET
             employee = excluded.employee,
             manager = excluded.manager,
             hr = excluded.hr,
             later = excluded.later,
             pages = excluded.pages",
        conversation,
        employee,
        manager,
        hr,
        later,
        pages,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM closing WHERE conversation = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Closing>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM closing ORDER BY conversation").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn get(connection: &mut SqliteConnection, id: ConversationId) -> Result<Option<Closing>, StoreError> {
    let id = id.to_string();
    let row =
        sqlx::query_as!(Row, "SELECT * FROM closing WHERE conversation = ?", id).fetch_optional(connection).await?;
    row.map(Row::into_record).transpose()
}

/// The talks that somebody thinks over before signing.
pub(crate) async fn presented(connection: &mut SqliteConnection) -> Result<Vec<ConversationId>, StoreError> {
    let rows =
        sqlx::query_scalar!("SELECT conversation FROM closing WHERE later <> '[]'").fetch_all(connection).await?;
    rows.iter().map(|id| Ok(ConversationId(column::id(id)?))).collect()
}
