//! The blocks of a talk that a stance is about, and what a change of the talk does to what was chosen.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    Agreement, AgreementDraft, AgreementId, Answers, Block, BlockStance, Board, Change, Closing, Conversation,
    ConversationId, DossierId, Kind, Lane, Note, NoteId, Opinion, Owner, Phase, Reaction, ReactionId, Record, Refusal,
    Role, RouteStep, Stance,
};
use uuid::Uuid;

const TALK: ConversationId = ConversationId(Uuid::nil());

fn board() -> Board {
    let day = NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day");
    let mut conversation = Conversation::planned(TALK, DossierId(Uuid::nil()), Kind::Development, day);
    conversation.phase = Some(Phase::CheckIn);
    conversation.read_back = true;
    let note = Note::new(
        NoteId(Uuid::nil()),
        TALK,
        Lane::Gives,
        0.0,
        Role::Employee,
        "uitleggen".into(),
        vec!["uitleggen".into()],
    );
    Board {
        conversation,
        notes: vec![note],
        answers: Answers::new(TALK),
        agreements: vec![],
        closing: Closing::new(TALK),
    }
}

fn agreement(number: u128) -> Agreement {
    let draft = AgreementDraft {
        owner: Owner::Manager,
        what: "Het rooster in oktober klaar".into(),
        due: None,
        notice: String::new(),
        if_then: String::new(),
        support: String::new(),
        cost: String::new(),
    };
    draft.into_agreement(AgreementId(Uuid::from_u128(number)), TALK, 0.0).expect("it fits")
}

fn split(blocks: &[Block]) -> Opinion {
    let seen = BlockStance { stance: Stance::Seen, reason: String::new() };
    let blocks = blocks.iter().map(|block| (*block, seen.clone())).collect::<BTreeMap<_, _>>();
    Opinion::per_block(blocks, "").expect("nothing to explain")
}

#[test]
fn a_talk_has_the_blocks_of_what_is_in_it() {
    let mut b = board();
    assert_eq!(b.blocks(), BTreeSet::from([Block::Summary]));
    b.agreements.push(agreement(1));
    assert_eq!(b.blocks(), BTreeSet::from([Block::Summary, Block::Agreements]));
    b.notes[0].reactions.push(Reaction {
        id: ReactionId(Uuid::nil()),
        author: Role::Manager,
        text: "dat zie ik ook".into(),
    });
    assert_eq!(b.blocks(), BTreeSet::from(Block::ALL));
    b.notes[0].struck = true;
    b.agreements[0].struck = true;
    assert_eq!(b.blocks(), BTreeSet::from([Block::Summary]), "what is struck is not on the form");
    b.conversation.no_agreement_needed = true;
    assert!(b.blocks().contains(&Block::Agreements), "that none is needed is an outcome too");
}

#[test]
fn a_stance_per_block_is_about_every_block_and_no_other() {
    let mut b = board();
    b.agreements.push(agreement(1));
    assert_eq!(b.check_opinion(&split(&[Block::Summary, Block::Agreements])), Ok(()));
    assert_eq!(b.check_opinion(&split(&[Block::Summary])), Err(Refusal::StanceMissing));
    assert_eq!(b.check_opinion(&split(&Block::ALL)), Err(Refusal::NotHere { kind: "block" }));
    let whole = Opinion::new(Stance::Agreed, "", "").expect("a stance");
    assert_eq!(b.check_opinion(&whole), Ok(()), "one for the whole always fits");
    b.closing.employee = Some(whole);
    b.closing.manager = Some(split(&[Block::Summary]));
    assert_eq!(b.check_closable(), Err(Refusal::StanceMissing), "an agreement came after it was chosen");
}

#[test]
fn a_presented_talk_is_written_on_only_after_it_was_opened_again() {
    let mut b = board();
    assert_eq!((b.check_writable(), b.route_step()), (Ok(()), RouteStep::ReadBack));
    b.closing = b.closing.with_later(Role::Employee).expect("the employee thinks it over");
    assert_eq!((b.check_writable(), b.route_step()), (Err(Refusal::Presented), RouteStep::Presented));
    b.closing = b.closing.reopened();
    assert_eq!(b.check_writable(), Ok(()));
}

#[test]
fn what_may_go_to_hr_is_asked_again_when_the_agreement_changes() {
    let mut b = board();
    b.agreements.extend([agreement(1), Agreement { position: 1.0, ..agreement(2) }]);
    for one in &b.agreements {
        for who in Role::PEOPLE {
            b.closing = b.closing.with_hr(who, one.id, true).expect("a tick");
        }
    }
    let one = b.agreements[0].clone();
    let shared = |change: Change| {
        let change = b.content(change).expect("every place is on");
        let after = change.written().find_map(|record| match record {
            Record::Closing(closing) => Some(closing.clone()),
            _ => None,
        });
        let closing = after.unwrap_or_else(|| b.closing.clone());
        b.agreements.iter().map(|a| closing.shared_with_hr(a.id)).collect::<Vec<_>>()
    };
    assert_eq!(shared(Change::updating(one.clone(), Agreement { position: 7.0, ..one.clone() })), [true, true]);
    assert_eq!(shared(Change::updating(one.clone(), Agreement { struck: true, ..one.clone() })), [false, true]);
    assert_eq!(shared(Change::updating(one.clone(), Agreement { what: "Iets".into(), ..one.clone() })), [false, true]);
    assert_eq!(shared(Change::removing([one.into()])), [false, true]);
    b.conversation.read_back = false;
    b.agreements[0].struck = true;
    assert!(!b.clone().without_struck().closing.shared_with_hr(b.agreements[0].id));
}
