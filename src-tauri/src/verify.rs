//! `praatplaat verify`: looks at a form. It needs no workspace, so that whoever
//! got a form can look.

use api::{ApiError, FormVerdict};

use crate::cli::Verify;
use crate::words::{Stop, Tongue, verified};

/// What was found, in words or as JSON; a form that isn't good is an answer too.
pub(crate) fn verify(asked: &Verify, tongue: Tongue) -> Result<String, Stop> {
    if asked.passphrase.is_given() {
        return Err(Stop::WorkspaceMissing("verify"));
    }
    let pdf = read(asked)?;
    told(&api::form_verdict(&pdf, asked.words.as_deref().unwrap_or_default()), asked, tongue)
}

/// The bytes of the form, if it is a PDF at all.
pub(crate) fn read(asked: &Verify) -> Result<Vec<u8>, Stop> {
    let pdf = api::read_form(&asked.form).map_err(|error| refused(asked, error))?;
    api::check_is_pdf(&pdf).map_err(|error| refused(asked, error))?;
    Ok(pdf)
}

/// What stands in the way is about the form, not about a workspace.
pub(crate) fn refused(asked: &Verify, error: ApiError) -> Stop {
    Stop::Refused(error, asked.form.clone())
}

/// The verdict, as it was asked for.
pub(crate) fn told(verdict: &FormVerdict, asked: &Verify, tongue: Tongue) -> Result<String, Stop> {
    if asked.json {
        let json = format!("{}\n", serde_json::to_string(verdict).expect("a verdict can always be written"));
        return if verdict.good { Ok(json) } else { Err(Stop::No(json)) };
    }
    if verdict.good { Ok(verified::good(verdict, tongue)) } else { Err(Stop::FormNotGood(Box::new(verdict.clone()))) }
}
