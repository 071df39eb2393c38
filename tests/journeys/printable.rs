//! Paper to work with: posters, cards and pages of explanation, with nobody's name on it.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::Scene;

fn wanted(paper: &Value, language: &str) -> Value {
    json!({ "paper": paper, "language": language, "saves_ink": false, "open": false })
}

#[tokio::test]
async fn everything_on_the_list_can_be_saved() {
    // A first start: there is no file yet, and paper needs none.
    let scene = Scene::fresh();
    scene.person.saves_in(scene.folder.path());
    let list = scene.ok("printable_list", json!({})).await;
    let papers = list["papers"].as_array().expect("papers");
    assert_eq!(papers.len(), 3 + 9 + 2 + 3, "posters, questions, other cards, pages of explanation");
    let mut names = std::collections::BTreeSet::new();
    for one in papers {
        let saved = scene.ok("printable_save", wanted(&one["paper"], "nl")).await;
        let pdf = std::fs::read(saved["path"].as_str().expect("a path")).expect("the file is there");
        assert!(pdf.starts_with(b"%PDF"), "{one}");
        assert!(one["sheets"].as_u64().is_some_and(|sheets| (1..=30).contains(&sheets)), "{one}");
        names.insert(scene.person.was_suggested());
    }
    assert_eq!(names.len(), papers.len(), "each has a name of its own: {names:?}");
    for name in ["Onderweg een plaat om samen te vullen A2.pdf", "Vraagkaarten Energie.pdf", "Zo bereid je je voor.pdf"]
    {
        assert!(names.contains(name), "{name} in {names:?}");
    }
    scene.ok("printable_save", wanted(&json!({ "what": "handout", "reader": "hr" }), "en")).await;
    assert_eq!(scene.person.was_suggested(), "How to set it up.pdf");
}

#[tokio::test]
async fn during_a_talk_paper_is_there_and_nobody_is_on_it() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    scene.person.saves_in(scene.folder.path());
    let poster = json!({ "what": "poster", "size": "a4" });
    let open = json!({ "paper": poster, "language": "nl", "saves_ink": true, "open": true });
    let saved = scene.ok("printable_save", open.clone()).await;
    let path = std::path::PathBuf::from(saved["path"].as_str().expect("a path"));
    assert_eq!(scene.person.viewed(), std::slice::from_ref(&path));
    let during = std::fs::read(&path).expect("the file is there");
    scene.leave_talk().await;
    scene.ok("workspace_lock", json!({})).await;
    scene.ok("printable_save", open.clone()).await;
    assert_eq!(std::fs::read(&path).expect("the file is there"), during, "the same without any talk");

    scene.person.loses_the_viewer();
    let facts = scene.refused("printable_save", open, ErrorCode::NoViewer).await;
    assert_eq!(facts["path"], json!(path), "saved all the same");
    scene.person.cancels();
    assert_eq!(scene.ok("printable_save", wanted(&poster, "nl")).await, json!({ "path": Value::Null }));
    scene
        .refused("printable_save", wanted(&json!({ "what": "poster", "size": "a9" }), "nl"), ErrorCode::Internal)
        .await;
}
