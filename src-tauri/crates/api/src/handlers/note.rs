//! Notes on the board.

use domain::{Change, Note, NoteId, Refusal};

use crate::{Api, ApiError, Applied, NoteAdd, NoteCarry, NoteDelete, NoteEdit, NoteMove, NoteStrike};

/// A new note from somebody's pad.
pub async fn note_add(api: &Api, args: NoteAdd) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let text = Note::clean(&args.text)?;
    let note = Note {
        id: NoteId(api.id()),
        conversation: args.conversation,
        lane: args.lane,
        position: board.position_in(args.lane, args.before, None),
        author: args.author,
        supplemented_by: Vec::new(),
        lines: form::note_lines(&text),
        text,
        carried_from: None,
        struck: false,
    };
    desk.write_content(&board, args.gesture, Change::adding([note.into()])).await
}

/// Other words; the author stays who it was.
pub async fn note_edit(api: &Api, args: NoteEdit) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let note = board.note(args.note)?;
    let text = Note::clean(&args.text)?;
    let change = if text == note.text {
        Change::default()
    } else {
        let lines = form::note_lines(&text);
        Change::updating(note.clone(), note.edited(text, lines, args.editor))
    };
    desk.write_content(&board, args.gesture, change).await
}

/// Another lane, or another spot in it.
pub async fn note_move(api: &Api, args: NoteMove) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let note = board.note(args.note)?;
    let position = board.position_in(args.lane, args.before, Some(note.id));
    let change = if args.before == Some(note.id) {
        Change::default()
    } else {
        Change::updating(note.clone(), Note { lane: args.lane, position, ..note.clone() })
    };
    desk.write_content(&board, args.gesture, change).await
}

/// Off the board; undo brings it back until the talk closes.
pub async fn note_delete(api: &Api, args: NoteDelete) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let note = board.note(args.note)?.clone();
    desk.write_content(&board, args.gesture, Change::removing([note.into()])).await
}

/// Taken back while reading back, or left after all.
pub async fn note_strike(api: &Api, args: NoteStrike) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let note = board.note(args.note)?;
    let change = Change::updating(note.clone(), Note { struck: args.struck, ..note.clone() });
    desk.write_content(&board, args.gesture, change).await
}

/// Notes of last time on this board too; one that is here already stays one.
pub async fn note_carry(api: &Api, args: NoteCarry) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let mut board = desk.writable_board(args.conversation).await?;
    let previous = board.conversation.previous.ok_or(Refusal::NotHere { kind: "note" })?;
    let last_time = desk.board(previous).await?;
    let mut carried = Vec::new();
    for id in args.notes {
        let origin = last_time.note(id)?;
        if board.notes.iter().all(|n| n.carried_from != Some(id)) {
            let position = board.position_in(origin.lane, None, None);
            let note = origin.carried(NoteId(api.id()), args.conversation, position);
            board.notes.push(note.clone());
            carried.push(note.into());
        }
    }
    desk.write_content(&board, args.gesture, Change::adding(carried)).await
}
