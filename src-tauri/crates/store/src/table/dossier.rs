//! Employees.

use domain::{Dossier, DossierId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    name: String,
    function: String,
    team: String,
    start: Option<String>,
    archived: i64,
}

impl Row {
    fn into_record(self) -> Result<Dossier, StoreError> {
        Ok(Dossier {
            id: DossierId(column::id(&self.id)?),
            name: self.name,
            function: self.function,
            team: self.team,
            start: column::parse_optional(self.start.as_ref())?,
            archived: self.archived != 0,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Dossier) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let start = column::text(record.start.as_ref());
    sqlx::query!(
        "INSERT INTO dossier (id, name, function, team, start, archived)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             name = excluded.name,
             function = excluded.function,
             team = excluded.team,
             start = excluded.start,
             archived = excluded.archived",
        id,
        record.name,
        record.function,
        record.team,
        start,
        record.archived,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM dossier WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Dossier>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM dossier ORDER BY id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn get(connection: &mut SqliteConnection, id: DossierId) -> Result<Option<Dossier>, StoreError> {
    let id = id.to_string();
    let row = sqlx::query_as!(Row, "SELECT * FROM dossier WHERE id = ?", id).fetch_optional(connection).await?;
    row.map(Row::into_record).transpose()
}
