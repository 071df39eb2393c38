//! What became of promises.

use domain::{AgreementId, ConversationId, DossierId, FollowUp, FollowUpId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    dossier: String,
    agreement: String,
    conversation: Option<String>,
    status: String,
    line: String,
    day: String,
}

impl Row {
    fn into_record(self) -> Result<FollowUp, StoreError> {
        Ok(FollowUp {
            id: FollowUpId(column::id(&self.id)?),
            dossier: DossierId(column::id(&self.dossier)?),
            agreement: AgreementId(column::id(&self.agreement)?),
            conversation: self.conversation.map(|id| column::id(&id)).transpose()?.map(ConversationId),
            status: column::choice(self.status)?,
            line: self.line,
            on: column::parse(&self.day)?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &FollowUp) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let dossier = record.dossier.to_string();
    let agreement = record.agreement.to_string();
    let conversation = column::text(record.conversation.as_ref());
    let status = column::word(record.status);
    let day = record.on.to_string();
    sqlx::query!(
        "INSERT INTO follow_up (id, dossier, agreement, conversation, status, line, day)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             dossier = excluded.dossier,
             agreement = excluded.agreement,
             conversation = excluded.conversation,
             status = excluded.status,
             line = excluded.line,
             day = excluded.day",
        id,
        dossier,
        agreement,
        conversation,
        status,
        record.line,
        day,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM follow_up WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<FollowUp>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM follow_up ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: DossierId) -> Result<Vec<FollowUp>, StoreError> {
    let id = id.to_string();
    let rows =
        sqlx::query_as!(Row, "SELECT * FROM follow_up WHERE dossier = ? ORDER BY id", id).fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}
