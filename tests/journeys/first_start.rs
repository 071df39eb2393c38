//! The workspace file: first start, later starts, copies, another passphrase.

use api::{ErrorCode, dispatch};
use serde_json::{Value, json};

use crate::scene::{PASSPHRASE, Scene};

fn manager(name: &str, passphrase: &str) -> Value {
    json!({ "name": name, "function": "teamleider", "organisation": "", "passphrase": passphrase, "language": "en" })
}

#[tokio::test]
async fn a_first_start_asks_a_name_and_a_strong_passphrase() {
    let scene = Scene::fresh();
    let status = scene.ok("workspace_status", json!({})).await;
    assert_eq!(status["state"], "absent");
    assert_eq!(status["manager"], Value::Null);
    assert_eq!(status["today"], "2026-11-21");

    scene.refused("workspace_create", manager("Joke", "welkom01"), ErrorCode::PassphraseWeak).await;
    let facts = scene.refused("workspace_create", manager("  ", PASSPHRASE), ErrorCode::Empty).await;
    assert_eq!(facts, json!({ "field": "name" }));
    let facts = scene.refused("workspace_create", manager(&"J".repeat(81), PASSPHRASE), ErrorCode::TooLong).await;
    assert_eq!(facts, json!({ "field": "name", "length": "81", "max": "80" }));
    scene.refused("workspace_unlock", json!({ "passphrase": PASSPHRASE }), ErrorCode::FileTrouble).await;

    let status = scene.ok("workspace_create", manager("Joke Bos", PASSPHRASE)).await;
    assert_eq!(status["state"], "open");
    assert_eq!(status["practice"], false);
    assert_eq!(status["manager"]["name"], "Joke Bos");
    assert_eq!(status["settings"]["language"], "en");
    assert_eq!(status["settings"]["lock_minutes"], 5);
    assert!(status["path"].as_str().is_some_and(|p| p.ends_with("werk.praatplaat")), "{status}");
    scene.refused("workspace_create", manager("Joke Bos", PASSPHRASE), ErrorCode::WorkspaceExists).await;
}

#[tokio::test]
async fn passphrases_are_weighed() {
    let scene = Scene::fresh();
    for (passphrase, strength, enough) in [
        ("", "weak", false),
        ("welkom123", "weak", false),
        ("wachtwoord", "weak", false),
        ("oefenen mag altijd", "weak", false),
        ("xK9#fQ2z", "fair", false),
        (PASSPHRASE, "strong", true),
    ] {
        let answer = scene.ok("passphrase_check", json!({ "passphrase": passphrase })).await;
        assert_eq!(answer, json!({ "strength": strength, "enough": enough }), "{passphrase}");
    }
}

