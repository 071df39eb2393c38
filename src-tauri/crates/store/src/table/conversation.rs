//! Talks.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{Conversation, ConversationId, DossierId, FormRef};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::column;
use crate::{StoreError, journal::count};

struct Row {
    id: String,
    dossier: String,
    kind: String,
    date: String,
    time: Option<String>,
    place: String,
    employee_prepared: i64,
    manager_prepared: i64,
    phase: Option<String>,
    people: Option<String>,
    previous: Option<String>,
    period_from: Option<String>,
    no_agreement_needed: i64,
    read_back: i64,
    ending: Option<String>,
    closed_on: Option<String>,
    form_sha256: Option<String>,
    form_pages: Option<i64>,
    template: Option<String>,
}

impl Row {
    fn into_record(self) -> Result<Conversation, StoreError> {
        let form = match (self.form_sha256, self.form_pages) {
            (Some(sha256), Some(pages)) => Some(FormRef { sha256, pages: count(pages)? }),
            (None, None) => None,
            _ => return Err(StoreError::Damaged),
        };
        Ok(Conversation {
            id: ConversationId(column::id(&self.id)?),
            dossier: DossierId(column::id(&self.dossier)?),
            kind: column::choice(self.kind)?,
            date: column::parse(&self.date)?,
            time: column::parse_optional(self.time.as_ref())?,
            place: self.place,
            employee_prepared: self.employee_prepared != 0,
            manager_prepared: self.manager_prepared != 0,
            phase: self.phase.map(column::choice).transpose()?,
            people: self.people.as_deref().map(column::from_json).transpose()?,
            previous: self.previous.map(|id| column::id(&id)).transpose()?.map(ConversationId),
            period_from: column::parse_optional(self.period_from.as_ref())?,
            no_agreement_needed: self.no_agreement_needed != 0,
            read_back: self.read_back != 0,
            ending: self.ending.map(column::choice).transpose()?,
            closed_on: column::parse_optional(self.closed_on.as_ref())?,
            form,
            template: self.template.as_deref().map(column::from_json).transpose()?,
        })
    }
}

pub(super) async fn put(connection: &mut SqliteConnection, record: &Conversation) -> Result<(), StoreError> {
    let id = record.id.to_string();
    let dossier = record.dossier.to_string();
    let kind = column::word(record.kind);
    let date = record.date.to_string();
    let time = column::text(record.time.as_ref());
    let phase = record.phase.map(column::word);
    let people = record.people.as_ref().map(column::json);
    let previous = column::text(record.previous.as_ref());
    let period_from = column::text(record.period_from.as_ref());
    let ending = record.ending.map(column::word);
    let closed_on = column::text(record.closed_on.as_ref());
    let form_sha256 = record.form.as_ref().map(|form| form.sha256.as_str());
    let form_pages = record.form.as_ref().map(|form| form.pages);
    let template = record.template.as_ref().map(column::json);
    sqlx::query!(
        "INSERT INTO conversation (id, dossier, kind, date, time, place, employee_prepared, manager_prepared, phase, people, previous, period_from, no_agreement_needed, read_back, ending, closed_on, form_sha256, form_pages, template)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
             dossier = excluded.dossier,
             kind = excluded.kind,
             date = excluded.date,
             time = excluded.time,
             place = excluded.place,
             employee_prepared = excluded.employee_prepared,
             manager_prepared = excluded.manager_prepared,
             phase = excluded.phase,
             people = excluded.people,
             previous = excluded.previous,
             period_from = excluded.period_from,
             no_agreement_needed = excluded.no_agreement_needed,
             read_back = excluded.read_back,
             ending = excluded.ending,
             closed_on = excluded.closed_on,
             form_sha256 = excluded.form_sha256,
             form_pages = excluded.form_pages,
             template = excluded.template",
        id,
        dossier,
        kind,
        date,
        time,
        record.place,
        record.employee_prepared,
        record.manager_prepared,
        phase,
        people,
        previous,
        period_from,
        record.no_agreement_needed,
        record.read_back,
        ending,
        closed_on,
        form_sha256,
        form_pages,
        template,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) async fn remove(connection: &mut SqliteConnection, id: Uuid) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query!("DELETE FROM conversation WHERE id = ?", id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Conversation>, StoreError> {
    let rows = sqlx::query_as!(Row, "SELECT * FROM conversation ORDER BY date, id").fetch_all(connection).await?;
    rows.into_iter().map(Row::into_record).collect()
}

/// The open ones, and those since `day`.
pub(crate) async fn since(connection: &mut SqliteConnection, day: NaiveDate) -> Result<Vec<Conversation>, StoreError> {
    let day = day.to_string();
    let rows =
        sqlx::query_as!(Row, "SELECT * FROM conversation WHERE ending IS NULL OR date >= ? ORDER BY date, id", day)
            .fetch_all(connection)
            .await?;
    rows.into_iter().map(Row::into_record).collect()
}

/// The day of the last closed talk of each of these people.
pub(crate) async fn last_closed(
    connection: &mut SqliteConnection,
    people: &[DossierId],
) -> Result<HashMap<DossierId, NaiveDate>, StoreError> {
    let people = column::json(&people);
    let rows = sqlx::query!(
        "SELECT dossier AS \"dossier!\", MAX(date) AS \"date!: String\" FROM conversation
         WHERE dossier IN (SELECT value FROM json_each(?)) AND ending IS NOT NULL GROUP BY dossier",
        people,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((DossierId(column::id(&row.dossier)?), column::parse(&row.date)?))).collect()
}

pub(crate) async fn of(connection: &mut SqliteConnection, id: DossierId) -> Result<Vec<Conversation>, StoreError> {
    let id = id.to_string();
    let rows = sqlx::query_as!(Row, "SELECT * FROM conversation WHERE dossier = ? ORDER BY date, id", id)
        .fetch_all(connection)
        .await?;
    rows.into_iter().map(Row::into_record).collect()
}

pub(crate) async fn get(
    connection: &mut SqliteConnection,
    id: ConversationId,
) -> Result<Option<Conversation>, StoreError> {
    let id = id.to_string();
    let row = sqlx::query_as!(Row, "SELECT * FROM conversation WHERE id = ?", id).fetch_optional(connection).await?;
    row.map(Row::into_record).transpose()
}
