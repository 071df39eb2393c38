//! What a dated addition says of a page that was signed on paper and scanned. It is written down like
//! what people write, and printed and sealed like it.

use chrono::NaiveDate;
use domain::Language;

use crate::words::Words;

/// So many digits of a hash tell two files apart by eye.
const DIGITS: usize = 16;

/// A page came: who signed on it, and by what it is known.
pub fn scan_added(language: Language, names: &[&str], sha256: &str) -> String {
    let words = Words::new(language);
    words.with("form-scan-added", &[("names", &words.list(names)), ("digits", &in_fours(sha256))])
}

/// The page that came on this day is gone: it was the wrong one.
pub fn scan_withdrawn(language: Language, came: NaiveDate, sha256: &str) -> String {
    let words = Words::new(language);
    words.with("form-scan-withdrawn", &[("date", &words.date(came)), ("digits", &in_fours(sha256))])
}

fn in_fours(sha256: &str) -> String {
    let digits: Vec<char> = sha256.chars().take(DIGITS).collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_addition_says_who_signed_and_by_what_the_file_is_known() {
        let hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        let said = scan_added(Language::Nl, &["Annemieke Visser", "Joke Bos"], hash);
        assert!(said.contains("door Annemieke Visser en Joke Bos."), "{said}");
        assert!(said.contains("0123 4567 89ab cdef …") && !said.contains("cdef 0123"), "{said}");
        let one = scan_added(Language::En, &["Joke Bos"], hash);
        assert!(one.contains("by Joke Bos."), "{one}");
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
        let gone = scan_withdrawn(Language::Nl, day, hash);
        assert!(
            gone.contains("24 november 2026") && gone.contains("ingetrokken") && gone.contains("0123 4567"),
            "{gone}"
        );
    }
}
