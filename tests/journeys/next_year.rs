//! The talk of Annemieke, whole, and the one a year later.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, each, id_of};
use crate::talk::{Talk, draft};

/// What she and Joke say, in the order of the board.
const SAID: &[(&str, &str, &str)] = &[
    ("proud", "employee", "Ik voel me zeker, ook bij lastige klantvragen"),
    ("proud", "manager", "Je neemt initiatief in ons werkproces"),
    ("gives", "employee", "Nieuwe collega’s begeleiden"),
    ("gives", "employee", "Meedenken over hoe klanten ons beleven"),
    ("more", "together", "Coachen"),
    ("goal", "employee", "Leidinggeven, met een mentor of een interne opleiding"),
    ("three_years", "employee", "Teamleider of coördinator"),
    ("need", "employee", "Taken om mee te oefenen"),
];

const AGREED: &[(&str, &str)] = &[
    ("employee", "Helpen met de planning van het team"),
    ("manager", "Een ontwikkelplan maken met doelen en begeleiding"),
    ("organisation", "Een plek in de interne opleiding"),
    ("together", "Na twee maanden evalueren"),
];

async fn hold(talk: &Talk<'_>) {
    for (phase, notes) in [("look_back", 0..2), ("now", 2..5), ("ahead", 5..8)] {
        talk.ok("phase_choose", json!({ "phase": phase })).await;
        for (lane, author, text) in &SAID[notes] {
            talk.note(lane, author, text).await;
        }
    }
    talk.ok("phase_choose", json!({ "phase": "agree" })).await;
    for (owner, what) in AGREED {
        talk.agreement(owner, what).await;
    }
}

/// Last year's talk is closed; it is a year later, and this year's is open.
async fn a_year_later(scene: &Scene) -> Talk<'_> {
    let talk = scene.talk_with_annemieke().await;
    hold(&talk).await;
    talk.close_signed().await;
    scene.clock.move_to("2027-11-20T09:00:00+01:00");
    scene.talk(&talk.dossier).await
}

fn answer(talk: &Talk<'_>, agreement: &str, status: &str, line: &str) -> Value {
    json!({ "dossier": talk.dossier, "agreement": agreement, "status": status, "line": line })
}

/// Last time's agreements by what they say.
async fn last_times(talk: &Talk<'_>) -> impl Fn(&str) -> String {
    let view = talk.view().await;
    let states = view["previous"]["agreements"].as_array().expect("agreements").clone();
    move |what| {
        let state = states.iter().find(|s| s["agreement"]["what"].as_str().is_some_and(|w| w.contains(what)));
        id_of(&state.expect("an agreement of last time")["agreement"])
    }
}

