//! Reading: each a compile-checked query.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    Addendum, Agreement, Asked, Conversation, ConversationId, Deeper, Dossier, DossierId, FollowUp, Manager, Question,
    Scan, Settings, Status, Topic,
};

use crate::{StoreError, Workspace, table};

impl Workspace {
    /// The owner.
    pub async fn manager(&mut self) -> Result<Manager, StoreError> {
        only(table::manager::all(self.connection().await?).await?)
    }

    /// The settings.
    pub async fn settings(&mut self) -> Result<Settings, StoreError> {
        only(table::settings::all(self.connection().await?).await?)
    }

    /// Everyone, archived ones included, in the order they were added.
    pub async fn dossiers(&mut self) -> Result<Vec<Dossier>, StoreError> {
        table::dossier::all(self.connection().await?).await
    }

    /// One employee.
    pub async fn dossier(&mut self, id: DossierId) -> Result<Option<Dossier>, StoreError> {
        table::dossier::get(self.connection().await?, id).await
    }

    /// The talks that aren't closed, and those since `day`, by date.
    pub async fn conversations_since(&mut self, day: NaiveDate) -> Result<Vec<Conversation>, StoreError> {
        table::conversation::since(self.connection().await?, day).await
    }

    /// The day of the last closed talk of each of these people; whoever had none is not in it.
    pub async fn last_closed(&mut self, people: &[DossierId]) -> Result<HashMap<DossierId, NaiveDate>, StoreError> {
        if people.is_empty() {
            return Ok(HashMap::new());
        }
        table::conversation::last_closed(self.connection().await?, people).await
    }

    /// The talks that are *voorgelegd*: somebody thinks it over before signing.
    pub async fn presented(&mut self) -> Result<Vec<ConversationId>, StoreError> {
        table::closing::presented(self.connection().await?).await
    }

    /// The talks of one employee, by date.
    pub async fn conversations_of(&mut self, id: DossierId) -> Result<Vec<Conversation>, StoreError> {
        table::conversation::of(self.connection().await?, id).await
    }

    /// One talk.
    pub async fn conversation(&mut self, id: ConversationId) -> Result<Option<Conversation>, StoreError> {
        table::conversation::get(self.connection().await?, id).await
    }

    /// The agreements of one employee, talk by talk, each in the order of the bridge.
    pub async fn agreements_of(&mut self, id: DossierId) -> Result<Vec<Agreement>, StoreError> {
        table::agreement::of_dossier(self.connection().await?, id).await
    }

    /// Agreements of closed talks that still wait for something: who they are with, and how they stand.
    pub async fn waiting_agreements(&mut self) -> Result<Vec<(DossierId, Agreement, Status)>, StoreError> {
        table::agreement::waiting(self.connection().await?).await
    }

    /// The follow-ups of one employee, oldest first.
    pub async fn follow_ups_of(&mut self, id: DossierId) -> Result<Vec<FollowUp>, StoreError> {
        table::follow_up::of(self.connection().await?, id).await
    }

    /// The topics of one employee, oldest first.
    pub async fn topics_of(&mut self, id: DossierId) -> Result<Vec<Topic>, StoreError> {
        table::topic::of(self.connection().await?, id).await
    }

    /// The manager's own questions, oldest first.
    pub async fn questions(&mut self) -> Result<Vec<Question>, StoreError> {
        table::question::all(self.connection().await?).await
    }

    /// The cards on the table of one talk, in the order in which they were put there.
    pub async fn asked_in(&mut self, id: ConversationId) -> Result<Vec<Asked>, StoreError> {
        table::card::of(self.connection().await?, id).await
    }

    /// Who wants to go deeper in one talk; none where nobody said so.
    pub async fn deeper_in(&mut self, id: ConversationId) -> Result<Option<Deeper>, StoreError> {
        table::card_deeper::get(self.connection().await?, id).await
    }

    /// The additions to one talk, oldest first.
    pub async fn addenda_of(&mut self, id: ConversationId) -> Result<Vec<Addendum>, StoreError> {
        table::addendum::of(self.connection().await?, id).await
    }

    /// The scans of one talk, oldest first, withdrawn ones included.
    pub async fn scans_of(&mut self, id: ConversationId) -> Result<Vec<Scan>, StoreError> {
        table::scan::of(self.connection().await?, id).await
    }

    /// The scans of talks since `day`, withdrawn ones included.
    pub async fn scans_since(&mut self, day: NaiveDate) -> Result<Vec<Scan>, StoreError> {
        table::scan::since(self.connection().await?, day).await
    }
}

/// A workspace has one.
fn only<T>(mut records: Vec<T>) -> Result<T, StoreError> {
    match (records.pop(), records.is_empty()) {
        (Some(record), true) => Ok(record),
        _ => Err(StoreError::Damaged),
    }
}
