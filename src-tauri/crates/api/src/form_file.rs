//! The bytes of a conversation form.

use domain::{Board, ConversationId, Ending, Language, Refusal};
use form::{Document, Edition, Format, format_of};

use crate::{Api, ApiError, ErrorCode, api::laid_out, desk::Desk, document::Source};

/// How somebody wants to have a form. What isn't said stays as it was archived.
#[derive(Debug, Clone, Copy, Default)]
pub struct FormLook {
    /// In another language than that of the workspace.
    pub language: Option<Language>,
    /// In another format.
    pub format: Option<Format>,
}

/// The form of a talk: of a closed one the archived bytes, unchanged, or with a
/// language an unsigned copy marked as translation; of an open one a draft,
/// or what was presented.
pub async fn form_bytes(
    api: &Api,
    conversation: ConversationId,
    language: Option<Language>,
) -> Result<Vec<u8>, ApiError> {
    form_bytes_in(api, conversation, FormLook { language, format: None }).await
}

/// The same in a format: of a closed talk, in another than it was archived in, an unsigned copy
/// marked as print.
pub async fn form_bytes_in(api: &Api, conversation: ConversationId, look: FormLook) -> Result<Vec<u8>, ApiError> {
    Ok(form_made(api, conversation, look).await?.1)
}

/// The same, and what it is.
pub async fn form_made(
    api: &Api,
    conversation: ConversationId,
    look: FormLook,
) -> Result<(Edition, Vec<u8>), ApiError> {
    if look.language.is_none() && look.format.is_none() {
        let mut desk = api.desk().await?;
        let board = desk.board(conversation).await?;
        if let Some(bytes) = archived(&mut desk, &board).await? {
            return Ok((Edition::Original, bytes));
        }
    }
    let (document, archived) = looked_at(api, conversation, look).await?;
    let edition = document.edition;
    match archived {
        Some(bytes) if edition == Edition::Original => Ok((edition, bytes)),
        _ => Ok((edition, laid_out(document.format.palette, move || form::render(&document)).await??.bytes)),
    }
}

/// What the form of a talk says and how, and the file that was archived of it.
pub(crate) async fn looked_at(
    api: &Api,
    conversation: ConversationId,
    look: FormLook,
) -> Result<(Document, Option<Vec<u8>>), ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(conversation).await?;
    let archived = archived(&mut desk, &board).await?;
    let kept = archived.as_deref().map(format_of);
    let edition = match kept {
        None => before_closing(&board),
        Some(_) if look.language.is_some() => Edition::Translation,
        Some(kept) if look.format.is_none_or(|format| format == kept) => Edition::Original,
        Some(_) => Edition::Print,
    };
    let format = look.format.or(kept).unwrap_or(board.closing.pages.format);
    let document = document(&mut desk, board, edition, look.language).await?;
    Ok((Document { format, ..document }, archived))
}

/// The file that was archived of a closed talk.
async fn archived(desk: &mut Desk<'_>, board: &Board) -> Result<Option<Vec<u8>>, ApiError> {
    let Some(form) = &board.conversation.form else { return Ok(None) };
    let lost = || ApiError::new(ErrorCode::FormTrouble).detail("the archived form is not there");
    Ok(Some(desk.workspace.form(&form.sha256).await?.ok_or_else(lost)?))
}

/// What the pages of an open talk are: a draft, until it is presented.
fn before_closing(board: &Board) -> Edition {
    if board.closing.is_presented() { Edition::Presented } else { Edition::Draft }
}

/// The document in `language`, or else in that of the settings.
pub(crate) async fn document(
    desk: &mut Desk<'_>,
    board: Board,
    edition: Edition,
    language: Option<Language>,
) -> Result<Document, ApiError> {
    if board.conversation.ending == Some(Ending::NothingKept) {
        return Err(Refusal::NotHere { kind: "form" }.into());
    }
    let language = match language {
        Some(language) => language,
        None => desk.workspace.settings().await?.language,
    };
    Source::gather(desk, board).await?.document(edition, language)
}
