//! `praatplaat verify`: looks at a form. It needs no workspace, so that whoever
//! got a form can look.

use crate::cli::Verify;
use crate::words::{Stop, Tongue, verified};

/// What was found, in words or as JSON; a form that isn't good is an answer too.
pub(crate) fn verify(asked: &Verify, tongue: Tongue) -> Result<String, Stop> {
    let pdf = api::read_form(&asked.form).map_err(|error| Stop::Refused(error, asked.form.clone()))?;
    let verdict = api::form_verdict(&pdf, asked.words.as_deref().unwrap_or_default());
    if asked.json {
        let json = format!("{}\n", serde_json::to_string(&verdict).expect("a verdict can always be written"));
        return if verdict.good { Ok(json) } else { Err(Stop::No(json)) };
    }
    if verdict.good { Ok(verified::good(&verdict, tongue)) } else { Err(Stop::FormNotGood(Box::new(verdict))) }
}
