//! Cards on the table of a talk.

use domain::{Asked, AskedId, ConversationId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    conversation: String,
    card: String,
    place: String,
    who: String,
    card_from: String,
}

impl Row {
    fn into_record(self) -> Result<Asked, StoreError> {
        Ok(Asked {
            id: AskedId(column::id(&self.id)?),
            conversation: ConversationId(column::id(&self.conversation)?),
            card: self.card,
            place: column::choice(self.place)?,
            who: column::choice(self.who)?,
            from: column::choice(self.card_from)?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Asked) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let conversation = record.conversation.to_string();
    let place = column::word(record.place);
    let who = column::word(record.who);
    let card_from = column::word(record.from);
    sqlx::query!(
        "INSERT INTO asked (id, conversation, card, place, who, card_from)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             conversation = excluded.conversation,
             card = excluded.card,
             place = excluded.place,
             who = excluded.who,
             card_from = excluded.card_from",
        id,
        conversation,
        record.card,
        place,
        who,
        card_from,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM asked WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Asked>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM asked ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: ConversationId) -> Result<Vec<Asked>, StoreError> {
    let id = id.to_string();
    let rows = sqlx::query_as!(Row, "SELECT * FROM asked WHERE conversation = ? ORDER BY id", id)
        .fetch_all(connection)
        .await?;
    rows.into_iter().map(Row::into_record).collect()
}
