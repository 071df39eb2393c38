//! Question cards on the table, own questions, feedback and compliments.

use std::collections::BTreeSet;

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, each, id_of};
use crate::talk::Talk;

const PLACES: [&str; 8] =
    ["looking_back", "energy", "talents", "learning", "employability", "horizon", "backpack", "agreements"];

/// What lies open at a place.
async fn offer(talk: &Talk<'_>, place: &str, who: &str) -> Value {
    talk.ok("cards_offer", json!({ "place": place, "who": who, "round": 0, "again": false })).await
}

/// Everything that can be dealt at a place, round by round.
async fn all(talk: &Talk<'_>, place: &str, who: &str, again: bool) -> Vec<Value> {
    let mut cards: Vec<Value> = Vec::new();
    for round in 0.. {
        let args = json!({ "place": place, "who": who, "round": round, "again": again });
        let hand = talk.ok("cards_offer", args).await["hand"].as_array().expect("a hand").clone();
        let fresh: Vec<Value> = hand.into_iter().filter(|card| !cards.contains(card)).collect();
        if fresh.is_empty() {
            break;
        }
        cards.extend(fresh);
    }
    cards
}

/// Puts a card on the table; that it lies there.
async fn ask(talk: &Talk<'_>, place: &str, card: &Value, who: &str) -> Value {
    let args = json!({ "place": place, "card": card["id"], "who": who, "gesture": talk.scene.gesture() });
    added(&talk.ok("card_ask", args).await, "asked")
}

async fn agree(talk: &Talk<'_>, who: &str, agree: bool) -> Value {
    talk.ok("deeper_agree", json!({ "who": who, "agree": agree, "gesture": talk.scene.gesture() })).await
}

#[tokio::test]
async fn a_talk_always_deals_alike() {
    let scene = Scene::started().await;
    let other = scene.employee("Bram de Wit", "monteur").await;
    let talk = scene.talk_with_annemieke().await;
    let first = offer(&talk, "energy", "employee").await;
    assert_eq!(first["hand"].as_array().expect("a hand").len(), 3);
    assert_eq!(first["more"], true);
    assert_eq!(first, offer(&talk, "energy", "employee").await, "nothing is by chance");
    for card in first["hand"].as_array().expect("a hand") {
        assert_ne!(card["question"], "");
        assert_ne!(card["follow_up"], "");
    }
    let next = json!({ "place": "energy", "who": "employee", "round": 1, "again": false });
    let next = talk.ok("cards_offer", next).await;
    let ids = |view: &Value| each(&view["hand"], "id").into_iter().map(Value::to_string).collect::<BTreeSet<_>>();
    assert!(ids(&first).is_disjoint(&ids(&next)), "three others");

    // Another talk deals in another order.
    scene.ok("talk_leave", json!({ "passphrase": crate::scene::PASSPHRASE })).await;
    let other = scene.talk(&other).await;
    let order = |cards: &[Value]| cards.iter().map(|card| card["id"].to_string()).collect::<Vec<_>>();
    let there = order(&all(&other, "talents", "employee", false).await);
    scene.ok("talk_leave", json!({ "passphrase": crate::scene::PASSPHRASE })).await;
    let talk = scene.talk(&talk.dossier).await;
    let here = order(&all(&talk, "talents", "employee", false).await);
    assert_ne!(here, there);
    assert_eq!(BTreeSet::from_iter(here), BTreeSet::from_iter(there));
}

/// Every place keeps enough to choose from.
#[tokio::test]
async fn a_card_lies_at_one_place_of_a_talk() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for place in PLACES {
        let mut here = BTreeSet::new();
        for who in ["employee", "manager"] {
            let cards = all(&talk, place, who, false).await;
            assert!(cards.len() >= 6, "{place} has {} cards for the {who}", cards.len());
            here.extend(cards.iter().map(|card| card["id"].to_string()));
        }
        assert!(seen.is_disjoint(&here), "{place} deals a card of another place");
        seen.extend(here);
    }
}

