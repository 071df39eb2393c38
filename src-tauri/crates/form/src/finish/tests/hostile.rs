//! Two hundred files that are refused, each of them quickly, and all of them in little memory.

use std::process::Command;
use std::time::{Duration, Instant};

use lopdf::{Document, Object, ObjectId, Stream};
use serde_json::{Value, json};

use crate::tests::scene;
use crate::{Gesprek, examine, read_gesprek, render};

use super::plain::{carrying, pdf, with_trailer};

const LEAST: usize = 200;
/// Unoptimised, on a machine that does much else at the same time.
const LONGEST: Duration = Duration::from_secs(90);
/// What the reader may take for a file of 8 MiB that says as much as it can.
#[cfg(target_os = "linux")]
const MOST_MEMORY: usize = 1 << 30;

/// The largest too: `cargo xtask prove hostile` says it.
const ALL: &str = "PRAATPLAAT_HOSTILE";
/// Set in the process that reads them.
const READER: &str = "PRAATPLAAT_HOSTILE_READER";

/// In a process of its own, so that its memory is its own.
#[test]
fn two_hundred_hostile_files_are_refused() {
    if std::env::var_os(READER).is_some() {
        return every_hostile_file();
    }
    let program = std::env::current_exe().expect("a running test has a file");
    let own = "finish::tests::hostile::two_hundred_hostile_files_are_refused";
    let reader = Command::new(program).args(["--exact", own, "--nocapture"]).env(READER, "1").output();
    let reader = reader.expect("it starts");
    let said = String::from_utf8_lossy(&reader.stdout);
    assert!(reader.status.success(), "{said}\n{}", String::from_utf8_lossy(&reader.stderr));
    assert!(said.contains("1 passed"), "the test is called {own}: {said}");
}

fn every_hostile_file() {
    let files = all();
    assert!(files.len() >= LEAST, "only {} files", files.len());
    for (name, file) in &files {
        let start = Instant::now();
        assert!(read_gesprek(file).is_err(), "{name} is taken for a form");
        let found = examine(file);
        assert!(!found.is_good() && !found.agrees(), "{name} is called good");
        assert!(start.elapsed() < LONGEST, "{name} took {:?}", start.elapsed());
    }
    #[cfg(target_os = "linux")]
    {
        let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells it");
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the most memory ever held");
        let most: usize = most.trim().trim_end_matches(" kB").parse().expect("a number");
        assert!(most << 10 < MOST_MEMORY, "{} MiB", most >> 10);
    }
}

fn all() -> Vec<(String, Vec<u8>)> {
    let form = render(&scene::blank()).expect("a form").bytes;
    let mut files = Vec::new();
    let mut add = |kind: &str, some: Vec<Vec<u8>>| {
        files.extend(some.into_iter().enumerate().map(|(number, file)| (format!("{kind} {number}"), file)));
    };
    add("foreign", foreign());
    add("cut off", (0..60).map(|part| form[..form.len() * part / 60].to_vec()).collect());
    add("without its end", (1..=20).map(|less| form[..form.len() - 20 * less].to_vec()).collect());
    add("bomb", bombs(&form));
    add("deep", deep());
    add("huge", huge());
    add("cycle", cycles());
    add("locked", locked(&form));
    add("wrong file", wrong_files());
    add("wrong talk", wrong_talks());
    files
}

fn foreign() -> Vec<Vec<u8>> {
    let all: [&[u8]; 10] = [
        b"",
        b"%PDF-",
        b"%PDF-1.7\n",
        b"%PDF-1.7\n%%EOF",
        b"PK\x03\x04 no pdf",
        b"\x89PNG\r\n\x1a\n",
        b"<!DOCTYPE html><p>%PDF-1.7",
        &[0; 4096],
        &[0xff; 4096],
        b"\xef\xbb\xbf%PDF-1.7\n1 0 obj",
    ];
    all.iter().map(|file| file.to_vec()).collect()
}

/// The form with this done to its objects.
fn changed(form: &[u8], change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(form).expect("our own form");
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a file");
    bytes
}

fn packed(content: Vec<u8>) -> Vec<u8> {
    let mut stream = Stream::new(lopdf::Dictionary::new(), content);
    stream.compress().expect("it packs well");
    stream.content
}

