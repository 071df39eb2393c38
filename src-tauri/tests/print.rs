//! Printing from the command line: what the system's `lp` gets, and what a real CUPS puts on paper.
#![cfg(unix)]

#[path = "print/cups.rs"]
mod cups;
#[path = "print/pages.rs"]
mod pages;

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use cups::Cups;

/// A folder with the practice workspace, and the program on a computer of its own.
struct Desk {
    folder: TempDir,
    environment: Vec<(&'static str, OsString)>,
}

/// What a command did.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in ["home", "tmp"] {
            fs::create_dir(folder.path().join(name)).expect("the folder is ours");
        }
        let desk = Self { folder, environment: Vec::new() };
        assert_eq!(desk.run("practice --workspace a.praatplaat").code, Some(0));
        desk
    }

    /// On this computer the system's programs are these.
    fn with_programs(&mut self, programs: &[(&str, &str)]) {
        let folder = self.path("bin");
        fs::create_dir_all(&folder).expect("the folder is ours");
        for (name, text) in programs {
            let file = folder.join(name);
            fs::write(&file, format!("#!/bin/sh\n{text}\n")).expect("the folder is ours");
            fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).expect("the file is ours");
        }
        let path = format!("{}:/usr/bin:/bin", folder.display());
        self.environment = vec![("PATH", path.into())];
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, line: &str) -> Said {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_praatplaat"))
            .args(line.split_whitespace())
            .current_dir(self.folder.path())
            .env("HOME", self.path("home"))
            .env("TMPDIR", self.path("tmp"))
            .env("LC_ALL", "nl_NL.UTF-8")
            .env_remove("PRAATPLAAT_WORKSPACE")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME")
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .output()
            .expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("it speaks UTF-8");
        Said { code: status.code(), out: text(stdout), err: text(stderr) }
    }

    /// A line about last year's talk, which both signed.
    fn about_the_talk(&self, command: &str) -> Said {
        self.run(&format!("{command} --workspace a.praatplaat --conversation {}", self.signed()))
    }

    fn signed(&self) -> String {
        let said = self.run("list --workspace a.praatplaat --json");
        let list: Value = serde_json::from_str(&said.out).expect("--json prints JSON");
        let mut talks = list["dossiers"]
            .as_array()
            .expect("a list")
            .iter()
            .flat_map(|one| one["conversations"].as_array().expect("a list"));
        let talk = talks.find(|talk| talk["status"] == "signed").expect("last year's talk");
        talk["id"].as_str().expect("an id").to_owned()
    }

    /// The archived bytes, in a file.
    fn form(&self) -> PathBuf {
        let file = self.path("form.pdf");
        let said = self.about_the_talk("form --force --out form.pdf");
        assert_eq!(said.code, Some(0), "{}", said.err);
        file
    }
}

impl Said {
    #[track_caller]
    fn is(&self, code: i32, word: &str) {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        assert!(format!("{}{}", self.out, self.err).contains(word), "{word:?} in {:?} {:?}", self.out, self.err);
    }
}

fn read(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Two printers; the words of `lp` and what it got at standard input are kept beside it.
const LPSTAT: &str = r#"case "$1" in
-e) printf 'Gang\nKamer_2\n' ;;
-d) [ "$LC_ALL" = C.UTF-8 ] && echo 'system default destination: Kamer_2' ;;
esac"#;
const LP: &str = r#"at="$(dirname "$0")"
for word in "$@"; do echo "$word"; done > "$at/words"
cat > "$at/bytes""#;

