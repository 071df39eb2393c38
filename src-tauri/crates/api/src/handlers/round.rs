//! Cards that two people turn at once (*Omdraaikaarten*).

use domain::{ConversationId, Refusal};

use crate::{
    Api, ApiError, Applied, BlindBegin, BlindChoose, BlindRound, BlindTurn, BlindTurned, ConversationRef, Done,
    TurnedRemove, desk::Desk, round::Round,
};

/// Both cards lie face down; a round that was going on is void.
pub async fn blind_begin(api: &Api, args: BlindBegin) -> Result<BlindRound, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    board.check_subject(&args.subject)?;
    Ok(desk.workspace.round.insert(Round::new(args.conversation, args.subject)).view())
}

/// Somebody's card, face down. The answer is the same whatever it says.
pub async fn blind_choose(api: &Api, args: BlindChoose) -> Result<BlindRound, ApiError> {
    let mut desk = api.desk().await?;
    desk.writable_board(args.conversation).await?;
    let round = going_on(&mut desk, args.conversation)?;
    round.choose(args.who, args.choice)?;
    Ok(round.view())
}

/// Both cards at once, in one change.
pub async fn blind_turn(api: &Api, args: BlindTurn) -> Result<BlindTurned, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let turned = going_on(&mut desk, args.conversation)?.turned()?;
    let applied = desk.write_content(&board, args.gesture, board.turn(turned)?).await?;
    desk.workspace.round = None;
    Ok(BlindTurned { turned, applied })
}

/// Nobody sees what was chosen.
pub async fn blind_leave(api: &Api, args: ConversationRef) -> Result<Done, ApiError> {
    let mut desk = api.desk().await?;
    desk.conversation(args.conversation).await?;
    desk.void_round(args.conversation);
    Ok(Done {})
}

/// What two people turned is taken back, as every other line can be.
pub async fn turned_remove(api: &Api, args: TurnedRemove) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    desk.write_content(&board, args.gesture, board.without_turned(args.subject)?).await
}

fn going_on<'a>(desk: &'a mut Desk<'_>, conversation: ConversationId) -> Result<&'a mut Round, Refusal> {
    let round = desk.workspace.round.as_mut();
    round.filter(|round| round.conversation() == conversation).ok_or(Refusal::NotHere { kind: "round" })
}
