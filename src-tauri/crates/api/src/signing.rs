//! The key that closes forms. It lies in the workspace and never leaves it.

use form::{FormError, SigningKey};

use crate::{ApiError, desk::Desk};

/// SHA-256 of the certificates with which this workspace signs: none before its first signature.
pub(crate) async fn own_certificates(desk: &mut Desk<'_>) -> Result<Vec<[u8; 32]>, ApiError> {
    let key = desk.workspace.known_signing_key().await?;
    let key = key.map(|bytes| SigningKey::from_bytes(&bytes)).transpose().map_err(FormError::from)?;
    Ok(key.iter().map(SigningKey::fingerprint).collect())
}

/// The workspace's signing key, made the first time that it is needed.
pub(crate) async fn signing_key(desk: &mut Desk<'_>) -> Result<SigningKey, ApiError> {
    let today = desk.api.today();
    let make =
        |random: &[u8; 32]| Ok::<_, ApiError>(SigningKey::generate(random, today).map_err(FormError::from)?.to_bytes());
    let bytes = desk.workspace.signing_key(make).await?;
    Ok(SigningKey::from_bytes(&bytes).map_err(FormError::from)?)
}
