//! The bytes of a conversation form.

use domain::{Board, ConversationId, Ending, Language, Refusal};
use form::{Document, Edition};

use crate::{Api, ApiError, ErrorCode, api::heavy, desk::Desk, document::Source};

/// The form of a talk: of a closed one the archived bytes, unchanged, or with a
/// language an unsigned copy marked as translation; of an open one a draft.
pub async fn form_bytes(
    api: &Api,
    conversation: ConversationId,
    language: Option<Language>,
) -> Result<Vec<u8>, ApiError> {
    let document = {
        let mut desk = api.desk().await?;
        let board = desk.board(conversation).await?;
        if let (Some(form), None) = (&board.conversation.form, language) {
            let lost = || ApiError::new(ErrorCode::FormTrouble).detail("the archived form is not there");
            return desk.workspace.form(&form.sha256).await?.ok_or_else(lost);
        }
        let edition = if board.conversation.form.is_some() { Edition::Translation } else { Edition::Draft };
        document(&mut desk, board, edition, language).await?
    };
    Ok(heavy(move || form::render(&document)).await??.bytes)
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