#[tokio::test]
async fn a_card_on_the_table_leaves_the_deck_until_it_goes_back() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let before = offer(&talk, "energy", "employee").await;
    let card = before["hand"][0].clone();
    let asked = ask(&talk, "energy", &card, "employee").await;
    assert_eq!((&asked["who"], &asked["place"]), (&json!("employee"), &json!("energy")));

    let after = offer(&talk, "energy", "employee").await;
    assert_eq!(after["table"][0]["card"], card, "with its follow-up");
    assert_eq!(after["hand"][0], before["hand"][1], "the others move up");
    assert_eq!(offer(&talk, "talents", "employee").await["table"], json!([]), "it lies at its own place");
    let same = talk.ok(
        "card_ask",
        json!({
            "place": "energy", "card": card["id"], "who": "manager", "gesture": scene.gesture(),
        }),
    );
    assert_eq!(same.await["change"]["added"], json!([]), "it lies there already");

    let back = json!({ "asked": asked["id"], "gesture": scene.gesture() });
    talk.ok("card_return", back.clone()).await;
    assert_eq!(offer(&talk, "energy", "employee").await, before);
    talk.refused("card_return", back, ErrorCode::NotHere).await;

    let undone = talk.undo().await;
    assert_eq!((&undone["deed"]["verb"], &undone["deed"]["subject"]), (&json!("removed"), &json!("card")));
    assert_eq!(offer(&talk, "energy", "employee").await, after);
    talk.undo().await;
    assert_eq!(offer(&talk, "energy", "employee").await, before);
    talk.redo().await;
    assert_eq!(offer(&talk, "energy", "employee").await, after);
}

#[tokio::test]
async fn cards_are_no_content_of_the_form() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.read_back().await;
    let card = offer(&talk, "energy", "employee").await["hand"][0].clone();
    ask(&talk, "energy", &card, "employee").await;
    assert_eq!(talk.view().await["conversation"]["read_back"], true);
    assert!(!talk.pages().await.contains(card["question"].as_str().expect("a question")));
}

#[tokio::test]
async fn cards_taken_back_and_brought_back_leave_what_was_read_back() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Klanten helpen").await;
    talk.read_back().await;
    let undo_and_redo = async |what: &str| {
        for command in ["history_undo", "history_redo"] {
            let applied = talk.ok(command, json!({ "dossier": null })).await;
            let updated = applied["change"]["updated"].as_array().expect("a change");
            let touches_talk = updated.iter().any(|update| update["to"]["kind"] == "conversation");
            assert!(!touches_talk, "{command} of {what}: {applied}");
            assert_eq!(talk.view().await["conversation"]["read_back"], true, "{command} of {what}");
        }
    };
    let card = offer(&talk, "energy", "employee").await["hand"][0].clone();
    let asked = ask(&talk, "energy", &card, "employee").await;
    undo_and_redo("card_ask").await;
    talk.ok("card_return", json!({ "asked": asked["id"], "gesture": scene.gesture() })).await;
    undo_and_redo("card_return").await;
    agree(&talk, "manager", true).await;
    agree(&talk, "employee", true).await;
    undo_and_redo("deeper_agree").await;
    // The note's own step does open it again.
    for _ in 0..5 {
        talk.undo().await;
    }
    assert_eq!(talk.view().await["notes"], json!([]));
    assert_eq!(talk.view().await["conversation"]["read_back"], false);
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn what_is_not_dealt_cannot_be_asked() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let card = |place: &str, card: &str| {
        json!({
            "place": place, "card": card, "who": "employee", "gesture": scene.gesture(),
        })
    };
    let facts = talk.refused("card_ask", card("energy", "no-such-card"), ErrorCode::NotHere).await;
    assert_eq!(facts, json!({ "kind": "card" }));
    talk.refused("card_ask", card("energy", "talents-01"), ErrorCode::NotHere).await;
    talk.refused("card_ask", card("talents", "talents-09"), ErrorCode::NotHere).await;
    let no_place = json!({ "place": "kitchen", "who": "employee", "round": 0, "again": false });
    talk.refused("cards_offer", no_place, ErrorCode::Internal).await;
    let unknown = json!({ "asked": scene.gesture(), "gesture": scene.gesture() });
    talk.refused("card_return", unknown, ErrorCode::NotHere).await;
    assert_eq!(talk.view().await["history"]["undo"], Value::Null, "nothing was written");
}

