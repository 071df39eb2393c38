//! Undo and redo of a talk.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, each};
use crate::talk::draft;

#[tokio::test]
async fn undo_names_what_and_whose() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let here = json!({ "dossier": null });
    talk.refused("history_undo", here.clone(), ErrorCode::NothingToUndo).await;
    talk.refused("history_redo", here.clone(), ErrorCode::NothingToUndo).await;

    let note = talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    let steps = [
        ("note_move", json!({ "note": note, "lane": "takes", "before": null }), "moved"),
        ("note_edit", json!({ "note": note, "text": "Collega’s begeleiden", "editor": "manager" }), "edited"),
        ("note_strike", json!({ "note": note, "struck": true }), "struck"),
        ("note_delete", json!({ "note": note }), "removed"),
    ];
    let mut texts = Vec::new();
    for (command, args, verb) in steps.clone() {
        let applied = talk.ok(command, args).await;
        let undo = &applied["history"]["undo"];
        assert_eq!((&undo["verb"], &undo["subject"], &undo["who"]), (&json!(verb), &json!("note"), &json!("employee")));
        texts.push(undo["text"].clone());
    }
    assert_eq!(texts[0], "Nieuwe collega’s begeleiden");
    assert_eq!(texts[1], "Collega’s begeleiden");
    for (_, _, verb) in steps.iter().rev() {
        assert_eq!(talk.undo().await["deed"]["verb"], *verb);
    }
    let undone = talk.undo().await;
    assert_eq!(undone["deed"]["verb"], "added");
    assert_eq!(undone["history"]["undo"], Value::Null);
    assert_eq!(talk.view().await["notes"], json!([]));

    let redone = talk.redo().await;
    assert_eq!(
        redone["deed"],
        json!({
            "verb": "added", "subject": "note", "who": "employee", "text": "Nieuwe collega’s begeleiden",
        })
    );
    assert_eq!(talk.lane("gives").await, ["Nieuwe collega’s begeleiden"]);
    talk.note("gives", "manager", "iets nieuws").await;
    talk.refused("history_redo", here, ErrorCode::NothingToUndo).await;
}

#[tokio::test]
async fn undo_goes_on_after_a_restart() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "een").await;
    talk.note("gives", "employee", "twee").await;
    talk.undo().await;
    let (id, dossier) = (talk.id.clone(), talk.dossier.clone());

    let scene = scene.restarted().await;
    let talk = scene.talk(&dossier).await;
    assert_eq!(talk.id, id);
    assert_eq!(talk.view().await["history"]["redo"]["text"], "twee");
    talk.redo().await;
    assert_eq!(talk.lane("gives").await, ["een", "twee"]);
    talk.undo().await;
    talk.undo().await;
    assert_eq!(talk.lane("gives").await, Vec::<String>::new());
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn one_gesture_is_one_step() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let gesture = scene.gesture();
    for text in ["een", "twee"] {
        let note = json!({ "lane": "gives", "author": "employee", "text": text, "before": null, "gesture": gesture });
        talk.ok("note_add", note).await;
    }
    let undone = talk.undo().await;
    assert_eq!(undone["deed"], json!({ "verb": "several", "subject": "note", "who": null, "text": "" }));
    assert_eq!(talk.view().await["notes"], json!([]));
    talk.redo().await;
    assert_eq!(talk.lane("gives").await, ["een", "twee"]);
}

#[tokio::test]
async fn phases_stances_and_reading_back_are_no_steps() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.ok("agreement_none", json!({ "none_needed": true })).await;
    talk.ok("phase_choose", json!({ "phase": "round_off" })).await;
    talk.read_back().await;
    talk.stance("employee", "seen", "").await;
    let undone = talk.undo().await;
    assert_eq!(undone["deed"]["subject"], "conversation");
    let view = talk.view().await;
    assert_eq!(view["conversation"]["no_agreement_needed"], false, "the step is taken back");
    assert_eq!(view["conversation"]["phase"], "round_off", "the phase stays");
    assert_eq!(view["closing"]["employee"]["stance"], "seen");
    assert_eq!(view["conversation"]["read_back"], false, "what was read back isn't what it says now");
}

#[tokio::test]
async fn what_is_changed_has_to_be_read_back_again() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let note = talk.note("gives", "employee", "een").await;
    let other = talk.note("gives", "employee", "twee").await;
    let agreement = talk.agreement("manager", "Meeluisteren").await;
    let changes = [
        ("note_edit", json!({ "note": note, "text": "drie", "editor": "employee" })),
        ("note_move", json!({ "note": note, "lane": "takes", "before": null })),
        ("note_strike", json!({ "note": note, "struck": true })),
        ("note_delete", json!({ "note": other })),
        ("way_choose", json!({ "way": "doing", "who": "employee", "chosen": true })),
        ("window_set", json!({ "window": "joy", "answer": { "now": "good", "wish": null } })),
        ("agreement_edit", json!({ "agreement": agreement, "draft": draft("manager", "Vaker meeluisteren") })),
        ("agreement_none", json!({ "none_needed": true })),
        ("agreement_strike", json!({ "agreement": agreement, "struck": true })),
        ("agreement_delete", json!({ "agreement": agreement })),
        ("history_undo", json!({ "dossier": null })),
        ("history_redo", json!({ "dossier": null })),
        ("conversation_replan", json!({ "kind": "development", "date": "2026-11-20", "time": null, "place": "" })),
    ];
    for (command, args) in changes {
        talk.read_back().await;
        let applied = talk.ok(command, args).await;
        let read_back: Vec<_> = each(&applied["change"]["updated"], "to")
            .into_iter()
            .filter(|record| record["kind"] == "conversation")
            .map(|record| record["record"]["read_back"].clone())
            .collect();
        assert_eq!(read_back, [false], "{command} says so in the same change");
        assert_eq!(talk.view().await["conversation"]["read_back"], false, "{command}");
    }
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}
