//! `cargo xtask bench`: a thin way to the program in the package `tests`.

use crate::bundle;
use crate::judge;
use crate::packages::{self, Need};
use crate::page;
use crate::shell::{self, Outcome, Steps};
use crate::workshop;

/// With the app beside it, so that both are made of the same crates with the same features.
const BARE_WINDOW: [&str; 8] = [
    "build",
    "--release",
    "-p",
    "praatplaat",
    "-p",
    "bare-window",
    "--features",
    "praatplaat/custom-protocol,bare-window/custom-protocol",
];

/// A workspace of its own, so that nothing else ever builds what the product doesn't use.
const BESIDE: [&str; 5] = ["build", "--release", "--bins", "--manifest-path", "tests/bench-form/Cargo.toml"];

/// Builds the app as it is handed out and an empty window, which two benches start, and then measures.
pub(crate) fn bench(args: &[&str]) -> Outcome {
    let is_beside = args.iter().all(|arg| arg.starts_with('-')) || args.contains(&"form");
    let programs = workshop::target().join("bench-form");
    let mut steps = Steps::of(if is_beside { 7 } else { 5 });
    steps.step("system packages", |step| packages::provide(step, Need::Test))?;
    steps.step("page", page::build)?;
    steps.step("app, release build", bundle::build_release)?;
    steps.step("bare window", |step| shell::call(step, &mut workshop::cargo(BARE_WINDOW)))?;
    if is_beside {
        steps.step("the judge of PDFs", judge::provide)?;
        steps.step("one form beside others", |step| {
            shell::call(step, workshop::cargo(BESIDE).env("CARGO_TARGET_DIR", &programs))
        })?;
    }
    steps.last("bench", |step| {
        let run = ["run", "--quiet", "--release", "-p", "tests", "--bin", "bench", "--"];
        let all = run.into_iter().chain(args.iter().copied());
        shell::show(step, workshop::cargo(all).env("PRAATPLAAT_BENCH_FORM", programs.join("release")))
    })
}
