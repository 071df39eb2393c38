//! Closing a talk: the form is archived, and what was taken back is gone.

use domain::{Change, ConversationId, Update};
use sqlx::SqliteConnection;

use crate::{
    Entry, Scope, StoreError, Workspace,
    chain::{ChainKey, sha256_hex},
    journal, table,
};

/// The archived pages.
#[derive(Debug, Clone, Copy)]
pub struct StoredForm<'a> {
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: &'a str,
    /// The PDF.
    pub bytes: &'a [u8],
}

impl Workspace {
    /// Closes a talk in one transaction. The change itself is never journalled:
    /// it names what was struck. In its place a snapshot holds what remains,
    /// and every earlier row with something said in this talk is erased. Undo
    /// can't cross it, whatever the entry's act is.
    pub async fn close_conversation(&mut self, entry: &Entry<'_>, form: &StoredForm<'_>) -> Result<u32, StoreError> {
        let Scope::Conversation(_, talk) = entry.scope else { return Err(StoreError::WrongScope) };
        if sha256_hex(form.bytes) != form.sha256 {
            return Err(StoreError::FormHash);
        }
        self.end_talk(entry, talk, Some(form)).await
    }

    /// Closes a talk of which nothing is kept: as [`Self::close_conversation`],
    /// without a form. What the entry removes is nowhere in the file afterwards.
    pub async fn forget_conversation(&mut self, entry: &Entry<'_>) -> Result<u32, StoreError> {
        let Scope::Conversation(_, talk) = entry.scope else { return Err(StoreError::WrongScope) };
        self.end_talk(entry, talk, None).await
    }

    async fn end_talk(
        &mut self,
        entry: &Entry<'_>,
        talk: ConversationId,
        form: Option<&StoredForm<'_>>,
    ) -> Result<u32, StoreError> {
        self.begin().await?;
        let (connection, chain) = self.inside();
        let written = close(connection, chain, entry, talk, form).await;
        self.open_board = None;
        let revision = self.finish(written).await?;
        self.anchor().await;
        Ok(revision)
    }

    /// The archived bytes, unchanged, or [`StoreError::Damaged`].
    pub async fn form(&mut self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let bytes = table::form::bytes(self.connection().await?, sha256).await?;
        match bytes {
            Some(bytes) if sha256_hex(&bytes) == sha256 => Ok(Some(bytes)),
            Some(_) => Err(StoreError::Damaged),
            None => Ok(None),
        }
    }
}

async fn close(
    connection: &mut SqliteConnection,
    chain: &ChainKey,
    entry: &Entry<'_>,
    talk: ConversationId,
    form: Option<&StoredForm<'_>>,
) -> Result<u32, StoreError> {
    if let Some(form) = form {
        table::form::insert(connection, form.sha256, form.bytes).await?;
    }
    table::apply(connection, entry.change).await?;
    journal::erase(connection, talk).await?;
    let snapshot = snapshot(connection, talk).await?;
    journal::append(connection, chain, &Entry { change: &snapshot, ..*entry }, journal::SNAPSHOT).await
}

/// The whole remaining board, and whatever else the tables say that the erased
/// rows no longer do: follow-ups and topics of the same talk, for instance.
async fn snapshot(connection: &mut SqliteConnection, talk: ConversationId) -> Result<Change, StoreError> {
    let stands = table::all(connection).await?;
    let told = journal::fold(connection).await?;
    let mut snapshot = Change::default();
    for (key, record) in &stands {
        match told.get(key) {
            _ if record.conversation() == Some(talk) => snapshot.added.push(record.clone()),
            Some(old) if old == record => {}
            Some(old) => snapshot.updated.push(Update { from: old.clone(), to: record.clone() }),
            None => snapshot.added.push(record.clone()),
        }
    }
    snapshot.removed = told.into_iter().filter(|(key, _)| !stands.contains_key(key)).map(|(_, old)| old).collect();
    Ok(snapshot)
}
