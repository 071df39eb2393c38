//! A second opinion: `qpdf` reads the whole file and every stream in it, and poppler says whether
//! it sees tags, scripts and a password. Neither knows the standards; veraPDF's engine does.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// What they hold against this file; empty if nothing.
pub(crate) fn opinion(file: &Path) -> String {
    let mut against = String::new();
    let checked = Command::new("qpdf").arg("--check").arg(file).output();
    let checked = checked.expect("qpdf starts; `cargo xtask test` installs it");
    // 3 is a warning: none is expected of us.
    if !checked.status.success() {
        let _infallible = writeln!(against, "qpdf: {}", String::from_utf8_lossy(&checked.stderr).trim());
    }
    let told = Command::new("pdfinfo").arg(file).output().expect("pdfinfo starts; `cargo xtask test` installs it");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let said = |name: &str| told.lines().find_map(|line| line.strip_prefix(name)).map_or("nothing", str::trim);
    for (name, wanted) in [("Tagged:", "yes"), ("JavaScript:", "no"), ("Encrypted:", "no"), ("Metadata Stream:", "yes")]
    {
        if said(name) != wanted {
            let _infallible = writeln!(against, "pdfinfo: {name} {}", said(name));
        }
    }
    against
}

/// The same file with every object in the open, so that a key can be found in its bytes.
pub(crate) fn opened(pdf: &[u8]) -> Vec<u8> {
    // Its own: tests that run beside each other open files too.
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (packed, open) = (folder.path().join("packed.pdf"), folder.path().join("open.pdf"));
    std::fs::write(&packed, pdf).expect("the folder can be written");
    let mut qpdf = Command::new("qpdf");
    // The standard wants streams to end on a line of their own.
    qpdf.args(["--object-streams=disable", "--stream-data=preserve", "--newline-before-endstream"])
        .arg(&packed)
        .arg(&open);
    assert!(qpdf.status().expect("qpdf starts; `cargo xtask test` installs it").success(), "qpdf rewrites the form");
    std::fs::read(open).expect("qpdf wrote it")
}
