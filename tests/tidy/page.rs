//! Rules for the page: text never becomes code, and one file speaks to the core.

use crate::findings::Findings;
use crate::sources::{files, read};

/// Ways to turn text into markup or code. What somebody says in a talk is text for ever.
const MARKUP: &[&str] =
    &["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "{@html", "eval(", "new Function"];

#[test]
fn text_never_becomes_markup() {
    let mut findings = Findings::default();
    for file in files("ui/src", &[".ts", ".svelte", ".js", ".mjs"]) {
        for (index, line) in read(&file).lines().enumerate() {
            for word in MARKUP.iter().filter(|word| holds(line, word)) {
                findings.add(&file, index + 1, format!("`{word}`: what people write stays text"));
            }
        }
    }
    findings.none("text could become markup or code");
}

#[test]
fn one_file_imports_tauri() {
    let mut findings = Findings::default();
    let mut importers = Vec::new();
    for file in files("ui/src", &[".ts", ".svelte", ".js"]) {
        let text = read(&file);
        let import = text.lines().position(|line| {
            let is_import = line.contains("from '") || line.contains("from \"") || line.contains("import(");
            (is_import || line.trim_start().starts_with("import ")) && line.contains("@tauri-apps/")
        });
        if let Some(index) = import {
            importers.push((file, index + 1));
        }
    }
    if importers.len() > 1 {
        for (file, line) in importers {
            findings.add(&file, line, "one file imports `@tauri-apps/`; the page is tested without it");
        }
    }
    findings.none("more than one file speaks to the core");
}

/// Whether the word stands on its own: `retrieval(` is no `eval(`.
fn holds(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn a_word_inside_a_word_is_another_word() {
    assert!(holds("x = eval(y)", "eval("));
    assert!(!holds("retrieval(y)", "eval("));
}
