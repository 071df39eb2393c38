//! What a talk leaves behind: the file as the app's own commands read it, the command line's
//! answers, and the text of a PDF. Only while no window holds the file.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use api::{Api, dispatch};
use serde_json::{Value, json};

use crate::setup::{Setup, app_binary};

/// The manager's passphrase in every test.
pub(crate) const PASSPHRASE: &str = "vier fietsen op de dijk";

/// A setup's workspace, opened by the test itself.
pub(crate) struct Stored {
    api: Api,
}

impl Stored {
    /// Opens what an app left.
    pub(crate) async fn open(setup: &Setup) -> Self {
        let stored = Self::closed(setup);
        stored.ok("workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
        stored
    }

    /// Makes the workspace of Joke Bos, for a test that begins later than the first start.
    pub(crate) async fn create(setup: &Setup) -> Self {
        let stored = Self::closed(setup);
        let joke = json!({
            "name": "Joke Bos", "function": "teamleider klantenservice", "organisation": "Energie van Hier",
            "passphrase": PASSPHRASE, "language": "nl",
        });
        stored.ok("workspace_create", joke).await;
        stored
    }

    fn closed(setup: &Setup) -> Self {
        Self { api: tests::app_at(setup.clock(), &setup.workspace()) }
    }

    /// The answer to a command.
    pub(crate) async fn ok(&self, command: &str, args: Value) -> Value {
        let answer = dispatch(&self.api, command, args.clone()).await;
        answer.unwrap_or_else(|error| panic!("{command} {args} was refused: {error}"))
    }

    /// The code of a refusal.
    pub(crate) async fn refused(&self, command: &str, args: Value) -> String {
        let answer = dispatch(&self.api, command, args).await;
        let error = answer.expect_err(command);
        text_of(&serde_json::to_value(error.code).expect("a code is a word"))
    }

    /// Somebody new in the team; the dossier's id.
    pub(crate) async fn employee(&self, name: &str, function: &str, team: &str) -> String {
        let draft = json!({ "name": name, "function": function, "team": team, "start": "2022-03-01" });
        self.leave().await;
        let applied = self.ok("dossier_add", json!({ "draft": draft })).await;
        text_of(&applied["change"]["added"][0]["record"]["id"])
    }

    /// Opens a talk; its id.
    pub(crate) async fn talk(&self, dossier: &str) -> String {
        self.leave().await;
        let view = self.ok("conversation_start", json!({ "dossier": dossier, "conversation": null })).await;
        text_of(&view["conversation"]["id"])
    }

    /// Back to the team, where somebody else's talk may be on the screen.
    async fn leave(&self) {
        self.ok("talk_leave", json!({ "passphrase": PASSPHRASE })).await;
    }

    /// The one talk of a dossier.
    pub(crate) async fn talk_of(&self, dossier: &str) -> String {
        let view = self.ok("dossier_open", json!({ "dossier": dossier })).await;
        let talks = view["conversations"].as_array().expect("a dossier has talks");
        assert_eq!(talks.len(), 1, "{talks:?}");
        text_of(&talks[0]["conversation"]["id"])
    }

    /// A note at the end of its lane.
    pub(crate) async fn note(&self, talk: &str, lane: &str, author: &str, text: &str) {
        let gesture = uuid::Uuid::now_v7();
        let note = json!({
            "conversation": talk, "lane": lane, "author": author, "text": text, "before": null, "gesture": gesture,
        });
        self.ok("note_add", note).await;
    }

    /// Everything of one talk.
    pub(crate) async fn view(&self, talk: &str) -> Value {
        self.ok("conversation_open", json!({ "conversation": talk })).await
    }

    /// Read back, agreed and signed by both, and closed.
    pub(crate) async fn close_signed(&self, talk: &str) {
        self.ok("read_back", json!({ "conversation": talk, "done": true })).await;
        self.sign_both(talk, "").await;
    }

    /// Agreed with this reaction and signed by both, and closed.
    pub(crate) async fn sign_both(&self, talk: &str, reaction: &str) {
        let people = [("employee", "Annemieke Visser"), ("manager", "Joke Bos")];
        for (who, _) in people {
            let stance =
                json!({ "conversation": talk, "who": who, "stance": "agreed", "reason": "", "reaction": reaction });
            self.ok("stance_choose", stance).await;
        }
        for (who, name) in people {
            let signature = json!({ "way": "typed", "name": name });
            self.ok("signature_set", json!({ "conversation": talk, "who": who, "signature": signature })).await;
        }
        self.ok("conversation_close", json!({ "conversation": talk })).await;
    }

    /// Lets go of the file, so that a window can have it.
    pub(crate) async fn close(self) {
        self.ok("workspace_lock", json!({})).await;
    }
}

/// `(lane, author, text)` of every note.
pub(crate) fn notes(view: &Value) -> Vec<(String, String, String)> {
    let notes = view["notes"].as_array().expect("a talk has notes");
    notes.iter().map(|n| (text_of(&n["lane"]), text_of(&n["author"]), text_of(&n["text"]))).collect()
}

/// `(owner, what, due)` of every agreement.
pub(crate) fn agreements(view: &Value) -> Vec<(String, String, String)> {
    let agreements = view["agreements"].as_array().expect("a talk has agreements");
    agreements.iter().map(|a| (text_of(&a["owner"]), text_of(&a["what"]), text_of(&a["due"]))).collect()
}

/// A text that may be missing.
pub(crate) fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// What the command line did.
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
}

/// Runs `praatplaat LINE --workspace … --passphrase-stdin`.
pub(crate) fn praatplaat(setup: &Setup, line: &[&str]) -> Said {
    let mut child = Command::new(app_binary())
        .args(line)
        .arg("--workspace")
        .arg(setup.workspace())
        .arg("--passphrase-stdin")
        .envs(setup.environment())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("stdin was asked for");
    writeln!(input, "{PASSPHRASE}").expect("the program reads its passphrase");
    drop(input);
    let output = child.wait_with_output().expect("the program ends");
    Said { code: output.status.code(), out: String::from_utf8(output.stdout).expect("it speaks UTF-8") }
}

/// What poppler reads in a PDF, in reading order.
pub(crate) fn pdf_text(file: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(file)
        .arg("-")
        .output()
        .unwrap_or_else(|error| panic!("cannot start pdftotext: {error}; `cargo xtask test` installs it"));
    assert!(output.status.success(), "poppler reads {}", file.display());
    String::from_utf8(output.stdout).expect("poppler was asked for UTF-8")
}

/// One line of everything, so that a broken line on paper is still one text.
pub(crate) fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The one file that was saved.
pub(crate) fn saved_file(setup: &Setup) -> PathBuf {
    let files: Vec<PathBuf> = fs::read_dir(setup.save_dir())
        .expect("the folder for saved files is there")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    assert_eq!(files.len(), 1, "one file was saved, and nothing is left beside it: {files:?}");
    files[0].clone()
}
