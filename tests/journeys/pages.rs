//! The pages on their way to a signature: how they are laid out, and whether they were seen.

use api::{ErrorCode, form_bytes};
use serde_json::{Value, json};

use crate::scene::Scene;
use crate::talk::Talk;

fn large() -> Value {
    json!({ "letters": "large", "board": "a3", "palette": "ink", "also": "en" })
}

fn usual() -> Value {
    json!({ "letters": "normal", "board": "a4", "palette": "light", "also": null })
}

async fn pages(talk: &Talk<'_>) -> Value {
    talk.view().await["closing"]["pages"].clone()
}

/// What the file itself says about how it is laid out.
async fn laid_out(talk: &Talk<'_>) -> Value {
    let id = serde_json::from_value(json!(talk.id)).expect("an id");
    let bytes = form_bytes(&talk.scene.api, id, None).await.expect("a form");
    serde_json::to_value(::form::format_of(&bytes)).expect("a format")
}

#[tokio::test]
async fn rounding_off_goes_on_after_a_restart_where_it_stopped() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.agreement("manager", "Meeluisteren").await;
    assert_eq!(pages(&talk).await, json!({ "format": usual(), "seen": false }));
    talk.refused("pages_view", json!({}), ErrorCode::NotReadBack).await;
    talk.read_back().await;
    talk.ok("format_choose", json!({ "format": large() })).await;
    assert_eq!(pages(&talk).await["seen"], false, "choosing isn't looking");
    talk.ok("pages_view", json!({})).await;
    talk.stance("manager", "agreed", "").await;

    let (id, dossier) = (talk.id.clone(), talk.dossier.clone());
    let scene = scene.restarted().await;
    let talk = Talk { scene: &scene, dossier, id };
    assert_eq!(pages(&talk).await, json!({ "format": large(), "seen": true }));
    assert_eq!(talk.view().await["closing"]["manager"]["stance"], "agreed");
    assert_eq!(talk.ok("form_preview", json!({})).await["format"], large(), "nobody has to choose it again");

    talk.stance("employee", "seen", "").await;
    talk.sign("manager", "Joke Bos").await;
    talk.sign("employee", "Annemieke Visser").await;
    talk.ok("conversation_close", json!({})).await;
    assert_eq!(laid_out(&talk).await, large(), "and it is archived like that");
    talk.refused("format_choose", json!({ "format": usual() }), ErrorCode::ConversationClosed).await;
    talk.refused("pages_view", json!({}), ErrorCode::ConversationClosed).await;
    let report = scene.ok("workspace_check", json!({})).await;
    assert_eq!(report["problems"], json!([]));
}

#[tokio::test]
async fn changed_pages_are_looked_at_again() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let agreement = talk.agreement("manager", "Meeluisteren").await;
    talk.read_back().await;
    talk.ok("format_choose", json!({ "format": large() })).await;
    talk.ok("pages_view", json!({})).await;
    talk.ok("agreement_strike", json!({ "agreement": agreement, "struck": true })).await;
    talk.refused("pages_view", json!({}), ErrorCode::NotReadBack).await;
    talk.read_back().await;
    assert_eq!(pages(&talk).await, json!({ "format": large(), "seen": false }), "the format stays");

    // What may go to HR is on the pages too.
    let kept = talk.agreement("employee", "Een cursus zoeken").await;
    talk.read_back().await;
    talk.ok("pages_view", json!({})).await;
    talk.ok("hr_tick", json!({ "who": "employee", "agreement": kept, "shared": true })).await;
    assert_eq!(pages(&talk).await["seen"], false);

    // Opened again after it was presented: the same.
    talk.ok("pages_view", json!({})).await;
    talk.ok("signature_later", json!({ "who": "employee" })).await;
    let tick = json!({ "who": "manager", "agreement": kept, "shared": true });
    talk.refused("hr_tick", tick, ErrorCode::Presented).await;
    talk.ok("read_back", json!({ "done": false })).await;
    assert_eq!(pages(&talk).await, json!({ "format": large(), "seen": false }));
    talk.undo().await;
    assert_eq!(pages(&talk).await["format"], large(), "undo is about the board");
}
