//! Rules for every line of Rust in the product.

use crate::findings::Findings;
use crate::sources::{files, product_lines, product_rust, read};

#[test]
fn one_file_writes_files() {
    let mut findings = Findings::default();
    for file in product_rust() {
        if file.file_name().is_some_and(|name| name == "atomic_write.rs") {
            continue;
        }
        // A build script writes for cargo, which starts again after a failure.
        if file.file_name().is_some_and(|name| name == "build.rs") {
            continue;
        }
        let text = read(&file);
        for (line, code) in product_lines(&text) {
            for word in ["fs::write", "File::create"] {
                if code.contains(word) {
                    findings.add(&file, line, format!("`{word}`: atomic_write writes whole or not at all"));
                }
            }
        }
    }
    findings.none("a file is written past atomic_write");
}

#[test]
fn there_is_one_atomic_write() {
    let all = files("src-tauri", &["atomic_write.rs"]);
    assert_eq!(all.len(), 1, "one way to write a file: {all:?}");
}

#[test]
fn nothing_gives_up_without_a_reason() {
    let mut findings = Findings::default();
    for file in product_rust() {
        let text = read(&file);
        for (line, code) in product_lines(&text) {
            for word in [".unwrap()", ".unwrap_err()", "todo!", "unimplemented!", "dbg!", "process::exit"] {
                if code.contains(word) {
                    let reason = format!("`{word}`: use `?`, or `expect` with the invariant that holds");
                    findings.add(&file, line, reason);
                }
            }
        }
    }
    findings.none("the product can stop without saying why");
}
