//! Every invariant of ARCHITECTURE.md is held by a test that exists.
//!
//! An invariant is a numbered item (`1. …`) under `## Invariants`, and ends with a line
//! `*Test:* ` and the names of its tests in backticks: a function's name, a test's title in the
//! page, or the path of a check.

use crate::findings::Findings;
use crate::sources::{files, read, repository};

#[test]
fn every_invariant_has_its_test() {
    let mut findings = Findings::default();
    let file = repository().join("ARCHITECTURE.md");
    let rust: Vec<String> = files("", &[".rs"]).iter().map(|file| read(file)).collect();
    let page: Vec<String> = files("ui", &[".test.ts", ".mjs"]).iter().map(|file| read(file)).collect();
    let exists = |name: &str| {
        let function = format!("fn {name}(");
        let titles = [format!("'{name}'"), format!("\"{name}\""), format!("`{name}`")];
        (name.contains('/') && repository().join(name).is_file())
            || rust.iter().any(|text| text.contains(&function))
            || page.iter().any(|text| titles.iter().any(|title| text.contains(title)))
    };
    let text = read(&file);
    let invariants = invariants(&text);
    assert!(!invariants.is_empty(), "ARCHITECTURE.md lists no invariants under `## Invariants`");
    for (line, tests) in invariants {
        if tests.is_empty() {
            findings.add(&file, line, "this invariant names no test: add a line *Test:* `name`");
        }
        for name in tests.iter().filter(|name| !exists(name)) {
            findings.add(&file, line, format!("there is no test `{name}`"));
        }
    }
    findings.none("an invariant without a test is an opinion");
}

/// The line of each invariant, with the names of its tests.
fn invariants(text: &str) -> Vec<(usize, Vec<String>)> {
    let mut found: Vec<(usize, Vec<String>)> = Vec::new();
    let mut is_inside = false;
    let mut is_naming = false;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with("## ") {
            is_inside = line.trim() == "## Invariants";
        } else if is_inside {
            let numbered = line.split_once(". ").map_or("", |(number, _)| number);
            if !numbered.is_empty() && numbered.chars().all(|c| c.is_ascii_digit()) {
                found.push((index + 1, Vec::new()));
                is_naming = false;
            }
            // The names may go on in the next line of the item.
            let named = line.split_once("*Test:*").map(|(_, names)| names);
            is_naming = named.is_some() || (is_naming && !line.trim().is_empty());
            if let (true, Some((_, tests))) = (is_naming, found.last_mut()) {
                let names = named.unwrap_or(line).split('`').skip(1).step_by(2);
                tests.extend(names.map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn invariants_are_read_with_their_tests() {
    let text = "## Words\n1. x\n## Invariants\n1. One\n   more.\n   *Test:* `a`, `b`,\n   `c`\n2. Two `d`\n";
    let expected = vec![(4, vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]), (8, vec![])];
    assert_eq!(invariants(text), expected);
}
