//! Cards that two people turn at once: before the turn nobody is told anything.

use api::{BlindChoose, ErrorCode};
use proptest::{prelude::*, test_runner::TestRunner};
use serde_json::{Value, json};

use crate::scene::{Scene, each};
use crate::talk::Talk;

const STEPS: [&str; 5] = ["asks_much", "asks_some", "fair", "good", "strong"];

fn water() -> Value {
    json!({ "subject": { "about": "water" } })
}

fn choose(who: &str, step: &str) -> Value {
    json!({ "who": who, "choice": { "step": step } })
}

#[tokio::test]
async fn the_same_answer_becomes_the_boards() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let round = talk.ok("blind_begin", water()).await;
    assert_eq!(round, json!({ "subject": { "about": "water" }, "chosen": [] }));
    talk.refused("blind_turn", json!({}), ErrorCode::ChoiceMissing).await;
    talk.ok("blind_choose", choose("employee", "fair")).await;
    talk.ok("blind_choose", choose("employee", "good")).await;
    talk.refused("blind_turn", json!({}), ErrorCode::ChoiceMissing).await;
    let round = talk.ok("blind_choose", choose("manager", "good")).await;
    assert_eq!(round["chosen"], json!(["employee", "manager"]));
    let before = talk.view().await;
    assert_eq!((&before["round"], &before["answers"]["water"]), (&round, &Value::Null), "a reload finds it again");
    let turned = talk.ok("blind_turn", json!({})).await;
    assert_eq!(turned["turned"]["employee"], json!({ "step": "good" }));
    let view = talk.view().await;
    assert_eq!((&view["answers"]["water"], &view["answers"]["turned"]), (&json!("good"), &json!([])));
    assert_eq!(view["round"], Value::Null);
    assert_eq!(turned["applied"]["revision"].as_u64(), before["revision"].as_u64().map(|n| n + 1), "one change");
    talk.undo().await;
    assert_eq!(talk.view().await["answers"]["water"], Value::Null, "one step");
}

#[tokio::test]
async fn two_different_answers_both_stay() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let about = json!({ "about": "window_wish", "window": "joy" });
    round(&talk, &about, json!({ "step": "fair" }), json!({ "step": "strong" })).await;
    let answers = talk.view().await["answers"].clone();
    assert_eq!(answers["windows"], json!({}), "nobody's answer is the board's");
    let both = json!({ "subject": about, "employee": { "step": "fair" }, "manager": { "step": "strong" } });
    assert_eq!(answers["turned"], json!([both]));
    round(&talk, &about, json!({ "step": "good" }), json!({ "step": "strong" })).await;
    assert_eq!(talk.view().await["answers"]["turned"].as_array().map(Vec::len), Some(1), "in the place of the first");
    let openly = json!({ "window": "joy", "answer": { "now": null, "wish": "good" } });
    talk.ok("window_set", openly).await;
    assert_eq!(talk.view().await["answers"]["turned"], json!([]), "they have talked about it");
}

#[tokio::test]
async fn what_was_turned_is_taken_back_as_every_other_line() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let (lake, joy) = (json!({ "about": "water" }), json!({ "about": "window_now", "window": "joy" }));
    talk.refused("turned_remove", json!({ "subject": lake }), ErrorCode::NotHere).await;
    talk.ok("water_set", json!({ "level": "good" })).await;
    for about in [&lake, &joy] {
        round(&talk, about, json!({ "step": "fair" }), json!({ "step": "strong" })).await;
    }
    talk.ok("turned_remove", json!({ "subject": lake })).await;
    let answers = talk.view().await["answers"].clone();
    assert_eq!(answers["water"], "good", "the level was said by itself, and stays");
    assert_eq!(each(&answers["turned"], "subject"), [&joy]);
    talk.undo().await;
    assert_eq!(talk.view().await["answers"]["turned"].as_array().map(Vec::len), Some(2));
    talk.ok("place_confirm", json!({ "place": "energy", "who": "employee", "confirmed": true })).await;
    talk.ok("turned_remove", json!({ "subject": lake })).await;
    assert_eq!(talk.view().await["answers"]["confirmed"], json!({}), "whether the place is right is asked again");
}

