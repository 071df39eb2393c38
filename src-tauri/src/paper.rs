//! `praatplaat paper`: posters, cards and pages of explanation. It needs no workspace, since nobody's name
//! is on them.

use api::PrintableSave;
use serde_json::json;

use crate::cli::{Lang, Paper, Printed, Size};
use crate::words::{self, Next, Stop, Tongue};
use crate::{clock, run};

/// Writes the PDF, and says where.
pub(crate) fn write(asked: &Paper, tongue: Tongue) -> Result<String, Stop> {
    let wanted = wanted(asked, tongue)?;
    run::check_free(&asked.out, asked.force)?;
    let day = clock::clock()?.now().date_naive();
    let pdf = api::printable_pdf(&wanted, day).map_err(|error| Stop::Refused(error, asked.out.clone()))?;
    run::put(&asked.out, &pdf, asked.force)?;
    Ok(words::paper_written(&asked.out, tongue))
}

/// The paper as it travels on the wire: api's types know how to read it.
fn wanted(asked: &Paper, tongue: Tongue) -> Result<PrintableSave, Stop> {
    let wrong = |place: &str| Stop::ValueWrong {
        option: "--place".to_owned(),
        value: place.to_owned(),
        next: Next::Help("paper"),
    };
    let known = |place: &String| words::names::place(place).ok_or_else(|| wrong(place));
    let place = asked.place.as_ref().map(known).transpose()?;
    let handout = |reader: &str| json!({ "what": "handout", "reader": reader });
    let cards = |deck: &str| json!({ "what": "cards", "deck": deck, "place": place });
    let paper = match asked.what {
        Printed::Poster => json!({ "what": "poster", "size": size(asked.size) }),
        Printed::Questions => cards("questions"),
        Printed::Talents => cards("talents"),
        Printed::Energy => cards("energy"),
        Printed::Employee => handout("employee"),
        Printed::Manager => handout("manager"),
        Printed::Hr => handout("hr"),
    };
    let is_of_a_poster = asked.what == Printed::Poster || asked.size.is_none();
    let is_of_questions = asked.what == Printed::Questions || place.is_none();
    if !is_of_a_poster || !is_of_questions {
        return Err(Stop::WrongUse);
    }
    let language = match (asked.lang, tongue) {
        (Some(Lang::Nl), _) | (None, Tongue::Nl) => "nl",
        (Some(Lang::En), _) | (None, Tongue::En) => "en",
    };
    serde_json::from_value(json!({ "paper": paper, "language": language, "saves_ink": asked.ink, "open": false }))
        .map_err(|_| wrong(place.unwrap_or_default()))
}

fn size(size: Option<Size>) -> &'static str {
    match size {
        Some(Size::A4) => "a4",
        None | Some(Size::A3) => "a3",
        Some(Size::A2) => "a2",
    }
}
