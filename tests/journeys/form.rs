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
    assert_eq!(scene.person.was_suggested(), "Ontwikkelgesprek Annemieke Visser 2026-11-21 concept.pdf");
    let path = draft["path"].as_str().expect("a path").to_owned();
    let concept = std::fs::read(&path).expect("the file is there");

    talk.close_signed().await;
    let signed = talk.ok("form_save", json!({})).await;
    assert_eq!(scene.person.was_suggested(), "Ontwikkelgesprek Annemieke Visser 2026-11-21.pdf");
    let original = std::fs::read(signed["path"].as_str().expect("a path")).expect("the file is there");
    assert_ne!(concept, original, "the draft says that it is one");
    assert_eq!(std::fs::read(&path).expect("the file is there"), concept, "and stays beside it");
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

/// The chosen format is what is archived; later, another is an extra print.
#[tokio::test]
async fn the_form_is_archived_in_the_chosen_format() {
    let scene = Scene::started().await;
    scene.person.saves_in(scene.folder.path());
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    let usual = json!({ "letters": "normal", "board": "a4", "palette": "light", "also": null });
    let chosen = json!({ "letters": "large", "board": "a3", "palette": "ink", "also": "en" });
    let preview = async |format: &Value| talk.ok("form_preview", json!({ "format": format })).await;
    let widest = |shown: &Value| {
        let pages = shown["pages"].as_array().expect("pages").iter();
        pages.filter_map(|page| page["width_pt"].as_f64()).fold(0.0, f64::max)
    };
    let plain = preview(&Value::Null).await;
    assert_eq!(plain["format"], usual);
    let shown = preview(&chosen).await;
    assert_eq!(shown["format"], chosen);
    assert!(widest(&shown) > 1190.0 && widest(&plain) < 842.0, "the board is on A3");
    let first = |shown: &Value| shown["pages"][0]["svg"].to_string();
    assert_ne!(first(&shown), first(&plain), "larger letters");
    assert!(shown.to_string().contains("Development talk"), "in two languages");

    talk.sign_both().await;
    talk.ok("conversation_close", json!({ "format": chosen })).await;
    let kept = preview(&Value::Null).await;
    assert_eq!(kept["format"], chosen, "the archived form is shown as it is");
    assert!(!kept.to_string().contains("extra afdruk"));
    let saved = async |format: &Value| {
        let saved = talk.ok("form_save", json!({ "format": format })).await;
        let path = saved["path"].as_str().expect("a path").to_owned();
        (path.clone(), std::fs::read(path).expect("the file is there"))
    };
    let (path, original) = saved(&Value::Null).await;
    assert_eq!(form::format_of(&original), serde_json::from_value(chosen.clone()).expect("a format"));
    assert_eq!(saved(&chosen).await, (path, original.clone()), "the same format is the same form");

    let (path, print) = saved(&usual).await;
    assert!(path.ends_with("Ontwikkelgesprek Annemieke Visser 2026-11-21 extra afdruk.pdf"), "{path}");
    assert!(form::verify(&print).signatures.is_empty(), "an extra print isn't signed");
    assert!(preview(&usual).await.to_string().contains("extra afdruk, niet ondertekend"), "and says so");
    assert_eq!(form::seal_in(&print).ok(), form::seal_in(&original).ok(), "it says the same");
    assert_eq!(saved(&Value::Null).await.1, original, "the original stays");
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
