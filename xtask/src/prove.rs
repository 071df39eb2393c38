//! `cargo xtask prove [NAME]`: the same tests as `test`, with the counts that take long.
//!
//! A test reads its count from an environment variable and has a small one of its own. What was
//! proven goes to `docs/proofs.md` as a line: the count, the time it took, and the day.

use std::fs::OpenOptions;
use std::io::Write;
use std::process::Command;
use std::time::Instant;

use crate::packages::{self, Need};
use crate::page;
use crate::shell::{self, Failure, Outcome, Steps};
use crate::workshop;

struct Proof {
    name: &'static str,
    /// What it shows, for the record.
    shows: &'static str,
    variable: &'static str,
    count: &'static str,
    test: &'static [&'static str],
}

const PROOFS: &[Proof] = &[
    Proof {
        name: "kills",
        shows: "kill -9 of the app while edits stream in: no acknowledged edit lost, no damaged file",
        variable: "PRAATPLAAT_KILLS",
        count: "100",
        test: &["--test", "e2e", "kills"],
    },
    Proof {
        name: "pointers",
        shows: "mouse, pen and fingers in any order over notes and pads: no note lost, none with another author",
        variable: "PRAATPLAAT_POINTERS",
        count: "10000",
        test: &["--test", "e2e", "no_order_of_pointer_events"],
    },
    Proof {
        name: "fold",
        shows: "random histories with undo, closing and reopening: the tables equal the fold of the journal",
        variable: "PRAATPLAAT_HISTORIES",
        count: "1000",
        test: &["--test", "store", "tables_equal_the_fold_of_the_journal"],
    },
    Proof {
        name: "changes",
        shows: "random changes: inverse and squash do what they say",
        variable: "PROPTEST_CASES",
        count: "20000",
        test: &["--test", "change"],
    },
    Proof {
        name: "seal",
        shows: "random changes of what a form says: each of them changes its seal",
        variable: "PRAATPLAAT_MUTATIONS",
        count: "1000000",
        test: &["--lib", "every_change_of_content_changes_the_seal"],
    },
];

/// Proves one thing, or all of them.
pub(crate) fn prove(names: &[&str]) -> Outcome {
    if let Some(unknown) = names.iter().find(|name| !PROOFS.iter().any(|proof| proof.name == **name)) {
        let known: Vec<_> = PROOFS.iter().map(|proof| proof.name).collect();
        return Err(Failure::new("prove", format!("nothing is called {unknown}; there are: {}", known.join(", "))));
    }
    let wanted: Vec<_> = PROOFS.iter().filter(|proof| names.is_empty() || names.contains(&proof.name)).collect();
    let mut steps = Steps::of(3 + wanted.len());
    steps.step("system packages", |step| packages::provide(step, Need::Test))?;
    steps.step("page", page::build)?;
    steps.step("build", |step| shell::call(step, &mut workshop::cargo(["build", "--workspace", "--all-targets"])))?;
    for proof in wanted {
        steps.step(proof.name, |step| one(step, proof))?;
    }
    Ok(())
}

fn one(step: &str, proof: &Proof) -> Outcome {
    let started = Instant::now();
    let arguments = ["test", "--workspace"].iter().chain(proof.test).copied();
    shell::call(step, workshop::cargo(arguments).env(proof.variable, proof.count))?;
    let line = format!(
        "- {}: `{}`, {} times, {:.0} s. {}.\n",
        today(),
        proof.name,
        proof.count,
        started.elapsed().as_secs_f32(),
        proof.shows
    );
    let file = workshop::top().join("docs/proofs.md");
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(&file)
        .and_then(|mut file| file.write_all(line.as_bytes()))
        .map_err(|error| Failure::new(step, format!("{}: {error}", file.display())))
}

/// The day as the system writes it; std has no calendar.
fn today() -> String {
    let answer = Command::new("date").arg("+%Y-%m-%d").output();
    answer.map_or_else(|_| "undated".to_owned(), |out| String::from_utf8_lossy(&out.stdout).trim().to_owned())
}
