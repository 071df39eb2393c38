//! Seals: any change of content changes them, and nothing else does.

mod mutation;
mod talk;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{Addendum, AddendumId, ConversationId, DossierId, Role, Signature};
use uuid::Uuid;

use crate::{Document, Edition, Seal, WordsError, preview};

use mutation::Chance;

/// The promise to paper: a form of today has this seal for ever.
#[test]
fn a_seal_stays_what_it_was() {
    let document = talk::talk();
    let text = String::from_utf8(super::content::canonical(&document)).expect("text");
    assert!(text.starts_with(r#"{"agreements":[{"cost":"€ 140","difference":null,"due":"2027-01-01","#), "{text}");
    assert!(text.contains(r#""employee":{"reaction":"Fijn gesprek.","reason":"","stance":"agreed"}"#), "{text}");
    assert!(text.ends_with(r#""windows_removed":[]}"#), "{text}");
    let seal = Seal::of(&document);
    assert_eq!(seal.to_string(), "099DAA8B97FE601E56E14902D97F35EA4FCA373AF520CB702CDC7A5E5D6F7C67");
    assert_eq!(seal.words().join(" "), "argument vouw pak duister venkel bami");
}

#[test]
fn every_change_of_content_changes_the_seal() {
    let count: usize = std::env::var("PRAATPLAAT_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(2_000);
    let original = talk::talk();
    let seal = Seal::of(&original);
    let mut chance = Chance::new(20_261_114);
    let mut kinds = BTreeSet::new();
    for _ in 0..count {
        let mut changed = original.clone();
        let what = mutation::mutate(&mut changed, &mut chance);
        assert_ne!(changed, original, "{what} changed nothing");
        assert_ne!(Seal::of(&changed), seal, "{what} goes unseen");
        kinds.insert(what);
    }
    assert_eq!(kinds.len(), mutation::KINDS, "each kind of change was tried: {kinds:?}");
}

#[test]
fn what_isnt_content_leaves_the_seal() {
    let original = talk::talk();
    let changes: [fn(&mut Document); 12] = [
        |d| d.language = domain::Language::En,
        |d| d.edition = Edition::Translation,
        |d| d.closed_on = None,
        |d| d.closing.employee.as_mut().expect("an opinion").signature = Some(Signature::Ink),
        |d| d.closing.employee.as_mut().expect("an opinion").signed_on = NaiveDate::from_ymd_opt(2026, 11, 20),
        |d| d.edition = Edition::Presented,
        |d| d.closing.later = BTreeSet::from([Role::Manager]),
        |d| {
            let half = BTreeSet::from([Role::Manager]);
            d.closing.hr.insert(d.agreements[0].id, half);
        },
        |d| d.notes[0].id = domain::NoteId(Uuid::from_u128(99)),
        |d| d.notes[0].lines = vec!["anders".into(), "gebroken".into()],
        |d| d.agreements[0].position += 0.5,
        |d| d.addenda = vec![addendum("Later gezegd")],
    ];
    for (index, change) in changes.into_iter().enumerate() {
        let mut changed = original.clone();
        change(&mut changed);
        assert_ne!(changed, original, "{index}");
        assert_eq!(Seal::of(&changed), Seal::of(&original), "{index}");
    }
}

#[test]
fn additions_hang_on_the_seal_in_their_order() {
    let seal = Seal::of(&talk::talk());
    let [one, other] = [addendum("Eerst dit"), addendum("Dan dat")];
    let both = seal.with_addendum(&one).with_addendum(&other);
    let turned = seal.with_addendum(&other).with_addendum(&one);
    let all =
        BTreeSet::from([seal, seal.with_addendum(&one), seal.with_addendum(&other), both, turned].map(|s| *s.bytes()));
    assert_eq!(all.len(), 5);
    let manager = Addendum { author: Role::Manager, ..one.clone() };
    let later = Addendum { on: one.on.succ_opt().expect("a day"), ..one.clone() };
    assert!([manager, later].iter().all(|a| seal.with_addendum(a) != seal.with_addendum(&one)));
}

#[test]
fn each_addition_is_printed_with_the_seal_that_hangs_on_the_one_before() {
    let said = talk::talk();
    let additions = ["Eerst dit", "Dan dat"].map(addendum);
    let copy = Document { addenda: additions.to_vec(), edition: Edition::Translation, ..said.clone() };
    let text: String = preview(&copy).expect("pages").pages.into_iter().map(|page| page.text).collect();
    let text: String = text.split_whitespace().collect();
    let mut seal = Seal::of(&said);
    for addition in &additions {
        seal = seal.with_addendum(addition);
        assert!(text.contains(&seal.words().join("·")), "{:?} is on paper", seal.words());
    }
}

fn addendum(text: &str) -> Addendum {
    Addendum {
        id: AddendumId(Uuid::from_u128(1)),
        dossier: DossierId(Uuid::from_u128(2)),
        conversation: ConversationId(Uuid::from_u128(3)),
        author: Role::Employee,
        text: text.into(),
        on: NaiveDate::from_ymd_opt(2027, 1, 10).expect("a day"),
    }
}

#[test]
fn the_list_has_2048_words_known_by_four_letters() {
    let list: Vec<&str> = include_str!("words.txt").lines().collect();
    assert_eq!(list.len(), 2048);
    assert!(list.is_sorted(), "it is searched by halves");
    let beginnings: BTreeSet<String> = list.iter().map(|word| word.chars().take(4).collect()).collect();
    assert_eq!(beginnings.len(), 2048);
    assert!(list.iter().all(|w| (3..=9).contains(&w.len()) && w.bytes().all(|c| c.is_ascii_lowercase())));
}

#[test]
fn words_carry_the_first_66_bits() {
    let mut chance = Chance::new(1);
    for _ in 0..200 {
        let bytes: [u8; 32] = std::array::from_fn(|_| chance.below(256) as u8);
        let seal = super::Seal(bytes);
        let words = Seal::parse_words(&seal.words().join(" ")).expect("six words");
        assert!(words.matches(&seal));
        for bit in 0..70 {
            let mut other = bytes;
            other[bit / 8] ^= 0x80 >> (bit % 8);
            assert_eq!(words.matches(&super::Seal(other)), bit >= 66, "bit {bit}");
        }
    }
}

#[test]
fn typed_words_may_look_untidy() {
    let seal = Seal::of(&talk::talk());
    let [first, second, third, fourth, fifth, sixth] = seal.words();
    let tidy = Seal::parse_words(&seal.words().join(" ")).expect("six words");
    let accented = first.replace('e', "é").replace('a', "à").replace('i', "ï").replace('o', "ö");
    for text in [
        seal.words().join("-").to_uppercase(),
        format!("  1. {accented}\n2. {second},{third}\t{fourth} · {fifth} – {sixth}. "),
        format!("{first}\u{a0}{second} {third} {fourth} {fifth} {}", sixth.to_uppercase()),
    ] {
        assert_eq!(Seal::parse_words(&text), Ok(tidy), "{text}");
    }
    assert_eq!(Seal::parse_words(&format!("{first} {second}")), Err(WordsError::Count { found: 2 }));
    assert_eq!(Seal::parse_words(""), Err(WordsError::Count { found: 0 }));
    assert_eq!(Seal::parse_words(&[first; 7].join(" ")), Err(WordsError::Count { found: 7 }));
}

#[test]
fn a_wrong_word_gets_an_offer() {
    for (typed, wanted) in [
        ("fietsen", "fiets"),
        ("feits", "fiets"),
        ("olifantje", "olifant"),
        ("bakekr", "bakker"),
        ("zonn", "zon"),
        ("giraffe", "giraf"),
    ] {
        match Seal::parse_words(typed) {
            Err(WordsError::Unknown { place: 1, near, .. }) => {
                assert!(near.contains(&wanted) && near.len() <= 3, "{typed}: {near:?}");
            }
            other => panic!("{typed}: {other:?}"),
        }
    }
    let [a, b, ..] = Seal::of(&talk::talk()).words();
    match Seal::parse_words(&format!("{a} {b} aarde zzzz")) {
        Err(WordsError::Unknown { place: 3, word, .. }) => assert_eq!(word, "aarde", "the first wrong word is told"),
        other => panic!("{other:?}"),
    }
    match Seal::parse_words("qqqqqqqqqqqq") {
        Err(WordsError::Unknown { near, .. }) => assert!(near.is_empty()),
        other => panic!("{other:?}"),
    }
    // Endless input is answered.
    assert!(Seal::parse_words(&"x".repeat(100_000)).is_err());
}

#[test]
fn the_code_carries_the_whole_seal() {
    let seal = Seal::of(&talk::talk());
    assert_eq!(Seal::parse_code(&format!(" {}\n", seal.code_text().to_lowercase())), Some(seal));
    for wrong in ["", "PRAATPLAAT:1:", "PRAATPLAAT:2:00", &seal.to_string(), &seal.code_text()[..70], "PRAATPLAAT:1:+é"]
    {
        assert_eq!(Seal::parse_code(wrong), None, "{wrong}");
    }
    let json = serde_json::to_string(&seal).expect("text");
    assert_eq!(serde_json::from_str::<Seal>(&json).ok(), Some(seal));
}

#[test]
fn the_bars_are_the_code() {
    let seal = Seal::of(&talk::talk());
    let code = seal.code();
    let wanted = qrcodegen::QrCode::encode_text(&seal.code_text(), qrcodegen::QrCodeEcc::Medium).expect("a code");
    let mut drawn = vec![vec![0_u8; usize::from(code.size)]; usize::from(code.size)];
    for bar in &code.bars {
        for y in bar.y..bar.y + bar.height {
            for x in bar.x..bar.x + bar.width {
                drawn[usize::from(y)][usize::from(x)] += 1;
            }
        }
    }
    for (y, row) in (0..).zip(&drawn) {
        for (x, times) in (0..).zip(row) {
            assert_eq!(*times, u8::from(wanted.get_module(x, y)), "{x} {y}");
        }
    }
    assert!(code.size <= 33, "small enough for a corner of the page: {}", code.size);
}
