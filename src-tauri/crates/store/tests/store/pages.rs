//! Decrypts the file page by page, free pages and leftovers inside pages
//! included: what a copy of the database would quietly leave out.

use std::path::Path;

use aes::{
    Aes256,
    cipher::{BlockCipherDecrypt, KeyInit},
};

use crate::scene::raw_key;

const PAGE: usize = 4096;
const BLOCK: usize = 16;
/// An IV and a MAC at the end of each page.
const RESERVED: usize = 16 + 64;

pub(crate) fn decrypted(path: &Path) -> Vec<Vec<u8>> {
    let (key, _) = raw_key(path);
    let cipher = Aes256::new(&key.into());
    let bytes = std::fs::read(path).unwrap();
    let pages = bytes.chunks_exact(PAGE).enumerate();
    pages.map(|(number, page)| one(&cipher, page, if number == 0 { 16 } else { 0 })).collect()
}

/// AES-256 in CBC mode; the first page begins with the salt.
fn one(cipher: &Aes256, page: &[u8], start: usize) -> Vec<u8> {
    let (content, reserved) = page.split_at(PAGE - RESERVED);
    let mut previous = &reserved[..BLOCK];
    let mut plain = Vec::new();
    for encrypted in content[start..].chunks_exact(BLOCK) {
        let mut block = aes::Block::try_from(encrypted).unwrap();
        cipher.decrypt_block(&mut block);
        plain.extend(block.iter().zip(previous).map(|(a, b)| a ^ b));
        previous = encrypted;
    }
    plain
}

/// Whether the words stand anywhere in the file, in a page or across two.
pub(crate) fn holds(path: &Path, marker: &str) -> bool {
    decrypted(path).concat().windows(marker.len()).any(|window| window == marker.as_bytes())
}
