use domain::Change;
use store::{Act, Entry, Scope, StoreError};

use crate::scene::{DOSSIER, Scene, TALK, at, gesture, note, talk};

const SCOPE: Scope = Scope::Conversation(DOSSIER, TALK);

async fn texts(scene: &mut Scene) -> Vec<String> {
    let board = scene.workspace.board(TALK).await.unwrap().unwrap();
    board.notes.into_iter().map(|note| note.text).collect()
}

#[tokio::test]
async fn undo_and_redo_survive_a_restart() {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "een").into()])).await;
    scene.say(&Change::adding([note(2, "twee").into()])).await;
    let mut scene = scene.reopen().await;
    assert!(scene.turn(SCOPE, Act::Undo).await);
    assert_eq!(texts(&mut scene).await, ["een"]);
    let mut scene = scene.reopen().await;
    assert!(scene.turn(SCOPE, Act::Undo).await);
    assert!(!scene.turn(SCOPE, Act::Undo).await, "the talk itself was planned outside it");
    assert!(texts(&mut scene).await.is_empty());
    let mut scene = scene.reopen().await;
    assert!(scene.turn(SCOPE, Act::Redo).await);
    assert!(scene.turn(SCOPE, Act::Redo).await);
    assert!(!scene.turn(SCOPE, Act::Redo).await);
    assert_eq!(texts(&mut scene).await, ["een", "twee"]);
    assert!(scene.turn(SCOPE, Act::Undo).await);
    scene.say(&Change::adding([note(3, "drie").into()])).await;
    assert!(!scene.turn(SCOPE, Act::Redo).await, "redo ends at something new");
    scene.assert_good().await;
}

#[tokio::test]
async fn rows_of_one_gesture_are_one_step() {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(0, "eerst").into()])).await;
    let changes = [
        Change::adding([note(1, "a").into()]),
        Change::updating(note(1, "a"), note(1, "b")),
        Change::adding([note(2, "c").into()]),
    ];
    for change in &changes {
        let entry = Entry { scope: SCOPE, act: Act::Do, gesture: gesture(99), change, at: at() };
        scene.workspace.commit(&entry).await.unwrap();
    }
    let step = scene.workspace.history(SCOPE).await.unwrap().undo.unwrap();
    assert_eq!(step.gesture, gesture(99));
    assert_eq!(step.change, Change::adding([note(1, "b").into(), note(2, "c").into()]), "squashed, as done");
    assert!(scene.turn(SCOPE, Act::Undo).await);
    assert_eq!(texts(&mut scene).await, ["eerst"]);
    assert!(scene.turn(SCOPE, Act::Redo).await);
    assert_eq!(texts(&mut scene).await, ["eerst", "b", "c"]);
}

#[tokio::test]
async fn undo_does_not_cross_a_barrier_or_leave_its_scope() {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "voor").into()])).await;
    let nothing = Change::default();
    let entry = Entry { scope: SCOPE, act: Act::Barrier, gesture: gesture(50), change: &nothing, at: at() };
    scene.workspace.commit(&entry).await.unwrap();
    assert!(!scene.turn(SCOPE, Act::Undo).await);
    scene.say(&Change::adding([note(2, "na").into()])).await;
    assert!(scene.turn(SCOPE, Act::Undo).await);
    assert!(!scene.turn(SCOPE, Act::Undo).await);
    let step = scene.workspace.history(Scope::Dossier(DOSSIER)).await.unwrap().undo.unwrap();
    assert_eq!(step.change, Change::adding([talk().into()]), "the dossier's own last step");
    let workspace = scene.workspace.history(Scope::Workspace).await.unwrap();
    assert_eq!(workspace, store::History::default(), "the manager can't be taken away");
}

#[tokio::test]
async fn records_are_not_orphaned_and_a_refused_change_leaves_nothing() {
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "een").into()])).await;
    let revision = scene.workspace.revision().await.unwrap();
    let refused = scene.write(Scope::Dossier(DOSSIER), &Change::removing([talk().into()])).await;
    assert!(matches!(refused, Err(StoreError::Orphans)), "{refused:?}");
    assert_eq!(scene.workspace.revision().await.unwrap(), revision);
    assert_eq!(texts(&mut scene).await, ["een"]);
    scene.say(&Change::adding([note(2, "twee").into()])).await;
    scene.assert_good().await;
}
