//! Forms to sign, and who signs them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Point, Role, Signature};

use crate::Document;
use crate::signing::{SignatureSpec, SigningKey, sign_all};

pub(super) fn key(seed: u8) -> SigningKey {
    let day = NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day");
    SigningKey::generate(&[seed; 32], day).expect("a key")
}

pub(super) fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_794_654_000 + 60 * minute, 0).expect("a moment")
}

pub(super) fn scribble() -> Signature {
    let stroke = |shift: f32| {
        let at = |i: u16, wide: f32| {
            let t = f32::from(i) / 40.0;
            Point(0.08 + shift + t * 0.4, 0.5 + 0.3 * (t * 14.0 + shift * 9.0).sin() * (1.0 - t) + wide)
        };
        (0..=40).map(|i| at(i, 0.0)).chain((0..=40).rev().map(|i| at(i, 0.035))).collect()
    };
    Signature::Drawn { strokes: vec![stroke(0.0), stroke(0.35)] }
}

/// The manager types a name, then the employee draws.
pub(super) fn both() -> [SignatureSpec; 2] {
    [
        SignatureSpec {
            role: Role::Manager,
            name: "Joost van Dijk".into(),
            label: "Handtekening van Joost van Dijk".into(),
            page: 1,
            rect: [309.6, 640.0, 507.6, 706.0],
            signature: Signature::Typed { name: "Joost van Dijk".into() },
            stance: "Gezien: ik weet wat erin staat.".into(),
            at: at(0),
        },
        SignatureSpec {
            role: Role::Employee,
            name: "Şükrü Łukasz".into(),
            label: "Handtekening van Şükrü Łukasz".into(),
            page: 1,
            rect: [48.0, 640.0, 246.0, 706.0],
            signature: scribble(),
            stance: "Akkoord: ik ben het eens met de afspraken (alle vier).".into(),
            at: at(5),
        },
    ]
}

pub(super) fn form(document: &Document) -> Vec<u8> {
    crate::render(document).expect("a form").bytes
}

pub(super) fn signed(document: &Document) -> Vec<u8> {
    sign_all(&form(document), &key(7), &both()).expect("a signed form")
}

/// Five forms: empty, ordinary, of many scripts, in English, and long.
pub(super) fn documents() -> [Document; 5] {
    use crate::tests::scene;
    let english = Document { language: domain::Language::En, ..scene::ordinary() };
    let mut long = scene::ordinary();
    long.agreements = (0..20).map(|n| scene::agreement(n, domain::Owner::Together, "Samen verder")).collect();
    [scene::blank(), scene::ordinary(), scene::scripts(), english, long]
}
