//! The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252.

use encoding_rs::{Encoding, WINDOWS_1252};

/// Spreadsheets write UTF-8 with or without a mark, "Unicode text" in UTF-16,
/// and plain CSV in Windows-1252. Windows-1252 has a letter for every byte.
pub(crate) fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}
