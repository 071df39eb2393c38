//! Paper to work with: posters, cards and pages of explanation. There is nobody's name on it, so that
//! the door keeps none of it, and it needs no open workspace.

use super::form::{save_as, saved, view};
use crate::{
    Api, ApiError, NoArgs, PrintableList, PrintableSave, Saved,
    api::heavy,
    file_name,
    printable::{all, printable_pdf, title},
};

/// Everything that can be printed without a talk.
pub async fn printable_list(_: &Api, _: NoArgs) -> Result<PrintableList, ApiError> {
    Ok(PrintableList { papers: heavy(all).await? })
}

/// Saves one where the person says, and opens it if they want.
pub async fn printable_save(api: &Api, args: PrintableSave) -> Result<Saved, ApiError> {
    let suggested = file_name::of_printable(&title(args.paper, args.language));
    let (day, opens) = (api.today(), args.open);
    let path = save_as(api, suggested, move || printable_pdf(&args, day)).await?;
    if let Some(path) = path.as_ref().filter(|_| opens) {
        view(api, path).await?;
    }
    Ok(saved(path.as_deref()))
}
