//! The keyed chain: each journal row vouches for the one before it.
//!
//! It notices a change by whoever has the passphrase and an SQL shell, and not
//! by whoever runs this code with it; only the paper in the employee's hands
//! tells on them. The commitment is salted, so that an erased text can't be
//! guessed back from it.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub(crate) type Hash = [u8; 32];

/// The random key inside the encrypted file, and whether the file is for practice.
pub(crate) struct ChainKey {
    key: Zeroizing<Hash>,
    practice: bool,
}

/// What a row's MAC covers, besides the MAC of the row before it.
pub(crate) struct Link<'a> {
    pub(crate) stream: &'a str,
    pub(crate) seq: i64,
    pub(crate) revision: i64,
    pub(crate) conversation: Option<&'a str>,
    pub(crate) act: &'a str,
    pub(crate) gesture: &'a str,
    pub(crate) at: &'a str,
    pub(crate) commitment: &'a [u8],
}

impl ChainKey {
    pub(crate) fn new(key: Hash, practice: bool) -> Self {
        Self { key: Zeroizing::new(key), practice }
    }

    /// What the first row of every stream stands on. The practice mark is in it:
    /// a practice file can't be turned into a real one with its history intact.
    pub(crate) fn genesis(&self) -> Hash {
        self.mac(&[b"praatplaat genesis 1", &[u8::from(self.practice)]])
    }

    pub(crate) fn link(&self, previous: &[u8], link: &Link<'_>) -> Hash {
        self.mac(&[
            b"praatplaat row 1",
            previous,
            link.stream.as_bytes(),
            &link.seq.to_be_bytes(),
            &link.revision.to_be_bytes(),
            link.conversation.unwrap_or_default().as_bytes(),
            link.act.as_bytes(),
            link.gesture.as_bytes(),
            link.at.as_bytes(),
            link.commitment,
        ])
    }

    /// The seal of the newest row. Rows don't show it, so cutting off the tail
    /// can't be mended by copying an earlier row's MAC.
    pub(crate) fn head(&self, revision: i64, mac: &[u8]) -> Hash {
        self.mac(&[b"praatplaat head 1", &revision.to_be_bytes(), mac])
    }

    /// The seal of a row outside the file. Another one than the head's, or a cut-off
    /// tail could be sealed again with what was remembered.
    pub(crate) fn anchor(&self, revision: i64, mac: &[u8]) -> Hash {
        self.mac(&[b"praatplaat anchor 1", &revision.to_be_bytes(), mac])
    }

    /// What the workspace is called outside the file.
    pub(crate) fn name(&self) -> Hash {
        self.mac(&[b"praatplaat name 1"])
    }

    /// Every part goes in with its length, so that no two lists look alike.
    fn mac(&self, parts: &[&[u8]]) -> Hash {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key[..]).expect("HMAC takes a key of any length");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// What a row promises about its content, whether or not that was erased since.
pub(crate) fn commitment(salt: &[u8], content: &str) -> Hash {
    Sha256::new().chain_update(salt).chain_update(content).finalize().into()
}

/// SHA-256 in lower-case hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
