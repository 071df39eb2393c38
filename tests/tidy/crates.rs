//! Who depends on whom: the arrows of ARCHITECTURE.md.

use std::path::Path;

use crate::findings::Findings;
use crate::sources::{product_lines, product_rust, read, repository};

/// One crate's rule. `only` is a complete list; `never` names what it would be tempted by.
struct Rule {
    manifest: &'static str,
    ours: &'static [&'static str],
    only: Option<&'static [&'static str]>,
    never: &'static [&'static str],
    reason: &'static str,
}

const OURS: &[&str] = &["domain", "store", "form", "api", "praatplaat", "tests", "xtask"];

const RULES: &[Rule] = &[
    Rule {
        manifest: "src-tauri/crates/domain/Cargo.toml",
        ours: &[],
        only: Some(&["chrono", "serde", "thiserror", "ts-rs", "uuid"]),
        never: &[],
        reason: "domain decides and does nothing else",
    },
    Rule {
        manifest: "src-tauri/crates/store/Cargo.toml",
        ours: &["domain"],
        only: None,
        never: &["tauri*", "printpdf", "parley", "usvg", "clap"],
        reason: "store keeps the file and knows neither form nor window",
    },
    Rule {
        manifest: "src-tauri/crates/form/Cargo.toml",
        ours: &["domain"],
        only: None,
        never: &["tauri*", "sqlx*", "libsqlite3-sys", "tokio", "clap"],
        reason: "form turns a document into bytes and knows no file and no database",
    },
    Rule {
        manifest: "src-tauri/crates/api/Cargo.toml",
        ours: &["domain", "store", "form"],
        only: None,
        never: &["tauri*", "sqlx*", "libsqlite3-sys", "printpdf", "clap"],
        reason: "api works without a window, and all SQL is in store",
    },
    Rule {
        manifest: "src-tauri/Cargo.toml",
        ours: &["api"],
        only: None,
        never: &["sqlx*", "libsqlite3-sys", "printpdf"],
        reason: "the shell has neither rules nor SQL: it goes through api",
    },
    Rule {
        manifest: "xtask/Cargo.toml",
        ours: &[],
        only: Some(&[]),
        never: &[],
        reason: "xtask starts in seconds because it depends on nothing",
    },
];

#[test]
fn crates_depend_only_downwards() {
    let mut findings = Findings::default();
    for rule in RULES {
        let manifest = repository().join(rule.manifest);
        for (line, name) in dependencies(&read(&manifest)) {
            let is_ours = OURS.contains(&name.as_str());
            let is_allowed = if is_ours {
                rule.ours.contains(&name.as_str())
            } else {
                rule.only.is_none_or(|only| only.contains(&name.as_str()))
                    && !rule.never.iter().any(|never| is_like(&name, never))
            };
            if !is_allowed {
                findings.add(&manifest, line, format!("`{name}`: {}", rule.reason));
            }
        }
    }
    findings.none("a crate depends on what it must not know");
}

#[test]
fn domain_store_and_form_take_time_and_chance_as_arguments() {
    let mut findings = Findings::default();
    for file in product_rust() {
        let is_in = |name: &str| file.starts_with(repository().join("src-tauri/crates").join(name));
        let reads = ["Utc::now", "Local::now", "SystemTime::now", "Uuid::now_v7", "Uuid::new_v4"];
        let touches = ["std::fs", "std::env", "std::net", "std::process", "std::thread", "std::io"];
        let text = read(&file);
        for (line, code) in product_lines(&text) {
            if is_in("domain") || is_in("store") || is_in("form") {
                for word in reads.iter().filter(|word| code.contains(**word)) {
                    findings.add(&file, line, format!("`{word}`: clock and ids are arguments, so that tests fix them"));
                }
            }
            if is_in("domain") || is_in("form") {
                for word in touches.iter().filter(|word| code.contains(**word)) {
                    findings.add(&file, line, format!("`{word}`: the middle does no IO, so it cannot fail"));
                }
            }
        }
    }
    findings.none("the middle reaches outside");
}

#[test]
fn one_room_draws_with_printpdf() {
    let mut findings = Findings::default();
    let home = repository().join("src-tauri/crates/form/src");
    for file in product_rust() {
        let inner = file.strip_prefix(&home).unwrap_or(Path::new(""));
        let first = inner.components().next();
        let first = first.map(|part| part.as_os_str().to_string_lossy().into_owned());
        if first.is_some_and(|name| name.starts_with("pdf")) {
            continue;
        }
        let text = read(&file);
        for (line, code) in product_lines(&text) {
            if code.contains("printpdf::") || code.contains("use printpdf") {
                findings.add(&file, line, "only form/src/pdf* knows printpdf, so that it can be replaced");
            }
        }
    }
    findings.none("printpdf leaks out of its room");
}

/// Names under `[dependencies]` and `[build-dependencies]`; what only tests use is free.
fn dependencies(manifest: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut is_inside = false;
    for (index, line) in manifest.lines().enumerate() {
        let line = line.trim();
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            let (before, name) = section.rsplit_once('.').unwrap_or(("", section));
            let is_list = |one: &str| one == "dependencies" || one == "build-dependencies";
            is_inside = is_list(name) && (before.is_empty() || before.starts_with("target."));
            if is_list(before) {
                found.push((index + 1, name.to_owned()));
            }
        } else if is_inside && !line.is_empty() && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            found.push((index + 1, name.trim_matches('"').to_owned()));
        }
    }
    found
}

fn is_like(name: &str, pattern: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start) && name != "tauri-build",
        None => name == pattern,
    }
}

#[test]
fn dependencies_are_read_in_every_spelling() {
    let text = "[package]\nname = \"a\"\n[dependencies]\nb.workspace = true\nc = \"1\"\n\
        [dependencies.d]\nversion = \"1\"\n[dev-dependencies]\ne = \"1\"\n\
        [target.'cfg(unix)'.dependencies]\nf = \"1\"\n";
    let names: Vec<String> = dependencies(text).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["b", "c", "d", "f"]);
}
