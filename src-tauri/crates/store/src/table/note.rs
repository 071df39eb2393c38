//! Notes.

use domain::{ConversationId, Note, NoteId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    conversation: String,
    lane: String,
    position: f64,
    author: String,
    supplemented_by: String,
    text: String,
    lines: String,
    carried_from: Option<String>,
    struck: i64,
    dream: i64,
    need: String,
    reactions: String,
    difference: Option<String>,
}

impl Row {
    fn into_record(self) -> Result<Note, StoreError> {
        Ok(Note {
            id: NoteId(column::id(&self.id)?),
            conversation: ConversationId(column::id(&self.conversation)?),
            lane: column::choice(self.lane)?,
            position: self.position,
            author: column::choice(self.author)?,
            supplemented_by: column::from_json(&self.supplemented_by)?,
            text: self.text,
            lines: column::from_json(&self.lines)?,
            carried_from: self.carried_from.map(|id| column::id(&id)).transpose()?.map(NoteId),
            struck: self.struck != 0,
            dream: self.dream != 0,
            need: column::from_json(&self.need)?,
            reactions: column::from_json(&self.reactions)?,
            difference: self.difference.as_deref().map(column::from_json).transpose()?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Note) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let conversation = record.conversation.to_string();
    let lane = column::word(record.lane);
    let author = column::word(record.author);
    let supplemented_by = column::json(&record.supplemented_by);
    let lines = column::json(&record.lines);
    let carried_from = column::text(record.carried_from.as_ref());
    let need = column::json(&record.need);
    let reactions = column::json(&record.reactions);
    let difference = record.difference.as_ref().map(column::json);
    sqlx::query!(
        "INSERT INTO note (id, conversation, lane, position, author, supplemented_by, text, lines, carried_from, struck, dream, need, reactions, difference)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             conversation = excluded.conversation,
             lane = excluded.lane,
             position = excluded.position,
             author = excluded.author,
             supplemented_by = excluded.supplemented_by,
             text = excluded.text,
             lines = excluded.lines,
             carried_from = excluded.carried_from,
             struck = excluded.struck,
             dream = excluded.dream,
             need = excluded.need,
             reactions = excluded.reactions,
             difference = excluded.difference",
        id,
        conversation,
        lane,
        record.position,
        author,
        supplemented_by,
        record.text,
        lines,
        carried_from,
        record.struck,
        record.dream,
        need,
        reactions,
        difference,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM note WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Note>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM note ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: ConversationId) -> Result<Vec<Note>, StoreError> {
    let id = id.to_string();
    let rows =
        sqlx::query_as!(Row, "SELECT * FROM note WHERE conversation = ? ORDER BY id", id).fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}
