//! Forms with a stance for each block, what was presented, and what may go to HR.

use std::collections::BTreeMap;

use domain::{Block, BlockStance, Closing, Language, Opinion, Role, Signature, Stance};
use form::{Document, Edition};

use crate::scene::{STANCES, day, scribble, talk};

/// All of them, each with a name; `ordinary` is a form of a signed talk.
pub(crate) fn all(ordinary: &Document) -> Vec<(String, Document)> {
    let mut all = Vec::new();
    for (index, summary) in STANCES.into_iter().enumerate() {
        for (other, agreements) in STANCES.into_iter().enumerate() {
            // Every pair of two blocks, and the third and the other person's turn through all.
            let feedback = STANCES[(index + other) % STANCES.len()];
            let employee = signed([summary, agreements, feedback], scribble());
            let manager = signed([agreements, feedback, summary], Signature::Typed { name: "Joost van Dijk".into() });
            let closing = Closing { employee: Some(employee), manager: Some(manager), ..Closing::new(talk()) };
            let document = Document { closing, ..ordinary.clone() };
            all.push((format!("apart-{summary:?}-{agreements:?}"), document));
        }
    }
    all.push(("apart-and-whole".to_owned(), apart_and_whole(ordinary)));
    all.push(("presented".to_owned(), presented(ordinary)));
    all.push(("presented-english".to_owned(), Document { language: Language::En, ..presented(ordinary) }));
    all.push(("signed-later".to_owned(), signed_later(ordinary)));
    all
}

/// A stance for each block; what isn't agreed with has this reason.
pub(crate) fn split(stances: [Stance; 3], reason: &str, reaction: &str) -> Opinion {
    let said = |stance| {
        let reason = if stance == Stance::Disagreed { reason.to_owned() } else { String::new() };
        BlockStance { stance, reason }
    };
    let blocks = Block::ALL.into_iter().zip(stances.map(said)).collect::<BTreeMap<_, _>>();
    Opinion::per_block(blocks, reaction).expect("a reason where one is needed")
}

fn signed(stances: [Stance; 3], signature: Signature) -> Opinion {
    let said = split(stances, "de tweede afspraak is te vroeg", "Dank je wel.");
    Opinion { signature: said.is_to_sign().then_some(signature), ..said }
}

/// One for each block, the other for the whole; every second agreement may go to HR.
fn apart_and_whole(ordinary: &Document) -> Document {
    let mut document = ordinary.clone();
    document.closing.employee = Some(signed([Stance::Agreed, Stance::Disagreed, Stance::Seen], scribble()));
    for agreement in document.agreements.iter().step_by(2) {
        document.closing.hr.insert(agreement.id, Role::PEOPLE.into());
    }
    document
}

/// The manager signed, the employee thinks it over.
fn presented(ordinary: &Document) -> Document {
    let mut document = apart_and_whole(ordinary);
    document.edition = Edition::Presented;
    document.closed_on = None;
    document.closing.later.insert(Role::Employee);
    let days = [(&mut document.closing.employee, None), (&mut document.closing.manager, Some(day(0)))];
    for (opinion, on) in days.into_iter().filter_map(|(opinion, on)| Some((opinion.as_mut()?, on))) {
        opinion.signed_on = on;
        if on.is_none() {
            opinion.signature = None;
        }
    }
    document
}

/// One signed on the day of the talk, the other when it was closed.
fn signed_later(ordinary: &Document) -> Document {
    let mut document = apart_and_whole(ordinary);
    document.closed_on = Some(day(3));
    for (opinion, on) in [(&mut document.closing.employee, day(3)), (&mut document.closing.manager, day(0))] {
        opinion.as_mut().expect("both said something").signed_on = Some(on);
    }
    document
}
