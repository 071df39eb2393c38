//! A seal in words that one can read out and type.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::Seal;

/// 2048 everyday words, sorted, each known by its first four letters. Never change it: it stands
/// on paper.
static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// Words of a seal.
const COUNT: usize = 6;
/// 2048 words are 11 bits.
const BITS: usize = 11;
/// How many words are offered for a wrong one.
const OFFERED: usize = 3;
/// More changed letters than this are another word.
const FARTHEST: usize = 2;

/// The six words of a seal: its first 66 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealWords([u16; COUNT]);

/// Why what was typed aren't six words of a seal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// One of the words isn't in the list.
    #[error("word {place} is not in the list: {word}")]
    Unknown {
        /// Which one, from 1.
        place: usize,
        /// As it was typed.
        word: String,
        /// Words that look like it, the nearest first; may be empty.
        near: Vec<&'static str>,
    },
    /// There are fewer words, or more.
    #[error("a seal has six words, not {found}")]
    Count {
        /// How many were typed.
        found: usize,
    },
}

impl SealWords {
    pub(super) fn of(seal: &Seal) -> Self {
        let bit = |at: usize| u16::from(seal.bytes()[at / 8] >> (7 - at % 8) & 1);
        Self(std::array::from_fn(|word| (0..BITS).fold(0, |index, at| index << 1 | bit(word * BITS + at))))
    }

    /// The words themselves.
    pub fn words(&self) -> [&'static str; COUNT] {
        self.0.map(|index| LIST[usize::from(index)])
    }

    /// These are the words of this seal.
    pub fn matches(&self, seal: &Seal) -> bool {
        *self == Self::of(seal)
    }

    pub(super) fn parse(text: &str) -> Result<Self, WordsError> {
        let typed: Vec<String> = plain(text)
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let mut indices = Vec::new();
        for (index, word) in typed.iter().enumerate() {
            let found = LIST.binary_search(&word.as_str());
            let unknown = || WordsError::Unknown { place: index + 1, word: word.clone(), near: near(word) };
            indices.push(found.ok().and_then(|at| u16::try_from(at).ok()).ok_or_else(unknown)?);
        }
        indices.try_into().map(Self).map_err(|_| WordsError::Count { found: typed.len() })
    }
}

/// Small letters without accents.
fn plain(text: &str) -> String {
    text.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Words of the list that look like this one: few changed letters, or the same beginning.
fn near(word: &str) -> Vec<&'static str> {
    let letters: Vec<char> = word.chars().take(32).collect();
    let beginning: String = letters.iter().take(4).collect();
    let is_begun = |known: &str| letters.len() >= 4 && known.starts_with(&beginning);
    let mut found: Vec<(bool, usize, &str)> = LIST
        .iter()
        // One rarely mistakes the first letter.
        .map(|known| (!known.starts_with(letters[0]), distance(&letters, known), *known))
        .filter(|(_, changes, known)| *changes <= FARTHEST || is_begun(known))
        .collect();
    found.sort_unstable();
    found.into_iter().take(OFFERED).map(|(_, _, known)| known).collect()
}

/// How many letters must be added, left out, exchanged or swapped with a neighbour.
fn distance(word: &[char], known: &str) -> usize {
    let known: Vec<char> = known.chars().collect();
    let mut rows: Vec<Vec<usize>> = vec![(0..=known.len()).collect()];
    for (i, a) in word.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in known.iter().enumerate() {
            let changed = rows[i][j] + usize::from(a != b);
            let mut least = changed.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && word[i - 1] == *b && *a == known[j - 1] {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[word.len()][known.len()]
}
