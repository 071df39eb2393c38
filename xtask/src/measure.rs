//! `cargo xtask bench` and `cargo xtask prove`: thin ways to the programs in the package `tests`.

use crate::bundle;
use crate::packages::{self, Need};
use crate::page;
use crate::shell::{self, Outcome, Steps};
use crate::workshop;

/// Builds the app as it is handed out, since some of them start it, and then runs `program`.
pub(crate) fn measure(program: &str, args: &[&str]) -> Outcome {
    let mut steps = Steps::of(4);
    steps.step("system packages", |step| {
        packages::provide(step, Need::Test)
    })?;
    steps.step("page", page::build)?;
    steps.step("app, release build", bundle::build_release)?;
    steps.last(program, |step| {
        let run = [
            "run",
            "--quiet",
            "--release",
            "-p",
            "tests",
            "--bin",
            program,
            "--",
        ];
        let all = run.into_iter().chain(args.iter().copied());
        shell::show(step, &mut workshop::cargo(all))
    })
}
