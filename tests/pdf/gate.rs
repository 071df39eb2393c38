//! Every form that we can think of is PDF/A-3a and PDF/UA-1.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use chrono::NaiveTime;
use domain::Role;
use form::{Document, Gesprek, Pdf, SignatureBox, SignatureSpec, SigningKey, prepare, read_gesprek, render, sign};

use crate::engine::{self, Verdict};
use crate::scene;

const STANDARDS: [&str; 2] = ["3a", "ua1"];

#[test]
fn every_form_is_archivable_and_accessible() {
    let folder = engine::target().join("tests-pdf");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let mut files: Vec<PathBuf> = Vec::new();
    let mut put = |name: &str, bytes: &[u8]| {
        let file = folder.join(format!("{name}.pdf"));
        fs::write(&file, bytes).expect("the target folder can be written");
        files.push(file);
    };
    let scenes = scene::all();
    assert!(scenes.len() >= 40, "only {} forms", scenes.len());
    for (name, document) in &scenes {
        let pdf = render(document).expect("a form");
        assert_eq!(read_gesprek(&pdf.bytes).expect("it opens"), Gesprek::from(document), "{name}");
        put(name, &pdf.bytes);
        if SIGNED.contains(&name.as_str()) {
            for (step, bytes) in signed(document, &pdf).iter().enumerate() {
                assert_eq!(read_gesprek(bytes).expect("it opens"), Gesprek::from(document), "{name}, signed");
                put(&format!("{name}-signed-{step}"), bytes);
            }
        }
    }
    // What an engine that sees nothing would let pass.
    let whole = render(&scenes[0].1).expect("a form").bytes;
    for (name, key) in CONTROLS {
        put(name, &without(&whole, key));
    }
    let verdicts = engine::verdicts(&STANDARDS, &files);
    assert_eq!(verdicts.len(), files.len() * STANDARDS.len(), "every file was judged by every standard");
    let (controls, forms): (Vec<Verdict>, Vec<Verdict>) =
        verdicts.into_iter().partition(|verdict| verdict.file.starts_with("control-"));
    let failed: Vec<&Verdict> = forms.iter().filter(|verdict| !verdict.passed).collect();
    let reasons: Vec<String> = failed.iter().map(|v| format!("{} {}\n{}", v.standard, v.file, v.reasons)).collect();
    assert!(failed.is_empty(), "{} verdicts are no:\n{}", failed.len(), reasons.concat());
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for control in controls.iter().filter(|verdict| !verdict.passed) {
        *seen.entry(&control.file).or_default() += 1;
    }
    assert_eq!(seen.get("control-tags.pdf"), Some(&2), "without tags it is neither");
    assert!(seen.contains_key("control-alt.pdf"), "a figure without words isn't accessible");
    assert!(seen.contains_key("control-intent.pdf"), "colours without a profile can't be archived");
}

/// Forms that are signed too.
const SIGNED: [&str; 3] = ["ordinary", "stances-NotSigned-Seen", "script-arabic"];

/// With empty fields, and after each signature.
fn signed(document: &Document, pdf: &Pdf) -> Vec<Vec<u8>> {
    let key = SigningKey::generate(&[7; 32], document.date).expect("a key");
    let specs: Vec<SignatureSpec> = pdf.signature_boxes.iter().filter_map(|place| spec(document, place)).collect();
    assert!(!specs.is_empty(), "somebody signs");
    let mut steps = vec![prepare(&pdf.bytes, &specs).expect("fields")];
    for spec in &specs {
        let signed = sign(&steps[steps.len() - 1], &key, spec).expect("a signature");
        steps.push(signed);
    }
    steps
}

fn spec(document: &Document, place: &SignatureBox) -> Option<SignatureSpec> {
    let person = if place.role == Role::Employee { &document.people.employee } else { &document.people.manager };
    let opinion = document.closing.opinion(place.role)?;
    Some(SignatureSpec {
        role: place.role,
        name: person.name.clone(),
        label: format!("Handtekening van {}", person.name),
        page: place.page,
        rect: place.rect,
        signature: opinion.signature.clone()?,
        stance: "Gezien: ik weet wat er staat.".into(),
        at: document.date.and_time(NaiveTime::MIN).and_utc(),
    })
}

/// Files that must fail, and the key that each is robbed of.
const CONTROLS: [(&str, &str); 3] =
    [("control-tags", "/StructTreeRoot"), ("control-alt", "/Alt"), ("control-intent", "/OutputIntents")];

/// The file with another key in the place of this one, as long as this one.
fn without(pdf: &[u8], key: &str) -> Vec<u8> {
    let other = format!("/X{}", &key[2..]);
    let mut pdf = pdf.to_vec();
    let mut count = 0;
    for at in 0..pdf.len().saturating_sub(key.len()) {
        // The type of the tree's root is called as its key is.
        let is_key = pdf[at..].starts_with(key.as_bytes()) && !pdf[..at].ends_with(b"/Type");
        if is_key {
            pdf[at..at + key.len()].copy_from_slice(other.as_bytes());
            count += 1;
        }
    }
    assert!(count > 0, "{key} is in the file");
    pdf
}
