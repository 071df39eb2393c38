//! The shut door: during a talk only its own dossier exists.

use api::{COMMANDS, ErrorCode, dispatch};
use serde_json::{Value, json};

use crate::scene::{PASSPHRASE, Scene, added, id_of};

/// What stays possible in a talk without naming a dossier or a talk: none of it names anybody else.
const FOR_EVERYBODY: [&str; 14] = [
    "workspace_status",
    "workspace_create",
    "workspace_unlock",
    "workspace_lock",
    "workspace_check",
    "passphrase_check",
    "settings_update",
    // Own questions are of all talks.
    "question_list",
    "question_check",
    "question_add",
    "question_delete",
    // Printers are of nobody.
    "printer_list",
    // So is paper to work with: a test of its own looks at it.
    "printable_list",
    "printable_save",
];

#[tokio::test]
async fn the_team_waits_until_the_talk_is_left() {
    let scene = Scene::started().await;
    let zoe = scene.employee("Zoë Martens", "planner").await;
    let talk = scene.talk_with_annemieke().await;
    assert_eq!(
        scene.ok("workspace_status", json!({})).await["door"],
        json!({ "conversation": talk.id, "dossier": talk.dossier })
    );
    scene.refused("team_overview", json!({}), ErrorCode::DoorShut).await;
    scene.refused("dossier_open", json!({ "dossier": zoe }), ErrorCode::DoorShut).await;
    scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    scene.refused("talk_leave", json!({ "passphrase": "een ander woord" }), ErrorCode::PassphraseWrong).await;
    scene.refused("team_overview", json!({}), ErrorCode::DoorShut).await;

    talk.close_unsigned().await;
    scene.refused("team_overview", json!({}), ErrorCode::DoorShut).await;
    scene.ok("talk_leave", json!({ "passphrase": PASSPHRASE })).await;
    assert_eq!(scene.ok("workspace_status", json!({})).await["door"], Value::Null);
    scene.ok("team_overview", json!({})).await;
    scene.ok("conversation_open", json!({ "conversation": talk.id })).await;
    scene.ok("team_overview", json!({})).await;
    scene.ok("talk_leave", json!({ "passphrase": "" })).await;
}

#[tokio::test]
async fn an_open_talk_shuts_the_door_again_and_a_planned_one_does_not() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    scene.leave_talk().await;
    scene.ok("team_overview", json!({})).await;
    talk.view().await;
    scene.refused("team_overview", json!({}), ErrorCode::DoorShut).await;
    talk.ok("conversation_discard", json!({ "with_content": true })).await;
    scene.refused("team_overview", json!({}), ErrorCode::DoorShut).await;
    let scene = scene.restarted().await;
    scene.ok("team_overview", json!({})).await;
    let zoe = scene.employee("Zoë Martens", "planner").await;
    let plan = json!({ "dossier": zoe, "kind": "development", "date": "2026-12-01", "time": null, "place": "" });
    let planned = id_of(&added(&scene.ok("conversation_plan", plan).await, "conversation"));
    scene.ok("conversation_open", json!({ "conversation": planned })).await;
    scene.ok("team_overview", json!({})).await;
    scene.ok("conversation_start", json!({ "dossier": zoe, "conversation": planned })).await;
    scene.refused("team_overview", json!({}), ErrorCode::DoorShut).await;
}

#[tokio::test]
async fn practice_has_a_door_too() {
    let scene = Scene::fresh();
    scene.ok("practice_open", json!({})).await;
    let annemieke = scene.ok("team_overview", json!({})).await["people"][0]["dossier"]["id"].clone();
    scene.ok("conversation_start", json!({ "dossier": annemieke, "conversation": null })).await;
    scene.refused("practice_open", json!({}), ErrorCode::DoorShut).await;
    let published = scene.ok("workspace_status", json!({})).await["practice_passphrase"].clone();
    assert_eq!(published, "oefenen mag altijd");
    scene.ok("talk_leave", json!({ "passphrase": "oefenen mag altijd" })).await;
    scene.ok("practice_open", json!({})).await;
}