/// Small outside and large inside.
fn bombs(form: &[u8]) -> Vec<Vec<u8>> {
    let data_of = |document: &Document| -> ObjectId {
        let is_data = |object: &Object| object.as_stream().is_ok_and(|stream| stream.dict.has_type(b"EmbeddedFile"));
        let found = document.objects.iter().find(|(_, object)| is_data(object));
        *found.expect("the talk's data").0
    };
    // To pack the largest takes most of the time.
    let all = std::env::var_os(ALL).is_some();
    let mut files = Vec::new();
    let largest: &[(usize, i32)] = if all { &[(200 << 20, 1), (64 << 20, 3)] } else { &[] };
    for &(size, times) in [(16 << 20, 1), (64 << 20, 1), (16 << 20, 2), (16 << 20, 3)].iter().chain(largest) {
        files.push(changed(form, |document| {
            let id = data_of(document);
            let mut content = vec![b' '; size];
            for _ in 0..times {
                content = packed(content);
            }
            let filters: Vec<Object> = (0..times).map(|_| "FlateDecode".into()).collect();
            let mut stream = Stream::new(lopdf::Dictionary::new(), content);
            stream.dict.set("Filter", filters);
            document.set_object(id, stream);
        }));
    }
    // Packed objects: one that is too large, many that are so together, and lists of numbers.
    let most: &[(usize, usize)] = if all { &[(200, 1 << 20)] } else { &[] };
    for &(count, size) in [(1, 32 << 20), (40, 1 << 20), (4, 3 << 20)].iter().chain(most) {
        let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), PAGES.as_bytes().to_vec()];
        for number in 0..count {
            let head = format!("{} 0 ", 1_000 + number);
            let stream = packed([head.as_bytes(), b"[", &b"1 ".repeat(size / 2), b"]"].concat());
            let (first, length) = (head.len(), stream.len());
            let entries = format!("<</Type/ObjStm/N 1/First {first}/Filter/FlateDecode/Length {length}>>\nstream\n");
            objects.push([entries.as_bytes(), &stream, b"\nendstream"].concat());
        }
        files.push(pdf(&objects));
    }
    files
}

const PAGES: &str = "<</Type/Pages/Kids[]/Count 0>>";

fn deep() -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    for depth in [100, 1_000, 20_000, 200_000] {
        for (open, close) in [("[", "]"), ("<</A", ">>"), ("(", ")"), ("<</Kids[", "]>>")] {
            let nest = format!("{}{}", open.repeat(depth), close.repeat(depth));
            files.push(pdf(&[format!("<</Type/Catalog/Pages 2 0 R/Names {nest}>>"), PAGES.into()]));
            files.push(pdf(&[format!("<</Type/Catalog/Pages 2 0 R/Names {}", open.repeat(depth)), PAGES.into()]));
        }
        let json = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        files.push(carrying("gesprek.json", &json, ""));
        files.push(carrying("gesprek.json", &"{\"a\":".repeat(depth), ""));
    }
    files
}

