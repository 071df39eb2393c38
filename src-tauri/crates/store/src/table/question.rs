//! Questions that the manager added.

use domain::{Question, QuestionId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    place: String,
    text: String,
}

impl Row {
    fn into_record(self) -> Result<Question, StoreError> {
        Ok(Question { id: QuestionId(column::id(&self.id)?), place: column::choice(self.place)?, text: self.text })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Question) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let place = column::word(record.place);
    sqlx::query!(
        "INSERT INTO question (id, place, text)
         VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             place = excluded.place,
             text = excluded.text",
        id,
        place,
        record.text,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM question WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Question>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM question ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}
