//! One concept, one file: 300 lines is long, more than 500 is two concepts.

use crate::findings::Findings;
use crate::sources::{files, read, repository};

const MOST: usize = 500;

#[test]
fn no_file_is_too_long() {
    let mut findings = Findings::default();
    let generated = repository().join("ui/src/bindings.ts");
    let keys = repository().join("ui/src/shared/keys.ts");
    for file in files("", &[".rs", ".ts", ".svelte", ".css", ".mjs"]) {
        let length = read(&file).lines().count();
        if length > MOST && file != generated && file != keys {
            findings.add(&file, length, format!("{length} lines; more than {MOST} are two concepts"));
        }
    }
    findings.none("a file is too long");
}
