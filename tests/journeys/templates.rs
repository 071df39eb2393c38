//! Kinds of talks: which places they have, and one that keeps nothing.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, id_of};
use crate::talk::Talk;

/// A talk of this kind, planned for today and opened.
async fn opened<'a>(scene: &'a Scene, dossier: &str, kind: &str) -> Talk<'a> {
    let plan = json!({ "dossier": dossier, "kind": kind, "date": "2026-11-21", "time": null, "place": "" });
    let talk = id_of(&added(&scene.ok("conversation_plan", plan).await, "conversation"));
    scene.ok("conversation_start", json!({ "dossier": dossier, "conversation": talk })).await;
    Talk { scene, dossier: dossier.to_owned(), id: talk }
}

#[tokio::test]
async fn a_talk_carries_the_template_of_its_kind() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let template = talk.view().await["conversation"]["template"].clone();
    assert_eq!((&template["kind"], &template["version"]), (&json!("development"), &json!(1)));
    assert_eq!(template["places"].as_array().map(Vec::len), Some(8));
    scene.leave_talk().await;
    for (kind, places) in [("check_in", 2), ("follow_up", 2), ("onboarding", 6), ("internship", 6)] {
        let dossier = scene.employee(&format!("Iemand {kind}"), "monteur").await;
        let talk = opened(&scene, &dossier, kind).await;
        let template = talk.view().await["conversation"]["template"].clone();
        assert_eq!(template["places"].as_array().map(Vec::len), Some(places), "{kind}: {template}");
        assert!(talk.pages().await.contains("Iemand"), "{kind} has a form");
    }
}

#[tokio::test]
async fn a_talk_of_any_kind_begins_without_a_plan() {
    let scene = Scene::started().await;
    for kind in ["development", "check_in", "follow_up", "onboarding", "internship"] {
        let dossier = scene.employee(&format!("Iemand {kind}"), "monteur").await;
        let start = json!({ "dossier": dossier, "conversation": null, "kind": kind });
        let talk = scene.ok("conversation_start", start).await["conversation"].clone();
        assert_eq!((&talk["kind"], &talk["template"]["kind"]), (&json!(kind), &json!(kind)));
        scene.leave_talk().await;
    }
    // A planned talk has its own.
    let dossier = scene.employee("Zoë Martens", "planner").await;
    let plan = json!({ "dossier": dossier, "kind": "check_in", "date": "2026-11-21", "time": null, "place": "" });
    let planned = id_of(&added(&scene.ok("conversation_plan", plan).await, "conversation"));
    let start = json!({ "dossier": dossier, "conversation": planned, "kind": "internship" });
    assert_eq!(scene.ok("conversation_start", start).await["conversation"]["kind"], "check_in");
}

#[tokio::test]
async fn places_that_are_off_stay_empty() {
    let scene = Scene::started().await;
    let dossier = scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    let talk = opened(&scene, &dossier, "check_in").await;
    let before = talk.view().await["revision"].clone();
    let note = |lane: &str| json!({ "lane": lane, "author": "employee", "text": "x", "before": null });
    for (command, args, place) in [
        ("note_add", note("more"), "talents"),
        ("note_add", note("one_year"), "horizon"),
        ("way_choose", json!({ "way": "doing", "who": "employee", "chosen": true }), "learning"),
        ("window_set", json!({ "window": "joy", "answer": { "now": "good", "wish": null } }), "employability"),
        ("window_rename", json!({ "window": "joy", "name": "x" }), "employability"),
        ("window_show", json!({ "window": "joy", "shown": false }), "employability"),
        ("horizon_unknown", json!({ "lane": "one_year", "unknown": true }), "horizon"),
        ("place_confirm", json!({ "place": "backpack", "who": "employee", "confirmed": true }), "backpack"),
        ("blind_begin", json!({ "subject": { "about": "window_now", "window": "joy" } }), "employability"),
    ] {
        let facts = talk.refused(command, args, ErrorCode::PlaceOff).await;
        assert_eq!(facts["place"], place, "{command}");
    }
    assert_eq!(talk.view().await["revision"], before);
    let on = talk.note("gives", "employee", "Uitleggen").await;
    let off = json!({ "note": on, "lane": "more", "before": null });
    talk.refused("note_move", off, ErrorCode::PlaceOff).await;
    talk.ok("water_set", json!({ "level": "good" })).await;
    talk.agreement("manager", "Vaker meeluisteren").await;

    let replan = |kind: &str| json!({ "kind": kind, "date": "2026-11-21", "time": null, "place": "" });
    let facts = talk.refused("conversation_replan", replan("follow_up"), ErrorCode::PlaceOff).await;
    assert_eq!(facts["place"], "energy", "what is there has a place");
    talk.ok("conversation_replan", replan("development")).await;
    talk.note("more", "employee", "Uitleggen").await;
    talk.undo().await;
    talk.undo().await;
    assert_eq!(talk.view().await["conversation"]["template"]["kind"], "check_in", "undo brings its places back too");
}

#[tokio::test]
async fn a_good_talk_keeps_nothing_unless_asked() {
    let scene = Scene::started().await;
    let dossier = scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    let first = opened(&scene, &dossier, "development").await;
    first.refused("conversation_forget", json!({}), ErrorCode::HasContent).await;
    let promise = first.agreement("manager", "Meeluisteren").await;
    first.close_unsigned().await;

    let talk = opened(&scene, &dossier, "check_in").await;
    talk.note("gives", "employee", "Onder ons gezegd").await;
    talk.agreement("employee", "Onder ons beloofd").await;
    talk.ok("water_set", json!({ "level": "asks_much" })).await;
    let answer = json!({ "dossier": dossier, "agreement": promise, "status": "done", "line": "Onder ons gelukt" });
    talk.ok("agreement_follow_up", answer).await;
    talk.stance("employee", "seen", "Onder ons gevonden").await;
    let applied = talk.ok("conversation_forget", json!({})).await;
    assert_eq!(applied["history"]["undo"], Value::Null);
    let view = talk.view().await;
    let talked = &view["conversation"];
    assert_eq!((&talked["ending"], &talked["closed_on"]), (&json!("nothing_kept"), &json!("2026-11-21")));
    assert!(!view.to_string().contains("Onder ons"), "{view}");
    assert_eq!((&view["answers"]["water"], &talked["form"]), (&Value::Null, &Value::Null));
    for command in ["form_preview", "form_save"] {
        talk.refused(command, json!({}), ErrorCode::NotHere).await;
    }
    talk.refused("addendum_add", json!({ "author": "manager", "text": "Toch nog" }), ErrorCode::NotHere).await;
    talk.refused("conversation_forget", json!({}), ErrorCode::ConversationClosed).await;
    talk.refused("history_undo", json!({ "dossier": null }), ErrorCode::ConversationClosed).await;
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));

    let kept = opened(&scene, &dossier, "check_in").await;
    assert_eq!(kept.view().await["previous"]["conversation"]["id"], json!(first.id), "it looks back past it");
    kept.note("gives", "employee", "Dit bewaren we").await;
    kept.close_unsigned().await;
    assert_eq!(kept.lane("gives").await, ["Dit bewaren we"], "asked for, it is kept like any talk");
}
