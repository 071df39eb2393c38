//! Undo and redo.

use domain::{Board, Change, Record, Refusal, Update};
use store::{Act, Entry, Scope, Step};

use crate::{
    Api, ApiError, Applied, HistoryRef, deed,
    desk::{Desk, talk_scope},
    reveal::reveal,
};

/// Takes the last step back.
pub async fn history_undo(api: &Api, args: HistoryRef) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let (scope, board) = place(&mut desk, &args).await?;
    let step = desk.workspace.history(scope).await?.undo.ok_or(Refusal::NothingToUndo)?;
    let change = step.change.inverse();
    append(&mut desk, scope, board.as_ref(), Act::Undo, step, change).await
}

/// Brings back what was last undone.
pub async fn history_redo(api: &Api, args: HistoryRef) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let (scope, board) = place(&mut desk, &args).await?;
    let step = desk.workspace.history(scope).await?.redo.ok_or(Refusal::NothingToUndo)?;
    let change = step.change.clone();
    append(&mut desk, scope, board.as_ref(), Act::Redo, step, change).await
}

/// The scope, and the board when it is a talk that may be written on.
async fn place(desk: &mut Desk<'_>, args: &HistoryRef) -> Result<(Scope, Option<Board>), ApiError> {
    if let Some(id) = args.conversation {
        let board = desk.writable_board(id).await?;
        return Ok((talk_scope(&board.conversation), Some(board)));
    }
    let Some(dossier) = args.dossier else {
        desk.check_door_open()?;
        return Ok((Scope::Workspace, None));
    };
    desk.dossier(dossier).await?;
    Ok((Scope::Dossier(dossier), None))
}

async fn append(
    desk: &mut Desk<'_>,
    scope: Scope,
    board: Option<&Board>,
    act: Act,
    step: Step,
    change: Change,
) -> Result<Applied, ApiError> {
    let change = on_todays_talks(desk, change).await?;
    let change = board.map_or_else(|| change.clone(), |b| b.unread(change.clone()));
    let entry = Entry { scope, act, gesture: step.gesture, change: &change, at: desk.api.now_utc() };
    desk.workspace.commit(&entry).await?;
    let deed = deed::of(&reveal(step.change, desk.viewer()));
    desk.applied(scope, change, Some(deed)).await
}

/// Phase, ticks and reading back are no steps and may have moved since: a talk
/// gets only what the step itself changed, and its closing stays as it is.
async fn on_todays_talks(desk: &mut Desk<'_>, change: Change) -> Result<Change, ApiError> {
    let mut rebased = Change { updated: Vec::new(), ..change };
    for update in change.updated {
        rebased.updated.push(match (update.from, update.to) {
            (Record::Conversation(from), Record::Conversation(to)) => {
                let now = desk.conversation(to.id).await?;
                Update { to: now.with_step(&from, &to).into(), from: now.into() }
            }
            // What was ticked or chosen since is nobody's to take back.
            (Record::Closing(_), Record::Closing(_)) => continue,
            (from, to) => Update { from, to },
        });
    }
    rebased.updated.retain(|update| update.from != update.to);
    for removed in &mut rebased.removed {
        if let Record::Conversation(talk) = removed {
            *talk = desk.conversation(talk.id).await?;
        }
    }
    Ok(rebased)
}
