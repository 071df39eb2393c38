//! The instruments of the eight places: what each stores, refuses and takes back.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, each, id_of};

#[tokio::test]
async fn the_water_level_is_a_word_of_the_employee() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    assert_eq!(talk.view().await["answers"]["water"], Value::Null);
    talk.ok("water_set", json!({ "level": "asks_some" })).await;
    talk.ok("water_set", json!({ "level": "good" })).await;
    assert_eq!(talk.view().await["answers"]["water"], "good");
    for number in [json!(3), json!("3"), json!("7/10")] {
        talk.refused("water_set", json!({ "level": number }), ErrorCode::Internal).await;
    }
    talk.undo().await;
    assert_eq!(talk.view().await["answers"]["water"], "asks_some");
    talk.redo().await;
    talk.ok("water_set", json!({ "level": null })).await;
    assert_eq!(talk.view().await["answers"]["water"], Value::Null, "no answer is a fine answer");
}

#[tokio::test]
async fn windows_are_renamed_removed_and_put_back() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let rename = |name: &str| json!({ "window": "workplace", "name": name });
    let shown = |shown: bool| json!({ "window": "workplace", "shown": shown });
    let answer = json!({ "window": "workplace", "answer": { "now": "fair", "wish": "strong" } });
    let facts = talk.refused("window_rename", rename(&"é".repeat(31)), ErrorCode::TooLong).await;
    assert_eq!(facts, json!({ "field": "name", "length": "31", "max": "30" }));
    talk.ok("window_rename", rename("  De bus\n van Şükrü ")).await;
    talk.ok("window_set", answer.clone()).await;
    assert_eq!(talk.view().await["answers"]["window_names"], json!({ "workplace": "De bus van Şükrü" }));

    talk.ok("window_show", shown(false)).await;
    let answers = talk.view().await["answers"].clone();
    assert_eq!(answers["windows_removed"], json!(["workplace"]));
    assert_eq!((&answers["windows"], &answers["window_names"]), (&json!({}), &json!({})), "it keeps nothing");
    talk.refused("window_set", answer, ErrorCode::NotHere).await;
    talk.refused("window_rename", rename("Bus"), ErrorCode::NotHere).await;
    talk.undo().await;
    assert_eq!(talk.view().await["answers"]["windows"]["workplace"]["now"], "fair", "undo brings all of it back");
    talk.redo().await;
    talk.ok("window_show", shown(true)).await;
    assert_eq!(talk.view().await["answers"]["windows_removed"], json!([]));
    talk.ok("window_rename", rename("Bus")).await;
    talk.ok("window_rename", rename(" ")).await;
    assert_eq!(talk.view().await["answers"]["window_names"], json!({}), "an empty name is its first name");
}

#[tokio::test]
async fn a_dream_may_stay_a_dream_and_not_knowing_comes_back_next_year() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let dream = talk.note("five_years", "employee", "Een eigen imkerij").await;
    let plan = talk.note("proud", "employee", "De winter goed doorgekomen").await;
    talk.ok("note_dream", json!({ "note": dream, "dream": true })).await;
    talk.refused("note_dream", json!({ "note": plan, "dream": true }), ErrorCode::NotHere).await;
    let view = talk.view().await;
    assert_eq!(note(&view, &dream)["dream"], true);
    talk.ok("note_move", json!({ "note": dream, "lane": "three_years", "before": null })).await;
    assert_eq!(note(&talk.view().await, &dream)["dream"], true, "nearer, and still a dream");
    talk.ok("note_move", json!({ "note": dream, "lane": "need", "before": null })).await;
    assert_eq!(note(&talk.view().await, &dream)["dream"], false, "a need is no dream");
    talk.undo().await;
    assert_eq!(note(&talk.view().await, &dream)["dream"], true);

    let unknown = |lane: &str, unknown: bool| json!({ "lane": lane, "unknown": unknown });
    talk.ok("horizon_unknown", unknown("one_year", true)).await;
    talk.ok("horizon_unknown", unknown("three_years", true)).await;
    talk.ok("horizon_unknown", unknown("one_year", false)).await;
    talk.refused("horizon_unknown", unknown("gives", true), ErrorCode::NotHere).await;
    talk.close_unsigned().await;
    let next = scene.talk(&talk.dossier).await;
    let view = next.view().await;
    assert_eq!(view["previous"]["answers"]["unknown"], json!(["three_years"]));
    assert_eq!(view["answers"]["unknown"], json!([]), "asked anew");
}

#[tokio::test]
async fn a_need_is_described_in_words() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let need = talk.note("need", "employee", "Iemand die meeluistert").await;
    let other = talk.note("take_along", "employee", "Drie piekwinters").await;
    let describe = |note: &str, development: Value| json!({ "note": note, "need": "guidance", "development": development, "already_can": true });
    talk.ok("need_describe", describe(&need, json!("buddy"))).await;
    let expected = json!({ "kind": "guidance", "development": "buddy", "already_can": true });
    assert_eq!(note(&talk.view().await, &need)["need"], expected);
    talk.refused("need_describe", describe(&other, Value::Null), ErrorCode::NotHere).await;
    talk.refused("need_describe", describe(&need, json!("therapy")), ErrorCode::Internal).await;
    talk.undo().await;
    let nothing = json!({ "kind": null, "development": null, "already_can": false });
    assert_eq!(note(&talk.view().await, &need)["need"], nothing);
    talk.redo().await;
    talk.ok("note_move", json!({ "note": need, "lane": "goal", "before": null })).await;
    assert_eq!(note(&talk.view().await, &need)["need"], nothing, "a goal is no need");
}

