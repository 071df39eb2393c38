//! Notes and instruments on the board.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, each};

#[tokio::test]
async fn a_note_keeps_its_author() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let note =
        json!({ "lane": "gives", "author": "employee", "text": "  Nieuwe\tcollega’s\n begeleiden ", "before": null });
    let applied = talk.ok("note_add", note).await;
    let note = added(&applied, "note");
    assert_eq!(note["text"], "Nieuwe collega’s begeleiden", "a note is one line of thought");
    assert_eq!(note["lines"].as_array().expect("lines").concat_words(), "Nieuwe collega’s begeleiden");

    let edit = |text: &str, editor: &str| json!({ "note": note["id"], "text": text, "editor": editor });
    talk.refused("note_edit", edit("", "employee"), ErrorCode::Empty).await;
    let facts = talk.refused("note_edit", edit(&"é".repeat(141), "employee"), ErrorCode::TooLong).await;
    assert_eq!(facts, json!({ "field": "text", "length": "141", "max": "140" }));
    talk.refused("note_edit", json!({ "note": scene.gesture(), "text": "x", "editor": "manager" }), ErrorCode::NotHere)
        .await;

    let before = talk.view().await["revision"].clone();
    let same = talk.ok("note_edit", edit("Nieuwe collega’s begeleiden", "manager")).await;
    assert_eq!(same["revision"], before, "nothing changed, so nothing was written");
    let applied = talk.ok("note_edit", edit("Nieuwe collega’s inwerken", "manager")).await;
    let after = &applied["change"]["updated"][0]["to"]["record"];
    assert_eq!((&after["author"], &after["supplemented_by"]), (&json!("employee"), &json!(["manager"])));
}

/// A wrong pad can be mended until the first save, never after: no command changes an author.
#[tokio::test]
async fn a_wrong_pad_is_mended_by_a_new_note() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let wrong = talk.note("proud", "manager", "Rustig gebleven").await;
    let with_author = json!({ "note": wrong, "text": "x", "editor": "employee", "author": "employee" });
    talk.refused("note_edit", with_author, ErrorCode::Internal).await;
    talk.ok("note_delete", json!({ "note": wrong })).await;
    talk.note("proud", "employee", "Rustig gebleven").await;
    assert_eq!(each(&talk.view().await["notes"], "author"), ["employee"]);
}

#[tokio::test]
async fn notes_move_between_lanes_and_within() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let (a, b, c) = (
        talk.note("gives", "employee", "a").await,
        talk.note("gives", "employee", "b").await,
        talk.note("gives", "employee", "c").await,
    );
    let moved = |note: &str, lane: &str, before: Value| json!({ "note": note, "lane": lane, "before": before });
    talk.ok("note_move", moved(&c, "gives", json!(a))).await;
    assert_eq!(talk.lane("gives").await, ["c", "a", "b"]);
    talk.ok("note_move", moved(&a, "gives", Value::Null)).await;
    assert_eq!(talk.lane("gives").await, ["c", "b", "a"]);
    talk.ok("note_move", moved(&b, "takes", Value::Null)).await;
    assert_eq!(
        (talk.lane("gives").await, talk.lane("takes").await),
        (vec!["c".into(), "a".into()], vec!["b".to_owned()])
    );
    talk.refused("note_move", moved(&scene.gesture(), "gives", Value::Null), ErrorCode::NotHere).await;

    let between = json!({ "lane": "gives", "author": "manager", "text": "tussen", "before": a });
    talk.ok("note_add", between).await;
    assert_eq!(talk.lane("gives").await, ["c", "tussen", "a"]);
    let revision = talk.view().await["revision"].clone();
    let stays = talk.ok("note_move", moved(&a, "gives", json!(a))).await;
    assert_eq!(stays["revision"], revision, "dropped on itself");
}

#[tokio::test]
async fn a_struck_note_stays_until_closing() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let note = talk.note("takes", "employee", "Avonddiensten").await;
    let strike = |struck: bool| json!({ "note": note, "struck": struck });
    talk.ok("note_strike", strike(true)).await;
    assert_eq!(each(&talk.view().await["notes"], "struck"), [true]);
    assert!(!talk.pages().await.contains("Avonddiensten"), "not on the form");
    let view = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    assert_eq!(view["conversations"][0]["notes"], 0);
    talk.ok("note_strike", strike(false)).await;
    assert!(talk.pages().await.contains("Avonddiensten"));
    talk.refused("note_strike", json!({ "note": scene.gesture(), "struck": true }), ErrorCode::NotHere).await;
    talk.refused("note_delete", json!({ "note": scene.gesture() }), ErrorCode::NotHere).await;
}

#[tokio::test]
async fn instruments_hold_typed_answers() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let way = |who: &str, chosen: bool| json!({ "way": "coaching", "who": who, "chosen": chosen });
    talk.ok("way_choose", way("employee", true)).await;
    talk.ok("way_choose", way("manager", true)).await;
    talk.ok("way_choose", way("employee", false)).await;
    let window = |now: Value, wish: Value| json!({ "window": "joy", "answer": { "now": now, "wish": wish } });
    talk.ok("window_set", window(json!("fair"), json!("strong"))).await;
    let answers = talk.view().await["answers"].clone();
    assert_eq!(answers["ways"], json!({ "coaching": ["manager"] }));
    assert_eq!(answers["windows"], json!({ "joy": { "now": "fair", "wish": "strong" } }));

    talk.ok("window_set", window(Value::Null, Value::Null)).await;
    assert_eq!(talk.view().await["answers"]["windows"], json!({}), "an empty answer leaves no trace");
    talk.refused("window_set", window(json!(7), Value::Null), ErrorCode::Internal).await;
    let undone = talk.undo().await;
    assert_eq!((&undone["deed"]["verb"], &undone["deed"]["subject"]), (&json!("edited"), &json!("answers")));
    assert_eq!(talk.view().await["answers"]["windows"]["joy"]["wish"], "strong");
}

/// Lines of a note read as one.
trait ConcatWords {
    fn concat_words(&self) -> String;
}

impl ConcatWords for Vec<Value> {
    fn concat_words(&self) -> String {
        self.iter().map(|line| line.as_str().expect("a line")).collect::<Vec<_>>().join(" ")
    }
}
