//! Forms that somebody touched.

use lopdf::Object;
use proptest::prelude::*;

use crate::signing::sign::sign_all;
use crate::signing::update::Update;
use crate::signing::{Fault, Verified, verify};
use crate::tests::scene as forms;

use super::scene;

/// Numbers that look random and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// Of each of five forms; `cargo xtask prove tamper` flips 200.
const FLIPS: usize = 25;

fn asked_flips() -> Option<usize> {
    std::env::var("PRAATPLAAT_FLIPS").ok()?.parse().ok()
}

#[test]
fn every_flipped_bit_is_seen() {
    let flips = asked_flips().unwrap_or(FLIPS);
    for (number, document) in scene::documents().iter().enumerate() {
        let signed = scene::signed(document);
        assert!(verify(&signed).is_sound(), "form {number}: {:?}", verify(&signed));
        let mut chance = Chance(number as u64 + 1);
        for _ in 0..flips {
            let (at, bit) = (chance.below(signed.len()), chance.below(8));
            let mut touched = signed.clone();
            touched[at] ^= 1 << bit;
            assert!(!verify(&touched).is_sound(), "form {number}: bit {bit} of byte {at} goes unseen");
        }
    }
}

/// No signature covers its own place: bytes all over it are looked at, and more of them to prove it.
#[test]
fn every_byte_in_a_signatures_place_counts() {
    let step = if asked_flips().is_some() { 11 } else { 53 };
    let signed = scene::signed(&forms::blank());
    let gaps: Vec<usize> = positions(&signed, b"/Contents<");
    assert_eq!(gaps.len(), 2);
    let last = gaps[1] + b"/Contents".len();
    let end = last + signed[last..].iter().position(|byte| *byte == b'>').expect("an end");
    for at in (last..=end).step_by(step).chain([last, end]) {
        for bit in [0, 5] {
            let mut touched = signed.clone();
            touched[at] ^= 1 << bit;
            assert!(!verify(&touched).is_sound(), "bit {bit} of byte {at} of {last} to {end} goes unseen");
        }
    }
}

#[test]
fn what_is_written_behind_a_signature_is_seen() {
    for which in [0, 1] {
        let mut signed = scene::signed(&forms::ordinary());
        let gap = positions(&signed, b"/Contents<")[which];
        let end = gap + signed[gap..].iter().position(|byte| *byte == b'>').expect("an end");
        signed[end - 3] = b'7';
        let found = verify(&signed);
        assert!(found.faults.contains(&Fault::Padding) && !found.is_sound(), "{found:?}");
    }
}

#[test]
fn what_is_appended_is_seen() {
    let signed = scene::signed(&forms::ordinary());
    for tail in [&b"\n"[..], b" ", b"%", b"\0", b"\n%%EOF", b"\n%%EOF\n", &[b'x'; 5000]] {
        let found = verify(&[&signed, tail].concat());
        assert!(found.faults.contains(&Fault::Added { bytes: tail.len() }), "{tail:?}: {found:?}");
    }
}

#[test]
fn an_update_after_signing_is_seen_and_named() {
    let signed = scene::signed(&forms::ordinary());
    let changes: [fn(&mut Update); 3] = [
        |update| {
            let catalog = update.catalog().expect("a catalog");
            update.dictionary(catalog).expect("a catalog").set("Lang", Object::string_literal("fr"));
        },
        |update| {
            let page = *update.before().get_pages().values().next().expect("a page");
            let content = update.before().get_page_contents(page)[0];
            let stream = update.object(content).and_then(|c| Ok(c.as_stream_mut()?)).expect("a stream");
            stream.set_plain_content(b"BT ET".to_vec());
        },
        |update| {
            update.add(Object::string_literal("nobody looks here"));
        },
    ];
    for change in changes {
        let mut update = Update::of(&signed).expect("a PDF");
        change(&mut update);
        let found = verify(&update.bytes().expect("bytes"));
        assert!(found.faults.contains(&Fault::Changed { objects: 1 }), "{found:?}");
        assert!(found.faults.iter().any(|fault| matches!(fault, Fault::Added { .. })), "{found:?}");
    }
}

