//! Which bytes a signature covers: all of the file so far, but for the signature itself.

use lopdf::{Dictionary, Object};
use sha2::{Digest, Sha256};

/// The bytes before and behind the signature's own place, as `/ByteRange` says them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// Where the `<` of `/Contents` stands.
    pub(super) gap: usize,
    /// Just behind its `>`.
    pub(super) rest: usize,
    /// Where the revision ends.
    pub(super) end: usize,
}

impl Range {
    /// The range of a signature dictionary, if it is one that covers a whole revision of `length`
    /// bytes or fewer.
    pub(super) fn of(signature: &Dictionary, length: usize) -> Option<Self> {
        let numbers = signature.get(b"ByteRange").and_then(Object::as_array).ok()?;
        let numbers: Option<Vec<usize>> =
            numbers.iter().map(|n| n.as_i64().ok().and_then(|n| usize::try_from(n).ok())).collect();
        let [0, gap, rest, behind] = numbers?[..] else {
            return None;
        };
        let end = rest.checked_add(behind)?;
        (gap < rest && rest < end && end <= length).then_some(Self { gap, rest, end })
    }

    /// SHA-256 of what is covered.
    pub(super) fn digest(self, pdf: &[u8]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(&pdf[..self.gap]);
        hash.update(&pdf[self.rest..self.end]);
        hash.finalize().into()
    }

    /// The signature that stands in the gap, and whether nothing else does: it is written in one
    /// way, and what follows it is zero. No signature covers the gap, so it is looked at by itself.
    pub(super) fn contents(self, pdf: &[u8]) -> Option<(Vec<u8>, Padding)> {
        const KEY: &[u8] = b"/Contents";
        let before = pdf[..self.gap].trim_ascii_end();
        let digits = pdf[self.gap..self.rest].strip_prefix(b"<")?.strip_suffix(b">")?;
        if !before.ends_with(KEY) || digits.len() % 2 != 0 {
            return None;
        }
        let bytes: Vec<u8> = digits
            .chunks_exact(2)
            .map(|pair| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()))
            .collect::<Option<_>>()?;
        let plain = digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'A'..=b'F'))
            || digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        let length = der_length(&bytes)?;
        let (signature, padding) = bytes.split_at_checked(length)?;
        let is_zero = padding.iter().all(|byte| *byte == 0);
        let padding = if plain && is_zero { Padding::Zero } else { Padding::Written };
        Some((signature.to_vec(), padding))
    }
}

/// What stands in a signature's place behind the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Padding {
    Zero,
    /// Something that no signature covers.
    Written,
}

/// How long the value is that begins here, with its head.
fn der_length(bytes: &[u8]) -> Option<usize> {
    let short = usize::from(*bytes.get(1)?);
    if short < 0x80 {
        return Some(2 + short);
    }
    let count = short & 0x7f;
    if !(1..=4).contains(&count) {
        return None;
    }
    let length = bytes.get(2..2 + count)?.iter().fold(0, |length, byte| length << 8 | usize::from(*byte));
    length.checked_add(2 + count)
}
