//! What this computer remembers of the file: an older one is told, and opens.

use serde_json::json;

use crate::scene::{PASSPHRASE, Scene};

/// Locks, does this to the file, and opens it again: what is told.
async fn seen_after(scene: &Scene, hand: impl FnOnce(&std::path::Path)) -> String {
    assert_eq!(scene.ok("workspace_lock", json!({})).await["seen"], "as_left", "a locked file tells nothing");
    hand(&scene.path("Praatplaat/werk.praatplaat"));
    let status = scene.ok("workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
    status["seen"].as_str().expect("a word").to_owned()
}

fn put(bytes: Vec<u8>) -> impl FnOnce(&std::path::Path) {
    move |path| std::fs::write(path, bytes).expect("the scene's folder can be written")
}

#[tokio::test]
async fn an_old_copy_put_back_is_told_and_everything_works() {
    let scene = Scene::started().await;
    let mut old = Vec::new();
    assert_eq!(seen_after(&scene, |path| old = std::fs::read(path).expect("the file")).await, "as_left");
    scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    assert_eq!(seen_after(&scene, put(old)).await, "older");
    let report = scene.ok("workspace_check", json!({})).await;
    assert_eq!((&report["problems"], &report["seen"]), (&json!([]), &json!("older")), "sound, and older");
    scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    assert_eq!(seen_after(&scene, |_| {}).await, "as_left", "this is the file now");
}

#[tokio::test]
async fn signing_and_closing_are_remembered_at_once() {
    let scene = Scene::started().await;
    let anchor = || {
        let files = std::fs::read_dir(scene.path("state")).expect("the folder is there");
        let mut texts = files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("it is text"));
        // Beside it lie the language and the light of the door, one word each.
        texts.find(|text| text.trim().contains(' ')).expect("the workspace is remembered")
    };
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    seen_after(&scene, |_| {}).await;
    let locked = anchor();
    talk.note("gives", "employee", "Rustig kunnen werken").await;
    assert_eq!(anchor(), locked, "an edit doesn't wait for it");
    talk.read_back().await;
    talk.stance("employee", "seen", "").await;
    talk.stance("manager", "agreed", "").await;
    assert_eq!(anchor(), locked, "an opinion is no signature");
    talk.sign("employee", "Annemieke Visser").await;
    assert_ne!(anchor(), locked, "signing");
    talk.sign("manager", "Joke Bos").await;
    let signed = anchor();
    talk.ok("conversation_close", json!({})).await;
    assert_ne!(anchor(), signed, "closing");
}
