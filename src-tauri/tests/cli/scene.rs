//! The real program in a folder of its own, and what it said there.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with the real program in it.
pub(crate) struct Scene {
    folder: TempDir,
}

/// What a command did.
pub(crate) struct Said {
    line: String,
    code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Scene {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A folder with the practice workspace `a.praatplaat`.
    pub(crate) fn with_practice() -> Self {
        let scene = Self::new();
        scene.run("practice --workspace a.praatplaat").gives(0);
        scene
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn run(&self, line: &str) -> Said {
        self.run_with(line, "")
    }

    /// As if it were another moment.
    pub(crate) fn run_at(&self, moment: &str, line: &str) -> Said {
        self.run_as(line, "", &[("PRAATPLAAT_CLOCK", moment)])
    }

    /// Runs `praatplaat LINE` in the folder, with `input` on standard input.
    pub(crate) fn run_with(&self, line: &str, input: &str) -> Said {
        self.run_as(line, input, &[])
    }

    /// As [`Self::run_with`], with these variables set.
    pub(crate) fn run_as(&self, line: &str, input: &str, environment: &[(&str, &str)]) -> Said {
        let mut child = Command::new(env!("CARGO_BIN_EXE_praatplaat"))
            .args(line.split_whitespace())
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env("LC_ALL", "nl_NL.UTF-8")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME")
            .env_remove("PRAATPLAAT_WORKSPACE")
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // A command that asks nothing may be gone before it is told.
        let _told = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
        let Output { status, stdout, stderr } = child.wait_with_output().expect("the program ends");
        let text = |bytes| String::from_utf8(bytes).expect("it speaks UTF-8");
        Said { line: line.to_owned(), code: status.code(), out: text(stdout), err: text(stderr) }
    }

    pub(crate) fn list(&self) -> Value {
        let said = self.run("list --workspace a.praatplaat --json");
        said.gives(0);
        serde_json::from_str(&said.out).expect("--json prints JSON")
    }

    /// The id of the first talk with this status.
    pub(crate) fn talk(&self, status: &str) -> String {
        let list = self.list();
        let dossiers = list["dossiers"].as_array().expect("dossiers are a list");
        let mut talks = dossiers.iter().flat_map(|dossier| dossier["conversations"].as_array().expect("a list"));
        let talk = talks.find(|talk| talk["status"] == status);
        talk.and_then(|talk| talk["id"].as_str()).unwrap_or_else(|| panic!("no {status} talk in {list}")).to_owned()
    }
}

impl Said {
    #[track_caller]
    pub(crate) fn gives(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "praatplaat {}\n{}{}", self.line, self.out, self.err);
        self
    }

    /// Explains itself to a person, on the error stream only.
    #[track_caller]
    pub(crate) fn says(&self, word: &str) -> &Self {
        assert!(self.err.contains(word), "praatplaat {} says {:?}, without {word:?}", self.line, self.err);
        assert_eq!(self.out, "", "an error is no answer");
        self
    }
}

pub(crate) fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("the file is there")
}
