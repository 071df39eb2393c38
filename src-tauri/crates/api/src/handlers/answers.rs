//! The instruments of the board.

use domain::Change;

use crate::{Api, ApiError, Applied, WayChoose, WindowSet};

/// Somebody wants, or no longer wants, to learn this way.
pub async fn way_choose(api: &Api, args: WayChoose) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let answers = board.answers.clone().with_way(args.way, args.who, args.chosen);
    desk.write_content(&board, args.gesture, Change::updating(board.answers.clone(), answers)).await
}

/// A window of the house: how it is, and the wish.
pub async fn window_set(api: &Api, args: WindowSet) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let answers = board.answers.clone().with_window(args.window, args.answer);
    desk.write_content(&board, args.gesture, Change::updating(board.answers.clone(), answers)).await
}