#[tokio::test]
async fn a_card_goes_deeper_only_when_both_want_it() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let deep = |cards: &[Value]| cards.iter().filter(|card| card["depth"] == "deep").count();
    let before = offer(&talk, "talents", "employee").await;
    assert_eq!((&before["deep_waiting"], &before["deeper"]), (&json!(1), &json!([])));
    assert_eq!(deep(&all(&talk, "talents", "employee", false).await), 0);

    let args = json!({ "who": "together", "agree": true, "gesture": scene.gesture() });
    talk.refused("deeper_agree", args, ErrorCode::NotHere).await;
    agree(&talk, "manager", true).await;
    assert_eq!(deep(&all(&talk, "talents", "employee", false).await), 0, "one alone opens nothing");
    agree(&talk, "employee", true).await;
    let both = offer(&talk, "talents", "employee").await;
    assert_eq!((&both["deep_waiting"], &both["deeper"]), (&json!(0), &json!(["employee", "manager"])));
    assert_eq!(both["hand"][0]["depth"], "deep", "what they asked for comes first");
    ask(&talk, "talents", &both["hand"][0], "employee").await;

    talk.undo().await;
    let undone = talk.undo().await;
    assert_eq!((&undone["deed"]["subject"], &undone["deed"]["verb"]), (&json!("deeper"), &json!("edited")));
    assert_eq!(offer(&talk, "talents", "employee").await["deeper"], json!(["manager"]));
    talk.undo().await;
    assert_eq!(offer(&talk, "talents", "employee").await, before);
    let nothing = agree(&talk, "employee", false).await;
    assert_eq!(nothing["change"]["added"], json!([]), "nothing was agreed, so nothing is taken back");
}

#[tokio::test]
async fn turns_are_fair_and_block_nothing() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let turn = async || offer(&talk, "agreements", "together").await["turn"].clone();
    let of_both = async || {
        let cards = all(&talk, "agreements", "together", false).await;
        cards.into_iter().find(|card| card["from"] == "together").expect("a card of both")
    };
    assert_eq!(turn().await, "employee", "it is their talk");
    ask(&talk, "agreements", &of_both().await, "employee").await;
    assert_eq!(turn().await, "manager");
    ask(&talk, "agreements", &of_both().await, "manager").await;
    assert_eq!(turn().await, "employee");

    let cards = all(&talk, "agreements", "manager", false).await;
    assert!(cards.iter().all(|card| card["from"] != "employee"), "who asks decides what is dealt");
    let own: Vec<&Value> = cards.iter().filter(|card| card["from"] == "manager").collect();
    ask(&talk, "agreements", own[0], "manager").await;
    ask(&talk, "agreements", own[1], "manager").await;
    assert_eq!(turn().await, "employee", "the manager is two ahead");
    ask(&talk, "agreements", &of_both().await, "employee").await;
    assert_eq!(turn().await, "employee", "a card of both counts for both");
}

