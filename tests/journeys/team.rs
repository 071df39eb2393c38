//! The team, dossiers and topics.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, each, id_of};
use crate::talk::draft;

fn employee(name: &str, function: &str) -> Value {
    json!({ "name": name, "function": function, "team": "Klantenservice", "start": null })
}

#[tokio::test]
async fn people_are_added_changed_and_archived() {
    let scene = Scene::started().await;
    let zoe = scene.employee("  Zoë   Martens ", "planner").await;
    scene.refused("dossier_add", json!({ "draft": employee("", "planner") }), ErrorCode::Empty).await;
    scene.refused("dossier_add", json!({ "draft": employee("zoë martens", "Planner") }), ErrorCode::Duplicate).await;
    let long = json!({ "draft": employee("Zoë", &"p".repeat(81)) });
    assert_eq!(scene.refused("dossier_add", long, ErrorCode::TooLong).await["field"], "function");

    let kees = scene.employee("Kees van den Berg", "facturatie").await;
    let edit = |id: &str, name: &str| json!({ "dossier": id, "draft": employee(name, "planner") });
    scene.refused("dossier_edit", edit(&kees, "Zoë Martens"), ErrorCode::Duplicate).await;
    scene.refused("dossier_edit", edit(&scene.gesture(), "Niemand"), ErrorCode::NotHere).await;
    scene.ok("dossier_edit", edit(&zoe, "Zoë Martens-Bos")).await;
    scene.ok("dossier_archive", json!({ "dossier": kees, "archived": true })).await;

    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(each(&team["people"], "dossier.name"), ["Zoë Martens-Bos", "Kees van den Berg"], "archived people last");
    assert_eq!(each(&team["people"], "dossier.archived"), [false, true]);

    scene.ok("dossier_archive", json!({ "dossier": kees, "archived": false })).await;
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(each(&team["people"], "dossier.name"), ["Kees van den Berg", "Zoë Martens-Bos"]);
}

#[tokio::test]
async fn a_dossier_undoes_what_happened_outside_its_talks() {
    let scene = Scene::started().await;
    let zoe = scene.employee("Zoë Martens", "planner").await;
    let here = json!({ "conversation": null, "dossier": zoe });
    let view = scene.ok("dossier_open", json!({ "dossier": zoe })).await;
    assert_eq!(view["history"], json!({ "undo": null, "redo": null }), "adding somebody is no undo step");
    scene.refused("history_undo", here.clone(), ErrorCode::NothingToUndo).await;

    scene.ok("topic_add", json!({ "dossier": zoe, "author": "employee", "text": "Roosters in de zomer" })).await;
    scene.ok("dossier_edit", json!({ "dossier": zoe, "draft": employee("Zoë Bos", "planner") })).await;
    let undone = scene.ok("history_undo", here.clone()).await;
    assert_eq!(undone["deed"], json!({ "verb": "edited", "subject": "dossier", "who": null, "text": "Zoë Bos" }));
    let undone = scene.ok("history_undo", here.clone()).await;
    let topic = json!({ "verb": "added", "subject": "topic", "who": "employee", "text": "Roosters in de zomer" });
    assert_eq!(undone["deed"], topic);
    assert_eq!(undone["history"]["redo"], topic);
    scene.ok("history_redo", here).await;
    let view = scene.ok("dossier_open", json!({ "dossier": zoe })).await;
    assert_eq!((&view["dossier"]["name"], &view["topics"][0]["on"]), (&json!("Zoë Martens"), &json!("2026-11-21")));
}

#[tokio::test]
async fn topics_are_collected_and_closed() {
    let scene = Scene::started().await;
    let zoe = scene.employee("Zoë Martens", "planner").await;
    let topic = |text: &str| json!({ "dossier": zoe, "author": "manager", "text": text });
    scene.refused("topic_add", topic(" "), ErrorCode::Empty).await;
    scene.refused("topic_add", topic(&"x".repeat(141)), ErrorCode::TooLong).await;
    let first = id_of(&added(&scene.ok("topic_add", topic("Werkplek")).await, "topic"));
    scene.ok("topic_add", topic("Opleiding")).await;
    let close = |id: &str| json!({ "dossier": zoe, "topic": id, "done": true });
    scene.refused("topic_close", close(&scene.gesture()), ErrorCode::NotHere).await;
    scene.ok("topic_close", close(&first)).await;

    let view = scene.ok("dossier_open", json!({ "dossier": zoe })).await;
    assert_eq!(each(&view["topics"], "text"), ["Opleiding", "Werkplek"], "open ones first");
    let talk = scene.talk(&zoe).await;
    assert_eq!(each(&talk.view().await["topics"], "text"), ["Opleiding"], "a talk shows open topics");
}

