//! Stances and signatures: who may say what, and when a talk is complete.

use domain::{Closing, ConversationId, Opinion, Point, Refusal, Role, Signature, Stance};
use uuid::Uuid;

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
    assert_eq!(one.with_signature(Role::Employee, Some(typed("Zoë"))), Err(Refusal::StanceMissing));
}

#[test]
fn a_stance_is_fixed_once_somebody_signed() {
    let both = closing()
        .with_opinion(Role::Employee, opinion(Stance::Agreed))
        .and_then(|c| c.with_opinion(Role::Manager, opinion(Stance::Seen)))
        .expect("two stances");
    let signed = both.with_signature(Role::Manager, Some(typed("Joke"))).expect("a signature");
    assert_eq!(signed.with_opinion(Role::Employee, opinion(Stance::Seen)), Err(Refusal::AlreadySigned));
    let withdrawn = signed.with_signature(Role::Manager, None).expect("it can be taken back");
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
    assert_eq!(none.with_signature(Role::Employee, Some(typed("Zoë"))), Err(Refusal::StanceWithoutSignature));
}

#[test]
fn an_empty_drawing_is_no_signature() {
    let both = closing()
        .with_opinion(Role::Employee, opinion(Stance::Seen))
        .and_then(|c| c.with_opinion(Role::Manager, opinion(Stance::Seen)))
        .expect("two stances");
    let drawn = |strokes| both.with_signature(Role::Employee, Some(Signature::Drawn { strokes }));
    assert_eq!(drawn(vec![]), Err(Refusal::SignatureEmpty));
    assert_eq!(drawn(vec![vec![Point(0.1, 0.1)]]), Err(Refusal::SignatureEmpty));
    assert_eq!(drawn(vec![vec![Point(0.1, 0.1), Point(2.0, 0.1), Point(0.3, 0.3)]]), Err(Refusal::SignatureEmpty));
    assert!(drawn(vec![vec![Point(0.1, 0.1), Point(0.2, 0.1), Point(0.3, 0.3)]]).is_ok());
}
