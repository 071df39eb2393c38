//! Paper to work with: posters, cards and pages of explanation. There is nobody's name on it, so that
//! the door keeps none of it, and it needs no open workspace.

use crate::{
    Api, ApiError, ErrorCode, NoArgs, PrintableList, PrintableSave, Saved,
    api::heavy,
    file_name,
    printable::{all, printable_pdf, title},
};
use store::Existing;

/// Everything that can be printed without a talk.
pub async fn printable_list(_: &Api, _: NoArgs) -> Result<PrintableList, ApiError> {
    Ok(PrintableList { papers: heavy(all).await? })
}

/// Saves one where the person says, and opens it if they want.
pub async fn printable_save(api: &Api, args: PrintableSave) -> Result<Saved, ApiError> {
    let suggested = file_name::of_printable(&title(args.paper, args.language));
    let Some(path) = api.beside(move |host| host.pick_save(&suggested)).await? else {
        return Ok(Saved { path: None });
    };
    let (file, day, opens) = (path.clone(), api.today(), args.open);
    heavy(move || {
        let pdf = printable_pdf(&args, day)?;
        // The dialog has asked already whether a file there may go.
        Ok::<_, ApiError>(store::atomic_write(&file, &pdf, Existing::Replace)?)
    })
    .await??;
    if opens {
        let file = path.clone();
        let shown = api.beside(move |host| host.open_in_viewer(&file)).await?;
        shown.map_err(|e| ApiError::new(ErrorCode::NoViewer).with("path", path.display()).detail(e))?;
    }
    Ok(Saved { path: Some(path.display().to_string()) })
}
