//! Every form that we can think of is PDF/A-3a and PDF/UA-1.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use chrono::NaiveTime;
use domain::Role;
use form::{
    Document, Gesprek, Pdf, Printed, SignatureBox, SignatureSpec, SigningKey, examine, prepare, read_copy,
    read_gesprek, render, render_copy, render_signed, sign, verify,
};

use crate::copies;

use crate::engine::{self, Verdict};
use crate::scene;
use crate::second;

const STANDARDS: [&str; 2] = ["3a", "ua1"];
/// Forms of different sorts. `cargo xtask prove gate` asks for every one of them, by their number in `PRAATPLAAT_GATE`.
const LEAST: usize = 40;

/// A damaged file and one without tags are told apart from ours.
#[test]
fn the_second_opinion_sees_what_is_wrong() {
    let folder = engine::target().join("tests-pdf");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let whole = render(&scene::all()[0].1).expect("a form").bytes;
    let tell = |name: &str, bytes: &[u8]| {
        let file = folder.join(format!("second-{name}.pdf"));
        fs::write(&file, bytes).expect("the target folder can be written");
        second::opinion(&file)
    };
    assert_eq!(tell("whole", &whole), "");
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 40].fill(0x55);
    assert!(tell("damaged", &damaged).contains("qpdf"), "a damaged stream is seen");
    let untagged = without(&second::opened(&whole), "/MarkInfo");
    assert!(tell("untagged", &untagged).contains("Tagged"), "a file without tags is seen");
}

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
    let every = std::env::var("PRAATPLAAT_GATE").ok().and_then(|n| n.parse().ok());
    let scenes = if every.is_some() { scene::all() } else { scene::some() };
    assert!(scenes.len() >= every.unwrap_or(LEAST), "only {} forms", scenes.len());
    for (name, document) in &scenes {
        let pdf = render(document).expect("a form");
        assert_eq!(read_gesprek(&pdf.bytes).expect("it opens"), Gesprek::from(document), "{name}");
        put(name, &pdf.bytes);
        if SIGNED.contains(&name.as_str()) {
            for (step, bytes) in signed(document, &pdf).iter().enumerate() {
                assert_eq!(read_gesprek(bytes).expect("it opens"), Gesprek::from(document), "{name}, signed");
                put(&format!("{name}-signed-{step}"), bytes);
            }
            let (first, second) = archived(document);
            put(&format!("{name}-archived-first"), &first);
            put(&format!("{name}-archived"), &second);
        }
    }
    let mut copies = copies::all(&scenes);
    if every.is_none() {
        // Those of the largest form take longest; the whole one has all that the others have.
        copies.retain(|(name, _)| !name.starts_with("copy-huge-") || name.ends_with("-whole"));
    }
    assert!(copies.len() >= 20, "only {} copies", copies.len());
    for (name, copy) in &copies {
        let pdf = render_copy(copy).expect("a copy");
        assert_eq!(read_copy(&pdf.bytes).expect("it opens").gesprek, Gesprek::from(copy.document()), "{name}");
        assert!(read_gesprek(&pdf.bytes).is_err() && pdf.signature_boxes.is_empty(), "{name} is no form");
        let found = examine(&pdf.bytes);
        assert_eq!((found.printed, found.verified.signatures.len()), (Printed::Same, 0), "{name}: the form's seal");
        put(name, &pdf.bytes);
    }
    // What an engine that sees nothing would let pass.
    let whole = second::opened(&render(&scenes[0].1).expect("a form").bytes);
    put("opened", &whole);
    for (name, key) in CONTROLS {
        put(name, &without(&whole, key));
    }
    let against: Vec<String> = files
        .iter()
        .filter(|file| !file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("control-")))
        .map(|file| (file, second::opinion(file)))
        .filter(|(_, against)| !against.is_empty())
        .map(|(file, against)| format!("{}: {against}", file.display()))
        .collect();
    assert!(against.is_empty(), "{}", against.concat());
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
const SIGNED: [&str; 4] = ["ordinary", "stances-NotSigned-Seen", "script-arabic", "signed-later"];

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

/// As the product signs it for its archive: after the first signature, and after the last.
fn archived(document: &Document) -> (Vec<u8>, Vec<u8>) {
    let key = SigningKey::generate(&[9; 32], document.date).expect("a key");
    let at = document.date.and_time(NaiveTime::MIN).and_utc();
    let bytes = render_signed(document, &key, at).expect("a signed form").bytes;
    let found = verify(&bytes);
    assert!(found.is_complete(), "{found:?}");
    (bytes[..found.signatures[0].length].to_vec(), bytes)
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
        let is_key = pdf[at..].starts_with(key.as_bytes()) && !pdf[..at].trim_ascii_end().ends_with(b"/Type");
        if is_key {
            pdf[at..at + key.len()].copy_from_slice(other.as_bytes());
            count += 1;
        }
    }
    assert!(count > 0, "{key} is in the file");
    pdf
}
