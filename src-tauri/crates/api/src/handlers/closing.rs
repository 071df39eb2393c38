//! Reading back, last words, signatures, closing.

use domain::{
    Answers, Board, Change, Closing, Conversation, ConversationId, DossierId, Ending, FormRef, Gesture, Opinion,
    Record, Refusal, Update,
};
use form::{Document, Edition};
use store::{Act, Entry, StoredForm};

use super::agreement::carrying;
use crate::{
    Api, ApiError, Applied, ConversationRef, FormAsk, FormatChoose, HrTick, ReadBack, SignatureLater, SignatureSet,
    StanceChoose, StanceSplit,
    api::laid_out,
    desk::{Desk, talk_scope},
    document::Source,
    signing::signing_key,
};

/// The two have read it back, or go on after all. What was presented opens again by it:
/// the signatures go, and both read back and sign anew.
pub async fn read_back(api: &Api, args: ReadBack) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    let opens_again = board.closing.is_presented() && !args.done;
    if opens_again {
        board.conversation.check_writable()?;
    } else {
        board.check_writable()?;
    }
    let talk = Conversation { read_back: args.done, ..board.conversation.clone() };
    let mut change = Change::updating(board.conversation.clone(), talk);
    let to = if opens_again { board.closing.reopened() } else { board.closing.with_pages_seen(false) };
    if to != board.closing {
        change.updated.push(Update { from: board.closing.clone().into(), to: to.into() });
    }
    desk.write_alone(talk_scope(&board.conversation), Act::Silent, change).await
}

/// How the pages are laid out: it waits with the talk, and the form is archived like this.
pub async fn format_choose(api: &Api, args: FormatChoose) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_writable()?;
    closing_set(&mut desk, &board, board.closing.with_format(args.format)).await
}

/// The two have looked at the pages, and go on to signing.
pub async fn pages_view(api: &Api, args: ConversationRef) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_writable()?;
    board.conversation.check_read_back()?;
    closing_set(&mut desk, &board, board.closing.with_pages_seen(true)).await
}

/// Somebody's last word. Refused while a signature stands.
pub async fn stance_choose(api: &Api, args: StanceChoose) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_writable()?;
    let opinion = Opinion::new(args.stance, &args.reason, &args.reaction)?;
    closing_set(&mut desk, &board, board.closing.with_opinion(args.who, opinion)?).await
}

/// Somebody's last word, about each block of the talk apart. Refused while a signature stands.
pub async fn stance_split(api: &Api, args: StanceSplit) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_writable()?;
    let opinion = Opinion::per_block(args.blocks, &args.reaction)?;
    board.check_opinion(&opinion)?;
    closing_set(&mut desk, &board, board.closing.with_opinion(args.who, opinion)?).await
}

async fn closing_set(desk: &mut Desk<'_>, board: &Board, closing: Closing) -> Result<Applied, ApiError> {
    let change = Change::updating(board.closing.clone(), closing);
    desk.write_alone(talk_scope(&board.conversation), Act::Silent, change).await
}

/// One person's tick at one agreement: it may be told to HR. Both tick, or nothing goes. They tick
/// while they read back, so it need not be finished.
pub async fn hr_tick(api: &Api, args: HrTick) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.check_writable()?;
    if board.agreement(args.agreement)?.struck {
        return Err(Refusal::NotHere { kind: "agreement" }.into());
    }
    closing_set(&mut desk, &board, board.closing.with_hr(args.who, args.agreement, args.shared)?).await
}

/// Somebody thinks it over: the talk is presented and stays as it is, until they sign, or it
/// is opened again.
pub async fn signature_later(api: &Api, args: SignatureLater) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_writable()?;
    board.conversation.check_read_back()?;
    closing_set(&mut desk, &board, board.closing.with_later(args.who)?).await
}

/// A signature under what was read back, or none after all. Undo doesn't cross it.
pub async fn signature_set(api: &Api, args: SignatureSet) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_writable()?;
    if args.signature.is_some() {
        board.conversation.check_read_back()?;
        board.check_stances()?;
    }
    let act = if args.signature.is_some() { Act::Barrier } else { Act::Silent };
    let closing = board.closing.with_signature(args.who, args.signature, api.today())?;
    let change = Change::updating(board.closing.clone(), closing);
    let applied = desk.write_alone(talk_scope(&board.conversation), act, change).await?;
    desk.workspace.anchor().await;
    Ok(applied)
}

