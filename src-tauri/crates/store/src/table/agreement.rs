//! Promises.

use std::collections::HashMap;

use domain::{Agreement, AgreementId, ConversationId, DossierId, NoteId, Status};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    conversation: String,
    position: f64,
    owner: String,
    what: String,
    due: Option<String>,
    notice: String,
    if_then: String,
    support: String,
    cost: String,
    from_note: Option<String>,
    trail: String,
    carried_from: Option<String>,
    struck: i64,
    difference: Option<String>,
}

impl Row {
    fn into_record(self) -> Result<Agreement, StoreError> {
        Ok(Agreement {
            id: AgreementId(column::id(&self.id)?),
            conversation: ConversationId(column::id(&self.conversation)?),
            position: self.position,
            owner: column::choice(self.owner)?,
            what: self.what,
            due: column::parse_optional(self.due.as_ref())?,
            notice: self.notice,
            if_then: self.if_then,
            support: self.support,
            cost: self.cost,
            from_note: self.from_note.map(|id| column::id(&id)).transpose()?.map(NoteId),
            trail: self.trail,
            carried_from: self.carried_from.map(|id| column::id(&id)).transpose()?.map(AgreementId),
            struck: self.struck != 0,
            difference: self.difference.as_deref().map(column::from_json).transpose()?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Agreement) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let conversation = record.conversation.to_string();
    let owner = column::word(record.owner);
    let due = column::text(record.due.as_ref());
    let from_note = column::text(record.from_note.as_ref());
    let carried_from = column::text(record.carried_from.as_ref());
    let difference = record.difference.as_ref().map(column::json);
    sqlx::query!(
        "INSERT INTO agreement (id, conversation, position, owner, what, due, notice, if_then, support, cost, from_note, trail, carried_from, struck, difference)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             conversation = excluded.conversation,
             position = excluded.position,
             owner = excluded.owner,
             what = excluded.what,
             due = excluded.due,
             notice = excluded.notice,
             if_then = excluded.if_then,
             support = excluded.support,
             cost = excluded.cost,
             from_note = excluded.from_note,
             trail = excluded.trail,
             carried_from = excluded.carried_from,
             struck = excluded.struck,
             difference = excluded.difference",
        id,
        conversation,
        record.position,
        owner,
        record.what,
        due,
        record.notice,
        record.if_then,
        record.support,
        record.cost,
        from_note,
        record.trail,
        carried_from,
        record.struck,
        difference,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM agreement WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: ConversationId) -> Result<Vec<Agreement>, StoreError> {
    let id = id.to_string();
    let rows = sqlx::query_as!(Row, "SELECT * FROM agreement WHERE conversation = ? ORDER BY id", id)
        .fetch_all(connection)
        .await?;
    rows.into_iter().map(Row::into_record).collect()
}

/// Talk by talk, in the order of the bridge.
pub(crate) async fn of_dossier(connection: &mut SqliteConnection, id: DossierId) -> Result<Vec<Agreement>, StoreError> {
    let id = id.to_string();
    let rows = sqlx::query_as!(
        Row,
        "SELECT agreement.* FROM agreement JOIN conversation ON conversation.id = agreement.conversation
         WHERE conversation.dossier = ?
         ORDER BY conversation.date, conversation.id, agreement.position, agreement.id",
        id,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Agreement>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM agreement ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

/// Those of closed talks whose newest answer, if there is one, leaves them open:
/// with whom, and how they stand. Of ten years only these are read.
pub(crate) async fn waiting(
    connection: &mut SqliteConnection,
) -> Result<Vec<(DossierId, Agreement, Status)>, StoreError> {
    let about = sqlx::query!(
        r#"WITH newest AS (SELECT agreement, status, max(id) FROM follow_up GROUP BY agreement)
           SELECT agreement.id, conversation.dossier, coalesce(newest.status, 'open') AS "status!: String"
           FROM agreement JOIN conversation ON conversation.id = agreement.conversation
               LEFT JOIN newest ON newest.agreement = agreement.id
           WHERE conversation.ending IS NOT NULL AND coalesce(newest.status, 'open') IN ('open', 'half')
           ORDER BY agreement.id"#,
    )
    .fetch_all(&mut *connection)
    .await?;
    let rows = sqlx::query_as!(
        Row,
        "WITH newest AS (SELECT agreement, status, max(id) FROM follow_up GROUP BY agreement)
         SELECT agreement.* FROM agreement JOIN conversation ON conversation.id = agreement.conversation
             LEFT JOIN newest ON newest.agreement = agreement.id
         WHERE conversation.ending IS NOT NULL AND coalesce(newest.status, 'open') IN ('open', 'half')
         ORDER BY agreement.id",
    )
    .fetch_all(connection)
    .await?;
    let mut about: HashMap<_, _> = about.into_iter().map(|one| (one.id, (one.dossier, one.status))).collect();
    rows.into_iter()
        .map(|row| {
            let (dossier, status) = about.remove(&row.id).ok_or(StoreError::Damaged)?;
            Ok((DossierId(column::id(&dossier)?), row.into_record()?, column::choice(status)?))
        })
        .collect()
}
