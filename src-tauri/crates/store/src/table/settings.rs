//! The settings.

use domain::{ManagerId, Settings};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::{StoreError, journal::count};

struct Row {
    id: String,
    language: String,
    lock_minutes: i64,
    list_view: i64,
    letter_keys: i64,
    light: String,
}

impl Row {
    fn into_record(self) -> Result<Settings, StoreError> {
        Ok(Settings {
            id: ManagerId(column::id(&self.id)?),
            language: column::choice(self.language)?,
            lock_minutes: count(self.lock_minutes)?,
            list_view: self.list_view != 0,
            letter_keys: self.letter_keys != 0,
            light: column::choice(self.light)?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Settings) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let language = column::word(record.language);
    let light = column::word(record.light);
    sqlx::query!(
        "INSERT INTO settings (id, language, lock_minutes, list_view, letter_keys, light)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             language = excluded.language,
             lock_minutes = excluded.lock_minutes,
             list_view = excluded.list_view,
             letter_keys = excluded.letter_keys,
             light = excluded.light",
        id,
        language,
        record.lock_minutes,
        record.list_view,
        record.letter_keys,
        light,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM settings WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Settings>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM settings").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}
