//! Stances, reactions, signatures and what may go to HR, of a form.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Agreement, Block, BlockStance, Closing, ConversationId, Opinion, Refusal, Role, Signature};
use form::{Gesprek, GesprekOpinion, GesprekSignature, GesprekStance};

/// `agreements` are those of the form, in its order.
pub(super) fn closing(gesprek: &Gesprek, talk: ConversationId, agreements: &[Agreement]) -> Result<Closing, Refusal> {
    let both = [(Role::Employee, &gesprek.employee), (Role::Manager, &gesprek.manager)];
    let mut closing = Closing::new(talk);
    for (agreement, _) in agreements.iter().zip(&gesprek.agreements).filter(|(_, told)| told.hr) {
        for who in Role::PEOPLE {
            closing = closing.with_hr(who, agreement.id, true)?;
        }
    }
    for (who, told) in both.iter().filter_map(|(who, told)| Some((*who, told.as_ref()?))) {
        closing = closing.with_opinion(who, opinion(told)?)?;
    }
    for (who, told) in both.iter().filter_map(|(who, told)| Some((*who, told.as_ref()?))) {
        closing = signed(closing, gesprek, who, told)?;
    }
    Ok(closing)
}

/// The day of a signature, where it isn't that of closing.
pub(super) fn signed_on(told: &GesprekOpinion) -> Option<NaiveDate> {
    match told.signature.as_ref()? {
        GesprekSignature::Drawn { on } | GesprekSignature::Typed { name: _, on } => *on,
        GesprekSignature::Ink {} => None,
    }
}

fn opinion(told: &GesprekOpinion) -> Result<Opinion, Refusal> {
    if told.blocks.is_empty() {
        return Opinion::new(told.stance, &told.reason, &told.reaction);
    }
    let block = |(block, told): (&Block, &GesprekStance)| {
        (*block, BlockStance { stance: told.stance, reason: told.reason.clone() })
    };
    Opinion::per_block(told.blocks.iter().map(block).collect::<BTreeMap<_, _>>(), &told.reaction)
}

fn signed(mut closing: Closing, gesprek: &Gesprek, who: Role, told: &GesprekOpinion) -> Result<Closing, Refusal> {
    let Some(signature) = &told.signature else { return Ok(closing) };
    let on = signed_on(told).or(gesprek.closed_on);
    let checked = match signature {
        GesprekSignature::Typed { name, on: _ } => Signature::Typed { name: name.clone() },
        // The same rules, and then without strokes: those stand on the form and nowhere else.
        GesprekSignature::Drawn { on: _ } | GesprekSignature::Ink {} => Signature::Ink,
    };
    closing = closing.with_signature(who, Some(checked), on.unwrap_or(gesprek.date))?;
    let opinion = if who == Role::Employee { &mut closing.employee } else { &mut closing.manager };
    if let (Some(opinion), false) = (opinion, matches!(signature, GesprekSignature::Ink {})) {
        opinion.signed_on = on;
        if let GesprekSignature::Drawn { on: _ } = signature {
            opinion.signature = Some(Signature::Drawn { strokes: Vec::new() });
        }
    }
    Ok(closing)
}