/// Closes the talk: what was struck goes, the form is made once and for ever, and every signature
/// set on screen closes it.
pub async fn conversation_close(api: &Api, args: FormAsk) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.check_closable()?;
    let scope = talk_scope(&board.conversation);
    let struck = struck(&mut desk, &board).await?;
    let mut closed = board.clone().without_struck();
    closed.conversation.ending = Some(ending(&board));
    closed.conversation.closed_on = Some(api.today());
    closed.closing = closed.closing.settled();
    let language = desk.workspace.settings().await?.language;
    let document = Source::gather(&mut desk, closed.clone()).await?.document(Edition::Original, language)?;
    let document = Document { format: args.format.unwrap_or(board.closing.pages.format), ..document };
    let (key, at) = (signing_key(&mut desk).await?, api.now_utc());
    let pdf = laid_out(document.format.palette, move || form::render_signed(&document, &key, at)).await??;
    let sha256 = store::sha256_hex(&pdf.bytes);
    closed.conversation.form = Some(FormRef { sha256: sha256.clone(), pages: pdf.pages });
    let mut updated = vec![Update { from: board.conversation.into(), to: closed.conversation.into() }];
    if board.answers != closed.answers {
        updated.push(Update { from: board.answers.into(), to: closed.answers.into() });
    }
    if board.closing != closed.closing {
        updated.push(Update { from: board.closing.into(), to: closed.closing.into() });
    }
    let change = Change { updated, removed: struck, ..Change::default() };
    let entry = Entry { scope, act: Act::Barrier, gesture: Gesture(api.id()), change: &change, at: api.now_utc() };
    desk.void_round(args.conversation);
    desk.workspace.close_conversation(&entry, &StoredForm { sha256: &sha256, bytes: &pdf.bytes }).await?;
    desk.applied(scope, change, None).await
}

/// Closes a talk that keeps nothing: that they talked is all that stays. Only
/// a kind of talk whose template says so can be closed like this.
pub async fn conversation_forget(api: &Api, args: ConversationRef) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    if !board.conversation.template.as_ref().is_some_and(|template| template.keeps_nothing) {
        return Err(Refusal::HasContent.into());
    }
    let talk = board.conversation;
    let scope = talk_scope(&talk);
    let mut removed = said(&mut desk, talk.dossier, talk.id).await?;
    removed.extend(board.notes.into_iter().map(Record::from));
    removed.extend(board.agreements.into_iter().map(Record::from));
    let updated = vec![
        Update { from: talk.clone().into(), to: talk.forgotten(api.today()).into() },
        Update { from: board.answers.into(), to: Answers::new(args.conversation).into() },
        Update { from: board.closing.into(), to: Closing::new(args.conversation).into() },
    ];
    let change = Change { updated, removed, ..Change::default() };
    let entry = Entry { scope, act: Act::Barrier, gesture: Gesture(api.id()), change: &change, at: api.now_utc() };
    desk.void_round(args.conversation);
    desk.workspace.forget_conversation(&entry).await?;
    desk.applied(scope, change, None).await
}

/// What was written in a talk besides its board: answers to older agreements, and cards.
pub(super) async fn said(
    desk: &mut Desk<'_>,
    dossier: DossierId,
    conversation: ConversationId,
) -> Result<Vec<Record>, ApiError> {
    let follow_ups = desk.workspace.follow_ups_of(dossier).await?;
    let mut said: Vec<Record> =
        follow_ups.into_iter().filter(|f| f.conversation == Some(conversation)).map(Record::from).collect();
    said.extend(desk.workspace.asked_in(conversation).await?.into_iter().map(Record::from));
    said.extend(desk.workspace.deeper_in(conversation).await?.map(Record::from));
    Ok(said)
}

fn ending(board: &Board) -> Ending {
    if board.closing.is_signed_by_anyone() { Ending::Signed } else { Ending::Unsigned }
}

/// What was taken back, with the answers that only led to it.
async fn struck(desk: &mut Desk<'_>, board: &Board) -> Result<Vec<Record>, ApiError> {
    let follow_ups = desk.workspace.follow_ups_of(board.conversation.dossier).await?;
    let notes = board.notes.iter().filter(|n| n.struck).cloned().map(Record::from);
    let agreements = board.agreements.iter().filter(|a| a.struck);
    let answers = agreements.clone().flat_map(|a| carrying(&follow_ups, a)).map(Record::from);
    Ok(notes.chain(answers).chain(agreements.cloned().map(Record::from)).collect())
}
