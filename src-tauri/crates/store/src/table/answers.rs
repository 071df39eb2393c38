//! The instruments of a board.

use domain::{Answers, ConversationId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    conversation: String,
    ways: String,
    windows: String,
    water: Option<String>,
    window_names: String,
    windows_removed: String,
    unknown: String,
    confirmed: String,
    turned: String,
}

impl Row {
    fn into_record(self) -> Result<Answers, StoreError> {
        Ok(Answers {
            conversation: ConversationId(column::id(&self.conversation)?),
            ways: column::from_json(&self.ways)?,
            windows: column::from_json(&self.windows)?,
            water: self.water.map(column::choice).transpose()?,
            window_names: column::from_json(&self.window_names)?,
            windows_removed: column::from_json(&self.windows_removed)?,
            unknown: column::from_json(&self.unknown)?,
            confirmed: column::from_json(&self.confirmed)?,
            turned: column::from_json(&self.turned)?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Answers) -> Result<(), StoreError> {
    let conversation = record.conversation.to_string();
    let ways = column::json(&record.ways);
    let windows = column::json(&record.windows);
    let water = record.water.map(column::word);
    let window_names = column::json(&record.window_names);
    let windows_removed = column::json(&record.windows_removed);
    let unknown = column::json(&record.unknown);
    let confirmed = column::json(&record.confirmed);
    let turned = column::json(&record.turned);
    sqlx::query!(
        "INSERT INTO answers (conversation, ways, windows, water, window_names, windows_removed, unknown, confirmed, turned)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (conversation) DO UPDATE SET
             ways = excluded.ways,
             windows = excluded.windows,
             water = excluded.water,
             window_names = excluded.window_names,
             windows_removed = excluded.windows_removed,
             unknown = excluded.unknown,
             confirmed = excluded.confirmed,
             turned = excluded.turned",
        conversation,
        ways,
        windows,
        water,
        window_names,
        windows_removed,
        unknown,
        confirmed,
        turned,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM answers WHERE conversation = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Answers>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM answers ORDER BY conversation").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn get(connection: &mut SqliteConnection, id: ConversationId) -> Result<Option<Answers>, StoreError> {
    let id = id.to_string();
    let row =
        sqlx::query_as!(Row, "SELECT * FROM answers WHERE conversation = ?", id).fetch_optional(connection).await?;
    row.map(Row::into_record).transpose()
}
