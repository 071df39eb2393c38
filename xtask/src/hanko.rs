//! pyHanko, a program of others that looks at signatures: fetched once into the target folder, for
//! the proof that asks it. Nothing else needs it, so where it can't be had it is only named.

use std::path::PathBuf;
use std::process::Command;

use crate::shell;
use crate::workshop;

const PACKAGE: &str = "pyhanko==0.38.0";

/// The Python that has it.
pub(crate) fn python() -> Option<PathBuf> {
    let folder = workshop::target().join("tools/pyhanko");
    let python = folder.join("bin/python");
    let has_it = || Command::new(&python).args(["-c", "import pyhanko"]).output().is_ok_and(|out| out.status.success());
    if !has_it() {
        eprintln!("      pip: fetching {PACKAGE}");
        let made = shell::call("pyHanko", Command::new("python3").args(["-m", "venv"]).arg(&folder));
        let fetched = made.and_then(|()| {
            shell::call("pyHanko", Command::new(&python).args(["-m", "pip", "install", "--quiet", PACKAGE]))
        });
        if fetched.is_err() || !has_it() {
            eprintln!("      pyHanko is missing (python3-venv and pip bring it): only pdfsig is asked");
            return None;
        }
    }
    Some(python)
}
