//! The catalogues of words: every language says everything, with the same facts in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::findings::Findings;
use crate::sources::{files, read, repository};

/// Where a message stands and which arguments it takes.
struct Message {
    file: PathBuf,
    line: usize,
    arguments: BTreeSet<String>,
}

#[test]
fn every_language_says_everything() {
    let mut findings = Findings::default();
    let folder = repository().join("ui/messages");
    let languages = fs::read_dir(&folder).expect("there are catalogues").flatten();
    let mut languages: Vec<String> = languages
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    languages.sort();
    assert!(languages.contains(&"nl".to_owned()), "Dutch comes first");
    assert!(languages.contains(&"en".to_owned()), "English is complete");
    let catalogues: Vec<_> = languages.iter().map(|language| catalogue(language, &mut findings)).collect();
    for (language, ours) in languages.iter().zip(&catalogues) {
        for (other, theirs) in languages.iter().zip(&catalogues) {
            compare(ours, other, theirs, language, &mut findings);
        }
    }
    findings.none("the catalogues differ");
}

type Catalogue = BTreeMap<String, Message>;

fn compare(ours: &Catalogue, other: &str, theirs: &Catalogue, language: &str, findings: &mut Findings) {
    for (key, message) in ours {
        match theirs.get(key) {
            None => findings.add(&message.file, message.line, format!("`{key}` is missing in `{other}`")),
            Some(same) if language < other && same.arguments != message.arguments => {
                let reason =
                    format!("`{key}` takes {:?} here and {:?} in `{other}`", message.arguments, same.arguments);
                findings.add(&message.file, message.line, reason);
            }
            Some(_) => {}
        }
    }
}

fn catalogue(language: &str, findings: &mut Findings) -> Catalogue {
    let mut all = Catalogue::new();
    for file in files(&format!("ui/messages/{language}"), &[".ftl"]) {
        for (key, message) in messages(&file, &read(&file)) {
            let (line, file) = (message.line, message.file.clone());
            if all.insert(key.clone(), message).is_some() {
                findings.add(&file, line, format!("`{key}` is there twice in `{language}`"));
            }
        }
    }
    all
}

/// Messages, terms and attributes (`key.attribute`) of one file.
fn messages(file: &Path, text: &str) -> Vec<(String, Message)> {
    let mut found: Vec<(String, Message)> = Vec::new();
    let mut owner = String::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        let start = line.split_once('=').map(|(name, _)| name.trim_end());
        let is_name =
            |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        let key = match start {
            Some(name) if is_name(name) => {
                name.clone_into(&mut owner);
                Some(owner.clone())
            }
            Some(name) => {
                let attribute = name.trim_start().strip_prefix('.').filter(|name| is_name(name));
                attribute.map(|attribute| format!("{owner}.{attribute}"))
            }
            None => None,
        };
        if let Some(key) = key {
            let file = file.to_path_buf();
            let message = Message { file, line: index + 1, arguments: BTreeSet::new() };
            found.push((key, message));
        }
        if let Some((_, message)) = found.last_mut() {
            message.arguments.extend(arguments(line));
        }
    }
    found
}

/// The names after `$`, which only stand inside braces.
fn arguments(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).filter_map(|rest| {
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').collect();
        (!name.is_empty()).then_some(name)
    })
}

#[test]
fn arguments_are_found_in_every_form() {
    let text = "# note $x\na = { $b } en { NUMBER($c) }\n    .title = { $d }\n-term = x\ne = { $n ->\n    [one] een\n   *[other] { $n } van { $m }\n }\n";
    let found: Vec<String> = messages(Path::new("x"), text)
        .iter()
        .map(|(key, message)| format!("{key}: {}", Vec::from_iter(message.arguments.clone()).join(" ")))
        .collect();
    assert_eq!(found, ["a: b c", "a.title: d", "-term: ", "e: m n"]);
}