/// Somebody with a key of their own changes the form between the two signatures.
#[test]
fn a_change_between_signatures_is_seen_although_both_hold() {
    use crate::signing::{prepare, sign};
    let [manager, employee] = scene::both();
    let key = scene::key(7);
    let prepared = prepare(&scene::form(&forms::ordinary()), &[manager.clone(), employee.clone()]).expect("prepared");
    let first = sign(&prepared, &key, &manager).expect("signed");
    let mut update = Update::of(&first).expect("a PDF");
    let catalog = update.catalog().expect("a catalog");
    update.dictionary(catalog).expect("a catalog").set("Lang", Object::string_literal("fr"));
    let second = sign(&update.bytes().expect("bytes"), &key, &employee).expect("signed");
    let found = verify(&second);
    assert!(found.signatures.iter().all(|s| s.covers_revision), "{found:?}");
    assert_eq!(found.faults, vec![Fault::Changed { objects: 1 }]);
    assert!(!found.is_sound());
}

#[test]
fn a_file_cut_off_anywhere_is_not_complete() {
    let signed = scene::signed(&forms::ordinary());
    let mut chance = Chance(5);
    for length in (0..20).map(|n| signed.len() - 1 - n).chain((0..60).map(|_| chance.below(signed.len()))) {
        assert!(!verify(&signed[..length]).is_complete(), "cut at {length}");
    }
    let whole = verify(&signed);
    assert!(whole.is_complete());
    let first = verify(&signed[..whole.signatures[0].length]);
    assert!(first.is_sound() && !first.is_complete(), "as the first signature left it, it waits for the second");
    assert_eq!(first.open, vec![domain::Role::Employee]);
}

#[test]
fn what_is_no_form_is_said_to_be_none() {
    for bytes in [&b""[..], b"%PDF-", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", &[0xff; 4096]] {
        let found = verify(bytes);
        assert!(!found.is_sound() && found.signatures.is_empty() && !found.faults.is_empty());
    }
    let unsigned = verify(&scene::form(&forms::ordinary()));
    assert_eq!(unsigned, Verified { faults: vec![Fault::NotSigned], ..Verified::default() });
}

/// Deep nesting, endless loops, and numbers that reach too far.
#[test]
fn hostile_files_are_answered() {
    let deep = |open: &str, count| format!("%PDF-1.7\n1 0 obj\n{}\nendobj\ntrailer<</Root 1 0 R>>", open.repeat(count));
    let table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 4294967295/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF";
    let loops = format!("%PDF-1.7\n{table}");
    let circle = "1 0 obj\n<</Type/Catalog/AcroForm 1 0 R/Pages 1 0 R/Fields 1 0 R/Kids[1 0 R]>>\nendobj\n";
    let circle = format!(
        "%PDF-1.7\n{circle}xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n{}\n%%EOF",
        9 + circle.len()
    );
    for hostile in [deep("[", 200_000), deep("<</A", 200_000), deep("(", 200_000), loops, circle] {
        assert!(!verify(hostile.as_bytes()).is_sound());
    }
    let signed = scene::signed(&forms::blank());
    let at = positions(&signed, b"/ByteRange[0 ")[1] + b"/ByteRange[".len();
    for numbers in ["9223372036854775807 1 ", "0 -1 5 5 ", "0 9223372036854775807 9223372036854775807 9 ", "0 0 0 0 "] {
        let mut touched = signed.clone();
        touched[at..at + numbers.len()].copy_from_slice(numbers.as_bytes());
        assert!(!verify(&touched).is_sound(), "{numbers}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), at in any::<prop::sample::Index>()) {
        prop_assert!(!verify(&bytes).is_sound());
        let mut headed = b"%PDF-1.7\n".to_vec();
        headed.extend(&bytes);
        prop_assert!(!verify(&headed).is_sound());
        // The same inside a form that was whole.
        let mut signed = SIGNED.with(Clone::clone);
        let at = at.index(signed.len());
        let end = (at + bytes.len()).min(signed.len());
        let is_same = signed[at..end] == bytes[..end - at];
        signed[at..end].copy_from_slice(&bytes[..end - at]);
        prop_assert_eq!(verify(&signed).is_sound(), is_same);
    }
}

thread_local! {
    static SIGNED: Vec<u8> = sign_all(&scene::form(&forms::blank()), &scene::key(1), &scene::both()).expect("signed");
}

fn positions(bytes: &[u8], wanted: &[u8]) -> Vec<usize> {
    let found = bytes.windows(wanted.len()).enumerate().filter(|(_, window)| *window == wanted);
    found.map(|(at, _)| at).collect()
}