#[tokio::test]
async fn a_later_start_asks_the_passphrase() {
    let scene = Scene::started().await;
    let status = scene.ok("workspace_lock", json!({})).await;
    assert_eq!((&status["state"], &status["settings"]), (&json!("locked"), &Value::Null));

    scene.refused("workspace_unlock", json!({ "passphrase": "vijf fietsen" }), ErrorCode::PassphraseWrong).await;
    assert_eq!(scene.ok("workspace_status", json!({})).await["state"], "locked");
    let status = scene.ok("workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
    assert_eq!(status["manager"]["organisation"], "Energie van Hier");
}

#[tokio::test]
async fn two_apps_never_hold_one_file() {
    let scene = Scene::started().await;
    let second = scene.second_app();
    let refused = dispatch(&second, "workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
    assert_eq!(refused.map_err(|e| e.code), Err(ErrorCode::WorkspaceBusy));
    scene.ok("workspace_lock", json!({})).await;
    let opened = dispatch(&second, "workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
    assert_eq!(opened.expect("the file is free")["state"], "open");
}

#[tokio::test]
async fn a_file_of_something_else_is_left_alone() {
    let scene = Scene::fresh();
    std::fs::create_dir(scene.path("Praatplaat")).expect("a folder");
    let file = scene.file("Praatplaat/werk.praatplaat", b"SQLite format 3\0 and what follows");
    assert_eq!(scene.ok("workspace_status", json!({})).await["state"], "other");
    scene.refused("workspace_unlock", json!({ "passphrase": PASSPHRASE }), ErrorCode::WorkspaceOther).await;
    scene.refused("workspace_create", manager("Joke", PASSPHRASE), ErrorCode::WorkspaceExists).await;
    assert_eq!(std::fs::read(file).expect("it is there"), b"SQLite format 3\0 and what follows");
}

#[tokio::test]
async fn another_passphrase_opens_the_same_file() {
    let scene = Scene::started().await;
    let change = |current: &str, new: &str| json!({ "current": current, "new": new });
    let new = "een zee van paarse schapen";
    scene.refused("passphrase_change", change(PASSPHRASE, "kort"), ErrorCode::PassphraseWeak).await;
    scene.refused("passphrase_change", change("iets anders", new), ErrorCode::PassphraseWrong).await;
    assert_eq!(scene.ok("passphrase_change", change(PASSPHRASE, new)).await, json!({}));
    scene.ok("workspace_lock", json!({})).await;
    scene.refused("workspace_unlock", json!({ "passphrase": PASSPHRASE }), ErrorCode::PassphraseWrong).await;
    scene.ok("workspace_unlock", json!({ "passphrase": new })).await;
}

#[tokio::test]
async fn a_copy_opens_with_the_same_passphrase() {
    let scene = Scene::started().await;
    scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    assert_eq!(scene.ok("workspace_copy", json!({})).await["path"], Value::Null, "the person cancelled");

    scene.person.saves_in(scene.folder.path());
    let copy = scene.ok("workspace_copy", json!({})).await["path"].as_str().expect("a path").to_owned();
    assert_eq!(scene.person.was_suggested(), "werk kopie 2026-11-21.praatplaat");
    scene.ok("workspace_lock", json!({})).await;
    std::fs::rename(copy, scene.path("Praatplaat/werk.praatplaat")).expect("the copy takes its place");
    scene.ok("workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(team["people"][0]["dossier"]["name"], "Annemieke Visser");
}

#[tokio::test]
async fn the_check_looks_at_everything() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    let report = scene.ok("workspace_check", json!({})).await;
    assert_eq!(report, json!({ "problems": [], "dossiers": 1, "rows": 4, "seen": "as_left" }));
}

/// What was chosen last is there before the passphrase, and in a file that is made then. No more than two words are kept.
#[tokio::test]
async fn the_door_stands_in_the_light_that_was_chosen_last() {
    let scene = Scene::started().await;
    assert_eq!(scene.ok("workspace_status", json!({})).await["light"], "system", "the first time");
    for light in ["dusk", "day", "dusk"] {
        scene.ok("settings_update", json!({ "light": light })).await;
        assert_eq!(scene.ok("workspace_lock", json!({})).await["light"], light);
        assert_eq!(std::fs::read_to_string(scene.path("state/light")).expect("it is kept"), format!("{light}\n"));
        scene.ok("workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
    }
    let practice = scene.ok("practice_open", json!({})).await;
    assert_eq!(practice["settings"]["light"], "dusk", "who practises stays in it");
    scene.ok("settings_update", json!({ "light": "system" })).await;
    assert_eq!(scene.ok("workspace_lock", json!({})).await["light"], "system", "and that can be taken back");
    std::fs::remove_dir_all(scene.path("state")).expect("the test's own folder");
    assert_eq!(scene.ok("workspace_status", json!({})).await["light"], Value::Null, "another computer knows nothing");
}

#[tokio::test]
async fn settings_and_manager_change() {
    let scene = Scene::started().await;
    let update = |minutes: Value, list: Value| json!({ "language": "en", "lock_minutes": minutes, "list_view": list, "letter_keys": null });
    scene.ok("settings_update", update(json!(99), json!(true))).await;
    let applied = scene.ok("settings_update", update(Value::Null, Value::Null)).await;
    assert_eq!(applied["change"]["updated"][0]["to"]["record"]["lock_minutes"], 15, "15 at most");
    assert_eq!(applied["history"]["undo"], Value::Null, "a setting is no undo step");
    scene.ok("settings_update", json!({ "light": "dusk" })).await;
    scene.ok("workspace_lock", json!({})).await;
    let door = scene.ok("workspace_status", json!({})).await;
    assert_eq!((&door["language"], &door["settings"]), (&json!("en"), &Value::Null), "the door speaks it too");
    assert_eq!(door["light"], "dusk", "and stands in the same light");
    let scene = scene.restarted().await;
    let settings = scene.ok("workspace_status", json!({})).await["settings"].clone();
    assert_eq!((&settings["light"], &settings["lock_minutes"]), (&json!("dusk"), &json!(15)));

    let fields = |name: &str| json!({ "name": name, "function": "", "organisation": "Energie van Hier" });
    scene.refused("manager_edit", fields(" "), ErrorCode::Empty).await;
    scene.ok("manager_edit", fields("Joke Bos-de Wit")).await;
    let undone = scene.ok("history_undo", json!({ "conversation": null, "dossier": null })).await;
    assert_eq!(undone["deed"]["verb"], "edited");
    let status = scene.restarted().await.ok("workspace_status", json!({})).await;
    assert_eq!(status["manager"]["name"], "Joke Bos");
    assert_eq!((&status["settings"]["list_view"], &status["settings"]["language"]), (&json!(true), &json!("en")));
}
