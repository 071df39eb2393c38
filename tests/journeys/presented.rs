//! A stance for each block, what may go to HR, and thinking it over before signing.

use api::{ErrorCode, form_bytes, form_verdict};
use domain::Role;
use serde_json::{Value, json};

use crate::scene::{Scene, each};
use crate::talk::{Talk, draft};

async fn pdf(talk: &Talk<'_>) -> Vec<u8> {
    let id = serde_json::from_value(json!(talk.id)).expect("an id");
    form_bytes(&talk.scene.api, id, None).await.expect("a form")
}

fn block(stance: &str, reason: &str) -> Value {
    json!({ "stance": stance, "reason": reason })
}

/// A talk with a note, a reaction and an agreement, read back; the agreement's id.
async fn read_back(scene: &Scene) -> (Talk<'_>, String) {
    let talk = scene.talk_with_annemieke().await;
    let note = talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    talk.ok("note_react", json!({ "note": note, "author": "manager", "text": "Dat zie ik ook" })).await;
    let agreement = talk.agreement("manager", "Het rooster in oktober klaar").await;
    talk.read_back().await;
    (talk, agreement)
}

#[tokio::test]
async fn each_block_has_its_own_stance_on_the_form() {
    let scene = Scene::started().await;
    let (talk, _) = read_back(&scene).await;
    let split = |blocks: Value| json!({ "who": "employee", "blocks": blocks, "reaction": "" });
    let two = json!({ "summary": block("seen", ""), "agreements": block("agreed", "") });
    talk.refused("stance_split", split(two), ErrorCode::StanceMissing).await;
    let unexplained = json!({
        "summary": block("seen", ""), "agreements": block("disagreed", ""), "feedback": block("not_signed", ""),
    });
    talk.refused("stance_split", split(unexplained), ErrorCode::ReasonNeeded).await;
    let three = json!({
        "summary": block("seen", ""), "agreements": block("disagreed", "oktober is te laat"),
        "feedback": block("not_signed", ""),
    });
    talk.ok("stance_split", split(three.clone())).await;
    talk.stance("manager", "agreed", "").await;
    assert_eq!(talk.view().await["closing"]["employee"]["blocks"], three);
    let pages = talk.pages().await;
    for line in ["Samenvatting: gezien", "Afspraken: niet akkoord", "oktober is te laat", "Feedback: niet getekend"] {
        assert!(pages.contains(line), "{line} in {pages}");
    }
    talk.sign("manager", "Joke Bos").await;
    talk.sign("employee", "Annemieke Visser").await;
    talk.ok("conversation_close", json!({})).await;
    let verdict = form_verdict(&pdf(&talk).await, "");
    assert!(verdict.good, "{verdict:?}");
    let said: Vec<_> = verdict.signatures.iter().map(|one| one.stance.as_str()).collect();
    assert!(said[0].starts_with("akkoord: "), "{said:?}");
    assert_eq!(said[1], "Samenvatting: gezien; Afspraken: niet akkoord; Feedback: niet getekend");
}

#[tokio::test]
async fn who_leaves_every_block_unsigned_signs_nothing() {
    let scene = Scene::started().await;
    let (talk, _) = read_back(&scene).await;
    let none = block("not_signed", "");
    let blocks = json!({ "summary": none, "agreements": none, "feedback": none });
    talk.ok("stance_split", json!({ "who": "employee", "blocks": blocks, "reaction": "" })).await;
    talk.stance("manager", "not_signed", "").await;
    let typed = json!({ "who": "employee", "signature": { "way": "typed", "name": "Annemieke" } });
    talk.refused("signature_set", typed, ErrorCode::StanceWithoutSignature).await;
    talk.ok("conversation_close", json!({})).await;
    assert_eq!(talk.view().await["conversation"]["ending"], "unsigned");
}

#[tokio::test]
async fn a_stance_per_block_is_chosen_again_when_the_talk_has_other_blocks() {
    let scene = Scene::started().await;
    let (talk, agreement) = read_back(&scene).await;
    let seen = block("seen", "");
    let blocks = json!({ "summary": seen, "agreements": seen, "feedback": seen });
    talk.ok("stance_split", json!({ "who": "employee", "blocks": blocks, "reaction": "" })).await;
    talk.stance("manager", "seen", "").await;
    talk.ok("agreement_delete", json!({ "agreement": agreement })).await;
    talk.read_back().await;
    let ink = json!({ "who": "employee", "signature": { "way": "ink" } });
    talk.refused("signature_set", ink, ErrorCode::StanceMissing).await;
    talk.refused("conversation_close", json!({}), ErrorCode::StanceMissing).await;
}

