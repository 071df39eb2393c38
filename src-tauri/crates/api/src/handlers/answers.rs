//! The instruments of the board.

use domain::{Answers, Board, Change, ConversationId, Gesture, Refusal};

use crate::{
    Api, ApiError, Applied, HorizonUnknown, PlaceConfirm, WaterSet, WayChoose, WindowRename, WindowSet, WindowShow,
};

/// Somebody wants, or no longer wants, to learn this way.
pub async fn way_choose(api: &Api, args: WayChoose) -> Result<Applied, ApiError> {
    answer(api, args.conversation, args.gesture, |answers| Ok(answers.with_way(args.way, args.who, args.chosen))).await
}

/// The water level at the weir, in the employee's word.
pub async fn water_set(api: &Api, args: WaterSet) -> Result<Applied, ApiError> {
    answer(api, args.conversation, args.gesture, |answers| Ok(answers.with_water(args.level))).await
}

/// A window of the house: how it is, and the wish.
pub async fn window_set(api: &Api, args: WindowSet) -> Result<Applied, ApiError> {
    answer(api, args.conversation, args.gesture, |answers| answers.with_window(args.window, args.answer)).await
}

/// An own name for a window.
pub async fn window_rename(api: &Api, args: WindowRename) -> Result<Applied, ApiError> {
    answer(api, args.conversation, args.gesture, |answers| answers.with_window_name(args.window, &args.name)).await
}

/// A window out of this talk, or back in.
pub async fn window_show(api: &Api, args: WindowShow) -> Result<Applied, ApiError> {
    answer(api, args.conversation, args.gesture, |answers| Ok(answers.with_window_shown(args.window, args.shown))).await
}

/// "Ik weet het nog niet": an answer that comes back next year.
pub async fn horizon_unknown(api: &Api, args: HorizonUnknown) -> Result<Applied, ApiError> {
    answer(api, args.conversation, args.gesture, |answers| answers.with_unknown(args.lane, args.unknown)).await
}

/// "Klopt dit?" A change of content in the place asks it again.
pub async fn place_confirm(api: &Api, args: PlaceConfirm) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    board.conversation.check_place(args.place)?;
    let answers = board.answers.clone().with_confirmed(args.place, args.who, args.confirmed)?;
    desk.write_content(&board, args.gesture, updating(&board, answers)).await
}

async fn answer(
    api: &Api,
    conversation: ConversationId,
    gesture: Gesture,
    rule: impl FnOnce(Answers) -> Result<Answers, Refusal>,
) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(conversation).await?;
    let answers = rule(board.answers.clone())?;
    desk.write_content(&board, gesture, updating(&board, answers)).await
}

fn updating(board: &Board, answers: Answers) -> Change {
    Change::updating(board.answers.clone(), answers)
}