#[test]
fn the_system_gets_the_archived_bytes_and_how_to_print_them() {
    let mut desk = Desk::new();
    desk.with_programs(&[("lpstat", LPSTAT), ("lp", LP)]);
    let original = read(&desk.form());

    desk.about_the_talk("print").is(0, "Kamer_2, A4, tweezijdig");
    assert_eq!(read(&desk.path("bin/bytes")), original, "the archived bytes");
    let words = String::from_utf8(read(&desk.path("bin/words"))).expect("text");
    let words: Vec<&str> = words.lines().collect();
    assert_eq!(words[..4], ["-d", "Kamer_2", "-t", "Praatplaat"], "the title in the queue names nobody");
    for option in ["media=A4", "sides=two-sided-long-edge", "print-scaling=none", "fit-to-page=false"] {
        assert!(words.windows(2).any(|pair| pair == ["-o", option]), "{option}: {words:?}");
    }

    desk.about_the_talk("print --printer Gang --paper a3 --one-sided").is(0, "Gang, A3, enkelzijdig");
    let words = String::from_utf8(read(&desk.path("bin/words"))).expect("text");
    for word in ["Gang", "media=A3", "sides=one-sided"] {
        assert!(words.lines().any(|one| one == word), "{word}: {words}");
    }
    assert_eq!(read(&desk.path("bin/bytes")), original, "on any paper");
    nothing_is_left_behind(&desk);
}

#[test]
fn what_cannot_be_printed_says_what_to_do() {
    let mut desk = Desk::new();
    desk.with_programs(&[("lpstat", "exit 1")]);
    desk.about_the_talk("print").is(3, "praatplaat form");
    desk.with_programs(&[("lpstat", "[ \"$1\" = -e ] && printf 'Gang\\nKamer_2\\n'")]);
    desk.about_the_talk("print").is(2, "Gang, Kamer_2");
    desk.about_the_talk("print --printer Zolder").is(3, "Zolder");
    desk.with_programs(&[("lpstat", LPSTAT), ("lp", "echo 'lp: The printer is on fire.' >&2; exit 1")]);
    desk.about_the_talk("print").is(3, "on fire");
    desk.about_the_talk("print --paper a5").is(2, "a5");
    let talk = "0197c1f0-0000-7000-8000-000000000000";
    desk.run(&format!("print --workspace a.praatplaat --conversation {talk}")).is(3, "praatplaat list");
    nothing_is_left_behind(&desk);
}

/// Longer than any queue takes.
const PATIENCE: Duration = Duration::from_mins(2);

/// The real thing: CUPS of this machine with a printer that puts its pages in our hands.
#[test]
fn cups_puts_the_form_on_paper() {
    let mut desk = Desk::new();
    let form = desk.form();
    let cups = Cups::start();
    desk.environment = cups.environment();
    let printed = |line: &str, file: &str| {
        let pages = cups.catch();
        desk.about_the_talk(line).is(0, "Papier");
        let file = desk.path(file);
        let pages = pages.recv_timeout(PATIENCE).expect("the printer gets the job");
        fs::write(&file, pages).expect("the folder is ours");
        file
    };
    let paper = printed("print", "a4.pdf");
    assert_eq!(pages::words(&paper), pages::words(&form), "every word is on paper");
    let all = pages::sizes(&form).len();
    assert!(all >= 3, "agreements, board and notes");
    assert_eq!(pages::sizes(&paper), vec![(595, 842); all], "A4, the board turned to fit");
    for page in 1..=all {
        let difference = pages::difference(&form, &paper, u32::try_from(page).expect("a page number"));
        assert!(difference < 0.01, "page {page} on paper differs from the form by {difference}");
    }
    let paper = printed("print --paper a3 --one-sided", "a3.pdf");
    assert_eq!(pages::words(&paper), pages::words(&form));
    assert_eq!(pages::sizes(&paper), vec![(842, 1191); all]);
    printed("print --one-sided", "once more.pdf");
    let wanted = [format!("{all} Praatplaat A4 two-sided-long-edge"), format!("{all} Praatplaat A3 one-sided")];
    assert_eq!(cups.log()[..2], wanted);
    nothing_is_left_behind(&desk);
}

/// A form on its way to paper is nowhere else: no file of it in the home or the temporary folder.
#[track_caller]
fn nothing_is_left_behind(desk: &Desk) {
    fn files(folder: &Path) -> Vec<PathBuf> {
        let inside = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        inside.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
    }
    for folder in ["home", "tmp"] {
        let left: Vec<PathBuf> =
            files(&desk.path(folder)).into_iter().filter(|file| read(file).starts_with(b"%PDF")).collect();
        assert!(left.is_empty(), "{left:?}");
    }
    assert!(files(&desk.path("tmp")).is_empty(), "nothing at all in the temporary folder");
}
