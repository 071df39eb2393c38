//! An agreement and what became of it.

use domain::{Agreement, FollowUp, Status};

use crate::AgreementState;

/// Each agreement with its newest answer; the manager's side first, then in order.
pub(crate) fn states(agreements: Vec<Agreement>, follow_ups: &[FollowUp]) -> Vec<AgreementState> {
    let mut states: Vec<_> = agreements.into_iter().map(|agreement| state(agreement, follow_ups)).collect();
    states.sort_by(|a, b| {
        let side = |s: &AgreementState| !s.agreement.owner.is_managers_side();
        side(a).cmp(&side(b)).then(a.agreement.position.total_cmp(&b.agreement.position))
    });
    states
}

fn state(agreement: Agreement, follow_ups: &[FollowUp]) -> AgreementState {
    let follow_up = FollowUp::newest(follow_ups, agreement.id).cloned();
    AgreementState { agreement, status: follow_up.as_ref().map_or(Status::Open, |f| f.status), follow_up }
}
