//! Pages that were signed on paper: what sort of file is taken, who signed, and what is withdrawn.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{AddendumId, ConversationId, DossierId, Refusal, Role, Scan, ScanId, ScanKind};
use proptest::prelude::*;
use uuid::Uuid;

/// As a scanner and a telephone make them.
const FILES: [(ScanKind, &[u8]); 3] = [
    (ScanKind::Pdf, include_bytes!("../../../../tests/fixtures/scan.pdf")),
    (ScanKind::Jpeg, include_bytes!("../../../../tests/fixtures/scan.jpg")),
    (ScanKind::Png, include_bytes!("../../../../tests/fixtures/scan.png")),
];

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November")
}

fn scan(signed_by: &[Role]) -> Scan {
    Scan {
        id: ScanId(Uuid::from_u128(1)),
        dossier: DossierId(Uuid::from_u128(2)),
        conversation: ConversationId(Uuid::from_u128(3)),
        addendum: AddendumId(Uuid::from_u128(4)),
        sha256: "0".repeat(64),
        kind: ScanKind::Pdf,
        size: 5,
        on: day(14),
        signed_by: signed_by.iter().copied().collect(),
        withdrawn_on: None,
    }
}

#[test]
fn the_kind_is_told_from_the_bytes() {
    for (kind, file) in FILES {
        assert_eq!(ScanKind::of(file), Some(kind));
        // Programs leave something behind the end, and it is the same file.
        assert_eq!(ScanKind::of(&[file, b"\n\0\0"].concat()), Some(kind), "{kind:?} with a tail");
    }
    let padded = [&FILES[1].1[..2], &[0xff; 40], &FILES[1].1[2..]].concat();
    assert_eq!(ScanKind::of(&padded), Some(ScanKind::Jpeg), "fill bytes before a marker");
}

#[test]
fn a_file_without_its_end_is_none() {
    for (kind, file) in FILES {
        for length in (0..file.len() - 16).step_by(7) {
            assert_eq!(ScanKind::of(&file[..length]), None, "{kind:?}, {length} bytes");
        }
    }
}

#[test]
fn what_only_looks_like_one_is_none() {
    let (pdf, jpeg, png) = (FILES[0].1, FILES[1].1, FILES[2].1);
    let without_size = [&png[..16], &[0; 8], &png[24..]].concat();
    let hostile: [&[u8]; 12] = [
        b"",
        b"naam;functie\nAnnemieke;medewerker",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
        b"PK\x03\x04 a document of another program",
        b"%PDF-",
        b"%PDF-9.9 startxref %%EOF",
        b"\xff\xd8\xff\xd9",
        // A segment that says it is shorter than its own length.
        b"\xff\xd8\xff\xe0\x00\x00\xff\xda\xff\xd9",
        // A picture without a size.
        b"\xff\xd8\xff\xda\x00\x02\xff\xd9",
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR",
        &without_size,
    ];
    for file in hostile {
        assert_eq!(ScanKind::of(file), None, "{:?}", String::from_utf8_lossy(&file[..file.len().min(40)]));
    }
    assert_eq!(ScanKind::of(&[b"x", pdf].concat()), None, "a PDF begins as one");
    assert_eq!(ScanKind::of(&jpeg[1..]), None);
}

proptest! {
    /// Whatever is in the file: an answer, and no panic.
    #[test]
    fn any_bytes_get_an_answer(which in 0..3_usize, at in any::<prop::sample::Index>(), byte: u8, rest: Vec<u8>) {
        let mut file = FILES[which].1.to_vec();
        let at = at.index(file.len());
        file[at] = byte;
        let _answer = ScanKind::of(&file);
        let _answer = ScanKind::of(&[&file[..at], &rest].concat());
    }
}

#[test]
fn somebody_signed_on_it() {
    let check = |who: &[Role]| Scan::check_signers(&who.iter().copied().collect());
    assert_eq!(check(&[]), Err(Refusal::Empty { field: "signed_by" }));
    assert_eq!(check(&[Role::Together]), Err(Refusal::NotHere { kind: "person" }));
    assert_eq!(check(&[Role::Employee, Role::Together]), Err(Refusal::NotHere { kind: "person" }));
    assert!(check(&[Role::Manager]).is_ok() && check(&Role::PEOPLE).is_ok());
}

#[test]
fn a_wrong_page_is_withdrawn_once_and_counts_no_more() {
    let both = scan(&Role::PEOPLE);
    assert!(both.is_kept() && Scan::show_both([&both]));
    let gone = both.withdrawn(day(20)).expect("it can be taken back");
    assert_eq!(gone, Scan { withdrawn_on: Some(day(20)), ..both.clone() }, "what it was is still told");
    assert!(!Scan::show_both([&gone]));
    assert_eq!(gone.withdrawn(day(21)), Err(Refusal::NotHere { kind: "scan" }));
}

#[test]
fn both_signed_on_one_page_or_each_on_their_own() {
    let [employee, manager] = [scan(&[Role::Employee]), scan(&[Role::Manager])];
    assert!(!Scan::show_both([]) && !Scan::show_both([&employee]) && !Scan::show_both([&employee, &employee]));
    assert!(Scan::show_both([&employee, &manager]));
    let gone = manager.withdrawn(day(20)).expect("it can be taken back");
    assert!(!Scan::show_both([&employee, &gone]));
    assert_eq!(employee.signed_by, BTreeSet::from([Role::Employee]));
}
