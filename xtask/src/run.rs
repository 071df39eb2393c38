//! `cargo xtask run`: from a fresh checkout to the open window, or to a form where there is none.

use std::process::Command;

use crate::packages::{self, Need};
use crate::shell::{self, Outcome, Steps};
use crate::{page, practice, system, workshop};

/// Profile and features are those of the tests (hence `--workspace`): whoever does both builds once.
const BUILD: [&str; 4] = ["build", "--workspace", "--bin", "praatplaat"];

pub(crate) fn run() -> Outcome {
    let mut steps = Steps::of(4);
    steps.step("system packages", |step| packages::provide(step, Need::Run))?;
    steps.step("page", page::build)?;
    steps.step("app", |step| shell::call(step, &mut workshop::cargo(BUILD)))?;
    if system::has_display() {
        return steps.last("window", |step| shell::hand_over(step, &mut Command::new(workshop::app("debug"))));
    }
    eprintln!("      There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window");
    eprintln!("      can open. The practice talk becomes a form instead.");
    let form = steps.step("form of the practice talk", practice::write_form)?;
    println!("The form of the practice talk: {}", form.display());
    Ok(())
}
