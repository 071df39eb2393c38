//! `cargo xtask bench`: a thin way to the program in the package `tests`.

use crate::bundle;
use crate::packages::{self, Need};
use crate::page;
use crate::shell::{self, Outcome, Steps};
use crate::workshop;

/// Builds the app as it is handed out, since one bench starts it, and then measures.
pub(crate) fn bench(args: &[&str]) -> Outcome {
    let mut steps = Steps::of(4);
    steps.step("system packages", |step| {
        packages::provide(step, Need::Test)
    })?;
    steps.step("page", page::build)?;
    steps.step("app, release build", bundle::build_release)?;
    steps.last("bench", |step| {
        let run = [
            "run",
            "--quiet",
            "--release",
            "-p",
            "tests",
            "--bin",
            "bench",
            "--",
        ];
        let all = run.into_iter().chain(args.iter().copied());
        shell::show(step, &mut workshop::cargo(all))
    })
}
