use domain::{Change, Record};
use store::{Act, Entry, Scope, StoreError, StoredForm, Stream};

use crate::{
    pages::{decrypted, holds},
    scene::{DOSSIER, Scene, TALK, agreement, at, gesture, note},
};

const SCOPE: Scope = Scope::Conversation(DOSSIER, TALK);

/// A talk with a kept note, a deleted one, a struck one, one that was rewritten,
/// and one that was taken back by undo; and a deleted note so long that it needs
/// pages of its own.
async fn talked() -> Scene {
    let mut scene = Scene::new().await;
    let struck = note(2, "GESTREEPT");
    let long = "OVERLANG".repeat(2_000);
    scene.say(&Change::adding([note(1, "GEBLEVEN").into(), struck.clone().into(), note(3, "WEGGEGOOID").into()])).await;
    scene.say(&Change::adding([agreement(1, "AFGESPROKEN").into(), note(5, &long).into()])).await;
    scene.say(&Change::removing([note(3, "WEGGEGOOID").into(), note(5, &long).into()])).await;
    scene.say(&Change::updating(note(1, "GEBLEVEN"), note(1, "HERSCHREVEN"))).await;
    scene.say(&Change::updating(struck.clone(), domain::Note { struck: true, ..struck })).await;
    scene.say(&Change::adding([note(4, "TERUGGENOMEN").into()])).await;
    assert!(scene.turn(SCOPE, Act::Undo).await);
    scene
}

#[tokio::test]
async fn what_was_taken_back_is_in_the_file_until_the_talk_closes_and_not_after() {
    let scene = talked().await;
    let gone = ["GESTREEPT", "WEGGEGOOID", "GEBLEVEN", "TERUGGENOMEN", "OVERLANG"];
    let (folder, path) = scene.leave().await;
    for marker in gone {
        assert!(holds(&path, marker), "{marker} must be there first, or this test proves nothing");
    }
    let workspace = store::Workspace::open(&path, &crate::scene::words()).await.unwrap();
    let mut scene = Scene::around(folder, workspace);
    let sha256 = scene.close_talk(b"%PDF pages").await;
    scene.assert_good().await;
    assert_eq!(scene.workspace.form(&sha256).await.unwrap().unwrap(), b"%PDF pages");
    let mut scene = scene.reopen().await;
    scene.assert_good().await;
    let board = scene.workspace.board(TALK).await.unwrap().unwrap();
    assert_eq!(board.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["HERSCHREVEN"]);
    let (_folder, path) = scene.leave().await;
    assert!(decrypted(&path)[0].starts_with(&[0x10, 0x00]), "the pages are read right: 4096 bytes each");
    for marker in ["HERSCHREVEN", "AFGESPROKEN", "%PDF pages"] {
        assert!(holds(&path, marker), "{marker}");
    }
    for marker in gone {
        assert!(!holds(&path, marker), "{marker} survived");
    }
}

#[tokio::test]
async fn undo_stops_at_a_closed_talk_and_the_chain_still_fits() {
    let mut scene = talked().await;
    let before = scene.workspace.verify_stream(Stream::Dossier(DOSSIER)).await.unwrap();
    scene.close_talk(b"pages").await;
    let history = scene.workspace.history(SCOPE).await.unwrap();
    assert_eq!(history, store::History::default());
    let after = scene.workspace.verify_stream(Stream::Dossier(DOSSIER)).await.unwrap();
    assert!(after.intact);
    assert_eq!(after.rows, before.rows + 1, "rows are emptied, not removed");
}

#[tokio::test]
async fn the_rest_of_what_the_talk_wrote_is_kept() {
    let mut scene = Scene::new().await;
    let topic = |number: u128, text: &str| domain::Topic {
        id: domain::TopicId(uuid::Uuid::from_u128(300 + number)),
        dossier: DOSSIER,
        author: domain::Role::Employee,
        text: text.to_owned(),
        on: crate::scene::day(),
        done: false,
    };
    let outside = Scope::Dossier(DOSSIER);
    scene.write(outside, &Change::adding([topic(1, "oud").into(), topic(2, "weg").into()])).await.unwrap();
    // In the talk: one is ticked off, one thrown away, one is new. A note strays into the dossier's scope.
    let done = domain::Topic { done: true, ..topic(1, "oud") };
    scene.say(&Change::updating(topic(1, "oud"), done)).await;
    scene.say(&Change::removing([topic(2, "weg").into()])).await;
    scene.say(&Change::adding([topic(3, "nieuw").into(), note(1, "blijft").into()])).await;
    scene.write(outside, &Change::adding([note(2, "VERDWAALD").into()])).await.unwrap();
    scene.write(outside, &Change::removing([note(2, "VERDWAALD").into()])).await.unwrap();
    scene.close_talk(b"pages").await;
    scene.assert_good().await;
    let topics = scene.workspace.topics_of(DOSSIER).await.unwrap();
    assert_eq!(
        topics.iter().map(|topic| (topic.text.as_str(), topic.done)).collect::<Vec<_>>(),
        [("oud", true), ("nieuw", false)]
    );
    let (_folder, path) = scene.leave().await;
    assert!(!holds(&path, "VERDWAALD"));
}

#[tokio::test]
async fn a_form_that_is_not_what_it_says_closes_nothing() {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "a").into()])).await;
    let change = Change::removing([Record::from(note(1, "a"))]);
    let entry = Entry { scope: SCOPE, act: Act::Barrier, gesture: gesture(0), change: &change, at: at() };
    let form = StoredForm { sha256: &"0".repeat(64), bytes: b"pages" };
    let refused = scene.workspace.close_conversation(&entry, &form).await;
    assert!(matches!(refused, Err(StoreError::FormHash)));
    let elsewhere = Entry { scope: Scope::Dossier(DOSSIER), ..entry };
    assert!(matches!(scene.workspace.close_conversation(&elsewhere, &form).await, Err(StoreError::WrongScope)));
    assert_eq!(scene.workspace.board(TALK).await.unwrap().unwrap().notes.len(), 1);
    scene.assert_good().await;
}
