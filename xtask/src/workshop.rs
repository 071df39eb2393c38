//! Where things lie and which cargo builds them.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The top of the repository: of the one cargo was called in, also when another clone with the same
/// target directory built us.
pub(crate) fn top() -> &'static Path {
    static TOP: LazyLock<PathBuf> = LazyLock::new(|| {
        let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
    });
    &TOP
}

pub(crate) fn ui() -> PathBuf {
    top().join("ui")
}

/// The folder cargo builds into, also when it is not `target`: we run from its `debug`.
pub(crate) fn target() -> PathBuf {
    let ours = env::current_exe().ok();
    let target = ours.as_deref().and_then(|exe| exe.ancestors().nth(2));
    target.map_or_else(|| top().join("target"), Path::to_path_buf)
}

/// The app as a profile builds it.
pub(crate) fn app(profile: &str) -> PathBuf {
    let name = format!("praatplaat{}", env::consts::EXE_SUFFIX);
    target().join(profile).join(name)
}

/// The cargo that runs us, at the top.
pub(crate) fn cargo<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.args(args).current_dir(top()).env("CARGO_TARGET_DIR", target());
    // Of our own run; build scripts and crates would see a package that is not theirs.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    command
}

/// A program of Node's, in `ui`. On Windows npm is a script, which only its shell can start.
pub(crate) fn npm<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = Command::new(name);
    command.args(args).current_dir(ui());
    command
}
