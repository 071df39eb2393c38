//! An agreement and what became of it.

use std::collections::HashMap;

use domain::{Agreement, AgreementId, FollowUp, Status};

use crate::AgreementState;

/// Each agreement with its newest answer; the manager's side first, then in order.
pub(crate) fn states(agreements: Vec<Agreement>, follow_ups: &[FollowUp]) -> Vec<AgreementState> {
    let newest = newest(follow_ups);
    let mut states: Vec<AgreementState> = agreements
        .into_iter()
        .map(|agreement| {
            let follow_up = newest.get(&agreement.id).map(|f| (*f).clone());
            AgreementState { agreement, status: follow_up.as_ref().map_or(Status::Open, |f| f.status), follow_up }
        })
        .collect();
    states.sort_by(|a, b| {
        let employees_side = |s: &AgreementState| !s.agreement.owner.is_managers_side();
        employees_side(a).cmp(&employees_side(b)).then(a.agreement.position.total_cmp(&b.agreement.position))
    });
    states
}

fn newest(follow_ups: &[FollowUp]) -> HashMap<AgreementId, &FollowUp> {
    let mut newest: HashMap<AgreementId, &FollowUp> = HashMap::new();
    for follow_up in follow_ups {
        let counts = newest.entry(follow_up.agreement).or_insert(follow_up);
        if counts.id < follow_up.id {
            *counts = follow_up;
        }
    }
    newest
}
