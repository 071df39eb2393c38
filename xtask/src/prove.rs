//! `cargo xtask prove [NAME]`: the same tests as `test`, with the counts that take long.
//!
//! A test reads its count from an environment variable and has a small one of its own. What was
//! proven goes to `docs/proofs.md` as a line: the count, the time it took, and the day.

use std::fs::OpenOptions;
use std::io::Write;
use std::process::Command;
use std::time::Instant;

use crate::hanko;
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
    Proof {
        name: "forms",
        shows: "random talks through their form to an empty workspace: the same words, the same file, the same form again",
        variable: "PRAATPLAAT_FORMS",
        count: "500",
        test: &["--test", "journeys", "what_was_said_comes_back_from_its_form"],
    },
    Proof {
        name: "gate",
        shows: "forms of every sort, with every pair of stances and at their largest in every format, and their copies: \
                veraPDF's engine, qpdf and poppler hold nothing against any of them",
        variable: "PRAATPLAAT_GATE",
        count: "83",
        test: &["--test", "pdf", "every_form_is_archivable_and_accessible"],
    },
    Proof {
        name: "breaks",
        shows: "lists that begin at every line of a page, in both sizes of letters: no line of one stands alone",
        variable: "PRAATPLAAT_BREAKS",
        count: "60",
        test: &["--lib", "no_line_of_a_list_stands_alone"],
    },
    Proof {
        name: "mutants",
        shows: "forms broken at random, each of three: the reader answers, and never calls one good",
        variable: "PRAATPLAAT_MUTANTS",
        count: "3000",
        test: &["--lib", "broken_forms_are_answered"],
    },
    Proof {
        name: "hostile",
        shows: "two hundred hostile files and more, of up to 200 MiB when unpacked: each is refused, in little memory",
        variable: "PRAATPLAAT_HOSTILE",
        count: "281",
        test: &["--lib", "two_hundred_hostile_files"],
    },
    Proof {
        name: "tamper",
        shows: "flipped bits in each of five signed forms, and changes after signing: our check sees every one of them; \
                pdfsig sees the bits that a signature covers",
        variable: "PRAATPLAAT_FLIPS",
        count: "200",
        test: &["--lib", "--", "signing::tests::outside", "signing::tests::damage"],
    },
    Proof {
        name: "screens",
        shows: "widths of the talk's window, and every dialog in both languages in every light: no bar is cut or lies \
                over another, axe-core finds nothing",
        variable: "PRAATPLAAT_SCREENS",
        count: "56",
        test: &["--test", "browser"],
    },
];

/// Proves one thing, or all of them.
pub(crate) fn prove(names: &[&str]) -> Outcome {
    if let Some(unknown) = names.iter().find(|name| !PROOFS.iter().any(|proof| proof.name == **name)) {
        let known: Vec<_> = PROOFS.iter().map(|proof| proof.name).collect();
        return Err(Failure::new("prove", format!("nothing is called {unknown}; there are: {}", known.join(", "))));
    }
    let wanted: Vec<_> = PROOFS.iter().filter(|proof| names.is_empty() || names.contains(&proof.name)).collect();
    // Only in the window is everything needed: the app, with the page inside. Chromium asks for the page alone.
    let has_window = wanted.iter().any(|proof| proof.test.contains(&"e2e"));
    let has_page = has_window || wanted.iter().any(|proof| proof.test.contains(&"browser"));
    let mut steps = Steps::of(1 + usize::from(has_page) + usize::from(has_window) + wanted.len());
    steps.step("system packages", |step| packages::provide(step, Need::Test))?;
    if has_page {
        steps.step("page", page::build)?;
    }
    if has_window {
        steps
            .step("build", |step| shell::call(step, &mut workshop::cargo(["build", "--workspace", "--all-targets"])))?;
    }
    for proof in wanted {
        steps.step(proof.name, |step| one(step, proof))?;
    }
    Ok(())
}

fn one(step: &str, proof: &Proof) -> Outcome {
    let started = Instant::now();
    let hanko = if proof.name == "tamper" { hanko::python() } else { None };
    let arguments = ["test", "--workspace"].iter().chain(proof.test).copied();
    let mut cargo = workshop::cargo(arguments);
    cargo.env(proof.variable, proof.count);
    if let Some(python) = &hanko {
        cargo.env("PRAATPLAAT_PYHANKO", python);
    }
    shell::call(step, &mut cargo)?;
    let line = format!(
        "- {}: `{}`, {} times, {:.0} s. {}{}.\n",
        today(),
        proof.name,
        proof.count,
        started.elapsed().as_secs_f32(),
        proof.shows,
        match (proof.name, &hanko) {
            ("tamper", Some(_)) => ", and so does pyHanko",
            ("tamper", None) => " (pyHanko was missing)",
            _ => "",
        }
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
