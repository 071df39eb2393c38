//! The key that closes forms. It lies in the workspace and never leaves it.

use form::{FormError, SigningKey};

use crate::{ApiError, desk::Desk};

/// The workspace's signing key, made the first time that it is needed.
pub(crate) async fn signing_key(desk: &mut Desk<'_>) -> Result<SigningKey, ApiError> {
    let today = desk.api.today();
    let make =
        |random: &[u8; 32]| Ok::<_, ApiError>(SigningKey::generate(random, today).map_err(FormError::from)?.to_bytes());
    let bytes = desk.workspace.signing_key(make).await?;
    Ok(SigningKey::from_bytes(&bytes).map_err(FormError::from)?)
}
