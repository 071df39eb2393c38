//! What counts as text: trimmed, in one form, within its limit.

use crate::Refusal;

/// One line of text: control characters become spaces, runs of white space one
/// space. Refuses an empty line and one over `max` characters.
pub fn line(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let clean = optional_line(field, text, max)?;
    if clean.is_empty() { Err(Refusal::Empty { field }) } else { Ok(clean) }
}

/// As [`line`], but may be empty.
pub fn optional_line(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    within(field, spaced.split_whitespace().collect::<Vec<_>>().join(" "), max)
}

/// Text of several lines: line ends are kept, other control characters go.
pub fn paragraph(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let clean: String = text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    within(field, clean.trim().to_owned(), max)
}

fn within(field: &'static str, text: String, max: usize) -> Result<String, Refusal> {
    let length = text.chars().count();
    if length > max { Err(Refusal::TooLong { field, length, max }) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("text", "  Zoë\n\tloopt mee \u{7} ", 20), Ok("Zoë loopt mee".into()));
        assert_eq!(line("text", " \n ", 20), Err(Refusal::Empty { field: "text" }));
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert_eq!(line("text", "ŁŁŁ", 3), Ok("ŁŁŁ".into()));
        assert_eq!(line("text", "ŁŁŁŁ", 3), Err(Refusal::TooLong { field: "text", length: 4, max: 3 }));
    }
}
