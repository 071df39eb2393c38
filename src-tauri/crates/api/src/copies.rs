//! The files that a closed talk leaves with: the form itself for the employee, and copies.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use domain::{ConversationId, FormRef, Refusal};
use form::{CopyBlock, Document, Edition, FormCopy, FormError, format_of, read_gesprek, render_copy, seal_in};
use store::Existing;

use crate::{Api, ApiError, CopyFile, ErrorCode, api::heavy, file_name, form_file, form_file::form_bytes};

/// No folder has so many files of one name.
const MOST_OF_A_NAME: u32 = 1000;

/// A file, ready to write.
pub(crate) struct Made {
    pub(crate) file: CopyFile,
    pub(crate) name: String,
    bytes: Vec<u8>,
}

/// The talk as its copies are made from it, and its form. Only a closed talk has copies. They are in
/// the language of the settings and the usual format: see [`like`].
pub(crate) async fn document(api: &Api, conversation: ConversationId) -> Result<(Document, FormRef), ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(conversation).await?;
    let Some(form) = board.conversation.form.clone() else {
        let has_begun = board.conversation.people.is_some();
        return Err(if has_begun { Refusal::NotHere { kind: "form" } } else { Refusal::NotOpened }.into());
    };
    Ok((form_file::document(&mut desk, board, Edition::Copy, None).await?, form))
}

/// All files, before any of them is written.
pub(crate) async fn made(
    api: &Api,
    conversation: ConversationId,
    blocks: BTreeSet<CopyBlock>,
    pocket: bool,
) -> Result<Vec<Made>, ApiError> {
    let (document, _) = document(api, conversation).await?;
    let master = form_bytes(api, conversation, None).await?;
    heavy(move || {
        let seal = seal_in(&master).map_err(FormError::from)?;
        let language = document.language;
        let document = like(&master, document)?;
        let name = |file| {
            let who = &document.people.employee.name;
            file_name::of_copy_for(language, document.kind, who, document.date, file)
        };
        let made = |file, copy: &FormCopy| -> Result<Made, ApiError> {
            Ok(Made { file, name: name(file), bytes: render_copy(copy)?.bytes })
        };
        let manager = made(CopyFile::Manager, &FormCopy::for_manager(&document, seal, &blocks))?;
        let hr = FormCopy::for_hr(&document, seal).map(|copy| made(CopyFile::Hr, &copy)).transpose()?;
        let pocket = FormCopy::for_pocket(&document, seal).filter(|_| pocket);
        let pocket = pocket.map(|copy| made(CopyFile::Pocket, &copy)).transpose()?;
        let employee = Made { file: CopyFile::Employee, name: name(CopyFile::Employee), bytes: master };
        Ok([Some(employee), Some(manager), hr, pocket].into_iter().flatten().collect())
    })
    .await?
}

/// In the language and the format in which its form was archived: a copy looks as the form does.
fn like(master: &[u8], document: Document) -> Result<Document, ApiError> {
    let language = read_gesprek(master)?.language;
    Ok(Document { language, format: format_of(master), ..document })
}

impl Made {
    /// Puts the file there, whole or not at all. What is there already stays: then the name gets a number.
    pub(crate) fn write(&self, folder: &Path) -> Result<PathBuf, ApiError> {
        for number in 1..=MOST_OF_A_NAME {
            let path = folder.join(file_name::numbered(&self.name, number));
            match store::atomic_write(&path, &self.bytes, Existing::Keep) {
                Err(store::StoreError::Exists) => {}
                Ok(()) => return Ok(path),
                Err(error) => return Err(ApiError::from(error).with("path", path.display())),
            }
        }
        // What is wrong is a file in the folder, never the workspace.
        let full = store::StoreError::Exists;
        Err(ApiError::new(ErrorCode::FileTrouble).with("path", folder.display()).detail(full))
    }
}