/// A thousand calls, over every command, with the ids of others; and whatever
/// the talk itself answers, no other name is in it.
#[tokio::test]
async fn a_thousand_foreign_calls_are_refused() {
    let scene = Scene::started().await;
    let mut others = Vec::new();
    for n in 0..12 {
        let name = format!("Vreemdeling {n}");
        let dossier = scene.employee(&name, "monteur").await;
        let topic = json!({ "dossier": dossier, "author": "manager", "text": format!("Vreemd punt {n}") });
        let topic = id_of(&added(&scene.ok("topic_add", topic).await, "topic"));
        let talk = scene.talk(&dossier).await;
        let note = talk.note("gives", "employee", &format!("Vreemd briefje {n}")).await;
        let agreement = talk.agreement("employee", &format!("Vreemde afspraak {n}")).await;
        if n % 2 == 0 {
            talk.close_unsigned().await;
        }
        others.push(json!({
            "dossier": dossier, "topic": topic, "conversation": talk.id, "note": note, "agreement": agreement,
        }));
    }
    let talk = scene.talk_with_annemieke().await;
    let own = talk.note("gives", "employee", "Uitleggen").await;
    let before = talk.view().await;
    let mut calls = 0;
    while calls < 1_000 {
        for command in COMMANDS.iter().filter(|command| !FOR_EVERYBODY.contains(command) && **command != "talk_leave") {
            let Some(args) = foreign(command, &others[calls % others.len()], &scene) else { continue };
            let answer = dispatch(&scene.api, command, args.clone()).await;
            let refused = answer.expect_err(command);
            assert_eq!(refused.code, ErrorCode::DoorShut, "{command} {args}: {refused}");
            assert!(!format!("{refused:?}").contains("Vreemd"), "{command}: {refused:?}");
            calls += 1;
        }
    }
    // A foreign note or agreement in the own talk isn't there either.
    for other in &others {
        let note = json!({ "note": other["note"], "text": "x", "editor": "manager" });
        talk.refused("note_edit", note, ErrorCode::NotHere).await;
        talk.refused("agreement_delete", json!({ "agreement": other["agreement"] }), ErrorCode::NotHere).await;
        talk.refused("note_carry", json!({ "notes": [other["note"]] }), ErrorCode::NotHere).await;
        let follow_up = json!({
            "dossier": talk.dossier, "agreement": other["agreement"], "status": "done", "line": "",
        });
        talk.refused("agreement_follow_up", follow_up, ErrorCode::NotHere).await;
    }
    assert_eq!(talk.view().await, before, "nothing has changed");
    let settings = json!({ "language": null, "lock_minutes": null, "list_view": true, "letter_keys": null });
    let told = [
        talk.view().await,
        talk.ok("note_delete", json!({ "note": own })).await,
        talk.undo().await,
        talk.ok("form_preview", json!({})).await,
        scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await,
        scene.ok("settings_update", settings).await,
        scene.ok("workspace_status", json!({})).await,
        scene.ok("workspace_check", json!({})).await,
    ];
    for answer in told {
        assert!(!answer.to_string().contains("Vreemd"), "{answer}");
    }
}

