//! How did it go? Answers to agreements of closed talks.

use domain::{Agreement, AgreementId, Board, Change, FollowUp, FollowUpId, Gesture, Record, Refusal, Status};
use store::{Act, Scope};

use super::agreement::adding;
use crate::{AgreementFollowUp, Api, ApiError, Applied, desk::Desk};

/// An answer, in an open talk or outside one. "Mee naar dit jaar" adds the
/// promise to the open talk, in the same step.
pub async fn agreement_follow_up(api: &Api, args: AgreementFollowUp) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let agreement = closed_agreement(&mut desk, &args).await?;
    let follow_up = FollowUp {
        id: FollowUpId(api.id()),
        dossier: args.dossier,
        agreement: agreement.id,
        conversation: args.conversation,
        status: args.status,
        line: FollowUp::clean(&args.line)?,
        on: api.today(),
    };
    let Some(conversation) = args.conversation else {
        return outside_a_talk(&mut desk, args.gesture, follow_up).await;
    };
    let board = desk.writable_board(conversation).await?;
    if board.conversation.dossier != args.dossier {
        return Err(Refusal::NotHere { kind: "conversation" }.into());
    }
    let earlier = desk.workspace.follow_ups_of(args.dossier).await?;
    let change = answering(&earlier, follow_up).squash(&carrying_on(api, &board, &agreement, args.status));
    desk.write_content(&board, args.gesture, change).await
}

async fn outside_a_talk(desk: &mut Desk<'_>, gesture: Gesture, follow_up: FollowUp) -> Result<Applied, ApiError> {
    if follow_up.status == Status::Carried {
        return Err(Refusal::NotHere { kind: "conversation" }.into());
    }
    let scope = Scope::Dossier(follow_up.dossier);
    desk.write(scope, Act::Do, gesture, Change::adding([follow_up.into()])).await
}

async fn closed_agreement(desk: &mut Desk<'_>, args: &AgreementFollowUp) -> Result<Agreement, ApiError> {
    desk.dossier(args.dossier).await?;
    let agreements = desk.workspace.agreements_of(args.dossier).await?;
    let not_here = Refusal::NotHere { kind: "agreement" };
    let agreement = agreements.into_iter().find(|a| a.id == args.agreement).ok_or(not_here.clone())?;
    let talk = desk.conversation(agreement.conversation).await?;
    if talk.ending.is_some() { Ok(agreement) } else { Err(not_here.into()) }
}

/// A second answer in the same talk takes the place of the first.
fn answering(earlier: &[FollowUp], answer: FollowUp) -> Change {
    match FollowUp::newest(earlier, answer.agreement) {
        Some(before) if before.conversation == answer.conversation => {
            Change::updating(before.clone(), FollowUp { id: before.id, ..answer })
        }
        Some(_) | None => Change::adding([answer.into()]),
    }
}

/// What the answer does to the bridge: the promise goes on, or an untouched copy goes again.
fn carrying_on(api: &Api, board: &Board, origin: &Agreement, status: Status) -> Change {
    let copy = board.agreements.iter().find(|a| a.carried_from == Some(origin.id));
    match (status, copy) {
        (Status::Carried, None) => {
            let id = AgreementId(api.id());
            adding(board, origin.carried(id, board.conversation.id, board.last_agreement_position()))
        }
        (Status::Carried, Some(copy)) => Change::updating(copy.clone(), Agreement { struck: false, ..copy.clone() }),
        (Status::Open | Status::Done | Status::Half | Status::NotDone | Status::Lapsed, Some(copy))
            if copy.is_untouched_copy_of(origin) =>
        {
            Change::removing([Record::from(copy.clone())])
        }
        (Status::Open | Status::Done | Status::Half | Status::NotDone | Status::Lapsed, Some(_) | None) => {
            Change::default()
        }
    }
}
