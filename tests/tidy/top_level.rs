//! The top of the repository is its table of contents.

use std::fs;

use crate::findings::Findings;
use crate::sources::repository;

const ALLOWED: &[&str] = &[
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "docs",
    "icons",
    "src-tauri",
    "tests",
    "ui",
    "xtask",
];

/// Made here and never committed.
const IGNORED: &[&str] = &["target"];

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let mut findings = Findings::default();
    for entry in fs::read_dir(repository()).expect("the repository can be read").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        let end = path.extension().and_then(|end| end.to_str());
        let is_ignored = IGNORED.contains(&name.as_str()) || matches!(end, Some("log" | "praatplaat"));
        if !name.starts_with('.') && !is_ignored && !ALLOWED.contains(&name.as_str()) {
            findings.add(&path, 1, "has no place at the top; tests/tidy/top_level.rs lists what has");
        }
    }
    for name in ALLOWED.iter().filter(|name| !repository().join(name).exists()) {
        findings.add(&repository().join(name), 1, "belongs at the top and is not there");
    }
    findings.none("the top level has changed");
}
