//! veraPDF's engine, which `cargo xtask test` puts into the target folder.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the engine says of one file and one standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) passed: bool,
    pub(crate) standard: String,
    pub(crate) file: String,
    /// The rules that were broken.
    pub(crate) reasons: String,
}

/// Judges all files in one run.
pub(crate) fn verdicts(standards: &[&str], files: &[PathBuf]) -> Vec<Verdict> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("pdf");
    let output = Command::new("java")
        .args(["-Xmx1500m", "-cp", &class_path()])
        .arg(here.join("Verify.java"))
        .arg(standards.join(","))
        .args(files)
        .output()
        .expect("java starts; `cargo xtask test` installs it");
    let said = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the engine ran to its end: {error}");
    let mut verdicts: Vec<Verdict> = Vec::new();
    for line in said.lines() {
        let words: Vec<&str> = line.splitn(3, ' ').collect();
        match (words.as_slice(), verdicts.last_mut()) {
            ([word @ ("PASS" | "FAIL"), standard, file], _) => verdicts.push(Verdict {
                passed: *word == "PASS",
                standard: (*standard).to_owned(),
                file: (*file).to_owned(),
                reasons: String::new(),
            }),
            (_, Some(last)) => {
                last.reasons.push_str(line);
                last.reasons.push('\n');
            }
            _ => {}
        }
    }
    verdicts
}

/// The engine, and the parts of Java that Java left to others.
fn class_path() -> String {
    let engine = target().join("tools/verapdf/engine.jar");
    let java = Path::new("/usr/share/java");
    let names = ["FastInfoset", "istack-commons-runtime", "javax.activation", "jaxb-runtime", "stax-ex", "txw2"];
    let jars = std::iter::once(engine).chain(names.iter().map(|name| java.join(format!("{name}.jar"))));
    let present = |jar: PathBuf| {
        let name = jar.display().to_string();
        assert!(jar.exists(), "{name} is not there. Type `cargo xtask test`: it brings what judges our PDFs.");
        name
    };
    jars.map(present).collect::<Vec<_>>().join(":")
}

/// The folder that cargo builds into, where the engine lies: a test is three folders deep in it, a
/// program two.
pub(crate) fn target() -> PathBuf {
    let program = std::env::current_exe().expect("a running program has a file");
    let holds_tools = |folder: &&Path| folder.join("tools/verapdf").exists();
    let target = program.ancestors().find(holds_tools).or(program.ancestors().nth(3));
    target.expect("it lies in target/debug/deps").to_path_buf()
}
