//! What lies at a path, without a passphrase.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use crate::key::PAGE_BYTES;

/// What lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// Nothing.
    Absent,
    /// Noise from the first byte: very likely a workspace.
    Encrypted,
    /// A file of something else: plain `SQLite`, PDF, an archive, text, empty or
    /// too small; or a folder.
    Other,
    /// It can't be read: no permission, or the disk says no.
    Unreadable,
}

/// Looks at the first page. The passphrase has the last word.
pub fn file_state(path: &Path) -> FileState {
    match first_page(path) {
        Ok(Some(page)) if looks_encrypted(&page) => FileState::Encrypted,
        Ok(_) => FileState::Other,
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FileState::Absent,
            io::ErrorKind::IsADirectory => FileState::Other,
            _ => FileState::Unreadable,
        },
    }
}

/// The first page of a file, if it has one.
pub(crate) fn first_page(path: &Path) -> io::Result<Option<[u8; PAGE_BYTES]>> {
    let mut file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Ok(None);
    }
    let mut page = [0; PAGE_BYTES];
    match file.read_exact(&mut page) {
        Ok(()) => Ok(Some(page)),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error),
    }
}

/// No known kind of file begins like this. New workspaces draw another salt
/// until theirs doesn't either.
pub(crate) fn is_known_magic(start: &[u8]) -> bool {
    const MAGIC: [&[u8]; 12] = [
        b"SQLite format 3\0",
        b"%PDF",
        b"PK",
        b"\x1f\x8b",
        b"BZh",
        b"\xfd7zXZ",
        b"7z\xbc\xaf",
        b"Rar!",
        b"\x28\xb5\x2f\xfd",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"age-encryption",
    ];
    MAGIC.iter().any(|magic| start.starts_with(magic))
}

fn looks_encrypted(page: &[u8]) -> bool {
    // Random bytes give 7.95 ± 0.01 bits a byte over one page; text gives 4 to 6.
    const NOISE: f64 = 7.8;
    let mut counts = [0_u32; 256];
    for byte in page {
        counts[usize::from(*byte)] += 1;
    }
    let total = page.len() as f64;
    let entropy: f64 = counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| f64::from(*count) / total)
        .map(|share| -share * share.log2())
        .sum();
    entropy > NOISE && !is_known_magic(page)
}
