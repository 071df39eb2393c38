//! A scene: one manager, one folder, one app.

use std::path::PathBuf;

use api::{Api, ErrorCode, IdSource, Places, Seams, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desktop::{CountingIds, Person, StoppedClock};
use crate::talk::Talk;

/// The manager's passphrase in every journey.
pub(crate) const PASSPHRASE: &str = "vier fietsen op de dijk";

/// An app with its folder.
pub(crate) struct Scene {
    pub(crate) clock: StoppedClock,
    pub(crate) person: Person,
    pub(crate) folder: TempDir,
    pub(crate) api: Api,
    ids: CountingIds,
}

impl Scene {
    /// A fresh computer on 21 November 2026, ten in the morning.
    pub(crate) fn fresh() -> Self {
        let clock = StoppedClock::at("2026-11-21T10:00:00+01:00");
        let (person, ids) = (Person::default(), CountingIds::default());
        let folder = TempDir::new().expect("a folder for this scene");
        let api = app(&clock, &ids, &person, &folder);
        Self { clock, person, folder, api, ids }
    }

    /// Joke Bos has made her workspace.
    pub(crate) async fn started() -> Self {
        let scene = Self::fresh();
        scene
            .ok(
                "workspace_create",
                json!({
                    "name": "Joke Bos", "function": "teamleider klantenservice", "organisation": "Energie van Hier",
                    "passphrase": PASSPHRASE, "language": "nl",
                }),
            )
            .await;
        scene
    }

    /// A second app on the same folder, as when it is started twice.
    pub(crate) fn second_app(&self) -> Api {
        app(&self.clock, &self.ids, &self.person, &self.folder)
    }

    /// The app is closed and started again.
    pub(crate) async fn restarted(mut self) -> Self {
        self.ok("workspace_lock", json!({})).await;
        self.api = self.second_app();
        self.ok("workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
        self
    }

    /// The command is done; its answer.
    pub(crate) async fn ok(&self, command: &str, args: Value) -> Value {
        match dispatch(&self.api, command, args.clone()).await {
            Ok(answer) => answer,
            Err(error) => panic!("{command} {args} was refused: {error}"),
        }
    }

    /// The command is refused with this code; the facts.
    pub(crate) async fn refused(&self, command: &str, args: Value, code: ErrorCode) -> Value {
        match dispatch(&self.api, command, args.clone()).await {
            Ok(answer) => {
                panic!("{command} {args} should be refused as {code:?}, and answered {answer}")
            }
            Err(error) => {
                assert_eq!(error.code, code, "{command} {args}: {error}");
                json!(error.params)
            }
        }
    }

    /// An employee of the team Klantenservice, with no talk on the screen; the dossier's id.
    pub(crate) async fn employee(&self, name: &str, function: &str) -> String {
        self.leave_talk().await;
        let draft = json!({ "name": name, "function": function, "team": "Klantenservice", "start": "2022-03-01" });
        let applied = self.ok("dossier_add", json!({ "draft": draft })).await;
        id_of(&added(&applied, "dossier"))
    }

    /// A talk with Annemieke that was opened today.
    pub(crate) async fn talk_with_annemieke(&self) -> Talk<'_> {
        let dossier = self.employee("Annemieke Visser", "klantenservicemedewerker").await;
        self.talk(&dossier).await
    }

    /// The open talk of this dossier, begun today unless there is one.
    pub(crate) async fn talk(&self, dossier: &str) -> Talk<'_> {
        let view = self.ok("conversation_start", json!({ "dossier": dossier, "conversation": null })).await;
        Talk { scene: self, dossier: dossier.to_owned(), id: id_of(&view["conversation"]) }
    }

    /// The manager opens the door with the passphrase and goes back to the team.
    pub(crate) async fn leave_talk(&self) {
        self.ok("talk_leave", json!({ "passphrase": PASSPHRASE })).await;
    }

    /// A movement of the hand.
    pub(crate) fn gesture(&self) -> String {
        self.ids.next().to_string()
    }

    /// A file in the scene's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file made beforehand.
    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("the scene's folder can be written");
        path
    }
}

fn app(clock: &StoppedClock, ids: &CountingIds, person: &Person, folder: &TempDir) -> Api {
    let seams = Seams { clock: Box::new(clock.clone()), ids: Box::new(ids.clone()), host: Box::new(person.clone()) };
    let places = Places {
        workspace: folder.path().join("Praatplaat/werk.praatplaat"),
        practice: folder.path().join("Praatplaat/oefenen.praatplaat"),
        anchors: Some(folder.path().join("state")),
    };
    Api::new(seams, places)
}

/// The first record of a kind that a change added.
pub(crate) fn added(applied: &Value, kind: &str) -> Value {
    let added = applied["change"]["added"].as_array().expect("a change");
    let record = added.iter().find(|r| r["kind"] == kind);
    record.unwrap_or_else(|| panic!("no {kind} was added: {applied}"))["record"].clone()
}

/// A record's id.
pub(crate) fn id_of(record: &Value) -> String {
    record["id"].as_str().unwrap_or_else(|| panic!("no id in {record}")).to_owned()
}

/// One field of every item of a list.
pub(crate) fn each<'a>(list: &'a Value, field: &str) -> Vec<&'a Value> {
    list.as_array().expect("a list").iter().map(|item| at(item, field)).collect()
}

fn at<'a>(item: &'a Value, field: &str) -> &'a Value {
    field.split('.').fold(item, |value, part| &value[part])
}
