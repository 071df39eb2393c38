//! Agreements of a form, and what became of the ones before.

use domain::{
    Agreement, AgreementDraft, AgreementId, Board, ConversationId, DossierId, FollowUp, FollowUpId, Note, Refusal,
    Role, Status, optional_line,
};
use form::{Gesprek, GesprekAgreement};

use super::{Ids, in_order};

pub(super) fn agreements(
    gesprek: &Gesprek,
    talk: ConversationId,
    known: Option<&Board>,
    notes: &[Note],
    ids: &Ids<'_>,
) -> Result<Vec<Agreement>, Refusal> {
    let mut known = known.map(in_order).unwrap_or_default();
    let agreement = |(at, agreement): (u32, &GesprekAgreement)| {
        // A promise that was known already goes on under the same id.
        let same = known.iter().position(|a| (a.owner, &a.what) == (agreement.owner, &agreement.what));
        let id = same.map_or_else(|| AgreementId(ids.next()), |at| known.remove(at).id);
        let draft = AgreementDraft {
            owner: agreement.owner,
            what: agreement.what.clone(),
            due: agreement.due,
            notice: agreement.notice.clone(),
            if_then: agreement.if_then.clone(),
            support: agreement.support.clone(),
            cost: agreement.cost.clone(),
        };
        let trail = optional_line("trail", &agreement.trail, domain::MAX_NOTE_CHARS)?;
        let grew_from = notes.iter().find(|note| !trail.is_empty() && note.text == trail);
        let promise = draft.into_agreement(id, talk, f64::from(at))?;
        let promise = Agreement { from_note: grew_from.map(|note| note.id), trail, ..promise };
        match &agreement.difference {
            Some(told) => promise.differing(Role::Employee, &told.employee)?.differing(Role::Manager, &told.manager),
            None => Ok(promise),
        }
    };
    (0..).zip(&gesprek.agreements).map(agreement).collect()
}

/// Promises of last time that go on as new ones, where it shows which.
pub(super) fn carry_on(gesprek: &Gesprek, previous: &[Agreement], agreements: &mut [Agreement]) {
    for (origin, told) in previous.iter().zip(&gesprek.previous) {
        let same = |a: &&mut Agreement| a.carried_from.is_none() && (a.owner, &a.what) == (origin.owner, &origin.what);
        if let (Status::Carried, Some(copy)) = (told.status, agreements.iter_mut().find(same)) {
            copy.carried_from = Some(origin.id);
        }
    }
}

/// What became of last time's agreements. Of a promise that nobody answered
/// there is no answer, unless the dossier knows an older one.
pub(super) fn follow_ups(
    gesprek: &Gesprek,
    (dossier, talk): (DossierId, ConversationId),
    previous: &[Agreement],
    (agreements, is_first): (&[Agreement], bool),
    ids: &Ids<'_>,
) -> Result<Vec<FollowUp>, Refusal> {
    let mut follow_ups = Vec::new();
    for (origin, told) in previous.iter().zip(&gesprek.previous) {
        if is_first && told.status == Status::Open && told.line.is_empty() {
            continue;
        }
        let goes_on = agreements.iter().any(|agreement| agreement.carried_from == Some(origin.id));
        follow_ups.push(FollowUp {
            id: FollowUpId(ids.next()),
            dossier,
            agreement: origin.id,
            conversation: Some(talk).filter(|_| told.status != Status::Carried || goes_on),
            status: told.status,
            line: FollowUp::clean(&told.line)?,
            on: gesprek.closed_on.map_or(gesprek.date, |closed| closed.min(gesprek.date)),
        });
    }
    Ok(follow_ups)
}
