//! The list of commands itself.

use std::path::PathBuf;

use api::{COMMANDS, ErrorCode};
use serde_json::json;

use crate::scene::Scene;

#[test]
fn every_command_is_in_a_journey() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("journeys");
    let journeys: String = std::fs::read_dir(&folder)
        .expect("this folder")
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a text"))
        .collect();
    let missing: Vec<_> = COMMANDS.iter().filter(|name| !journeys.contains(&format!("\"{name}\""))).collect();
    assert!(missing.is_empty(), "no journey sends {missing:?}");
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_changes_nothing() {
    let scene = Scene::started().await;
    scene.refused("no_such_command", json!({}), ErrorCode::Internal).await;
    scene.refused("dossier_open", json!({}), ErrorCode::Internal).await;
    scene.refused("dossier_open", json!({ "dossier": "no id" }), ErrorCode::Internal).await;
    let too_much = json!({ "dossier": scene.gesture(), "and": 1 });
    scene.refused("dossier_open", too_much, ErrorCode::Internal).await;
}

/// Each with arguments that would do, were it unlocked.
#[tokio::test]
async fn nothing_is_told_before_unlocking() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let (dossier, conversation, gesture) = (&talk.dossier, &talk.id, scene.gesture());
    scene.ok("workspace_lock", json!({})).await;
    let cases = [
        ("workspace_copy", json!({})),
        ("workspace_check", json!({})),
        ("team_overview", json!({})),
        ("dossier_open", json!({ "dossier": dossier })),
        ("import_read", json!({ "text": "naam\nZoë" })),
        ("import_pick", json!({})),
        ("import_confirm", json!({ "rows": [] })),
        ("conversation_open", json!({ "conversation": conversation })),
        ("conversation_close", json!({ "conversation": conversation })),
        ("agreement_none", json!({ "conversation": conversation, "none_needed": true, "gesture": gesture })),
        ("history_undo", json!({ "conversation": conversation, "dossier": null })),
        ("form_preview", json!({ "conversation": conversation })),
        ("form_save", json!({ "conversation": conversation })),
        ("form_print", json!({ "conversation": conversation })),
        ("printer_list", json!({})),
        ("printer_print", crate::print::on("Gang", conversation)),
        ("copies_preview", json!({ "conversation": conversation })),
        ("copies_save", json!({ "conversation": conversation, "blocks": [], "pocket": false })),
        ("passphrase_change", json!({ "current": "x", "new": "y" })),
        ("settings_update", json!({ "language": null, "lock_minutes": null, "list_view": null, "letter_keys": null })),
        ("question_list", json!({})),
    ];
    for (command, args) in cases {
        scene.refused(command, args, ErrorCode::WorkspaceLocked).await;
    }
}
