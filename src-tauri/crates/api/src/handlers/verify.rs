//! Is a form still what was signed, and do paper and file say the same?

use domain::Refusal;

use crate::{
    Api, ApiError, FormVerdict, FormVerified, FormVerify, SealCompare, WordsVerdict,
    api::heavy,
    dropped,
    form_file::form_bytes,
    form_verdict::{check_is_pdf, compared, verdict},
    signing::own_certificates,
};

/// Looks at a form that the person picks or dropped. It needs no workspace: whoever got a form can
/// look. During a talk it would show somebody else's name.
pub async fn form_verify(api: &Api, args: FormVerify) -> Result<FormVerified, ApiError> {
    if let Ok(desk) = api.desk().await {
        desk.check_door_open()?;
    }
    let Some((file, bytes)) = dropped::form(api, args.file).await? else {
        return Ok(FormVerified { file: None, verdict: None });
    };
    let verdict = look_at_form(api, bytes, args.words).await?;
    Ok(FormVerified { file: Some(file), verdict: Some(verdict) })
}

/// The same for bytes that are at hand already, as on the command line. Where a workspace is open
/// it says whether that one signed it.
pub async fn look_at_form(api: &Api, pdf: Vec<u8>, words: String) -> Result<FormVerdict, ApiError> {
    check_is_pdf(&pdf)?;
    let keys = match api.desk().await {
        Ok(mut desk) => Some(own_certificates(&mut desk).await?),
        Err(_) => None,
    };
    heavy(move || verdict(&pdf, &words, keys.as_deref())).await
}

/// Holds six words from paper against the archived form of a closed talk.
pub async fn seal_compare(api: &Api, args: SealCompare) -> Result<WordsVerdict, ApiError> {
    if api.desk().await?.conversation(args.conversation).await?.form.is_none() {
        return Err(Refusal::NotHere { kind: "form" }.into());
    }
    let bytes = form_bytes(api, args.conversation, None).await?;
    heavy(move || compared(form::examine(&bytes).seal.as_ref(), &args.words)).await
}