#[tokio::test]
async fn a_talk_is_presented_and_the_second_person_signs_a_day_later() {
    let scene = Scene::started().await;
    let (talk, _) = read_back(&scene).await;
    assert!(talk.pages().await.contains("concept"));
    talk.stance("manager", "agreed", "").await;
    talk.stance("employee", "seen", "Ik denk er een nacht over na.").await;
    talk.sign("manager", "Joke Bos").await;
    talk.ok("signature_later", json!({ "who": "employee" })).await;
    let pages = talk.pages().await;
    assert!(pages.contains("voorgelegd") && !pages.contains("concept"), "{pages}");
    let waiting = pdf(&talk).await;
    assert!(::form::verify(&waiting).signatures.is_empty(), "what is presented is no closed form yet");
    talk.refused("conversation_close", json!({}), ErrorCode::SignatureEmpty).await;

    let (id, dossier) = (talk.id.clone(), talk.dossier.clone());
    scene.clock.move_to("2026-11-22T09:00:00+01:00");
    let scene = scene.restarted().await;
    let overview = scene.ok("team_overview", json!({})).await;
    let card = overview["people"].as_array().and_then(|all| all.iter().find(|card| card["conversation"] == json!(id)));
    assert_eq!(card.expect("her card")["step"], "presented");
    let view = scene.ok("dossier_open", json!({ "dossier": dossier })).await;
    assert_eq!(view["conversations"][0]["step"], "presented");

    let talk = Talk { scene: &scene, dossier, id };
    assert_eq!(talk.view().await["closing"]["later"], json!(["employee"]));
    assert_eq!(talk.view().await["closing"]["manager"]["signature"]["name"], "Joke Bos", "it stays");
    talk.sign("employee", "Annemieke Visser").await;
    assert_eq!(talk.view().await["closing"]["later"], json!([]));
    talk.ok("conversation_close", json!({})).await;
    let pages = talk.pages().await;
    assert!(pages.contains("21 november 2026") && pages.contains("22 november 2026"), "each on their own day: {pages}");
    let signed = pdf(&talk).await;
    let verdict = form_verdict(&signed, "");
    assert!(verdict.good, "{verdict:?}");
    let who: Vec<_> = verdict.signatures.iter().map(|one| one.who).collect();
    assert_eq!(who, [Some(Role::Manager), Some(Role::Employee)]);

    // And it comes back from its form with both days.
    let other = Scene::started().await;
    other.person.picks(&other.file("formulier.pdf", &signed));
    let preview = other.ok("form_open", json!({})).await["preview"].clone();
    let kept = other.ok("form_keep", json!({ "sha256": preview["sha256"], "dossier": null })).await;
    let view = other.ok("conversation_open", json!({ "conversation": kept["conversation"] })).await;
    let closing = &view["closing"];
    assert_eq!(closing["manager"]["signed_on"], "2026-11-21");
    assert_eq!(closing["employee"]["signed_on"], "2026-11-22");
}

#[tokio::test]
async fn what_was_presented_changes_only_after_it_was_opened_again() {
    let scene = Scene::started().await;
    let (talk, agreement) = read_back(&scene).await;
    talk.stance("manager", "agreed", "").await;
    talk.stance("employee", "agreed", "").await;
    talk.sign("manager", "Joke Bos").await;
    talk.ok("signature_later", json!({ "who": "employee" })).await;
    let edits = [
        ("note_add", json!({ "lane": "gives", "author": "employee", "text": "x", "before": null })),
        ("agreement_edit", json!({ "agreement": agreement, "draft": draft("manager", "x") })),
        ("agreement_strike", json!({ "agreement": agreement, "struck": true })),
        ("history_undo", json!({ "dossier": null })),
        ("read_back", json!({ "done": true })),
    ];
    for (command, args) in edits {
        talk.refused(command, args, ErrorCode::Presented).await;
    }
    talk.ok("read_back", json!({ "done": false })).await;
    let view = talk.view().await;
    assert_eq!(view["conversation"]["read_back"], false);
    assert_eq!(view["closing"]["later"], json!([]));
    assert_eq!(view["closing"]["manager"]["signature"], Value::Null, "both sign again");
    assert_eq!(view["closing"]["manager"]["stance"], "agreed", "what they said is a beginning");
    talk.ok("agreement_edit", json!({ "agreement": agreement, "draft": draft("manager", "In september klaar") })).await;
    talk.refused("signature_later", json!({ "who": "employee" }), ErrorCode::NotReadBack).await;
    talk.read_back().await;
    talk.sign("manager", "Joke Bos").await;
    talk.sign("employee", "Annemieke Visser").await;
    talk.ok("conversation_close", json!({})).await;
    assert!(form_verdict(&pdf(&talk).await, "").good);
}

