//! Reading back, last words, signatures, closing; and what is fixed from then on.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, each};
use crate::talk::draft;

#[tokio::test]
async fn closing_asks_for_reading_back_and_two_last_words() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.agreement("manager", "Meeluisteren").await;
    let stance = |who: &str, stance: &str, reason: &str| json!({ "who": who, "stance": stance, "reason": reason, "reaction": "" });
    let typed = |who: &str, name: &str| json!({ "who": who, "signature": { "way": "typed", "name": name } });

    talk.refused("conversation_close", json!({}), ErrorCode::NotReadBack).await;
    talk.refused("signature_set", typed("employee", "Annemieke"), ErrorCode::NotReadBack).await;
    talk.read_back().await;
    talk.refused("conversation_close", json!({}), ErrorCode::StanceMissing).await;
    talk.refused("signature_set", typed("employee", "Annemieke"), ErrorCode::StanceMissing).await;
    talk.refused("stance_choose", stance("employee", "disagreed", " "), ErrorCode::ReasonNeeded).await;
    talk.refused("stance_choose", stance("together", "agreed", ""), ErrorCode::NotHere).await;
    talk.refused("stance_choose", stance("employee", "seen", &"x".repeat(401)), ErrorCode::TooLong).await;
    talk.ok("stance_choose", stance("employee", "disagreed", "De datum is te vroeg.")).await;
    talk.refused("conversation_close", json!({}), ErrorCode::StanceMissing).await;
    talk.ok("stance_choose", stance("manager", "not_signed", "")).await;
    talk.refused("conversation_close", json!({}), ErrorCode::SignatureEmpty).await;
    talk.refused("signature_set", typed("manager", "Joke"), ErrorCode::StanceWithoutSignature).await;
    talk.refused("signature_set", typed("employee", " "), ErrorCode::Empty).await;
    talk.refused("signature_set", typed("employee", "\u{200b}\u{2060}"), ErrorCode::SignatureEmpty).await;
    let two_points =
        json!({ "who": "employee", "signature": { "way": "drawn", "strokes": [[[0.1, 0.2], [0.3, 0.4]]] } });
    talk.refused("signature_set", two_points, ErrorCode::SignatureEmpty).await;
    let drawn = json!([[[0.1, 0.2], [0.3, 0.4], [0.5, 0.1]]]);
    talk.ok("signature_set", json!({ "who": "employee", "signature": { "way": "drawn", "strokes": drawn } })).await;

    let closed = talk.ok("conversation_close", json!({})).await;
    let conversation = &closed["change"]["updated"][0]["to"]["record"];
    assert_eq!((&conversation["ending"], &conversation["closed_on"]), (&json!("signed"), &json!("2026-11-21")));
    assert_eq!(conversation["form"]["sha256"].as_str().map(str::len), Some(64));
    assert!(conversation["form"]["pages"].as_u64().is_some_and(|pages| pages > 0));
    assert_eq!(closed["history"], json!({ "undo": null, "redo": null }));
}

#[tokio::test]
async fn a_talk_without_a_signature_is_finished_too() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.ok("agreement_none", json!({ "none_needed": true })).await;
    talk.read_back().await;
    talk.stance("employee", "not_signed", "").await;
    talk.stance("manager", "not_signed", "").await;
    talk.ok("conversation_close", json!({})).await;
    assert_eq!(talk.view().await["conversation"]["ending"], "unsigned");
    scene.leave_talk().await;
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!((&team["people"][0]["step"], &team["people"][0]["ending"]), (&json!("closed"), &json!("unsigned")));
}

#[tokio::test]
async fn ink_waits_on_paper() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.read_back().await;
    talk.stance("employee", "seen", "").await;
    talk.stance("manager", "agreed", "").await;
    for who in ["employee", "manager"] {
        talk.ok("signature_set", json!({ "who": who, "signature": { "way": "ink" } })).await;
    }
    talk.ok("conversation_close", json!({})).await;
    assert_eq!(talk.view().await["conversation"]["ending"], "signed");
}

#[tokio::test]
async fn a_signature_fixes_the_board_until_it_is_withdrawn() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let note = talk.note("gives", "employee", "Begeleiden").await;
    talk.read_back().await;
    talk.stance("employee", "agreed", "").await;
    talk.stance("manager", "agreed", "").await;
    talk.sign("employee", "Annemieke Visser").await;
    let edits = [
        ("note_edit", json!({ "note": note, "text": "x", "editor": "employee" })),
        ("note_add", json!({ "lane": "gives", "author": "employee", "text": "x", "before": null })),
        ("agreement_add", json!({ "draft": draft("manager", "x"), "from_note": null })),
        ("way_choose", json!({ "way": "doing", "who": "employee", "chosen": true })),
        ("history_undo", json!({ "dossier": null })),
        ("read_back", json!({ "done": false })),
        ("conversation_replan", json!({ "kind": "check_in", "date": "2026-11-20", "time": null, "place": "" })),
        ("stance_choose", json!({ "who": "manager", "stance": "seen", "reason": "", "reaction": "" })),
    ];
    for (command, args) in edits {
        talk.refused(command, args, ErrorCode::AlreadySigned).await;
    }
    talk.ok("phase_choose", json!({ "phase": "round_off" })).await;

    talk.ok("signature_set", json!({ "who": "employee", "signature": null })).await;
    talk.refused("history_undo", json!({ "dossier": null }), ErrorCode::NothingToUndo).await;
    talk.ok("note_edit", json!({ "note": note, "text": "Collega’s begeleiden", "editor": "employee" })).await;
    let view = talk.view().await;
    assert_eq!(view["closing"]["employee"]["stance"], "agreed", "the stance stays");
    assert_eq!(view["conversation"]["read_back"], false);
    talk.refused("conversation_close", json!({}), ErrorCode::NotReadBack).await;
}

