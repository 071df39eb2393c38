//! The files of the repository, without what is made from them.

use std::fs;
use std::path::{Path, PathBuf};

const MADE: &[&str] = &["target", "node_modules", "dist", "gen"];

pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests package lies in the repository")
}

pub(crate) fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// All files under a folder of the repository that end in one of `ends`, sorted.
pub(crate) fn files(folder: &str, ends: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&repository().join(folder), ends, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, ends: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if path.is_dir() {
            if !MADE.contains(&&*name) && !name.starts_with('.') {
                collect(&path, ends, found);
            }
        } else if ends.iter().any(|end| name.ends_with(end)) {
            found.push(path);
        }
    }
}

/// Rust files that end up in the product.
pub(crate) fn product_rust() -> Vec<PathBuf> {
    let is_test = |path: &PathBuf| {
        let inner = path.strip_prefix(repository()).unwrap_or(path);
        let in_tests = inner.components().any(|part| part.as_os_str() == "tests");
        in_tests || inner.file_name().is_some_and(|name| name == "tests.rs")
    };
    let all = files("src-tauri", &[".rs"]);
    all.into_iter().filter(|path| !is_test(path)).collect()
}

/// Numbered lines of a Rust file without comments and without items under `#[cfg(test)]`.
///
/// Leans on rustfmt: an item ends with its first line at its own indentation that closes it.
pub(crate) fn product_lines(text: &str) -> Vec<(usize, &str)> {
    let mut kept = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((index, line)) = lines.next() {
        let code = line.trim_start();
        if code.starts_with("#[cfg(test)]") {
            let indent = &line[..line.len() - code.len()];
            let is_end = |line: &str| {
                line.strip_prefix(indent).is_some_and(|rest| {
                    let opens = rest.starts_with([' ', '#', '/']);
                    !opens && (rest.starts_with('}') || rest.ends_with([';', '}', ',']))
                })
            };
            let _ = lines.by_ref().find(|(_, line)| is_end(line));
        } else if !code.starts_with("//") {
            let code = line.split_once(" // ").map_or(line, |(code, _)| code);
            kept.push((index + 1, code));
        }
    }
    kept
}

#[test]
fn test_code_is_told_from_product_code() {
    let text = "fn a() {} // x.unwrap()\n#[cfg(test)]\nmod tests;\n/// b.unwrap()\nfn b() {\n}\n\
        #[cfg(test)]\nmod more {\n    fn c() {\n    }\n}\nfn d() {}\n";
    let lines: Vec<&str> = product_lines(text).into_iter().map(|(_, line)| line).collect();
    assert_eq!(lines, ["fn a() {}", "fn b() {", "}", "fn d() {}"]);
}
