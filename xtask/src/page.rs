//! The page: its packages and its build, each only when something changed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::shell::{self, Failure, Outcome};
use crate::workshop;

/// `npm ci` if the packages are missing or older than the list of them.
pub(crate) fn install(step: &str) -> Outcome {
    let lock = workshop::ui().join("package-lock.json");
    let wanted = modified(&lock).ok_or_else(|| Failure::new(step, format!("{} is not there", lock.display())))?;
    // npm writes its own copy last, so that half an installation doesn't count.
    let installed = workshop::ui().join("node_modules/.package-lock.json");
    if modified(&installed).is_some_and(|have| have >= wanted) {
        return Ok(());
    }
    eprintln!("      npm ci: installing what package-lock.json names");
    let quiet = ["ci", "--no-audit", "--no-fund"];
    shell::call(step, &mut workshop::npm(quiet))
}

/// Builds `ui/dist` if it was made from other sources than there are now.
pub(crate) fn build(step: &str) -> Outcome {
    install(step)?;
    let ui = workshop::ui();
    let index = ui.join("dist/index.html");
    let note = ui.join("node_modules/.praatplaat-built");
    // By content and not by time: the build itself rewrites a source, with the same words.
    let sources = fingerprint(&ui);
    let is_ours = modified(&index).is_some_and(|dist| modified(&note) >= Some(dist));
    if is_ours && fs::read_to_string(&note).is_ok_and(|noted| noted == sources) {
        return Ok(());
    }
    shell::call(step, &mut workshop::npm(["run", "build"]))?;
    fs::write(&note, sources).map_err(|error| Failure::new(step, format!("{}: {error}", note.display())))
}

/// One number for everything the page is made of.
fn fingerprint(ui: &Path) -> String {
    let mut files = Vec::new();
    collect(ui, &mut files);
    files.retain(|file| !file.starts_with(ui.join("dist")));
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let path = entry.path();
        if name == "node_modules" || name.to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}
