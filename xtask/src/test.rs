//! `cargo xtask test`: every check there is. The tests in the real window wait for frames and answers most of the time:
//! they start as soon as everything is built and run beside the others, cheap ones first. What they say is shown last.

use std::process::Command;

use crate::packages::{self, Need};
use crate::shell::{self, Beside, Outcome, Steps};
use crate::{judge, page, workshop};

/// How much is tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    All,
    WithoutWindow,
}

/// Everything is built once, with the whole workspace's features: choosing packages would choose
/// other features for the crates they share, and build those again.
const BUILD: &[&str] = &["build", "--workspace", "--all-targets"];
const CLIPPY: &[&str] = &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];

/// All but the tests called `e2e`: any name whose second letter is not a 2.
const REST: &[&str] = &["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--test", "?[!2]*"];
const DOCS: &[&str] = &["test", "--workspace", "--doc"];
const WINDOW: &[&str] = &["test", "--workspace", "--no-fail-fast", "--test", "e2e"];

pub(crate) fn test(extent: Extent) -> Outcome {
    let mut steps = Steps::of(match extent {
        Extent::All => 14,
        Extent::WithoutWindow => 13,
    });
    steps.step("system packages", |step| packages::provide(step, Need::Test))?;
    steps.step("the judge of PDFs", judge::provide)?;
    steps.step("cargo fmt", cargo(&["fmt", "--all", "--check"]))?;
    steps.step("page: packages", page::install)?;
    // Before the build, which would freshen the generated file that this finds stale.
    steps.step("page: names of its texts", node("ui/scripts/keys.mjs", &["--check"]))?;
    // Before clippy and cargo's build: both read the page's files into the app.
    steps.step("page", page::build)?;
    steps.step("page: geometry of the board", node("ui/board/check.mjs", &[]))?;
    steps.step("cargo clippy", cargo(CLIPPY))?;
    steps.step("cargo build", cargo(BUILD))?;
    match extent {
        Extent::WithoutWindow => {
            of_the_page(&mut steps)?;
            steps.step("cargo test: documentation", cargo(DOCS))?;
            steps.last("cargo test", cargo_shown(REST))
        }
        Extent::All => {
            let said = workshop::target().join("window-tests.log");
            let window =
                Beside::start("cargo test: the real window", &mut workshop::cargo(WINDOW.iter().copied()), &said)?;
            // All of them come to their end, whichever fails.
            let page = of_the_page(&mut steps);
            let rest = steps.step("cargo test, and the real window beside it", cargo_shown(REST));
            let docs = steps.step("cargo test: documentation", cargo(DOCS));
            let shown = steps.last("cargo test: the real window", |step| window.show(step));
            page.and(rest).and(docs).and(shown)
        }
    }
}

/// What the page says of itself. Nothing that is built waits for it.
fn of_the_page(steps: &mut Steps) -> Outcome {
    let types = steps.step("page: types", npm(&["run", "check"]));
    let tests = steps.step("page: tests", npm(&["test"]));
    types.and(tests)
}

fn cargo(args: &[&str]) -> impl FnOnce(&str) -> Outcome {
    move |step| shell::call(step, &mut workshop::cargo(args.iter().copied()))
}

fn cargo_shown(args: &[&str]) -> impl FnOnce(&str) -> Outcome {
    move |step| shell::show(step, &mut workshop::cargo(args.iter().copied()))
}

fn node(script: &str, args: &[&str]) -> impl FnOnce(&str) -> Outcome {
    let mut node = Command::new("node");
    node.arg(script).args(args).current_dir(workshop::top());
    move |step| shell::call(step, &mut node)
}

fn npm(args: &[&str]) -> impl FnOnce(&str) -> Outcome {
    move |step| shell::call(step, &mut workshop::npm(args.iter().copied()))
}