/// Arguments that would do, were the door open. A command that is missing here
/// must say what it tells during a talk.
fn foreign(command: &str, other: &Value, scene: &Scene) -> Option<Value> {
    let talk = |mut args: Value| {
        args["conversation"] = other["conversation"].clone();
        Some(args)
    };
    let hand = |mut args: Value| {
        args["gesture"] = json!(scene.gesture());
        talk(args)
    };
    let person = json!({ "name": "Vreemdeling 1", "function": "monteur", "team": "", "start": null });
    let draft = crate::talk::draft("employee", "x");
    let (dossier, note, agreement) = (&other["dossier"], &other["note"], &other["agreement"]);
    match command {
        "workspace_copy" | "practice_open" | "practice_renew" | "team_overview" | "import_pick" | "form_open" => {
            Some(json!({}))
        }
        "form_verify" => Some(json!({ "words": "" })),
        "form_keep" => Some(json!({ "sha256": "0".repeat(64), "dossier": null })),
        "printer_print" => talk(crate::print::on("Gang", "")),
        "seal_compare" => talk(json!({ "words": "" })),
        "copies_save" => talk(json!({ "blocks": [], "pocket": true })),
        "passphrase_change" => Some(json!({ "current": PASSPHRASE, "new": "zeven zeeën en een dijk" })),
        "manager_edit" => Some(json!({ "name": "x", "function": "", "organisation": "" })),
        "dossier_add" => Some(json!({ "draft": person })),
        "dossier_edit" => Some(json!({ "dossier": dossier, "draft": person })),
        "dossier_archive" => Some(json!({ "dossier": dossier, "archived": true })),
        "dossier_open" => Some(json!({ "dossier": dossier })),
        "import_read" => Some(json!({ "text": "naam\nVreemdeling 1" })),
        "import_confirm" => Some(json!({ "rows": [person] })),
        "topic_add" => Some(json!({ "dossier": dossier, "author": "manager", "text": "x" })),
        "topic_close" => Some(json!({ "dossier": dossier, "topic": other["topic"], "done": true })),
        "conversation_plan" => {
            Some(json!({ "dossier": dossier, "kind": "check_in", "date": "2026-12-01", "time": null, "place": "" }))
        }
        "conversation_replan" => talk(json!({ "kind": "check_in", "date": "2026-12-01", "time": null, "place": "" })),
        "conversation_prepared" => talk(json!({ "who": "employee", "prepared": true })),
        "conversation_start" => talk(json!({ "dossier": dossier })),
        "conversation_discard" => talk(json!({ "with_content": true })),
        "conversation_open"
        | "conversation_close"
        | "conversation_forget"
        | "copies_preview"
        | "scan_pick"
        | "form_preview"
        | "form_save"
        | "form_print"
        | "blind_leave"
        | "pages_view" => talk(json!({})),
        "phase_choose" => talk(json!({ "phase": "now" })),
        "note_add" => hand(json!({ "lane": "gives", "author": "employee", "text": "x", "before": null })),
        "note_edit" => hand(json!({ "note": note, "text": "x", "editor": "manager" })),
        "note_move" => hand(json!({ "note": note, "lane": "takes", "before": null })),
        "note_delete" => hand(json!({ "note": note })),
        "note_carry" => hand(json!({ "notes": [note] })),
        "note_strike" => hand(json!({ "note": note, "struck": true })),
        "note_dream" => hand(json!({ "note": note, "dream": true })),
        "need_describe" => hand(json!({ "note": note, "need": null, "development": null, "already_can": true })),
        "note_react" => hand(json!({ "note": note, "author": "manager", "text": "x" })),
        "reaction_delete" => hand(json!({ "note": note, "reaction": scene.gesture(), "who": "manager" })),
        "note_differ" => hand(json!({ "note": note, "who": "manager", "text": "x" })),
        "water_set" => hand(json!({ "level": "good" })),
        "way_choose" => hand(json!({ "way": "doing", "who": "employee", "chosen": true })),
        "window_set" => hand(json!({ "window": "joy", "answer": { "now": "good", "wish": null } })),
        "window_rename" => hand(json!({ "window": "joy", "name": "x" })),
        "window_show" => hand(json!({ "window": "joy", "shown": false })),
        "horizon_unknown" => hand(json!({ "lane": "one_year", "unknown": true })),
        "place_confirm" => hand(json!({ "place": "energy", "who": "employee", "confirmed": true })),
        "blind_begin" => talk(json!({ "subject": { "about": "water" } })),
        "blind_choose" => talk(json!({ "who": "employee", "choice": { "step": "good" } })),
        "blind_turn" => hand(json!({})),
        "turned_remove" => hand(json!({ "subject": { "about": "water" } })),
        "cards_offer" => talk(json!({ "place": "energy", "who": "employee", "round": 0, "again": false })),
        "card_ask" => hand(json!({ "place": "energy", "card": "x", "who": "employee" })),
        "card_return" => hand(json!({ "asked": scene.gesture() })),
        "deeper_agree" => hand(json!({ "who": "employee", "agree": true })),
        "feedback_give" => hand(json!({
            "author": "manager", "strength": "x", "seen": "x", "effect": "x", "reaction": "", "wish": "x", "answer": "",
        })),
        "compliment_give" => hand(json!({ "author": "manager", "seen": "x", "effect": "", "reaction": "" })),
        "agreement_add" => hand(json!({ "draft": draft, "from_note": null })),
        "agreement_edit" => hand(json!({ "agreement": agreement, "draft": draft })),
        "agreement_delete" => hand(json!({ "agreement": agreement })),
        "agreement_strike" => hand(json!({ "agreement": agreement, "struck": true })),
        "agreement_differ" => hand(json!({ "agreement": agreement, "who": "manager", "text": "x" })),
        "agreement_none" => hand(json!({ "none_needed": true })),
        "agreement_follow_up" => {
            hand(json!({ "dossier": dossier, "agreement": agreement, "status": "done", "line": "" }))
        }
        "history_undo" | "history_redo" => talk(json!({ "dossier": null })),
        "read_back" => talk(json!({ "done": true })),
        "format_choose" => talk(json!({ "format": { "letters": "large" } })),
        "stance_choose" => talk(json!({ "who": "employee", "stance": "seen", "reason": "", "reaction": "" })),
        "stance_split" => talk(json!({
            "who": "employee", "blocks": { "summary": { "stance": "seen", "reason": "" } }, "reaction": "",
        })),
        "hr_tick" => talk(json!({ "who": "employee", "agreement": agreement, "shared": true })),
        "signature_later" => talk(json!({ "who": "employee" })),
        "signature_set" => talk(json!({ "who": "employee", "signature": { "way": "ink" } })),
        "scan_add" => talk(json!({ "sha256": "0".repeat(64), "signed_by": ["manager"] })),
        "scan_withdraw" | "scan_save" | "scan_print" => talk(json!({ "scan": scene.gesture() })),
        "addendum_add" => talk(json!({ "author": "manager", "text": "x" })),
        _ => panic!("{command} is not classified: what does it tell during a talk?"),
    }
}
