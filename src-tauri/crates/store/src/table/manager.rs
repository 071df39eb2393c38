//! The owner.

use domain::{Manager, ManagerId};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::StoreError;

struct Row {
    id: String,
    name: String,
    function: String,
    organisation: String,
}

impl Row {
    fn into_record(self) -> Result<Manager, StoreError> {
        Ok(Manager {
            id: ManagerId(column::id(&self.id)?),
            name: self.name,
            function: self.function,
            organisation: self.organisation,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Manager) -> Result<(), StoreError> {
    let id = record.id.to_string();
    sqlx::query!(
        "INSERT INTO manager (id, name, function, organisation)
         VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             name = excluded.name,
             function = excluded.function,
             organisation = excluded.organisation",
        id,
        record.name,
        record.function,
        record.organisation,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM manager WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Manager>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM manager").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}
