//! Copies of a closed talk, in one action: the form for the employee, the joint part for the
//! manager, what both ticked for HR, and a card for the pocket.

use std::path::{Path, PathBuf};

use form::blocks_in;

use crate::{
    Api, ApiError, ConversationRef, CopiesSave, CopiesSaved, CopiesView, CopyBlockView, CopySaved,
    api::{heavy, trouble},
    copies::{Made, document, made},
    file_name,
};

/// What there is to put into the copies. Nothing is written.
pub async fn copies_preview(api: &Api, args: ConversationRef) -> Result<CopiesView, ApiError> {
    let (document, form) = document(api, args.conversation).await?;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let blocks = blocks_in(&document).into_iter().map(|(block, count)| CopyBlockView {
        block,
        count: number(count),
        sensitive: block.is_sensitive(),
    });
    let is_for_hr = |agreement: &&domain::Agreement| document.closing.shared_with_hr(agreement.id);
    Ok(CopiesView {
        pages: form.pages,
        agreements: number(document.agreements.len()),
        for_hr: number(document.agreements.iter().filter(is_for_hr).count()),
        blocks: blocks.collect(),
    })
}

/// Writes them into the folder that the person picks.
pub async fn copies_save(api: &Api, args: CopiesSave) -> Result<CopiesSaved, ApiError> {
    let made = made(api, args.conversation, args.blocks.into_iter().collect(), args.pocket).await?;
    // The workspace is free while the person chooses.
    let Some(folder) = api.beside(|host| host.pick_folder()).await? else {
        return Ok(CopiesSaved { folder: None, files: Vec::new(), missing: Vec::new(), error: None });
    };
    heavy(move || written(&made, &folder)).await?
}

/// The same into a folder that is known already, as on the command line. It is made if it isn't there,
/// once there is something to put into it; the folder above it is not.
pub async fn copies_written(api: &Api, args: CopiesSave, folder: PathBuf) -> Result<CopiesSaved, ApiError> {
    let made = made(api, args.conversation, args.blocks.into_iter().collect(), args.pocket).await?;
    heavy(move || {
        if !folder.exists() {
            std::fs::create_dir(&folder).map_err(|error| trouble(&folder, &error))?;
        }
        written(&made, &folder)
    })
    .await?
}

/// All of them; or what was written before one could not be.
fn written(made: &[Made], folder: &Path) -> Result<CopiesSaved, ApiError> {
    let mut saved =
        CopiesSaved { folder: Some(folder.display().to_string()), files: Vec::new(), missing: Vec::new(), error: None };
    for (index, one) in made.iter().enumerate() {
        match one.write(folder) {
            Ok(path) => saved.files.push(CopySaved { file: one.file, name: file_name::last_part(&path) }),
            // Nothing was written: a plain refusal says all of it.
            Err(error) if saved.files.is_empty() => return Err(error),
            Err(error) => {
                saved.missing = made[index..].iter().map(|one| one.file).collect();
                saved.error = Some(error);
                break;
            }
        }
    }
    Ok(saved)
}
