//! Agreements on the bridge.

use domain::{Agreement, AgreementId, Board, Change, Conversation, FollowUp, Record, Status, Update};

use crate::{
    AgreementAdd, AgreementDelete, AgreementDiffer, AgreementEdit, AgreementNone, AgreementStrike, Api, ApiError,
    Applied,
};

/// A new agreement, perhaps grown from a note.
pub async fn agreement_add(api: &Api, args: AgreementAdd) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let id = AgreementId(api.id());
    let mut agreement = args.draft.into_agreement(id, args.conversation, board.last_agreement_position())?;
    if let Some(note) = args.from_note {
        agreement.trail.clone_from(&board.note(note)?.text);
        agreement.from_note = Some(note);
    }
    desk.write_content(&board, args.gesture, adding(&board, agreement)).await
}

/// Other fields.
pub async fn agreement_edit(api: &Api, args: AgreementEdit) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let agreement = board.agreement(args.agreement)?;
    let change = Change::updating(agreement.clone(), args.draft.apply_to(agreement)?);
    desk.write_content(&board, args.gesture, change).await
}

/// Off the bridge. An agreement of last time that was carried waits for an answer again.
pub async fn agreement_delete(api: &Api, args: AgreementDelete) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let agreement = board.agreement(args.agreement)?.clone();
    let follow_ups = desk.workspace.follow_ups_of(board.conversation.dossier).await?;
    let answers = carrying(&follow_ups, &agreement).map(Record::from);
    let change = Change::removing(answers.chain([agreement.clone().into()]));
    desk.write_content(&board, args.gesture, change).await
}

/// Taken back while reading back, or left after all.
pub async fn agreement_strike(api: &Api, args: AgreementStrike) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let agreement = board.agreement(args.agreement)?;
    let change = Change::updating(agreement.clone(), Agreement { struck: args.struck, ..agreement.clone() });
    desk.write_content(&board, args.gesture, change).await
}

/// "Wij zien dit verschillend": how one of the two sees it.
pub async fn agreement_differ(api: &Api, args: AgreementDiffer) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let agreement = board.agreement(args.agreement)?;
    let change = Change::updating(agreement.clone(), agreement.differing(args.who, &args.text)?);
    desk.write_content(&board, args.gesture, change).await
}

/// "Geen afspraak nodig" is an outcome too.
pub async fn agreement_none(api: &Api, args: AgreementNone) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let talk = Conversation { no_agreement_needed: args.none_needed, ..board.conversation.clone() };
    desk.write_content(&board, args.gesture, Change::updating(board.conversation.clone(), talk)).await
}

/// A new agreement takes "geen afspraak nodig" back.
pub(super) fn adding(board: &Board, agreement: Agreement) -> Change {
    let mut change = Change::adding([agreement.into()]);
    if board.conversation.no_agreement_needed {
        let talk = Conversation { no_agreement_needed: false, ..board.conversation.clone() };
        change.updated.push(Update { from: board.conversation.clone().into(), to: talk.into() });
    }
    change
}

/// The answers "mee naar dit jaar" that made this agreement: without it they promise nothing.
pub(super) fn carrying(follow_ups: &[FollowUp], agreement: &Agreement) -> impl Iterator<Item = FollowUp> {
    follow_ups
        .iter()
        .filter(|f| Some(f.agreement) == agreement.carried_from)
        .filter(|f| f.conversation == Some(agreement.conversation) && f.status == Status::Carried)
        .cloned()
}
