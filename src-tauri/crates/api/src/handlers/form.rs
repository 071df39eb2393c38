//! The form on screen, as a file, and in the system's viewer.

use std::path::{Path, PathBuf};

use form::{Edition, Preview};
use store::Existing;

use crate::{
    Api, ApiError, ErrorCode, FormAsk, Saved,
    api::heavy,
    file_name,
    form_file::{form_made, looked_at},
};

/// The pages, drawn from the same display list as the file.
pub async fn form_preview(api: &Api, args: FormAsk) -> Result<Preview, ApiError> {
    let (document, _) = looked_at(api, args.conversation, args.look()).await?;
    Ok(heavy(move || form::preview(&document)).await??)
}

/// Saves the form where the person says.
pub async fn form_save(api: &Api, args: FormAsk) -> Result<Saved, ApiError> {
    Ok(saved(save(api, &args).await?.as_deref()))
}

/// Saves the form and opens it in the system's viewer, which can print.
pub async fn form_print(api: &Api, args: FormAsk) -> Result<Saved, ApiError> {
    let Some(path) = save(api, &args).await? else {
        return Ok(saved(None));
    };
    view(api, &path).await?;
    Ok(saved(Some(&path)))
}

async fn save(api: &Api, args: &FormAsk) -> Result<Option<PathBuf>, ApiError> {
    let (edition, bytes) = form_made(api, args.conversation, args.look()).await?;
    let suggested = suggested_name(api, args, edition).await?;
    save_as(api, suggested, || Ok(bytes)).await
}

/// Writes what is made where the person says. The workspace is free while they choose.
pub(super) async fn save_as(
    api: &Api,
    suggested: String,
    made: impl FnOnce() -> Result<Vec<u8>, ApiError> + Send + 'static,
) -> Result<Option<PathBuf>, ApiError> {
    let Some(path) = api.beside(move |host| host.pick_save(&suggested)).await? else {
        return Ok(None);
    };
    let file = path.clone();
    // The dialog has asked already whether a file there may go.
    heavy(move || Ok::<_, ApiError>(store::atomic_write(&file, &made()?, Existing::Replace)?)).await??;
    Ok(Some(path))
}

/// Opens what was saved in the system's viewer.
pub(super) async fn view(api: &Api, path: &Path) -> Result<(), ApiError> {
    let file = path.to_owned();
    let shown = api.beside(move |host| host.open_in_viewer(&file)).await?;
    shown.map_err(|e| ApiError::new(ErrorCode::NoViewer).with("path", path.display()).detail(e))
}

async fn suggested_name(api: &Api, args: &FormAsk, edition: Edition) -> Result<String, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.conversation(args.conversation).await?;
    let language = desk.workspace.settings().await?.language;
    let name = talk.people.map(|p| p.employee.name).unwrap_or_default();
    Ok(file_name::of_edition(language, edition, talk.kind, &name, talk.date))
}

pub(super) fn saved(path: Option<&Path>) -> Saved {
    Saved { path: path.map(|p| p.display().to_string()) }
}
