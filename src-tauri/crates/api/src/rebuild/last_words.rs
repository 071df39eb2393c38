//! Stances, reactions and signatures of a form.

use domain::{Closing, ConversationId, Opinion, Refusal, Role, Signature};
use form::{Gesprek, GesprekOpinion, GesprekSignature};

pub(super) fn closing(gesprek: &Gesprek, talk: ConversationId) -> Result<Closing, Refusal> {
    let both = [(Role::Employee, &gesprek.employee), (Role::Manager, &gesprek.manager)];
    let mut closing = Closing::new(talk);
    for (who, told) in both.iter().filter_map(|(who, told)| Some((*who, told.as_ref()?))) {
        closing = closing.with_opinion(who, Opinion::new(told.stance, &told.reason, &told.reaction)?)?;
    }
    for (who, told) in both.iter().filter_map(|(who, told)| Some((*who, told.as_ref()?))) {
        closing = signed(closing, who, told)?;
    }
    Ok(closing)
}

fn signed(mut closing: Closing, who: Role, told: &GesprekOpinion) -> Result<Closing, Refusal> {
    match &told.signature {
        None => Ok(closing),
        Some(GesprekSignature::Typed { name }) => {
            closing.with_signature(who, Some(Signature::Typed { name: name.clone() }))
        }
        Some(GesprekSignature::Ink {}) => closing.with_signature(who, Some(Signature::Ink)),
        Some(GesprekSignature::Drawn {}) => {
            // The same rules, and then without strokes: those stand on the form and nowhere else.
            closing = closing.with_signature(who, Some(Signature::Ink))?;
            let drawn = Signature::Drawn { strokes: Vec::new() };
            let opinion = if who == Role::Employee { &mut closing.employee } else { &mut closing.manager };
            if let Some(opinion) = opinion {
                opinion.signature = Some(drawn);
            }
            Ok(closing)
        }
    }
}
