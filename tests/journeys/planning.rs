//! A talk from plan to start, and talks that were started by mistake.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, each, id_of};
use crate::talk::Talk;

fn plan(dossier: &str, date: &str) -> Value {
    json!({ "dossier": dossier, "kind": "development", "date": date, "time": "10:30:00", "place": "Spreekkamer 2" })
}

async fn step(scene: &Scene, dossier: &str) -> Value {
    scene.ok("dossier_open", json!({ "dossier": dossier })).await["conversations"][0]["step"].clone()
}

#[tokio::test]
async fn a_route_has_five_steps() {
    let scene = Scene::started().await;
    let dossier = scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    let nobody = plan(&scene.gesture(), "2026-12-01");
    scene.refused("conversation_plan", nobody, ErrorCode::NotHere).await;
    let mut far = plan(&dossier, "2026-12-01");
    far["place"] = json!("x".repeat(81));
    scene.refused("conversation_plan", far, ErrorCode::TooLong).await;

    let talk = id_of(&added(&scene.ok("conversation_plan", plan(&dossier, "2026-12-01")).await, "conversation"));
    assert_eq!(step(&scene, &dossier).await, "planned");
    let replan = json!({
        "conversation": talk, "kind": "development", "date": "2026-12-02", "time": null, "place": "Kantine",
    });
    scene.ok("conversation_replan", replan.clone()).await;

    let prepared = |who: &str, prepared: bool| json!({ "conversation": talk, "who": who, "prepared": prepared });
    scene.refused("conversation_prepared", prepared("together", true), ErrorCode::NotHere).await;
    scene.ok("conversation_prepared", prepared("employee", true)).await;
    assert_eq!(step(&scene, &dossier).await, "prepared");
    let undone = scene.ok("history_undo", json!({ "conversation": null, "dossier": dossier })).await;
    assert_eq!((&undone["deed"]["verb"], &undone["deed"]["subject"]), (&json!("edited"), &json!("conversation")));
    let view = scene.ok("conversation_open", json!({ "conversation": talk })).await;
    assert_eq!(view["conversation"]["date"], "2026-12-01", "the plan is taken back");
    assert_eq!(view["conversation"]["employee_prepared"], true, "the tick stays");
    assert_eq!(view["conversation"]["people"], Value::Null);
    for (command, args) in [
        ("phase_choose", json!({ "conversation": talk, "phase": "now" })),
        ("read_back", json!({ "conversation": talk, "done": true })),
        ("form_preview", json!({ "conversation": talk })),
        ("conversation_close", json!({ "conversation": talk })),
    ] {
        scene.refused(command, args, ErrorCode::NotOpened).await;
    }

    scene.clock.move_to("2026-12-01T10:30:00+01:00");
    let view = scene.ok("conversation_start", json!({ "dossier": dossier, "conversation": talk })).await;
    assert_eq!(
        (&view["conversation"]["phase"], &view["conversation"]["date"]),
        (&json!("check_in"), &json!("2026-12-01"))
    );
    assert_eq!(view["conversation"]["people"]["manager"]["name"], "Joke Bos");
    assert_eq!(step(&scene, &dossier).await, "spoken");
    scene.refused("history_undo", json!({ "conversation": null, "dossier": dossier }), ErrorCode::NothingToUndo).await;

    let talk = Talk { scene: &scene, dossier: dossier.clone(), id: talk };
    talk.ok("phase_choose", json!({ "phase": "round_off" })).await;
    talk.read_back().await;
    assert_eq!(step(&scene, &dossier).await, "read_back");
    talk.close_signed().await;
    assert_eq!(step(&scene, &dossier).await, "closed");
    scene.refused("conversation_replan", replan, ErrorCode::ConversationClosed).await;
    talk.refused("conversation_prepared", json!({ "who": "manager", "prepared": true }), ErrorCode::ConversationClosed)
        .await;
    scene
        .refused(
            "conversation_start",
            json!({ "dossier": dossier, "conversation": talk.id }),
            ErrorCode::ConversationClosed,
        )
        .await;
}

#[tokio::test]
async fn a_dossier_has_one_open_talk_at_most() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let again = scene.talk(&talk.dossier).await;
    assert_eq!(again.id, talk.id, "the open one is opened");
    let planned =
        id_of(&added(&scene.ok("conversation_plan", plan(&talk.dossier, "2026-12-01")).await, "conversation"));
    let view = scene.ok("conversation_start", json!({ "dossier": talk.dossier, "conversation": planned })).await;
    assert_eq!(view["conversation"]["id"], json!(talk.id));

    let other = scene.employee("Zoë Martens", "planner").await;
    let foreign = json!({ "dossier": other, "conversation": planned });
    scene.refused("conversation_start", foreign, ErrorCode::NotHere).await;
    scene.refused("conversation_open", json!({ "conversation": scene.gesture() }), ErrorCode::NotHere).await;
}

#[tokio::test]
async fn names_are_fixed_when_the_talk_opens() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let draft = json!({ "name": "Annemieke de Wit", "function": "coördinator", "team": "", "start": null });
    scene.leave_talk().await;
    scene.ok("dossier_edit", json!({ "dossier": talk.dossier, "draft": draft })).await;
    let view = talk.view().await;
    assert_eq!(view["dossier"]["name"], "Annemieke de Wit");
    let people = json!({
        "employee": { "name": "Annemieke Visser", "function": "klantenservicemedewerker" },
        "manager": { "name": "Joke Bos", "function": "teamleider klantenservice" },
        "organisation": "Energie van Hier", "team": "Klantenservice",
    });
    assert_eq!(view["conversation"]["people"], people);
}

#[tokio::test]
async fn a_talk_started_by_mistake_is_discarded() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.ok("phase_choose", json!({ "phase": "now" })).await;
    talk.ok("conversation_discard", json!({ "with_content": false })).await;
    talk.refused("conversation_open", json!({}), ErrorCode::NotHere).await;

    let talk = scene.talk(&talk.dossier).await;
    talk.note("gives", "employee", "Nieuwe collega’s").await;
    talk.agreement("manager", "Meeluisteren").await;
    talk.refused("conversation_discard", json!({ "with_content": false }), ErrorCode::HasContent).await;
    let gone = talk.ok("conversation_discard", json!({ "with_content": true })).await;
    let kinds = each(&gone["change"]["removed"], "kind");
    assert_eq!(kinds, ["note", "agreement", "answers", "closing", "conversation"]);
    assert_eq!(gone["history"]["undo"], Value::Null, "what was thrown away does not come back");
    let report = scene.ok("workspace_check", json!({})).await;
    assert_eq!(report["problems"], json!([]));

    let talk = scene.talk(&talk.dossier).await;
    talk.close_signed().await;
    talk.refused("conversation_discard", json!({ "with_content": true }), ErrorCode::ConversationClosed).await;
}