#[tokio::test]
async fn who_has_signed_or_does_not_sign_has_nothing_to_think_over() {
    let scene = Scene::started().await;
    let (talk, _) = read_back(&scene).await;
    talk.stance("manager", "agreed", "").await;
    talk.stance("employee", "not_signed", "").await;
    let later = |who: &str| json!({ "who": who });
    talk.refused("signature_later", later("employee"), ErrorCode::StanceWithoutSignature).await;
    talk.sign("manager", "Joke Bos").await;
    talk.refused("signature_later", later("manager"), ErrorCode::AlreadySigned).await;
    talk.ok("conversation_close", json!({})).await;
    talk.refused("signature_later", later("employee"), ErrorCode::ConversationClosed).await;
}

#[tokio::test]
async fn only_what_both_ticked_is_told_to_hr() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let both = talk.agreement("manager", "Het rooster in oktober klaar").await;
    let one = talk.agreement("employee", "Een cursus zoeken").await;
    let changed = talk.agreement("together", "Elke maand even praten").await;
    let tick = |who: &str, agreement: &str| json!({ "who": who, "agreement": agreement, "shared": true });
    assert_eq!(talk.view().await["closing"]["hr"], json!({}), "nobody's yes is there beforehand");
    // While they read back, and after it.
    talk.ok("hr_tick", tick("employee", &one)).await;
    let taken_back = json!({ "who": "employee", "agreement": &one, "shared": false });
    talk.ok("hr_tick", taken_back).await;
    talk.read_back().await;
    assert_eq!(talk.view().await["closing"]["hr"], json!({}));
    for (who, agreement) in [("employee", &both), ("manager", &both), ("manager", &one), ("manager", &changed)] {
        talk.ok("hr_tick", tick(who, agreement)).await;
    }
    talk.ok("hr_tick", tick("employee", &changed)).await;
    assert_eq!(talk.pages().await.matches("ja, van beiden").count(), 2);

    // What is struck or said differently is asked again, and undo doesn't answer for anybody.
    talk.ok("agreement_strike", json!({ "agreement": changed, "struck": true })).await;
    assert_eq!(talk.view().await["closing"]["hr"][&changed], Value::Null);
    talk.undo().await;
    assert_eq!(talk.view().await["closing"]["hr"][&changed], Value::Null);
    assert_eq!(talk.view().await["closing"]["hr"][&both], json!(["employee", "manager"]));

    talk.close_signed().await;
    talk.refused("hr_tick", tick("employee", &one), ErrorCode::ConversationClosed).await;
    assert_eq!(talk.pages().await.matches("ja, van beiden").count(), 1);
    let view = talk.view().await;
    let hr = view["closing"]["hr"].as_object().expect("a map");
    assert_eq!(hr.keys().collect::<Vec<_>>(), [&both], "half a yes isn't kept");
    assert_eq!(each(&view["agreements"], "what").len(), 3);
    let signed = pdf(&talk).await;
    let gesprek = ::form::read_gesprek(&signed).expect("its data");
    assert_eq!(gesprek.version, 2);
    assert_eq!(gesprek.agreements.iter().map(|a| a.hr).collect::<Vec<_>>(), [true, false, false]);
    assert!(form_verdict(&signed, "").good);
    let report = scene.ok("workspace_check", json!({})).await;
    assert_eq!(report["problems"], json!([]));
}
