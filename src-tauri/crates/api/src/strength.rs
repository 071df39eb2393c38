//! How strong a passphrase is.

use crate::{ApiError, ErrorCode, PassphraseStrength, Strength, practice};

/// Shorter than this is refused, however strange it looks.
const MIN_CHARS: usize = 12;

/// In a word, and whether it may be used.
pub(crate) fn measure(passphrase: &str) -> PassphraseStrength {
    let score = u8::from(zxcvbn::zxcvbn(passphrase, &["praatplaat", practice::PASSPHRASE]).score());
    let long = passphrase.chars().count() >= MIN_CHARS;
    let strength = match (score, long) {
        (..=1, _) => Strength::Weak,
        (2, _) | (_, false) => Strength::Fair,
        (3, true) => Strength::Good,
        (_, true) => Strength::Strong,
    };
    PassphraseStrength { strength, enough: matches!(strength, Strength::Good | Strength::Strong) }
}

/// Refuses what is not enough.
pub(crate) fn check(passphrase: &str) -> Result<(), ApiError> {
    if measure(passphrase).enough { Ok(()) } else { Err(ApiError::new(ErrorCode::PassphraseWeak)) }
}
