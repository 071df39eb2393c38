//! Notes on the board.

use domain::{Answers, Board, Change, ConversationId, Gesture, Need, Note, NoteId, Reaction, ReactionId, Refusal};

use crate::{
    Api, ApiError, Applied, NeedDescribe, NoteAdd, NoteCarry, NoteDelete, NoteDiffer, NoteDream, NoteEdit, NoteMove,
    NoteReact, NoteStrike, ReactionDelete,
};

/// A new note from somebody's pad.
pub async fn note_add(api: &Api, args: NoteAdd) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let text = Note::clean(&args.text)?;
    let (id, position) = (NoteId(api.id()), board.position_in(args.lane, args.before, None));
    let lines = form::note_lines(&text);
    let note = Note::new(id, args.conversation, args.lane, position, args.author, text, lines);
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
        let open =
            if note.lane == args.lane { board.answers.clone() } else { board.answers.clone().without_note(note.id) };
        Change::updating(note.clone(), note.moved(args.lane, position)).squash(&instruments(&board, open))
    };
    desk.write_content(&board, args.gesture, change).await
}

/// Off the board; undo brings it back until the talk closes.
pub async fn note_delete(api: &Api, args: NoteDelete) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    let note = board.note(args.note)?.clone();
    let change =
        Change::removing([note.into()]).squash(&instruments(&board, board.answers.clone().without_note(args.note)));
    desk.write_content(&board, args.gesture, change).await
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

/// A dream on the horizon, or a plan after all.
pub async fn note_dream(api: &Api, args: NoteDream) -> Result<Applied, ApiError> {
    change(api, args.conversation, args.note, args.gesture, |note| note.dreamt(args.dream)).await
}

/// What kind of need a note is, in which form, and whether it can begin at once.
pub async fn need_describe(api: &Api, args: NeedDescribe) -> Result<Applied, ApiError> {
    let need = Need { kind: args.need, development: args.development, already_can: args.already_can };
    change(api, args.conversation, args.note, args.gesture, |note| note.described(need)).await
}

/// A few words to a note.
pub async fn note_react(api: &Api, args: NoteReact) -> Result<Applied, ApiError> {
    let reaction = Reaction::new(ReactionId(api.id()), args.author, &args.text)?;
    change(api, args.conversation, args.note, args.gesture, |note| Ok(note.with_reaction(reaction))).await
}

/// A reaction, taken back by who wrote it.
pub async fn reaction_delete(api: &Api, args: ReactionDelete) -> Result<Applied, ApiError> {
    change(api, args.conversation, args.note, args.gesture, |note| note.without_reaction(args.reaction, args.who)).await
}

/// "Wij zien dit verschillend": how one of the two sees it.
pub async fn note_differ(api: &Api, args: NoteDiffer) -> Result<Applied, ApiError> {
    change(api, args.conversation, args.note, args.gesture, |note| note.differing(args.who, &args.text)).await
}

async fn change(
    api: &Api,
    conversation: ConversationId,
    note: NoteId,
    gesture: Gesture,
    rule: impl FnOnce(&Note) -> Result<Note, Refusal>,
) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(conversation).await?;
    let note = board.note(note)?;
    desk.write_content(&board, gesture, Change::updating(note.clone(), rule(note)?)).await
}

/// The board's answers become these, if they differ.
fn instruments(board: &Board, answers: Answers) -> Change {
    if answers == board.answers { Change::default() } else { Change::updating(board.answers.clone(), answers) }
}
