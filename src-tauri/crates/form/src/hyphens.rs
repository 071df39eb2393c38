//! Where Dutch words may be divided.

use hypher::{Lang, hyphenate_bounded};

/// How readily words are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// The narrow paper of a note.
    Note,
    /// A column on a page: only words that would leave a hole.
    Column,
}

impl Measure {
    /// A word with fewer letters stays whole.
    fn shortest(self) -> usize {
        match self {
            Self::Note => 10,
            Self::Column => 18,
        }
    }
}

/// Letters that stay before, and go after, the hyphen.
const BEFORE: usize = 3;
const AFTER: usize = 4;

/// Byte offsets at which a hyphen may be put, ascending.
pub(crate) fn points(text: &str, measure: Measure) -> Vec<usize> {
    let mut points = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if c.is_alphabetic() {
            continue;
        }
        divide(text, start, at, measure, &mut points);
        start = at + c.len_utf8();
    }
    points
}

fn divide(text: &str, start: usize, end: usize, measure: Measure, points: &mut Vec<usize>) {
    let Some(word) = text.get(start..end).filter(|w| w.chars().count() >= measure.shortest()) else {
        return;
    };
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
        let check = |word: &str, measure, expected: &str| {
            let mut divided = word.to_owned();
            for at in points(word, measure).into_iter().rev() {
                divided.insert(at, '-');
            }
            assert_eq!(divided, expected);
        };
        check("arbeidsomstandighedenwet", Measure::Column, "arbeids-om-stan-dig-he-denwet");
        check("avondvergaderingen", Measure::Note, "avond-ver-ga-de-ringen");
        check("zeeëendenkooi", Measure::Note, "zeeëen-den-kooi");
        check("werkoverleg", Measure::Column, "werkoverleg");
    }

    #[test]
    fn no_word_is_too_long() {
        for length in [44, 45, 46, 49, 120, 2000] {
            let word = "hottentottententententoonstelling".repeat(62).chars().take(length).collect::<String>();
            assert!(!points(&word, Measure::Note).is_empty(), "{length} letters");
        }
    }
}
