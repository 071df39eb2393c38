//! Is a form still what was signed, and do paper and file say the same?

use std::path::Path;

use domain::Refusal;

use crate::{
    Api, ApiError, FormVerified, FormVerify, Picked, SealCompare, WordsVerdict,
    api::heavy,
    form_file::form_bytes,
    form_verdict::{compared, form_verdict, read_form},
};

/// Looks at a form that the person picks. It needs no workspace: whoever got a form can look.
/// During a talk it would show somebody else's name.
pub async fn form_verify(api: &Api, args: FormVerify) -> Result<FormVerified, ApiError> {
    if let Ok(desk) = api.desk().await {
        desk.check_door_open()?;
    }
    let read = api.beside(|host| host.pick_open(Picked::Form).map(|path| (name(&path), read_form(&path)))).await?;
    let Some((file, bytes)) = read else {
        return Ok(FormVerified { file: None, verdict: None });
    };
    let bytes = bytes?;
    let verdict = heavy(move || form_verdict(&bytes, &args.words)).await?;
    Ok(FormVerified { file: Some(file), verdict: Some(verdict) })
}

/// Holds six words from paper against the archived form of a closed talk.
pub async fn seal_compare(api: &Api, args: SealCompare) -> Result<WordsVerdict, ApiError> {
    if api.desk().await?.conversation(args.conversation).await?.form.is_none() {
        return Err(Refusal::NotHere { kind: "form" }.into());
    }
    let bytes = form_bytes(api, args.conversation, None).await?;
    heavy(move || compared(form::examine(&bytes).seal.as_ref(), &args.words)).await
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).display().to_string()
}
