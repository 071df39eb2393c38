//! The file's key: Argon2id over the passphrase, salted with the file's own
//! first 16 bytes, so that the file and the passphrase are enough.

use std::fmt::Write;

use argon2::{Algorithm, Argon2, Params, Version};
use hmac::{Hmac, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::{Passphrase, StoreError};

/// `SQLCipher`'s salt: the first bytes of the file, the same for its whole life.
pub(crate) const SALT_BYTES: usize = 16;
/// `SQLCipher`'s page.
pub(crate) const PAGE_BYTES: usize = 4096;
const MAC_BYTES: usize = 64;
const KEY_BYTES: usize = 32;

/// The raw key of one file.
pub(crate) struct FileKey {
    key: Zeroizing<[u8; KEY_BYTES]>,
    salt: [u8; SALT_BYTES],
}

impl FileKey {
    /// 64 MiB, three passes, one lane: fixed by the format's version. It takes
    /// some 0.15 s of a core, so it runs beside the async threads.
    pub(crate) async fn derive(passphrase: &Passphrase, salt: [u8; SALT_BYTES]) -> Result<Self, StoreError> {
        let passphrase = passphrase.clone();
        let hashing = tokio::task::spawn_blocking(move || {
            let params = Params::new(64 * 1024, 3, 1, Some(KEY_BYTES)).expect("the format's parameters are valid");
            let mut key = Zeroizing::new([0; KEY_BYTES]);
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
                .hash_password_into(passphrase.as_bytes(), &salt, key.as_mut_slice())
                .expect("salt and key have valid lengths");
            key
        });
        let key = hashing.await.map_err(|_| StoreError::Sql(sqlx::Error::WorkerCrashed))?;
        Ok(Self { key, salt })
    }

    pub(crate) fn salt(&self) -> [u8; SALT_BYTES] {
        self.salt
    }

    /// The same key.
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        self.salt == other.salt && self.key == other.key
    }

    /// As `SQLCipher` wants it: `"x'<key><salt>'"`, a raw key that it doesn't
    /// stretch once more.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * (KEY_BYTES + SALT_BYTES) + 5));
        text.push_str("\"x'");
        for byte in self.key.iter().chain(&self.salt) {
            write!(text, "{byte:02x}").expect("writing to a String cannot fail");
        }
        text.push_str("'\"");
        text
    }

    /// Whether this key wrote this page, as told by the page's own MAC. It tells
    /// a damaged first page from a wrong passphrase.
    pub(crate) fn wrote(&self, page: &[u8], number: u32) -> bool {
        let Some((content, mac)) = page.split_last_chunk::<MAC_BYTES>() else { return false };
        let mut check = keyed(&self.mac_key()[..]);
        check.update(content);
        check.update(&number.to_le_bytes());
        check.verify_slice(mac).is_ok()
    }

    /// `SQLCipher` 4's key for the pages' MAC: two rounds of PBKDF2-HMAC-SHA512
    /// over the raw key, with the salt's bits masked.
    fn mac_key(&self) -> Zeroizing<[u8; KEY_BYTES]> {
        let mut first = keyed(&self.key[..]);
        first.update(&self.salt.map(|byte| byte ^ 0x3a));
        first.update(&1_u32.to_be_bytes());
        let first = first.finalize().into_bytes();
        let mut second = keyed(&self.key[..]);
        second.update(&first);
        let second = second.finalize().into_bytes();
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        for (byte, (a, b)) in key.iter_mut().zip(first.iter().zip(second.iter())) {
            *byte = a ^ b;
        }
        key
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha512> {
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length")
}