#[tokio::test]
async fn each_reacts_and_only_the_author_takes_it_back() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let on = talk.note("better", "employee", "Ingewikkelde rekeningen").await;
    let react = |who: &str, text: &str| json!({ "note": on, "author": who, "text": text });
    talk.ok("note_react", react("manager", "Dat zie ik anders: je vraagt op tijd hulp")).await;
    talk.ok("note_react", react("employee", "Fijn om te horen")).await;
    talk.refused("note_react", react("manager", " "), ErrorCode::Empty).await;
    talk.refused("note_react", react("manager", &"x".repeat(141)), ErrorCode::TooLong).await;
    let reactions = note(&talk.view().await, &on)["reactions"].clone();
    assert_eq!(each(&reactions, "author"), ["manager", "employee"]);
    let delete = |who: &str| json!({ "note": on, "reaction": id_of(&reactions[0]), "who": who });
    talk.refused("reaction_delete", delete("employee"), ErrorCode::NotTheAuthor).await;
    talk.ok("reaction_delete", delete("manager")).await;
    talk.refused("reaction_delete", delete("manager"), ErrorCode::NotHere).await;
    assert_eq!(each(&note(&talk.view().await, &on)["reactions"], "author"), ["employee"]);
    talk.undo().await;
    assert_eq!(note(&talk.view().await, &on)["reactions"], reactions);
}

#[tokio::test]
async fn two_may_see_it_differently_with_equal_room() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let on = talk.note("better", "manager", "Overdragen").await;
    let sees = |who: &str, text: &str| json!({ "note": on, "who": who, "text": text });
    talk.ok("note_differ", sees("manager", "Ik hoor vragen terug")).await;
    talk.ok("note_differ", sees("employee", "Ik draag volledig over")).await;
    let both = json!({ "employee": "Ik draag volledig over", "manager": "Ik hoor vragen terug" });
    assert_eq!(note(&talk.view().await, &on)["difference"], both);
    for who in ["employee", "manager"] {
        let facts = talk.refused("note_differ", sees(who, &"x".repeat(141)), ErrorCode::TooLong).await;
        assert_eq!(facts["max"], "140", "the same room for {who}");
    }
    talk.refused("note_differ", sees("together", "x"), ErrorCode::NotHere).await;
    talk.ok("note_differ", sees("manager", "")).await;
    talk.ok("note_differ", sees("employee", "")).await;
    assert_eq!(note(&talk.view().await, &on)["difference"], Value::Null);

    let agreement = talk.agreement("employee", "Een wegwijzer van één pagina").await;
    let sees = |who: &str, text: &str| json!({ "agreement": agreement, "who": who, "text": text });
    talk.ok("agreement_differ", sees("employee", "Kan in mei")).await;
    talk.refused("agreement_differ", sees("together", "x"), ErrorCode::NotHere).await;
    assert_eq!(talk.view().await["agreements"][0]["difference"], json!({ "employee": "Kan in mei", "manager": "" }));
    talk.undo().await;
    assert_eq!(talk.view().await["agreements"][0]["difference"], Value::Null);
}

#[tokio::test]
async fn a_confirmed_place_is_asked_again_when_it_changes() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let on = talk.note("gives", "employee", "Uitleggen").await;
    let confirm = |place: &str, who: &str| json!({ "place": place, "who": who, "confirmed": true });
    talk.ok("place_confirm", confirm("energy", "employee")).await;
    talk.ok("place_confirm", confirm("energy", "manager")).await;
    talk.ok("place_confirm", confirm("horizon", "employee")).await;
    talk.refused("place_confirm", confirm("energy", "together"), ErrorCode::NotHere).await;
    let confirmed = async || talk.view().await["answers"]["confirmed"].clone();
    let all = json!({ "energy": ["employee", "manager"], "horizon": ["employee"] });
    assert_eq!(confirmed().await, all);

    let only_horizon = json!({ "horizon": ["employee"] });
    let changes = [
        ("note_edit", json!({ "note": on, "text": "Uitleggen aan nieuwe collega’s", "editor": "manager" })),
        ("note_react", json!({ "note": on, "author": "manager", "text": "Dat zie ik ook" })),
        ("note_add", json!({ "lane": "takes", "author": "manager", "text": "x", "before": null })),
        ("note_strike", json!({ "note": on, "struck": true })),
        ("note_move", json!({ "note": on, "lane": "more", "before": null })),
        ("note_delete", json!({ "note": on })),
        ("water_set", json!({ "level": "fair" })),
    ];
    for (command, args) in changes {
        let applied = talk.ok(command, args).await;
        assert_eq!(confirmed().await, only_horizon, "{command} in the place");
        assert_eq!(applied["history"]["undo"], talk.undo().await["deed"], "{command} is one step");
        assert_eq!(confirmed().await, all, "{command}, taken back: it stands as it was confirmed");
    }
    talk.ok("window_set", json!({ "window": "joy", "answer": { "now": "good", "wish": null } })).await;
    assert_eq!(confirmed().await, all, "another place");
    talk.ok("horizon_unknown", json!({ "lane": "one_year", "unknown": true })).await;
    assert_eq!(confirmed().await, json!({ "energy": ["employee", "manager"] }));
    talk.ok("place_confirm", json!({ "place": "energy", "who": "manager", "confirmed": false })).await;
    assert_eq!(confirmed().await, json!({ "energy": ["employee"] }));
}

/// A note of the view.
fn note(view: &Value, id: &str) -> Value {
    let notes = view["notes"].as_array().expect("notes");
    notes.iter().find(|note| note["id"] == id).unwrap_or_else(|| panic!("no note {id}")).clone()
}
