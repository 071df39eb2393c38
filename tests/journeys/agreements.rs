//! Agreements on the bridge.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, each, id_of};
use crate::talk::draft;

#[tokio::test]
async fn an_agreement_grows_from_a_note() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let note = talk.note("need", "employee", "Leren leidinggeven").await;
    let full = json!({
        "owner": "employee", "what": " Interne opleiding  volgen ", "due": "2027-01-21",
        "notice": "Ik leid een overleg", "if_then": "Als het vol is, dan een mentor",
        "support": "Twee dagen vrij", "cost": "€ 900",
    });
    let applied = talk.ok("agreement_add", json!({ "draft": full, "from_note": note })).await;
    let agreement = added(&applied, "agreement");
    assert_eq!(agreement["what"], "Interne opleiding volgen");
    assert_eq!((&agreement["from_note"], &agreement["trail"]), (&json!(note), &json!("Leren leidinggeven")));
    assert_eq!(agreement["cost"], "€ 900");

    talk.ok("note_delete", json!({ "note": note })).await;
    assert_eq!(talk.view().await["agreements"][0]["trail"], "Leren leidinggeven", "the trail stays");
    let gone = json!({ "draft": draft("employee", "x"), "from_note": note });
    talk.refused("agreement_add", gone, ErrorCode::NotHere).await;
}

#[tokio::test]
async fn fields_have_limits() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let agreement = talk.agreement("together", "Evalueren").await;
    for (field, max) in [("what", 200), ("notice", 200), ("if_then", 200), ("support", 200), ("cost", 80)] {
        let mut long = draft("manager", "Meeluisteren");
        long[field] = json!("x".repeat(max + 1));
        let edit = json!({ "agreement": agreement, "draft": long });
        let facts = talk.refused("agreement_edit", edit, ErrorCode::TooLong).await;
        assert_eq!(facts, json!({ "field": field, "length": (max + 1).to_string(), "max": max.to_string() }));
    }
    let nothing = json!({ "draft": draft("manager", " "), "from_note": null });
    talk.refused("agreement_add", nothing, ErrorCode::Empty).await;
    for command in ["agreement_delete", "agreement_strike", "agreement_edit"] {
        let mut args = json!({ "agreement": scene.gesture() });
        match command {
            "agreement_strike" => args["struck"] = json!(true),
            "agreement_edit" => args["draft"] = draft("manager", "x"),
            _ => {}
        }
        talk.refused(command, args, ErrorCode::NotHere).await;
    }
}

#[tokio::test]
async fn they_are_edited_struck_and_taken_off() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let first = talk.agreement("employee", "Een").await;
    let second = talk.agreement("organisation", "Twee").await;
    talk.ok("agreement_edit", json!({ "agreement": first, "draft": draft("manager", "Eén") })).await;
    talk.ok("agreement_strike", json!({ "agreement": second, "struck": true })).await;
    let view = talk.view().await;
    assert_eq!(each(&view["agreements"], "what"), ["Eén", "Twee"]);
    assert_eq!(each(&view["agreements"], "struck"), [false, true]);
    let removed = talk.ok("agreement_delete", json!({ "agreement": second })).await;
    let undo = &removed["history"]["undo"];
    assert_eq!(*undo, json!({ "verb": "removed", "subject": "agreement", "who": null, "text": "Twee" }));
    talk.undo().await;
    assert_eq!(talk.view().await["agreements"][1]["struck"], true, "as it was");
}

#[tokio::test]
async fn no_agreement_needed_is_an_outcome() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.ok("agreement_none", json!({ "none_needed": true })).await;
    assert_eq!(talk.view().await["conversation"]["no_agreement_needed"], true);
    let applied = talk.ok("agreement_add", json!({ "draft": draft("manager", "Toch iets"), "from_note": null })).await;
    id_of(&added(&applied, "agreement"));
    assert_eq!(talk.view().await["conversation"]["no_agreement_needed"], false, "an agreement takes it back");
    talk.undo().await;
    let view = talk.view().await;
    assert_eq!((&view["conversation"]["no_agreement_needed"], &view["agreements"]), (&json!(true), &json!([])));
    assert_eq!(view["history"]["redo"]["text"], "Toch iets");
    assert_eq!(view["conversation"]["ending"], Value::Null);
}
