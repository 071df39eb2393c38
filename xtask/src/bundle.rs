//! `cargo xtask bundle`: the .deb, from a release build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::{self, Need};
use crate::shell::{self, Failure, Outcome, Steps};
use crate::{page, workshop};

pub(crate) fn bundle() -> Outcome {
    let mut steps = Steps::of(4);
    steps.step("system packages", |step| packages::provide(step, Need::Run))?;
    steps.step("page", page::build)?;
    steps.step("app, release build", build_release)?;
    let deb = steps.step("package", pack)?;
    println!("{}", deb.display());
    Ok(())
}

/// The app as it is handed out: optimised, with the page inside.
pub(crate) fn build_release(step: &str) -> Outcome {
    let args = ["build", "--release", "-p", "praatplaat", "--features", "custom-protocol"];
    shell::call(step, &mut workshop::cargo(args))
}

/// The packing tool, at the version that was tried. It is not among the page's own packages: its
/// list of programs for other systems doesn't survive `npm ci` on a machine that can't fetch those.
const TOOL: &str = "@tauri-apps/cli@2.12.5";

/// Installs the packing tool beside the build, once.
fn tool(step: &str) -> Outcome<PathBuf> {
    let folder = workshop::target().join("tools");
    let script = folder.join("node_modules/@tauri-apps/cli/tauri.js");
    if !script.is_file() {
        let prefix = folder.to_string_lossy().into_owned();
        let install = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", &prefix, TOOL];
        shell::call(step, &mut workshop::npm(install))?;
    }
    Ok(script)
}

/// Packs what is built.
fn pack(step: &str) -> Outcome<PathBuf> {
    let folder = workshop::target().join("release/bundle/deb");
    // The newest is not always the right one: an older version may have been packed before.
    let _ = fs::remove_dir_all(&folder);
    let mut tauri = Command::new("node");
    tauri
        .arg(tool(step)?)
        .args(["bundle", "--ci", "--bundles", "deb", "--features", "custom-protocol"])
        .current_dir(workshop::top())
        .env("CARGO_TARGET_DIR", workshop::target());
    shell::call(step, &mut tauri)?;
    deb_in(&folder).ok_or_else(|| Failure::new(step, format!("no .deb in {}", folder.display())))
}

fn deb_in(folder: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let mut packages = files.filter(|path| path.extension().is_some_and(|end| end == "deb"));
    packages.next()
}
