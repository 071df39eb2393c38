//! The workspace's signing key. What a key looks like is not known here: it is
//! made by whoever signs, from chance of ours, and kept.

use zeroize::Zeroizing;

use crate::{StoreError, Workspace, table};

impl Workspace {
    /// The signing key, where one was made.
    pub async fn known_signing_key(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        table::signing::get(self.connection().await?).await
    }

    /// The signing key; the first time, what `make` gives for 32 random bytes. It is no
    /// record: undo, history and journal don't know it.
    pub async fn signing_key<E: From<StoreError>>(
        &mut self,
        make: impl FnOnce(&[u8; 32]) -> Result<Zeroizing<Vec<u8>>, E>,
    ) -> Result<Zeroizing<Vec<u8>>, E> {
        let connection = self.connection().await?;
        if let Some(key) = table::signing::get(connection).await? {
            return Ok(key);
        }
        let random: Zeroizing<[u8; 32]> = Zeroizing::new(rand::random());
        let key = make(&random)?;
        table::signing::insert(connection, &key).await?;
        Ok(key)
    }
}
