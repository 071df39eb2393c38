//! The algebra of changes: inverse and squash are mechanical, so they can be proven on random ones.

use std::collections::BTreeMap;

use domain::{Change, ConversationId, Key, Lane, Note, NoteId, Record, Role, Update};
use proptest::prelude::*;
use uuid::Uuid;

type Records = BTreeMap<Key, Record>;

fn note(id: u8, text: u8) -> Record {
    let (id, words) = (NoteId(Uuid::from_u128(u128::from(id))), format!("briefje {text}"));
    let talk = ConversationId(Uuid::nil());
    let note = Note::new(id, talk, Lane::Gives, f64::from(text), Role::Employee, words.clone(), vec![words]);
    let development = Some(domain::Development::ALL[usize::from(text) % 18]);
    let need = domain::Need { development, already_can: text.is_multiple_of(2), ..domain::Need::default() };
    let difference = domain::Difference::with(None, Role::Manager, &note.text).expect("short words");
    Record::from(Note { dream: text.is_multiple_of(3), need, difference, ..note })
}

/// One step: put a note with this id and text, or take it away.
#[derive(Debug, Clone)]
enum Move {
    Put(u8, u8),
    Take(u8),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one =
        prop_oneof![(0_u8..6, any::<u8>()).prop_map(|(id, text)| Move::Put(id, text)), (0_u8..6).prop_map(Move::Take)];
    prop::collection::vec(one, 0..24)
}

/// The change that the move makes on these records, as a command would make it.
fn change(records: &Records, step: &Move) -> Change {
    match step {
        Move::Put(id, text) => {
            let to = note(*id, *text);
            match records.get(&to.key()) {
                Some(from) => Change { updated: vec![Update { from: from.clone(), to }], ..Change::default() },
                None => Change::adding([to]),
            }
        }
        Move::Take(id) => {
            records.get(&note(*id, 0).key()).cloned().map_or_else(Change::default, |r| Change::removing([r]))
        }
    }
}

fn play(steps: &[Move]) -> (Records, Vec<Change>) {
    let mut records = Records::new();
    let changes = steps
        .iter()
        .map(|step| {
            let change = change(&records, step);
            change.apply(&mut records);
            change
        })
        .collect();
    (records, changes)
}

proptest! {
    #[test]
    fn the_inverse_takes_a_change_back(steps in moves(), last in moves()) {
        let (before, _) = play(&steps);
        for step in &last {
            let mut records = before.clone();
            let change = change(&records, step);
            change.apply(&mut records);
            change.inverse().apply(&mut records);
            prop_assert_eq!(&records, &before);
        }
    }

    #[test]
    fn a_squashed_change_does_what_its_parts_did(steps in moves()) {
        let (after, changes) = play(&steps);
        let whole = changes.iter().fold(Change::default(), |all, next| all.squash(next));
        let mut records = Records::new();
        whole.apply(&mut records);
        prop_assert_eq!(&records, &after);
        whole.inverse().apply(&mut records);
        prop_assert!(records.is_empty(), "undoing everything leaves nothing");
    }

    #[test]
    fn squashing_is_associative(steps in moves(), cut in 0_usize..24) {
        let (_, changes) = play(&steps);
        let cut = cut.min(changes.len());
        let fold = |part: &[Change]| part.iter().fold(Change::default(), |all, next| all.squash(next));
        prop_assert_eq!(fold(&changes[..cut]).squash(&fold(&changes[cut..])), fold(&changes));
    }
}