#[tokio::test]
async fn questions_of_the_last_two_talks_rest() {
    let scene = Scene::started().await;
    let dossier = scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    let mut asked = Vec::new();
    for _ in 0..2 {
        let talk = scene.talk(&dossier).await;
        let card = offer(&talk, "talents", "employee").await["hand"][0].clone();
        ask(&talk, "talents", &card, "employee").await;
        talk.close_signed().await;
        asked.push(card["id"].clone());
    }
    assert_ne!(asked[0], asked[1]);
    let talk = scene.talk(&dossier).await;
    let has = |cards: &[Value], id: &Value| cards.iter().any(|card| card["id"] == *id);
    let dealt = all(&talk, "talents", "employee", false).await;
    assert!(asked.iter().all(|id| !has(&dealt, id)));
    assert_eq!(offer(&talk, "talents", "employee").await["left_out"], 2);
    let again = all(&talk, "talents", "employee", true).await;
    assert!(asked.iter().all(|id| has(&again, id)), "unless asked for");
    talk.close_signed().await;

    let talk = scene.talk(&dossier).await;
    let dealt = all(&talk, "talents", "employee", false).await;
    assert!(has(&dealt, &asked[0]) && !has(&dealt, &asked[1]), "two talks back and no further");
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn an_own_question_is_for_every_talk() {
    let scene = Scene::started().await;
    let args = |text: &str| json!({ "text": text, "place": "energy" });
    scene.refused("question_add", args("  "), ErrorCode::Empty).await;
    scene.refused("question_add", args(&"é".repeat(141)), ErrorCode::TooLong).await;
    let question = scene.ok("question_add", args("Heb je genoeg\tafwisseling?")).await;
    let question = added(&question, "question");
    assert_eq!(question["text"], "Heb je genoeg afwisseling?", "a closed question is welcome too");

    let nowhere = json!({ "conversation": null, "dossier": null });
    let undone = scene.ok("history_undo", nowhere.clone()).await;
    assert_eq!(
        (&undone["deed"]["subject"], &undone["deed"]["text"]),
        (&json!("question"), &json!("Heb je genoeg afwisseling?"),)
    );
    assert_eq!(scene.ok("question_list", json!({})).await["questions"], json!([]));
    scene.ok("history_redo", nowhere).await;

    let talk = scene.talk_with_annemieke().await;
    let first = offer(&talk, "energy", "manager").await["hand"][0].clone();
    assert_eq!((&first["id"], &first["own"]), (&question["id"], &json!(true)), "own ones come first");
    assert_ne!(offer(&talk, "talents", "manager").await["hand"][0]["own"], true);
    ask(&talk, "energy", &first, "manager").await;
    assert_eq!(scene.ok("question_list", json!({})).await["questions"], json!([question]), "a talk hides none");
    scene.ok("question_delete", json!({ "question": question["id"] })).await;
    scene.refused("question_delete", json!({ "question": question["id"] }), ErrorCode::NotHere).await;
    let table = offer(&talk, "energy", "manager").await["table"].clone();
    assert_eq!(table[0]["card"], Value::Null, "it was asked, and is no longer in the deck");
    assert_eq!(id_of(&table[0]["asked"]).len(), 36);
    scene.ok("talk_leave", json!({ "passphrase": crate::scene::PASSPHRASE })).await;
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn a_closed_question_gets_a_hint() {
    let scene = Scene::started().await;
    for (text, hint) in [
        ("Heb je genoeg afwisseling?", json!("have")),
        ("Do you like your work?", json!("find")),
        ("Welke afwisseling zoek je?", Value::Null),
        ("", Value::Null),
    ] {
        assert_eq!(scene.ok("question_check", json!({ "text": text })).await["closed"], hint, "{text}");
    }
}

fn feedback(author: &str) -> Value {
    json!({
        "author": author, "strength": "Je blijft rustig aan de telefoon.", "seen": "Ik zag drie mails blijven liggen.",
        "effect": "Daardoor belden klanten opnieuw.", "reaction": "Dat wist ik niet.",
        "wish": "Ik wil graag dat je het op tijd zegt.", "answer": "Dat doe ik.",
    })
}

#[tokio::test]
async fn feedback_hangs_on_the_board_in_four_steps() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    for (field, text, code) in [
        ("strength", " ".to_owned(), ErrorCode::Empty),
        ("wish", String::new(), ErrorCode::Empty),
        ("seen", "x".repeat(141), ErrorCode::TooLong),
        ("author", "together".to_owned(), ErrorCode::NotHere),
    ] {
        let mut args = feedback("manager");
        args[field] = json!(text);
        args["gesture"] = json!(scene.gesture());
        talk.refused("feedback_give", args, code).await;
    }
    let mut args = feedback("manager");
    args["gesture"] = json!(scene.gesture());
    talk.ok("feedback_give", args).await;
    assert_eq!(talk.lane("proud").await, ["Je blijft rustig aan de telefoon."]);
    assert_eq!(
        talk.lane("better").await,
        [
            "Ik zag drie mails blijven liggen.",
            "Daardoor belden klanten opnieuw.",
            "Ik wil graag dat je het op tijd zegt."
        ]
    );
    let view = talk.view().await;
    let notes = view["notes"].as_array().expect("notes");
    assert!(notes.iter().all(|note| note["author"] == "manager"));
    let reactions: Vec<&Value> = notes.iter().flat_map(|n| n["reactions"].as_array().expect("reactions")).collect();
    assert_eq!(reactions.len(), 2);
    assert!(reactions.iter().all(|reaction| reaction["author"] == "employee"), "the other reacts");
    let pages = talk.pages().await;
    for text in ["Je blijft rustig", "drie mails", "Daardoor belden", "op tijd zegt"] {
        assert!(pages.contains(text), "{text} is on paper");
    }
    talk.undo().await;
    assert_eq!(talk.view().await["notes"], json!([]), "one card is one step");
}

#[tokio::test]
async fn a_compliment_hangs_on_the_board() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let args = |seen: &str, author: &str| {
        json!({
            "author": author, "seen": seen, "effect": "", "reaction": "Dank je.", "gesture": scene.gesture(),
        })
    };
    talk.refused("compliment_give", args("", "manager"), ErrorCode::Empty).await;
    talk.refused("compliment_give", args("Fijn", "together"), ErrorCode::NotHere).await;
    talk.ok("compliment_give", args("Jij hielp de nieuwe collega op weg.", "manager")).await;
    assert_eq!(talk.lane("proud").await, ["Jij hielp de nieuwe collega op weg."]);
    assert_eq!(talk.view().await["notes"][0]["reactions"][0]["text"], "Dank je.");
    assert!(talk.pages().await.contains("Jij hielp de nieuwe collega"));
    talk.undo().await;
    assert_eq!(talk.view().await["notes"], json!([]));
}

