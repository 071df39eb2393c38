//! The tables, one file each, and what goes over all of them.

pub(crate) mod addendum;
pub(crate) mod agreement;
pub(crate) mod answers;
pub(crate) mod card;
pub(crate) mod card_deeper;
pub(crate) mod closing;
mod column;
pub(crate) mod conversation;
pub(crate) mod dossier;
pub(crate) mod follow_up;
pub(crate) mod form;
pub(crate) mod manager;
pub(crate) mod note;
pub(crate) mod question;
pub(crate) mod scan;
pub(crate) mod settings;
pub(crate) mod signing;
pub(crate) mod topic;

use std::collections::BTreeMap;

use domain::{Answers, Board, Change, Closing, ConversationId, Key, Record, RecordKind};
use sqlx::SqliteConnection;

use crate::StoreError;

/// Writes a change, as [`Change::apply`] does to a set of records.
pub(crate) async fn apply(connection: &mut SqliteConnection, change: &Change) -> Result<(), StoreError> {
    for record in &change.removed {
        remove(connection, record.key()).await?;
    }
    for record in change.written() {
        put(connection, record).await?;
    }
    Ok(())
}

async fn put(connection: &mut SqliteConnection, record: &Record) -> Result<(), StoreError> {
    match record {
        Record::Manager(record) => manager::put(connection, record).await,
        Record::Settings(record) => settings::put(connection, record).await,
        Record::Dossier(record) => dossier::put(connection, record).await,
        Record::Conversation(record) => conversation::put(connection, record).await,
        Record::Note(record) => note::put(connection, record).await,
        Record::Answers(record) => answers::put(connection, record).await,
        Record::Agreement(record) => agreement::put(connection, record).await,
        Record::FollowUp(record) => follow_up::put(connection, record).await,
        Record::Topic(record) => topic::put(connection, record).await,
        Record::Closing(record) => closing::put(connection, record).await,
        Record::Addendum(record) => addendum::put(connection, record).await,
        Record::Scan(record) => scan::put(connection, record).await,
        Record::Question(record) => question::put(connection, record).await,
        Record::Asked(record) => card::put(connection, record).await,
        Record::Deeper(record) => card_deeper::put(connection, record).await,
    }
}

async fn remove(connection: &mut SqliteConnection, (kind, id): Key) -> Result<(), StoreError> {
    match kind {
        RecordKind::Manager => manager::remove(connection, id).await,
        RecordKind::Settings => settings::remove(connection, id).await,
        RecordKind::Dossier => dossier::remove(connection, id).await,
        RecordKind::Conversation => conversation::remove(connection, id).await,
        RecordKind::Note => note::remove(connection, id).await,
        RecordKind::Answers => answers::remove(connection, id).await,
        RecordKind::Agreement => agreement::remove(connection, id).await,
        RecordKind::FollowUp => follow_up::remove(connection, id).await,
        RecordKind::Topic => topic::remove(connection, id).await,
        RecordKind::Closing => closing::remove(connection, id).await,
        RecordKind::Addendum => addendum::remove(connection, id).await,
        RecordKind::Scan => scan::remove(connection, id).await,
        RecordKind::Question => question::remove(connection, id).await,
        RecordKind::Asked => card::remove(connection, id).await,
        RecordKind::Deeper => card_deeper::remove(connection, id).await,
    }
}

/// Every record there is.
pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<BTreeMap<Key, Record>, StoreError> {
    let mut records: Vec<Record> = Vec::new();
    records.extend(manager::all(connection).await?.into_iter().map(Record::from));
    records.extend(settings::all(connection).await?.into_iter().map(Record::from));
    records.extend(dossier::all(connection).await?.into_iter().map(Record::from));
    records.extend(conversation::all(connection).await?.into_iter().map(Record::from));
    records.extend(note::all(connection).await?.into_iter().map(Record::from));
    records.extend(answers::all(connection).await?.into_iter().map(Record::from));
    records.extend(agreement::all(connection).await?.into_iter().map(Record::from));
    records.extend(follow_up::all(connection).await?.into_iter().map(Record::from));
    records.extend(topic::all(connection).await?.into_iter().map(Record::from));
    records.extend(closing::all(connection).await?.into_iter().map(Record::from));
    records.extend(addendum::all(connection).await?.into_iter().map(Record::from));
    records.extend(scan::all(connection).await?.into_iter().map(Record::from));
    records.extend(question::all(connection).await?.into_iter().map(Record::from));
    records.extend(card::all(connection).await?.into_iter().map(Record::from));
    records.extend(card_deeper::all(connection).await?.into_iter().map(Record::from));
    Ok(records.into_iter().map(|record| (record.key(), record)).collect())
}

/// One talk with everything on its board.
pub(crate) async fn board(connection: &mut SqliteConnection, id: ConversationId) -> Result<Option<Board>, StoreError> {
    let Some(conversation) = conversation::get(connection, id).await? else { return Ok(None) };
    let mut board = Board {
        conversation,
        notes: note::of(connection, id).await?,
        answers: answers::get(connection, id).await?.unwrap_or_else(|| Answers::new(id)),
        agreements: agreement::of(connection, id).await?,
        closing: closing::get(connection, id).await?.unwrap_or_else(|| Closing::new(id)),
    };
    board.sort();
    Ok(Some(board))
}