#[tokio::test]
async fn the_second_talk_starts_from_the_first() {
    let scene = Scene::started().await;
    let talk = a_year_later(&scene).await;
    let view = talk.view().await;
    assert_eq!(view["conversation"]["period_from"], "2026-11-21");
    assert_eq!(view["conversation"]["previous"], view["previous"]["conversation"]["id"]);
    assert_eq!(view["notes"], json!([]));
    assert_eq!(view["previous"]["notes"].as_array().map(Vec::len), Some(SAID.len()));
    let last_time = &view["previous"]["agreements"];
    let sides = each(last_time, "agreement.owner");
    assert_eq!(sides, ["manager", "organisation", "employee", "together"], "the manager's side first");
    assert_eq!(each(last_time, "status"), ["open"; 4]);

    let which = last_times(&talk).await;
    talk.ok("agreement_follow_up", answer(&talk, &which("evalueren"), "done", "In januari gedaan")).await;
    talk.ok("agreement_follow_up", answer(&talk, &which("ontwikkelplan"), "not_done", "Te druk, mijn fout")).await;
    talk.ok("agreement_follow_up", answer(&talk, &which("planning"), "half", "")).await;
    let carried =
        talk.ok("agreement_follow_up", answer(&talk, &which("opleiding"), "carried", "Begint in maart")).await;
    let agreement = added(&carried, "agreement");
    assert_eq!((&agreement["carried_from"], &agreement["due"]), (&json!(which("opleiding")), &Value::Null));
    assert_eq!(each(&talk.view().await["agreements"], "what"), ["Een plek in de interne opleiding"]);

    talk.close_signed().await;
    let pages = talk.pages().await;
    for words in ["Te druk, mijn fout", "Begint in maart", "interne opleiding"] {
        assert!(pages.contains(words), "{words} is missing: {pages}");
    }
    let dossier = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    let open = each(&dossier["agreements"], "agreement.what");
    assert_eq!(open, ["Een plek in de interne opleiding", "Helpen met de planning van het team"]);
    assert_eq!(each(&dossier["agreements"], "status"), ["open", "half"]);
    assert_eq!(each(&dossier["conversations"], "conversation.date"), ["2027-11-20", "2026-11-21"], "newest first");
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

/// Two talks later it still waits, and is asked again; its form looks back on last time only, as every form does.
#[tokio::test]
async fn a_promise_that_nobody_answered_is_asked_again() {
    let scene = Scene::started().await;
    let talk = a_year_later(&scene).await;
    assert_eq!(talk.view().await["previous"]["earlier"], json!([]), "there is no talk before last time");
    let which = last_times(&talk).await;
    talk.ok("agreement_follow_up", answer(&talk, &which("evalueren"), "done", "")).await;
    talk.ok("agreement_follow_up", answer(&talk, &which("planning"), "half", "")).await;
    talk.agreement("manager", "Een dag per maand meelopen").await;
    talk.close_signed().await;

    scene.clock.move_to("2028-11-20T09:00:00+01:00");
    let talk = scene.talk(&talk.dossier).await;
    let earlier = async || {
        let states = talk.view().await["previous"]["earlier"].clone();
        let what = each(&states, "agreement.what").into_iter().cloned();
        what.zip(each(&states, "status").into_iter().cloned()).collect::<Vec<_>>()
    };
    let (plan, place, planning) = (
        "Een ontwikkelplan maken met doelen en begeleiding",
        "Een plek in de interne opleiding",
        "Helpen met de planning van het team",
    );
    let asked = |plan_is: &str, place_is: &str| {
        [(plan, plan_is), (place, place_is), (planning, "half")].map(|(what, status)| (json!(what), json!(status)))
    };
    assert_eq!(each(&talk.view().await["previous"]["agreements"], "agreement.what"), ["Een dag per maand meelopen"]);
    assert_eq!(earlier().await, asked("open", "open"), "the manager's side first");
    talk.ok("agreement_follow_up", answer(&talk, &which("ontwikkelplan"), "done", "Toch nog")).await;
    assert_eq!(earlier().await, asked("done", "open"), "what is answered in this talk stays in sight");
    talk.undo().await;
    assert_eq!(earlier().await, asked("open", "open"));
    talk.ok("agreement_follow_up", answer(&talk, &which("ontwikkelplan"), "done", "Toch nog")).await;
    talk.ok("agreement_follow_up", answer(&talk, &which("opleiding"), "carried", "")).await;
    assert_eq!(earlier().await, asked("done", "carried"));
    assert_eq!(each(&talk.view().await["agreements"], "what"), [place], "it goes on as a new one");

    talk.close_signed().await;
    assert!(earlier().await.is_empty(), "a closed talk asks nothing");
    let pages = talk.pages().await;
    assert!(pages.contains(place) && !pages.contains("Toch nog"), "{pages}");
    let dossier = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    let open = each(&dossier["agreements"], "agreement.what");
    assert_eq!(open, ["Een dag per maand meelopen", place, planning], "what was done is done: {open:?}");
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn notes_of_last_time_are_carried_once() {
    let scene = Scene::started().await;
    let talk = a_year_later(&scene).await;
    let view = talk.view().await;
    let notes = each(&view["previous"]["notes"], "id");
    let carried = talk.ok("note_carry", json!({ "notes": notes })).await;
    assert_eq!(carried["change"]["added"].as_array().map(Vec::len), Some(SAID.len()));
    let board = talk.view().await;
    assert_eq!(each(&board["notes"], "carried_from"), notes);
    assert_eq!(each(&board["notes"], "author"), each(&view["previous"]["notes"], "author"), "the origin is kept");

    let again = talk.ok("note_carry", json!({ "notes": notes })).await;
    assert_eq!(again["change"]["added"], json!([]), "one that is here already stays one");
    assert_eq!(talk.undo().await["deed"]["verb"], "several", "one action, one step");
    assert_eq!(talk.view().await["notes"], json!([]));
    talk.refused("note_carry", json!({ "notes": [scene.gesture()] }), ErrorCode::NotHere).await;
}

#[tokio::test]
async fn a_carried_promise_can_be_thought_over() {
    let scene = Scene::started().await;
    let talk = a_year_later(&scene).await;
    let which = last_times(&talk).await;
    let planning = which("planning");
    let bridge = async || each(&talk.view().await["agreements"], "what").len();
    talk.ok("agreement_follow_up", answer(&talk, &planning, "carried", "")).await;
    assert_eq!(bridge().await, 1);
    talk.ok("agreement_follow_up", answer(&talk, &planning, "carried", "nog een keer")).await;
    assert_eq!(bridge().await, 1, "carried once");
    talk.ok("agreement_follow_up", answer(&talk, &planning, "done", "")).await;
    assert_eq!(bridge().await, 0, "an untouched copy goes again");
    let undone = talk.undo().await;
    assert_eq!((&undone["deed"]["subject"], &undone["deed"]["verb"]), (&json!("agreement"), &json!("removed")));
    let view = talk.view().await;
    assert_eq!(view["previous"]["agreements"][2]["status"], "carried");

    let copy = id_of(&view["agreements"][0]);
    talk.ok("agreement_edit", json!({ "agreement": copy, "draft": draft("employee", "Iets anders plannen") })).await;
    talk.ok("agreement_follow_up", answer(&talk, &planning, "half", "")).await;
    assert_eq!(bridge().await, 1, "what was worked on stays");

    let plan = which("ontwikkelplan");
    let carried = talk.ok("agreement_follow_up", answer(&talk, &plan, "carried", "")).await;
    let copy = id_of(&added(&carried, "agreement"));
    talk.ok("agreement_delete", json!({ "agreement": copy })).await;
    let state = talk.view().await["previous"]["agreements"][0].clone();
    assert_eq!((&state["status"], &state["follow_up"]), (&json!("open"), &Value::Null), "it waits for an answer again");

    let carried = talk.ok("agreement_follow_up", answer(&talk, &plan, "carried", "")).await;
    let copy = id_of(&added(&carried, "agreement"));
    talk.ok("agreement_strike", json!({ "agreement": copy, "struck": true })).await;
    talk.close_signed().await;
    let dossier = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    assert_eq!(
        dossier["agreements"][0]["agreement"]["id"],
        json!(plan),
        "a promise can't be lost by striking its copy"
    );
}

#[tokio::test]
async fn agreements_are_followed_up_between_talks() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let early = talk.agreement("employee", "Nog niet beloofd").await;
    let outside = |agreement: &str, status: &str, line: &str| {
        json!({
            "dossier": talk.dossier, "agreement": agreement, "conversation": null, "status": status, "line": line,
            "gesture": scene.gesture(),
        })
    };
    scene.refused("agreement_follow_up", outside(&early, "done", ""), ErrorCode::NotHere).await;
    talk.close_signed().await;
    scene.refused("agreement_follow_up", outside(&early, "carried", ""), ErrorCode::NotHere).await;
    scene.refused("agreement_follow_up", outside(&early, "done", &"x".repeat(201)), ErrorCode::TooLong).await;
    let inside = json!({
        "dossier": talk.dossier, "agreement": early, "conversation": talk.id, "status": "done", "line": "",
        "gesture": scene.gesture(),
    });
    scene.refused("agreement_follow_up", inside, ErrorCode::ConversationClosed).await;

    let applied = scene.ok("agreement_follow_up", outside(&early, "half", "De helft")).await;
    assert_eq!(applied["history"]["undo"]["text"], "De helft", "undone in the dossier");
    scene.ok("agreement_follow_up", outside(&early, "done", "Af")).await;
    let view = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    assert_eq!(view["agreements"], json!([]), "done is not open");
    scene.ok("history_undo", json!({ "conversation": null, "dossier": talk.dossier })).await;
    let view = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    assert_eq!(view["agreements"][0]["follow_up"]["line"], "De helft");
    assert_eq!(view["conversations"][0]["conversation"]["ending"], "signed", "the talk stays as it was");
}

#[tokio::test]
async fn a_talk_discarded_takes_its_answers_along() {
    let scene = Scene::started().await;
    let talk = a_year_later(&scene).await;
    let which = last_times(&talk).await;
    talk.ok("agreement_follow_up", answer(&talk, &which("evalueren"), "done", "")).await;
    talk.refused("conversation_discard", json!({ "with_content": false }), ErrorCode::HasContent).await;
    talk.ok("conversation_discard", json!({ "with_content": true })).await;
    let view = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await;
    assert_eq!(each(&view["agreements"], "status"), ["open"; 4], "the answers were given in that talk");
}
