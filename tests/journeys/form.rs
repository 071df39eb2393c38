//! The form on screen, in a file, and in the viewer.

use api::ErrorCode;
use domain::Language;
use serde_json::{Value, json};

use crate::scene::{Scene, added};

#[tokio::test]
async fn the_pages_show_what_was_said() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    talk.agreement("manager", "Meeluisteren").await;
    talk.stance("employee", "agreed", "Fijn gesprek.").await;
    let pages = talk.pages().await;
    for words in ["Annemieke Visser", "Joke Bos", "collega", "Meeluisteren", "Fijn gesprek."] {
        assert!(pages.contains(words), "{words} is missing: {pages}");
    }
    let preview = talk.ok("form_preview", json!({})).await;
    assert_eq!(preview["replaced"], json!([]));
    let page = &preview["pages"][0];
    assert!(page["svg"].as_str().is_some_and(|svg| svg.starts_with("<svg")), "{page}");
    assert!(page["height_pt"].as_f64() > page["width_pt"].as_f64(), "upright");
    scene.leave_talk().await;
    scene.refused("form_preview", json!({ "conversation": scene.gesture() }), ErrorCode::NotHere).await;
}

#[tokio::test]
async fn the_archived_form_never_changes() {
    let scene = Scene::started().await;
    scene.person.saves_in(scene.folder.path());
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    let draft = talk.ok("form_save", json!({})).await;
    assert_eq!(scene.person.was_suggested(), "Ontwikkelgesprek Annemieke Visser 2026-11-21.pdf");
    let path = draft["path"].as_str().expect("a path").to_owned();
    let concept = std::fs::read(&path).expect("the file is there");

    talk.close_signed().await;
    talk.ok("form_save", json!({})).await;
    let original = std::fs::read(&path).expect("the file is there");
    assert_ne!(concept, original, "the draft says that it is one");
    assert!(original.starts_with(b"%PDF"), "a PDF");

    talk.ok("addendum_add", json!({ "author": "manager", "text": "Later bedacht." })).await;
    scene.leave_talk().await;
    scene.ok("manager_edit", json!({ "name": "Iemand anders", "function": "", "organisation": "" })).await;
    let settings = json!({ "language": "en", "lock_minutes": null, "list_view": null, "letter_keys": null });
    scene.ok("settings_update", settings).await;
    scene.clock.move_to("2030-01-01T00:00:00+01:00");
    let again = talk.ok("form_print", json!({})).await;
    assert_eq!(scene.person.was_suggested(), "Development talk Annemieke Visser 2026-11-21.pdf");
    let again = again["path"].as_str().expect("a path");
    assert_eq!(std::fs::read(again).expect("the file is there"), original, "byte for byte");
    assert_eq!(scene.person.viewed(), [std::path::PathBuf::from(again)]);
}

/// As the command line asks for it.
#[tokio::test]
async fn a_signed_form_in_another_language_is_a_marked_copy() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let id = serde_json::from_value(json!(talk.id)).expect("an id");
    let bytes = async |language| api::form_bytes(&scene.api, id, language).await.expect("a form");
    let draft = bytes(None).await;
    assert_ne!(draft, bytes(Some(Language::En)).await, "a draft in English");
    talk.close_signed().await;
    let original = bytes(None).await;
    let english = bytes(Some(Language::En)).await;
    assert_ne!(english, original);
    assert_eq!(bytes(None).await, original);
    assert!(english.starts_with(b"%PDF"));
    scene.leave_talk().await;
    let nobody = serde_json::from_value(json!(scene.gesture())).expect("an id");
    let refused = api::form_bytes(&scene.api, nobody, None).await;
    assert_eq!(refused.map_err(|e| e.code), Err(ErrorCode::NotHere));
}

#[tokio::test]
async fn a_person_may_cancel_and_a_system_may_have_no_viewer() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    for command in ["form_save", "form_print"] {
        assert_eq!(talk.ok(command, json!({})).await, json!({ "path": Value::Null }), "{command}");
    }
    scene.person.saves_in(scene.folder.path());
    scene.person.loses_the_viewer();
    let facts = talk.refused("form_print", json!({}), ErrorCode::NoViewer).await;
    assert!(std::path::Path::new(facts["path"].as_str().expect("a path")).exists(), "saved all the same");
    scene.person.cancels();
    scene.leave_talk().await;
    assert_eq!(scene.ok("workspace_copy", json!({})).await["path"], Value::Null);
    scene.person.saves_in(&scene.path("no such folder"));
    talk.refused("form_save", json!({}), ErrorCode::FileTrouble).await;

    let plan = json!({
        "dossier": talk.dossier, "kind": "check_in", "date": "2027-01-01", "time": null, "place": "",
    });
    let planned = added(&scene.ok("conversation_plan", plan).await, "conversation");
    scene.refused("form_save", json!({ "conversation": planned["id"] }), ErrorCode::NotOpened).await;
}
