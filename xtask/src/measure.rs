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

/// A workspace of its own, so that nothing else ever builds what the product doesn't use; the product's
/// form and that of the others each by itself, so that neither changes the crates of the other.
const BESIDE: [[&str; 8]; 2] = [
    ["build", "--release", "--locked", "--bins", "--features", "ours", "--manifest-path", FORMS],
    ["build", "--release", "--locked", "--bins", "--features", "others", "--manifest-path", FORMS],
];
const FORMS: &str = "tests/bench-form/Cargo.toml";

/// Benches that need no window.
const BARE: [&str; 2] = ["edit", "form"];

/// Builds what the wanted benches start (the app as it is handed out, an empty window, forms by
/// others), and then measures.
pub(crate) fn bench(args: &[&str]) -> Outcome {
    let names: Vec<_> = args.iter().filter(|arg| !arg.starts_with('-')).collect();
    let is_beside = names.is_empty() || names.contains(&&"form");
    let has_window = names.is_empty() || names.iter().any(|name| !BARE.contains(name));
    let programs = workshop::target().join("bench-form");
    let mut steps = Steps::of(2 + if has_window { 3 } else { 0 } + if is_beside { 4 } else { 0 });
    steps.step("system packages", |step| packages::provide(step, Need::Test))?;
    if has_window {
        steps.step("page", page::build)?;
        steps.step("app, release build", bundle::build_release)?;
        steps.step("bare window", |step| shell::call(step, &mut workshop::cargo(BARE_WINDOW)))?;
    }
    if is_beside {
        steps.step("programs to compare with", |step| {
            packages::offer(step);
            Ok(())
        })?;
        steps.step("the judge of PDFs", judge::provide)?;
        for (name, build) in ["our form by itself", "krilla and typst"].into_iter().zip(BESIDE) {
            let build = |step: &str| shell::call(step, workshop::cargo(build).env("CARGO_TARGET_DIR", &programs));
            steps.step(name, build)?;
        }
    }
    steps.last("bench", |step| {
        let run = ["run", "--quiet", "--release", "-p", "tests", "--bin", "bench", "--"];
        let all = run.into_iter().chain(args.iter().copied());
        shell::show(step, workshop::cargo(all).env("PRAATPLAAT_BENCH_FORM", programs.join("release")))
    })
}