fn huge() -> Vec<Vec<u8>> {
    let catalog = "<</Type/Catalog/Pages 2 0 R>>";
    let mut files = Vec::new();
    for number in ["2147483647", "4294967295", "9223372036854775807", "99999999999999999999", "-1"] {
        files.push(pdf(&[catalog.to_owned(), format!("<</Type/Pages/Kids[3 0 R]/Count {number}>>")]));
        files.push(with_trailer(&[catalog, PAGES], &format!("/Size {number}/Prev {number}")));
        let stream = format!("<</Length {number}>>\nstream\nx\nendstream");
        files.push(pdf(&[catalog.to_owned(), PAGES.to_owned(), stream]));
        let table = format!(
            "%PDF-1.7\nxref\n0 {number}\n0000000000 65535 f \ntrailer\n<</Size {number}/Root 1 0 R>>\nstartxref\n9\n%%EOF"
        );
        files.push(table.into_bytes());
        let packed = format!("<</Type/ObjStm/N {number}/First {number}/Length 4>>\nstream\n1 0 \nendstream");
        files.push(pdf(&[catalog.to_owned(), PAGES.to_owned(), packed]));
        let table = format!(
            "<</Type/XRef/Size {number}/W[1 4 2]/Index[0 {number}]/Root 1 0 R/Length 7>>\nstream\n0000000\nendstream"
        );
        files.push(format!("%PDF-1.7\n1 0 obj\n{table}\nendobj\nstartxref\n9\n%%EOF").into_bytes());
    }
    // The same object, a great many times.
    let object = format!("1 0 obj\n[{}]\nendobj\n", "1 ".repeat(20_000));
    let entries = "0000000009 00000 n \n".repeat(20_000);
    let start = 9 + object.len();
    let table = format!("xref\n0 20000\n{entries}trailer\n<</Size 20000/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
    files.push(format!("%PDF-1.7\n{object}{table}").into_bytes());
    // A great many pages, and a file that is larger than any form.
    let pages = format!("<</Type/Pages/Kids[{}]/Count 50000>>", "3 0 R ".repeat(50_000));
    files.push(pdf(&[catalog.to_owned(), pages, "<</Type/Page/Parent 2 0 R>>".to_owned()]));
    files.push([pdf(&[catalog, PAGES]), vec![b' '; 9 << 20]].concat());
    files
}

/// Whatever leads back to where it came from.
fn cycles() -> Vec<Vec<u8>> {
    let catalog = "<</Type/Catalog/Pages 2 0 R>>";
    let names = |names: &str| format!("<</Type/Catalog/Pages 2 0 R/Names {names}>>");
    let mut files = vec![
        pdf(&[catalog, "<</Type/Pages/Kids[2 0 R]/Count 1>>"]),
        pdf(&[catalog, "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"]),
        pdf(&[catalog, "2 0 R"]),
        pdf(&["1 0 R"]),
        pdf(&[catalog, "3 0 R", "2 0 R"]),
        pdf(&[names("1 0 R").as_str(), PAGES]),
        pdf(&[names("<</EmbeddedFiles 3 0 R>>").as_str(), PAGES, "<</Kids[3 0 R 3 0 R]>>"]),
        pdf(&[names("<</EmbeddedFiles<</Names[(gesprek.json) 3 0 R]>>>>").as_str(), PAGES, "3 0 R"]),
        pdf(&[
            names("<</EmbeddedFiles<</Names[(x) 3 0 R]>>>>").as_str(),
            PAGES,
            "<</UF(gesprek.json)/EF<</F 4 0 R>>>>",
            "<</Length 4 0 R>>\nstream\n{}\nendstream",
        ]),
        pdf(&["<</Type/Catalog/Pages 2 0 R/AcroForm 1 0 R/Fields 1 0 R/Kids[1 0 R]>>", PAGES]),
        with_trailer(&[catalog, PAGES], "/Prev 9"),
        with_trailer(&[catalog, PAGES], "/XRefStm 9"),
    ];
    for at in [0, 1, 9, 60, 120] {
        files.push(with_trailer(&[catalog, PAGES], &format!("/Prev {at}/XRefStm {at}")));
    }
    files
}

/// Forms that ask for a password.
fn locked(form: &[u8]) -> Vec<Vec<u8>> {
    [(1, 2), (2, 3), (4, 4), (5, 6), (99, 99)]
        .into_iter()
        .map(|(version, revision)| {
            changed(form, |document| {
                let mut lock = lopdf::Dictionary::new();
                lock.set("Filter", "Standard");
                lock.set("V", version);
                lock.set("R", revision);
                lock.set("P", -4);
                lock.set("O", Object::string_literal(vec![b'x'; 32]));
                lock.set("U", Object::string_literal(vec![b'y'; 32]));
                let lock = document.add_object(lock);
                document.trailer.set("Encrypt", lock);
            })
        })
        .collect()
}

fn wrong_files() -> Vec<Vec<u8>> {
    let talk = serde_json::to_string(&Gesprek::from(&scene::blank())).expect("JSON");
    let pages = PAGES.to_owned();
    let with = |names: &str, file: &str| {
        let catalog = format!("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles{names}>>>>");
        pdf(&[catalog, pages.clone(), file.to_owned(), "<</Length 2>>\nstream\n{}\nendstream".to_owned()])
    };
    vec![
        carrying("other.json", &talk, ""),
        carrying("gesprek.json ", &talk, ""),
        carrying("GESPREK.JSON", &talk, ""),
        carrying("gesprek.json", &talk, "/Filter/DCTDecode"),
        carrying("gesprek.json", &talk, "/Filter/FlateDecode"),
        carrying("gesprek.json", &talk, "/Filter[/ASCIIHexDecode/ASCIIHexDecode]"),
        carrying("gesprek.json", &talk, "/Params<</Size 1>>"),
        with("<</Names[(gesprek.json)]>>", "<<>>"),
        with("<</Names[(x) 3 0 R]>>", "<</UF(gesprek.json)>>"),
        with("<</Names[(x) 3 0 R]>>", "<</UF(gesprek.json)/EF 4 0 R>>"),
        with("<</Names[(x) 3 0 R]>>", "<</UF(gesprek.json)/EF<</F 99 0 R>>>>"),
        with("<</Names[(x) 3 0 R]>>", "<</UF(gesprek.json)/EF<</F(text)>>>>"),
        with("<</Names[3 0 R 3 0 R 3 0 R]>>", "(gesprek.json)"),
        with("[]", "<<>>"),
        with("(text)", "<<>>"),
    ]
}

/// Data that isn't a talk, or one that no talk can be.
fn wrong_talks() -> Vec<Vec<u8>> {
    let whole = serde_json::to_value(Gesprek::from(&scene::ordinary())).expect("JSON");
    let mut told: Vec<String> = ["", "{", "{}", "[]", "null", "1e999", "NaN", "\"\\ud800\"", "{\"version\":1}"]
        .into_iter()
        .map(str::to_owned)
        .collect();
    let keys: Vec<String> = whole.as_object().expect("an object").keys().cloned().collect();
    for key in &keys {
        for value in [json!(-1), json!({ "x": [] })] {
            let mut other = whole.clone();
            other[key] = value;
            told.push(other.to_string());
        }
    }
    for (at, value) in [
        ("/notes/0/text", json!("x".repeat(100_000))),
        ("/notes/0/text", json!("a\u{0}b")),
        ("/notes/0/text", json!("")),
        ("/people/employee/name", json!("x".repeat(81))),
        ("/version", json!(4_294_967_295_u32)),
        ("/format", json!("other")),
        ("/date", json!("2026-02-30")),
    ] {
        let mut other = whole.clone();
        *other.pointer_mut(at).expect("it is there") = value;
        told.push(other.to_string());
    }
    let mut many = whole.clone();
    many["notes"] = Value::Array(vec![whole["notes"][0].clone(); 5_001]);
    told.push(many.to_string());
    told.iter().map(|data| carrying("gesprek.json", data, "")).collect()
}
