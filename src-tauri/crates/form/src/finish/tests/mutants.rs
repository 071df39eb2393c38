//! The reader of forms, fed with forms that were broken at random: it answers, always, and never
//! with another talk that it calls good.

use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate};

use crate::tests::scene;
use crate::{Gesprek, SigningKey, examine, read_gesprek, render_signed};

use super::plain::carrying;

/// Of each of the files below.
const COUNT: usize = 40;
const LONGEST: Duration = Duration::from_secs(20);

/// What a reader stumbles over.
const TOKENS: [&[u8]; 16] = [
    b"/Kids",
    b"/Names",
    b"/Prev 9",
    b"<<",
    b">>",
    b"[",
    b"]",
    b"1 0 R",
    b"endobj",
    b"stream\n",
    b"/Length 99999999",
    b"/Filter/FlateDecode",
    b"/Type/ObjStm",
    b"-2147483648",
    b"(",
    b"obj",
];

#[test]
fn broken_forms_are_answered() {
    let count = std::env::var("PRAATPLAAT_MUTANTS").ok().and_then(|n| n.parse().ok()).unwrap_or(COUNT);
    let day = NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day");
    let key = SigningKey::generate(&[3; 32], day).expect("a key");
    let document = scene::ordinary();
    let talk = Gesprek::from(&document);
    let signed = render_signed(&document, &key, DateTime::UNIX_EPOCH).expect("a form").bytes;
    let open = carrying("gesprek.json", &serde_json::to_string(&talk).expect("JSON"), "");
    let first = include_bytes!("../../../../../../tests/fixtures/gesprek-1.pdf").to_vec();
    for (name, whole) in [("signed", signed), ("plain", open), ("of the first version", first)] {
        let mut chance = Chance(whole.len() as u64);
        for number in 0..count {
            let mutant = mutant(&whole, &mut chance);
            let start = Instant::now();
            let read = read_gesprek(&mutant);
            let found = examine(&mutant);
            assert!(start.elapsed() < LONGEST, "mutant {number} of the {name} form took {:?}", start.elapsed());
            assert!(!found.is_good() || mutant == whole, "mutant {number} of the {name} form is called good");
            assert_eq!(read.is_ok(), found.gesprek.is_ok(), "mutant {number} of the {name} form: both read the same");
        }
    }
}

/// Numbers that look random and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// The file with up to six things done to it.
fn mutant(whole: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        let end = (at + 1 + chance.below(400)).min(bytes.len());
        match chance.below(8) {
            0 | 1 => bytes[at] ^= 1 << chance.below(8),
            2 => bytes[at] = chance.below(256) as u8,
            3 => drop(bytes.drain(at..end)),
            4 => {
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            5 => drop(bytes.splice(at..at, TOKENS[chance.below(TOKENS.len())].iter().copied())),
            6 => {
                // A number of the file, and another one in its place.
                let is_digit = |byte: &u8| byte.is_ascii_digit();
                if let Some(found) = bytes[at..].iter().position(is_digit) {
                    bytes[at + found] = b'0' + chance.below(10) as u8;
                }
            }
            _ => {
                let token = TOKENS[chance.below(TOKENS.len())];
                let end = (at + token.len()).min(bytes.len());
                drop(bytes.splice(at..end, token.iter().copied()));
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}