#[tokio::test]
async fn a_closed_talk_takes_only_dated_additions() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let note = talk.note("gives", "employee", "Begeleiden").await;
    let agreement = talk.agreement("manager", "Meeluisteren").await;
    let addition = |text: &str| json!({ "author": "employee", "text": text });
    talk.refused("addendum_add", addition("te vroeg"), ErrorCode::NotHere).await;
    talk.close_signed().await;

    let refused = [
        ("note_add", json!({ "lane": "gives", "author": "employee", "text": "x", "before": null })),
        ("note_edit", json!({ "note": note, "text": "x", "editor": "employee" })),
        ("note_move", json!({ "note": note, "lane": "takes", "before": null })),
        ("note_delete", json!({ "note": note })),
        ("note_strike", json!({ "note": note, "struck": true })),
        ("note_carry", json!({ "notes": [note] })),
        ("way_choose", json!({ "way": "doing", "who": "employee", "chosen": true })),
        ("window_set", json!({ "window": "joy", "answer": { "now": "good", "wish": null } })),
        ("agreement_add", json!({ "draft": draft("manager", "x"), "from_note": null })),
        ("agreement_edit", json!({ "agreement": agreement, "draft": draft("manager", "x") })),
        ("agreement_delete", json!({ "agreement": agreement })),
        ("agreement_strike", json!({ "agreement": agreement, "struck": true })),
        ("agreement_none", json!({ "none_needed": true })),
        ("phase_choose", json!({ "phase": "now" })),
        ("read_back", json!({ "done": false })),
        ("stance_choose", json!({ "who": "manager", "stance": "seen", "reason": "", "reaction": "" })),
        ("signature_set", json!({ "who": "manager", "signature": null })),
        ("conversation_close", json!({})),
        ("history_undo", json!({ "dossier": null })),
        ("history_redo", json!({ "dossier": null })),
    ];
    for (command, args) in refused {
        talk.refused(command, args, ErrorCode::ConversationClosed).await;
    }

    scene.clock.move_to("2026-12-05T12:00:00+01:00");
    talk.refused("addendum_add", addition(" "), ErrorCode::Empty).await;
    talk.refused("addendum_add", addition(&"x".repeat(801)), ErrorCode::TooLong).await;
    talk.ok("addendum_add", addition("De opleiding begint in maart.\nDat hoorde ik net.")).await;
    let view = talk.view().await;
    assert_eq!(view["addenda"][0]["text"], "De opleiding begint in maart.\nDat hoorde ik net.");
    assert_eq!(view["addenda"][0]["on"], "2026-12-05");
    assert_eq!(each(&view["notes"], "text"), ["Begeleiden"], "the talk stays as it was");
    assert_eq!(view["chain_intact"], true);
}

#[tokio::test]
async fn what_was_taken_back_is_gone() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let secret = "verzonnen-marker-een";
    talk.note("takes", "employee", "Blijft staan").await;
    let deleted = talk.note("takes", "employee", secret).await;
    talk.ok("note_delete", json!({ "note": deleted })).await;
    let edited = talk.note("need", "employee", &format!("eerst {secret}")).await;
    talk.ok("note_edit", json!({ "note": edited, "text": "Steun", "editor": "employee" })).await;
    let struck = talk.note("gives", "manager", secret).await;
    talk.ok("note_strike", json!({ "note": struck, "struck": true })).await;
    let agreement = talk.agreement("employee", secret).await;
    talk.ok("agreement_strike", json!({ "agreement": agreement, "struck": true })).await;

    let closed = talk.close_signed().await;
    assert_eq!(each(&closed["change"]["removed"], "kind"), ["note", "agreement"]);
    let view = talk.view().await;
    assert!(!view.to_string().contains(secret), "not on the board");
    assert!(!talk.pages().await.contains(secret), "not on the form");
    assert_eq!(talk.lane("need").await, ["Steun"]);
    let report = scene.ok("workspace_check", json!({})).await;
    assert_eq!(report["problems"], json!([]), "and the history still fits");

    let dossier = talk.dossier.clone();
    let scene = scene.restarted().await;
    let view = scene.ok("dossier_open", json!({ "dossier": dossier })).await;
    assert_eq!((&view["chain_intact"], &view["history"]["undo"]), (&json!(true), &Value::Null));
}
