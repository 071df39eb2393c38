//! The tables equal the fold of the journal, whatever is done.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Answers, Block, BlockStance, Change, Choice, Closing, Conversation, Deck, Development, Difference, Format, Key,
    Kind, Lane, Language, Need, NeedKind, Opinion, Pages, Place, Point, Reaction, ReactionId, Record, Role,
    RoundSubject, Signature, Stance, Step, Template, Turned, Way, Window, WindowAnswer,
};
use proptest::{prelude::*, test_runner::TestRunner};
use store::{Act, Scope};

use crate::scene::{DOSSIER, Scene, TALK, agreement, at, note, talk};

#[derive(Debug, Clone)]
enum Deed {
    Note(u8, String, f64),
    Agreement(u8, String),
    Ways(u8),
    Template(u8),
    Sign(Vec<(f32, f32)>),
    Remove(prop::sample::Index),
    Undo,
    Redo,
    Reopen,
}

fn deed() -> impl Strategy<Value = Deed> {
    let text = "[a-zé李\"'\\\\ \u{1f600}]{1,20}";
    let strokes = prop::collection::vec((0.0..=1.0_f32, 0.0..=1.0_f32), 3..20);
    prop_oneof![
        6 => (0..6_u8, text, -1e9..1e9_f64).prop_map(|(id, text, at)| Deed::Note(id, text, at)),
        3 => (0..3_u8, text).prop_map(|(id, text)| Deed::Agreement(id, text)),
        1 => (0..8_u8).prop_map(Deed::Ways),
        1 => (0..8_u8).prop_map(Deed::Template),
        1 => strokes.prop_map(Deed::Sign),
        3 => any::<prop::sample::Index>().prop_map(Deed::Remove),
        4 => Just(Deed::Undo),
        3 => Just(Deed::Redo),
        1 => Just(Deed::Reopen),
    ]
}

#[test]
fn tables_equal_the_fold_of_the_journal() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    // `cargo xtask prove fold` asks for many more.
    let histories = std::env::var("PRAATPLAAT_HISTORIES").ok().and_then(|n| n.parse().ok()).unwrap_or(8);
    let mut runner =
        TestRunner::new(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(histories) });
    runner
        .run(&prop::collection::vec(deed(), 1..40), |deeds| {
            runtime.block_on(live(deeds));
            Ok(())
        })
        .unwrap();
}

/// Does the deeds, keeps a model of the talk beside them, and closes it.
async fn live(deeds: Vec<Deed>) {
    const SCOPE: Scope = Scope::Conversation(DOSSIER, TALK);
    let mut scene = Scene::new().await;
    let mut model: BTreeMap<Key, Record> = BTreeMap::new();
    for deed in deeds {
        let change = match deed {
            Deed::Note(id, text, position) => {
                let note = domain::Note { position, ..described(note(id.into(), &text)) };
                putting(&model, note.into())
            }
            Deed::Agreement(id, text) => {
                let agreement = agreement(id.into(), &text).differing(Role::Employee, &text).unwrap();
                putting(&model, agreement.into())
            }
            Deed::Template(kind) => {
                // Outside the board, and outside its undo: the report checks it.
                let before = scene.workspace.conversation(TALK).await.unwrap().unwrap();
                let template = Template {
                    version: 1,
                    kind: Kind::ALL[usize::from(kind) % 5],
                    minutes: u32::from(kind),
                    places: Place::ALL[usize::from(kind)..].to_vec(),
                    decks: vec![Deck::Questions],
                    keeps_nothing: kind % 2 == 0,
                };
                let after = Conversation { template: Some(template), ..before.clone() };
                scene.write(Scope::Dossier(DOSSIER), &Change::updating(before, after)).await.unwrap();
                continue;
            }
            Deed::Ways(number) => putting(&model, answers(number).into()),
            Deed::Sign(points) => putting(&model, signed(points).into()),
            Deed::Remove(index) if !model.is_empty() => {
                let key = index.get(&model.keys().copied().collect::<Vec<_>>()).to_owned();
                Change::removing([model[&key].clone()])
            }
            Deed::Remove(_) => continue,
            Deed::Undo | Deed::Redo => {
                let act = if matches!(deed, Deed::Undo) { Act::Undo } else { Act::Redo };
                let history = scene.workspace.history(SCOPE).await.unwrap();
                if scene.turn(SCOPE, act).await {
                    match act {
                        Act::Undo => history.undo.unwrap().change.inverse().apply(&mut model),
                        _ => history.redo.unwrap().change.apply(&mut model),
                    }
                }
                continue;
            }
            Deed::Reopen => {
                scene = scene.reopen().await;
                continue;
            }
        };
        change.apply(&mut model);
        scene.say(&change).await;
    }
    assert_eq!(on_the_board(&mut scene).await, model);
    scene.assert_good().await;
    scene.close_talk(b"pages").await;
    let mut scene = scene.reopen().await;
    scene.assert_good().await;
    model.retain(|_, record| !matches!(record, Record::Note(note) if note.struck));
    assert_eq!(on_the_board(&mut scene).await, model);
}