#[tokio::test]
async fn the_start_screen_shows_today_routes_and_promises() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let zoe = scene.employee("Zoë Martens", "planner").await;
    let plan = |date: &str, time: Value| json!({ "dossier": zoe, "kind": "check_in", "date": date, "time": time, "place": "" });
    scene.ok("conversation_plan", plan("2026-11-21", json!("09:00:00"))).await;
    scene.ok("conversation_plan", plan("2027-02-01", Value::Null)).await;
    let late = json!({ "draft": draft("manager", "Zonder datum"), "from_note": null });
    talk.ok("agreement_add", late).await;
    for (what, due) in [("In maart", "2027-03-01"), ("In januari", "2027-01-01")] {
        let mut with_date = draft("employee", what);
        with_date["due"] = json!(due);
        talk.ok("agreement_add", json!({ "draft": with_date, "from_note": null })).await;
    }
    scene.leave_talk().await;
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(team["hour"], 10);
    assert_eq!(each(&team["today_talks"], "dossier.name"), ["Annemieke Visser", "Zoë Martens"]);
    assert_eq!(each(&team["people"], "step"), ["spoken", "planned"]);
    assert_eq!(each(&team["people"], "stage"), ["under_way", "ahead"]);
    assert_eq!(team["next"], Value::Null, "today's talk is not one to come");
    assert_eq!(each(&team["people"], "date"), ["2026-11-21", "2026-11-21"], "today counts, not a later plan");
    assert_eq!(team["spoken_this_year"], 1, "the route says gesproken as soon as a talk is opened");
    assert_eq!(team["done_today"], json!([]), "an open talk is not done");
    assert_eq!(team["agreements"], json!([]), "an open talk promises nothing yet");

    talk.close_signed().await;
    scene.leave_talk().await;
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(each(&team["people"], "step"), ["closed", "planned"]);
    assert_eq!(each(&team["people"], "ending"), [&json!("signed"), &Value::Null]);
    assert_eq!(each(&team["today_talks"], "dossier.name"), ["Zoë Martens"], "a closed talk has nothing left to start");
    assert_eq!(team["spoken_this_year"], 1);
    assert_eq!(team["done_today"], json!(["Annemieke Visser"]));
    assert_eq!(each(&team["people"], "last"), [&Value::Null; 2], "this year's talks stand in the route");
    assert_eq!(each(&team["people"], "open_agreements"), [3, 0]);
    assert_eq!(each(&team["agreements"], "agreement.what"), ["In januari", "In maart", "Zonder datum"]);
    assert_eq!(each(&team["agreements"], "name"), ["Annemieke Visser"; 3]);

    scene.clock.move_to("2027-06-01T09:00:00+02:00");
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(team["spoken_this_year"], 0);
    assert_eq!(team["people"][0]["conversation"], Value::Null, "last year's closed talk is no route");
    assert_eq!(team["people"][0]["last"], "2026-11-21", "but the day it was held is told");
    assert_eq!(team["done_today"], json!([]));
    let view = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    assert_eq!(each(&view["agreements"], "agreement.what"), ["Zonder datum", "In maart", "In januari"]);
    assert_eq!(view["agreements"][0]["agreement"]["owner"], "manager", "the manager's side first");
    assert_eq!(view["conversations"][0]["agreements"], 3);
    assert_eq!(view["chain_intact"], true);
}

#[tokio::test]
async fn who_is_in_sight_comes_first_and_what_is_said_of_all_is_true_at_once() {
    let scene = Scene::started().await;
    let mut ids = Vec::new();
    for name in ["Ada", "Bram", "Cor", "Dina"] {
        ids.push(scene.employee(name, "planner").await);
    }
    scene.ok("dossier_archive", json!({ "dossier": ids[0], "archived": true })).await;
    for (id, date) in [(&ids[0], "2026-11-22"), (&ids[2], "2026-12-24"), (&ids[3], "2026-12-05")] {
        let plan = json!({ "dossier": id, "kind": "development", "date": date, "time": null, "place": "" });
        scene.ok("conversation_plan", plan).await;
    }
    let first = scene.ok("team_overview", json!({ "first": 1 })).await;
    assert_eq!(each(&first["people"], "dossier.name"), ["Bram"]);
    let whole = scene.ok("team_overview", json!({ "first": 4 })).await;
    assert_eq!(each(&whole["people"], "dossier.name"), ["Bram", "Cor", "Dina", "Ada"]);
    assert_eq!(whole, scene.ok("team_overview", json!({})).await);
    assert_eq!((&first["whole"], &whole["whole"]), (&json!(false), &json!(true)));
    for view in [&first, &whole] {
        assert_eq!(view["size"], 3, "archived people are not counted");
        assert_eq!(each(&view["stages"], "count"), [1, 2, 0, 0], "planned or not, among who is here");
        assert_eq!(view["next"], json!({ "name": "Dina", "date": "2026-12-05" }), "nobody who is archived");
    }
}