/// Cards of a talk go with it.
#[tokio::test]
async fn a_discarded_talk_takes_its_cards_along() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let card = offer(&talk, "energy", "employee").await["hand"][0].clone();
    ask(&talk, "energy", &card, "employee").await;
    agree(&talk, "employee", true).await;
    talk.ok("conversation_discard", json!({ "with_content": true })).await;
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
    let talk = scene.talk(&talk.dossier).await;
    assert_eq!(offer(&talk, "energy", "employee").await["left_out"], 0);
}

#[tokio::test]
async fn a_closed_talk_deals_no_cards() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let card = offer(&talk, "energy", "employee").await["hand"][0].clone();
    let asked = ask(&talk, "energy", &card, "employee").await;
    talk.close_signed().await;
    let gesture = scene.gesture();
    let mut given = feedback("manager");
    given["gesture"] = json!(gesture);
    for (command, args) in [
        ("cards_offer", json!({ "place": "energy", "who": "employee", "round": 0, "again": false })),
        ("card_ask", json!({ "place": "energy", "card": "energy-01", "who": "employee", "gesture": gesture })),
        ("card_return", json!({ "asked": asked["id"], "gesture": gesture })),
        ("deeper_agree", json!({ "who": "employee", "agree": true, "gesture": gesture })),
        ("feedback_give", given),
        (
            "compliment_give",
            json!({
                "author": "manager", "seen": "x", "effect": "", "reaction": "", "gesture": gesture,
            }),
        ),
    ] {
        talk.refused(command, args, ErrorCode::ConversationClosed).await;
    }
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}
