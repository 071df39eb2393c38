//! Rows and cells from text with semicolons, commas or tabs.

use crate::{ApiError, ErrorCode};

/// A row that isn't empty.
pub(super) struct Line {
    /// Line in the list, from 1.
    pub(super) number: u32,
    /// Trimmed cells.
    pub(super) cells: Vec<String>,
}

pub(super) fn read(text: &str) -> Result<Vec<Line>, ApiError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|e| ApiError::new(ErrorCode::ListUnreadable).detail(e))?;
        let number = line_at(text, record.position().map_or(0, csv::Position::byte));
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push(Line { number, cells });
        }
    }
    Ok(lines)
}

/// The reader points at the empty lines before a row; we mean the row itself.
fn line_at(text: &str, byte: u64) -> u32 {
    let (before, rest) = text.split_at_checked(byte as usize).unwrap_or((text, ""));
    let empty = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let breaks = before.matches('\n').count() + rest[..empty].matches('\n').count();
    breaks as u32 + 1
}

/// Whichever the first line has most of, outside quotes. Spreadsheets in Dutch
/// write semicolons, so those win a draw.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: char| {
        let mut quoted = false;
        first
            .chars()
            .filter(|c| {
                quoted ^= *c == '"';
                !quoted && *c == delimiter
            })
            .count()
    };
    [b'\t', b',', b';'].into_iter().max_by_key(|d| count(char::from(*d))).unwrap_or(b';')
}
