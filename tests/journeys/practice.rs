//! The practice workspace: made on first use, with a key that everybody knows.

use api::ErrorCode;
use serde_json::json;

use crate::scene::{Scene, each};

#[tokio::test]
async fn practice_has_a_year_behind_it() {
    let scene = Scene::fresh();
    let status = scene.ok("practice_open", json!({})).await;
    assert_eq!((&status["state"], &status["practice"]), (&json!("open"), &json!(true)));
    assert_eq!(status["manager"]["name"], "Joke Bos");

    let team = scene.ok("team_overview", json!({})).await;
    let names = ["Annemieke Visser", "Kees van den Berg", "Şükrü Yıldız", "Zoë Martens"];
    assert_eq!(each(&team["people"], "dossier.name"), names);
    let today = &team["today_talks"][0];
    assert_eq!((&today["dossier"]["name"], &today["conversation"]["date"]), (&json!(names[0]), &json!("2026-11-21")));
    assert_eq!(team["people"][0]["step"], "prepared");
    assert_eq!(team["agreements"].as_array().map(Vec::len), Some(3));

    let args = json!({ "dossier": today["dossier"]["id"], "conversation": today["conversation"]["id"] });
    let view = scene.ok("conversation_start", args).await;
    assert_eq!(view["practice"], true);
    let last_time = &view["previous"];
    assert_eq!(
        (&last_time["conversation"]["date"], &last_time["conversation"]["ending"]),
        (&json!("2025-11-21"), &json!("signed"))
    );
    assert_eq!(last_time["agreements"][0]["agreement"]["owner"], "manager");
    let mut lanes = each(&last_time["notes"], "lane");
    lanes.dedup();
    assert_eq!(lanes.len(), 14, "notes in most places: {lanes:?}");
    let answers = &last_time["answers"];
    assert_eq!((&answers["water"], &answers["unknown"]), (&json!("good"), &json!(["five_years"])));
    assert_eq!(answers["turned"].as_array().map(Vec::len), Some(1), "a round that differed");
    assert_eq!(answers["confirmed"], json!({ "energy": ["employee", "manager"] }));
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn practice_and_the_real_thing_are_two_files() {
    let scene = Scene::started().await;
    scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    scene.ok("practice_open", json!({})).await;
    let change = json!({ "current": "oefenen mag altijd", "new": "een zee van paarse schapen" });
    scene.refused("passphrase_change", change, ErrorCode::NotHere).await;
    scene
        .ok(
            "topic_add",
            json!({
                "dossier": scene.ok("team_overview", json!({})).await["people"][0]["dossier"]["id"],
                "author": "employee", "text": "Geoefend",
            }),
        )
        .await;

    let scene = scene.restarted().await;
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(team["people"].as_array().map(Vec::len), Some(1), "the real team");
    scene.ok("practice_open", json!({})).await;
    let team = scene.ok("team_overview", json!({})).await;
    let dossier = json!({ "dossier": team["people"][0]["dossier"]["id"] });
    let topics = scene.ok("dossier_open", dossier).await;
    assert_eq!(topics["topics"].as_array().map(Vec::len), Some(3), "practice is kept too");
}

#[tokio::test]
async fn half_a_practice_workspace_is_never_found() {
    let scene = Scene::fresh();
    std::fs::create_dir(scene.path("Praatplaat")).expect("a folder");
    let remains = scene.file("Praatplaat/oefenen.new", b"what a crash left");
    scene.ok("practice_open", json!({})).await;
    assert!(!remains.exists(), "cleared away");
    let files: Vec<_> = std::fs::read_dir(scene.path("Praatplaat")).expect("a folder").collect();
    assert_eq!(files.len(), 1, "{files:?}");
}

#[tokio::test]
async fn whoever_has_practised_can_begin_again() {
    let scene = Scene::fresh();
    let first = scene.ok("practice_open", json!({})).await;
    let today = scene.ok("team_overview", json!({})).await["today_talks"][0].clone();
    let args = json!({ "dossier": today["dossier"]["id"], "conversation": today["conversation"]["id"] });
    scene.ok("conversation_start", args.clone()).await;
    scene.refused("practice_renew", json!({}), ErrorCode::DoorShut).await;
    scene.ok("talk_leave", json!({ "passphrase": first["practice_passphrase"] })).await;

    let status = scene.ok("practice_renew", json!({})).await;
    assert_eq!((&status["state"], &status["path"]), (&json!("open"), &first["path"]));
    let again = scene.ok("team_overview", json!({})).await["today_talks"][0].clone();
    assert_ne!(again["conversation"]["id"], today["conversation"]["id"], "another talk");
    assert_eq!(again["conversation"]["phase"], json!(null), "not begun");
    scene.refused("conversation_start", args, ErrorCode::NotHere).await;
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));

    let real = Scene::started().await;
    real.refused("practice_renew", json!({}), ErrorCode::NotHere).await;
}