#[tokio::test]
async fn a_talent_goes_where_both_put_it() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let note = talk.note("same", "employee", "Uitleggen").await;
    let other = talk.note("gives", "employee", "Lesgeven").await;
    let about = json!({ "about": "talent", "note": note });
    let lane = |lane: &str| json!({ "lane": lane });
    round(&talk, &about, lane("more"), lane("less")).await;
    assert_eq!((talk.lane("same").await.len(), talk.lane("more").await.len()), (1, 0), "it hangs where it hung");
    round(&talk, &about, lane("more"), lane("more")).await;
    assert_eq!(talk.lane("more").await, ["Uitleggen"]);
    assert_eq!(talk.view().await["answers"]["turned"], json!([]));

    talk.refused("blind_begin", json!({ "subject": { "about": "talent", "note": other } }), ErrorCode::NotHere).await;
    talk.refused("blind_begin", json!({ "subject": { "about": "talent", "note": talk.id } }), ErrorCode::NotHere).await;
    talk.ok("blind_begin", json!({ "subject": about })).await;
    talk.refused("blind_choose", json!({ "who": "employee", "choice": lane("gives") }), ErrorCode::NotHere).await;
    talk.refused("blind_choose", choose("employee", "good"), ErrorCode::NotHere).await;
    talk.refused("blind_choose", json!({ "who": "together", "choice": lane("more") }), ErrorCode::NotHere).await;
    round(&talk, &about, lane("more"), lane("less")).await;
    talk.ok("note_delete", json!({ "note": note })).await;
    assert_eq!(talk.view().await["answers"]["turned"], json!([]), "gone with its note");
    talk.undo().await;
    assert_eq!(talk.view().await["answers"]["turned"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn leaving_locking_discarding_and_closing_void_a_round() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.refused("blind_choose", choose("employee", "fair"), ErrorCode::NotHere).await;
    let begun = async |talk: &Talk<'_>| {
        talk.ok("blind_begin", water()).await;
        talk.ok("blind_choose", choose("employee", "fair")).await;
        talk.ok("blind_choose", choose("manager", "good")).await;
    };
    begun(&talk).await;
    let again = talk.ok("blind_begin", water()).await;
    assert_eq!(again["chosen"], json!([]), "a new round knows nothing of the one before");
    begun(&talk).await;
    talk.ok("blind_leave", json!({})).await;
    talk.refused("blind_turn", json!({}), ErrorCode::NotHere).await;
    begun(&talk).await;
    scene.leave_talk().await;
    talk.refused("blind_turn", json!({}), ErrorCode::NotHere).await;
    begun(&talk).await;
    let (id, dossier) = (talk.id.clone(), talk.dossier.clone());
    let scene = scene.restarted().await;
    let talk = scene.talk(&dossier).await;
    assert_eq!(talk.id, id);
    talk.refused("blind_turn", json!({}), ErrorCode::NotHere).await;
    begun(&talk).await;
    talk.ok("conversation_discard", json!({ "with_content": true })).await;
    let talk = scene.talk(&dossier).await;
    assert_eq!(talk.view().await["round"], Value::Null);
    talk.refused("blind_turn", json!({}), ErrorCode::NotHere).await;
    begun(&talk).await;
    talk.close_unsigned().await;
    assert_eq!(talk.view().await["round"], Value::Null);
    assert_eq!(talk.view().await["answers"]["turned"], json!([]));
    talk.refused("blind_turn", json!({}), ErrorCode::ConversationClosed).await;
}

#[test]
fn debug_output_hides_the_choice() {
    let args = json!({
        "conversation": "01900000-0000-7000-8000-000000000001", "who": "employee", "choice": { "step": "asks_much" },
    });
    let args: BlindChoose = serde_json::from_value(args).expect("arguments");
    let told = format!("{args:?}").to_lowercase();
    assert!(!told.contains("much") && !told.contains("step"), "{told}");
}

/// For every choice of the first, of the second, and of both: what any command
/// answers before the turn is the same to the last byte.
#[test]
fn nothing_is_told_before_the_turn() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let cases = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) };
    let choices = (0..5_usize, 0..5_usize, 0..5_usize, any::<bool>());
    let expected = runtime.block_on(answers_before_the_turn(0, 0, 0, true));
    let other_way = runtime.block_on(answers_before_the_turn(0, 0, 0, false));
    TestRunner::new(cases)
        .run(&choices, |(first, changed, second, employee_first)| {
            let told = runtime.block_on(answers_before_the_turn(first, changed, second, employee_first));
            prop_assert_eq!(&told, if employee_first { &expected } else { &other_way });
            Ok(())
        })
        .expect("nothing is told");
}

/// Everything that commands answer, between the first card and the turn.
async fn answers_before_the_turn(first: usize, changed: usize, second: usize, employee_first: bool) -> Vec<Value> {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Uitleggen").await;
    let people = if employee_first { ["employee", "manager"] } else { ["manager", "employee"] };
    let mut told = vec![talk.ok("blind_begin", water()).await];
    for (who, step) in [(people[0], first), (people[0], changed), (people[1], second)] {
        told.push(talk.ok("blind_choose", choose(who, STEPS[step])).await);
        told.push(talk.view().await);
        told.push(talk.ok("phase_choose", json!({ "phase": "now" })).await);
        told.push(talk.ok("form_preview", json!({})).await);
        told.push(scene.ok("workspace_status", json!({})).await);
        told.push(scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await);
        told.push(talk.undo().await);
        told.push(talk.redo().await);
    }
    for round in &mut told {
        // Where this run's folder is.
        round["path"].take();
    }
    told.push(scene.ok("workspace_check", json!({})).await);
    told
}

/// A whole round.
async fn round(talk: &Talk<'_>, subject: &Value, employee: Value, manager: Value) {
    talk.ok("blind_begin", json!({ "subject": subject })).await;
    talk.ok("blind_choose", json!({ "who": "manager", "choice": manager })).await;
    talk.ok("blind_choose", json!({ "who": "employee", "choice": employee })).await;
    talk.ok("blind_turn", json!({})).await;
}
