//! Stances and signatures: who may say what, and when a talk is complete.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    AgreementId, Block, BlockStance, Closing, ConversationId, Opinion, Point, Refusal, Role, Signature, Stance,
};
use uuid::Uuid;

const STANCES: [Stance; 4] = [Stance::Seen, Stance::Agreed, Stance::Disagreed, Stance::NotSigned];

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November")
}

fn closing() -> Closing {
    Closing::new(ConversationId(Uuid::nil()))
}

fn opinion(stance: Stance) -> Opinion {
    Opinion::new(stance, "omdat", "").expect("a reason is there")
}

fn typed(name: &str) -> Signature {
    Signature::Typed { name: name.into() }
}

#[test]
fn disagreeing_asks_why_and_not_signing_does_not() {
    assert_eq!(Opinion::new(Stance::Disagreed, " ", ""), Err(Refusal::ReasonNeeded));
    assert!(Opinion::new(Stance::NotSigned, "", "").is_ok(), "nobody owes a reason for not signing");
    assert!(Opinion::new(Stance::Seen, "", "").is_ok());
}

#[test]
fn who_signs_knows_what_the_other_says() {
    let one = closing().with_opinion(Role::Employee, opinion(Stance::Agreed)).expect("first stance");
    assert_eq!(one.with_signature(Role::Employee, Some(typed("Zoë")), day(14)), Err(Refusal::StanceMissing));
}

#[test]
fn a_stance_is_fixed_once_somebody_signed() {
    let both = closing()
        .with_opinion(Role::Employee, opinion(Stance::Agreed))
        .and_then(|c| c.with_opinion(Role::Manager, opinion(Stance::Seen)))
        .expect("two stances");
    let signed = both.with_signature(Role::Manager, Some(typed("Joke")), day(14)).expect("a signature");
    assert_eq!(signed.with_opinion(Role::Employee, opinion(Stance::Seen)), Err(Refusal::AlreadySigned));
    let withdrawn = signed.with_signature(Role::Manager, None, day(14)).expect("it can be taken back");
    assert!(withdrawn.with_opinion(Role::Employee, opinion(Stance::Seen)).is_ok());
}

#[test]
fn a_talk_without_a_signature_is_complete_too() {
    let none = closing()
        .with_opinion(Role::Employee, opinion(Stance::NotSigned))
        .and_then(|c| c.with_opinion(Role::Manager, opinion(Stance::NotSigned)))
        .expect("two stances");
    assert!(none.is_complete());
    assert!(!none.is_signed_by_anyone());
    assert_eq!(none.with_signature(Role::Employee, Some(typed("Zoë")), day(14)), Err(Refusal::StanceWithoutSignature));
}

#[test]
fn an_empty_drawing_is_no_signature() {
    let both = closing()
        .with_opinion(Role::Employee, opinion(Stance::Seen))
        .and_then(|c| c.with_opinion(Role::Manager, opinion(Stance::Seen)))
        .expect("two stances");
    let drawn = |strokes| both.with_signature(Role::Employee, Some(Signature::Drawn { strokes }), day(14));
    assert_eq!(drawn(vec![]), Err(Refusal::SignatureEmpty));
    assert_eq!(drawn(vec![vec![Point(0.1, 0.1)]]), Err(Refusal::SignatureEmpty));
    assert_eq!(drawn(vec![vec![Point(0.1, 0.1), Point(2.0, 0.1), Point(0.3, 0.3)]]), Err(Refusal::SignatureEmpty));
    assert!(drawn(vec![vec![Point(0.1, 0.1), Point(0.2, 0.1), Point(0.3, 0.3)]]).is_ok());
}

fn agreed() -> Closing {
    closing()
        .with_opinion(Role::Employee, opinion(Stance::Agreed))
        .and_then(|c| c.with_opinion(Role::Manager, opinion(Stance::Seen)))
        .expect("two stances")
}

fn split(stances: &[(Block, Stance)]) -> Result<Opinion, Refusal> {
    let said = |(block, stance): &(Block, Stance)| (*block, BlockStance { stance: *stance, reason: "omdat".into() });
    Opinion::per_block(stances.iter().map(said).collect(), "")
}

#[test]
fn every_combination_of_stances_per_block_says_whether_there_is_something_to_sign() {
    for summary in STANCES {
        for agreements in STANCES {
            for feedback in STANCES {
                let all = [summary, agreements, feedback];
                let blocks: Vec<_> = Block::ALL.into_iter().zip(all).collect();
                let said = split(&blocks).expect("reasons are there");
                let signs = all.iter().any(|stance| *stance != Stance::NotSigned);
                assert_eq!(said.is_to_sign(), signs, "{all:?}");
                let disagrees = all.contains(&Stance::Disagreed);
                assert_eq!(said.stance == Stance::Disagreed, disagrees, "{all:?}: the whole hides no disagreement");
                let agrees = all.iter().all(|stance| matches!(stance, Stance::Agreed | Stance::NotSigned));
                assert_eq!(said.stance == Stance::Agreed, signs && agrees, "{all:?}");
                let both = closing().with_opinion(Role::Employee, said).and_then(|c| {
                    c.with_opinion(Role::Manager, opinion(Stance::NotSigned)) //
                });
                let both = both.expect("two opinions");
                assert_eq!(both.is_complete(), !signs, "{all:?}");
                let signed = both.with_signature(Role::Employee, Some(typed("Zoë")), day(14));
                assert_eq!(signed.is_ok(), signs, "{all:?}");
            }
        }
    }
}