fn putting(model: &BTreeMap<Key, Record>, to: Record) -> Change {
    match model.get(&to.key()) {
        Some(from) => Change::updating(from.clone(), to),
        None => Change::adding([to]),
    }
}

fn answers(number: u8) -> Answers {
    let (number_of, step) = (usize::from(number), Step::ALL[usize::from(number) % 5]);
    let (window, other) = (Window::ALL[number_of % 6], Window::ALL[(number_of + 1) % 6]);
    let turned = Turned {
        subject: RoundSubject::WindowWish { window },
        employee: Choice::Step(step),
        manager: Choice::Lane(Lane::More),
    };
    Answers::new(TALK)
        .with_way(Way::ALL[number_of], Role::Together, true)
        .with_window(window, WindowAnswer { now: Some(domain::Step::Fair), wish: None })
        .unwrap()
        .with_window_name(window, "Een eigen \"naam\"")
        .unwrap()
        .with_window_shown(other, false)
        .with_water(Some(step))
        .with_unknown(Place::Horizon.lanes()[number_of % 3], true)
        .unwrap()
        .with_confirmed(Place::ALL[number_of], Role::PEOPLE[number_of % 2], true)
        .unwrap()
        .with_turned(turned)
}

/// A note with every field filled that a note can have, by what it says.
fn described(note: domain::Note) -> domain::Note {
    let length = note.text.len();
    let need = Need {
        kind: Some(NeedKind::ALL[length % 3]),
        development: Some(Development::ALL[length % 18]),
        already_can: length.is_multiple_of(2),
    };
    let id = ReactionId(note.id.0);
    let reaction = Reaction::new(id, Role::Manager, &note.text).ok();
    let difference = Difference::with(None, Role::Manager, &note.text).unwrap();
    domain::Note {
        dream: length.is_multiple_of(3),
        need,
        reactions: reaction.into_iter().collect(),
        difference,
        ..note
    }
}

fn signed(points: Vec<(f32, f32)>) -> Closing {
    let number = points.len();
    let strokes = vec![points.into_iter().map(|(x, y)| Point(x, y)).collect()];
    let said = BlockStance::new(Stance::Disagreed, "te vroeg").unwrap();
    let blocks = Block::ALL.into_iter().take(number % 4).map(|block| (block, said.clone())).collect();
    let opinion = Opinion::per_block(blocks, "").or_else(|_| Opinion::new(Stance::Seen, "", "")).unwrap();
    let opinion =
        Opinion { signature: Some(Signature::Drawn { strokes }), signed_on: Some(at().date_naive()), ..opinion };
    let ticked = agreement(number as u128, "voor HR");
    let closing = Closing { employee: Some(opinion), ..Closing::new(TALK) };
    let later = if number.is_multiple_of(2) { BTreeSet::from([Role::Manager]) } else { BTreeSet::new() };
    let format = Format { also: number.is_multiple_of(3).then_some(Language::En), ..Format::default() };
    let pages = Pages { format, seen: number.is_multiple_of(5) };
    Closing { hr: [(ticked.id, BTreeSet::from(Role::PEOPLE))].into(), later, pages, ..closing }
}

/// Answers and a closing that nobody wrote are empty ones, and no records.
async fn on_the_board(scene: &mut Scene) -> BTreeMap<Key, Record> {
    let board = scene.workspace.board(TALK).await.unwrap().unwrap();
    assert_eq!(board.conversation.dossier, talk().dossier);
    let mut records: Vec<Record> = Vec::new();
    records.extend(board.notes.into_iter().map(Record::from));
    records.extend(board.agreements.into_iter().map(Record::from));
    if !board.answers.is_empty() {
        records.push(board.answers.into());
    }
    if board.closing != Closing::new(TALK) {
        records.push(board.closing.into());
    }
    records.into_iter().map(|record| (record.key(), record)).collect()
}
