//! The signing key of this computer. It lives in the encrypted workspace.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use p256::ecdsa;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{SigningError, certificate};

/// The first byte of a stored key.
const VERSION: u8 = 1;
/// Version, secret, day.
const LENGTH: usize = 1 + 32 + 4;

/// A key and the certificate that says what it is.
#[derive(Clone)]
pub struct SigningKey {
    secret: ecdsa::SigningKey,
    made_on: NaiveDate,
    certificate: Vec<u8>,
}

impl SigningKey {
    /// The key that these random bytes give. The same bytes and day give the same key.
    pub fn generate(random: &[u8; 32], made_on: NaiveDate) -> Result<Self, SigningError> {
        // Nearly every 32 bytes are a key; the counter is for the few that are not.
        let secret = (0_u8..=255).find_map(|counter| {
            let mut hash = Sha256::new();
            hash.update(b"praatplaat signing key");
            hash.update([counter]);
            hash.update(random);
            ecdsa::SigningKey::from_bytes(&hash.finalize()).ok()
        });
        Self::new(secret.ok_or(SigningError::Key)?, made_on)
    }

    fn new(secret: ecdsa::SigningKey, made_on: NaiveDate) -> Result<Self, SigningError> {
        let certificate = certificate::self_signed(&secret, made_on)?;
        Ok(Self { secret, made_on, certificate })
    }

    /// The key as bytes, to keep in the encrypted workspace and nowhere else.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(LENGTH));
        bytes.push(VERSION);
        let secret = Zeroizing::new(<[u8; 32]>::from(self.secret.to_bytes()));
        bytes.extend_from_slice(secret.as_slice());
        bytes.extend_from_slice(&self.made_on.num_days_from_ce().to_be_bytes());
        bytes
    }

    /// The key that [`Self::to_bytes`] gave these bytes for.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SigningError> {
        let [VERSION, rest @ ..] = bytes else {
            return Err(SigningError::Key);
        };
        let (secret, day) = rest.split_at_checked(32).ok_or(SigningError::Key)?;
        let secret = ecdsa::SigningKey::from_slice(secret).map_err(|_| SigningError::Key)?;
        let day = i32::from_be_bytes(day.try_into().map_err(|_| SigningError::Key)?);
        Self::new(secret, NaiveDate::from_num_days_from_ce_opt(day).ok_or(SigningError::Key)?)
    }

    /// The certificate, in DER. It says that it is this computer's seal and no person's.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// SHA-256 of the certificate: to see whether a form was signed on this computer.
    pub fn fingerprint(&self) -> [u8; 32] {
        Sha256::digest(&self.certificate).into()
    }

    pub(super) fn secret(&self) -> &ecdsa::SigningKey {
        &self.secret
    }
}

/// Without the secret: this ends up in logs.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("made_on", &self.made_on).finish_non_exhaustive()
    }
}