#[test]
fn each_block_that_is_not_agreed_with_asks_why() {
    let blocks = |reason: &str| {
        let agreed = BlockStance { stance: Stance::Agreed, reason: String::new() };
        let disagreed = BlockStance { stance: Stance::Disagreed, reason: reason.into() };
        BTreeMap::from([(Block::Summary, agreed), (Block::Agreements, disagreed)])
    };
    assert_eq!(Opinion::per_block(blocks("  "), ""), Err(Refusal::ReasonNeeded));
    let said = Opinion::per_block(blocks(" te vroeg "), "").expect("a reason");
    assert_eq!(said.blocks[&Block::Agreements].reason, "te vroeg");
    assert_eq!(said.reason, "", "each block has its own");
    assert_eq!(Opinion::per_block(BTreeMap::new(), ""), Err(Refusal::StanceMissing));
}

#[test]
fn a_presented_talk_waits_and_the_first_signature_stays() {
    let signed = agreed().with_signature(Role::Manager, Some(typed("Joke")), day(14)).expect("the manager signs");
    let waiting = signed.with_later(Role::Employee).expect("the employee thinks it over");
    assert!(waiting.is_presented() && !waiting.is_complete());
    let both = waiting.with_signature(Role::Employee, Some(typed("Zoë")), day(15)).expect("and signs a day later");
    assert!(both.is_complete() && !both.is_presented());
    let days = Role::PEOPLE.map(|who| both.opinion(who).and_then(|o| o.signed_on));
    assert_eq!(days, [Some(day(15)), Some(day(14))], "each on their own day");
}

#[test]
fn thinking_it_over_is_for_who_still_has_to_sign() {
    let signed = agreed().with_signature(Role::Manager, Some(typed("Joke")), day(14)).expect("a signature");
    assert_eq!(signed.with_later(Role::Manager), Err(Refusal::AlreadySigned));
    let none = closing().with_opinion(Role::Manager, opinion(Stance::NotSigned)).expect("a stance");
    assert_eq!(none.with_later(Role::Manager), Err(Refusal::StanceWithoutSignature));
    assert_eq!(none.with_later(Role::Together), Err(Refusal::NotHere { kind: "person" }));
    let before = none.with_later(Role::Employee).expect("one may think before choosing too");
    let decided = before.with_opinion(Role::Employee, opinion(Stance::NotSigned)).expect("a stance");
    assert!(!decided.is_presented() && decided.is_complete(), "not signing is an answer too");
}

#[test]
fn opened_again_everybody_signs_anew() {
    let waiting = agreed()
        .with_signature(Role::Manager, Some(typed("Joke")), day(14))
        .and_then(|c| c.with_later(Role::Employee))
        .expect("presented");
    let open = waiting.reopened();
    assert!(!open.is_presented() && !open.is_signed_by_anyone());
    assert_eq!(open.opinion(Role::Manager).and_then(|o| o.signed_on), None);
    assert_eq!(open.opinion(Role::Manager).map(|o| o.stance), Some(Stance::Seen), "what they said is a beginning");
}

#[test]
fn only_what_both_ticked_goes_to_hr() {
    let [one, other] = [1, 2].map(|id| AgreementId(Uuid::from_u128(id)));
    let ticked = |c: Closing, who, agreement| c.with_hr(who, agreement, true).expect("a tick");
    let half = ticked(ticked(closing(), Role::Employee, one), Role::Manager, other);
    assert!(!half.shared_with_hr(one) && !half.shared_with_hr(other), "nobody ticks for somebody else");
    assert!(half.settled().hr.is_empty(), "half a yes is no yes, and isn't kept");
    let both = ticked(half, Role::Manager, one);
    assert!(both.shared_with_hr(one) && !both.shared_with_hr(other));
    assert_eq!(both.settled().hr.keys().collect::<Vec<_>>(), [&one]);
    assert!(!both.without_hr(&BTreeSet::from([one])).shared_with_hr(one), "a struck agreement goes nowhere");
    let back = both.with_hr(Role::Employee, one, false).expect("taken back");
    assert!(!back.shared_with_hr(one));
    assert_eq!(back.with_hr(Role::Together, one, true), Err(Refusal::NotHere { kind: "person" }));
}

#[test]
fn what_goes_to_hr_is_fixed_with_the_first_signature() {
    let signed = agreed().with_signature(Role::Manager, Some(typed("Joke")), day(14)).expect("a signature");
    let agreement = AgreementId(Uuid::from_u128(1));
    assert_eq!(signed.with_hr(Role::Employee, agreement, true), Err(Refusal::AlreadySigned));
}
