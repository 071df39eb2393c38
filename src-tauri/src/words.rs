//! Every sentence the command line says, in two languages. The window has its
//! own catalogue; help is in `help`.

pub(crate) mod copies;
pub(crate) mod names;
mod next;
mod refusal;
mod stop;
pub(crate) mod verified;

use std::path::Path;

use api::{CheckProblem, Edition, FormSignatures, PaperSize, Seen};

pub(crate) use next::Next;
pub(crate) use stop::Stop;

/// The language of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    /// Dutch, unless the system says otherwise.
    Nl,
    /// English, where the system speaks it.
    En,
}

impl Tongue {
    /// What the system speaks: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says something.
    pub(crate) fn of_the_system() -> Self {
        let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty());
        if said.is_some_and(|value| value.starts_with("en")) { Self::En } else { Self::Nl }
    }

    /// The one of two sentences that is in this language.
    pub(crate) fn pick<'a>(self, nl: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }
}

/// The practice workspace is there.
pub(crate) fn practice_made(file: &Path, passphrase: &str, tongue: Tongue) -> String {
    let (made, phrase) = match tongue {
        Tongue::Nl => ("Oefenwerkruimte gemaakt", "De wachtwoordzin is bekend bij iedereen"),
        Tongue::En => ("Practice workspace made", "Everybody knows the passphrase"),
    };
    format!("{made}: {}\n{phrase}: {passphrase}\n", file.display())
}

/// The form is there, and what it is: a draft is never taken for the form itself.
pub(crate) fn form_written(file: &Path, edition: Edition, tongue: Tongue) -> String {
    let what = match edition {
        Edition::Original | Edition::Copy => tongue.pick("Formulier geschreven", "Form written"),
        Edition::Draft => tongue.pick("Concept geschreven", "Draft written"),
        Edition::Presented => tongue.pick("Voorgelegd formulier geschreven", "Presented form written"),
        Edition::Translation => {
            tongue.pick("Vertaling geschreven, zonder handtekening", "Translation written, unsigned")
        }
        Edition::Print => tongue.pick("Extra afdruk geschreven, zonder handtekening", "Extra print written, unsigned"),
    };
    format!("{what}: {}\n", file.display())
}

/// The printer has it.
pub(crate) fn form_printed(printer: &str, paper: PaperSize, two_sided: bool, tongue: Tongue) -> String {
    let sides = match (two_sided, tongue) {
        (true, Tongue::Nl) => "tweezijdig",
        (true, Tongue::En) => "two-sided",
        (false, Tongue::Nl) => "enkelzijdig",
        (false, Tongue::En) => "one-sided",
    };
    let paper = match paper {
        PaperSize::A4 => "A4",
        PaperSize::A3 => "A3",
    };
    format!("{}: {printer}, {paper}, {sides}.\n", tongue.pick("Naar de printer", "Sent to the printer"))
}

/// Paper to work with is there.
pub(crate) fn paper_written(file: &Path, tongue: Tongue) -> String {
    format!("{}: {}\n", tongue.pick("Geschreven", "Written"), file.display())
}

/// The talk is back: whose and when, and how much of it.
pub(crate) fn form_opened((name, day): (&str, &str), notes: u32, agreements: u32, tongue: Tongue) -> String {
    match tongue {
        Tongue::Nl => format!("Overgenomen: {name}, {day}. Briefjes: {notes}; afspraken: {agreements}.\n"),
        Tongue::En => format!("Taken over: {name}, {day}. Notes: {notes}; agreements: {agreements}.\n"),
    }
}

/// What can be said of a form's signatures.
pub(crate) fn signatures(found: FormSignatures, tongue: Tongue) -> &'static str {
    match found {
        FormSignatures::Hold => tongue.pick(
            "De handtekeningen kloppen: sinds het tekenen is er niets veranderd.\n",
            "The signatures hold: nothing has changed since they were set.\n",
        ),
        FormSignatures::Unsealed => tongue.pick(
            "Er is niet op het scherm getekend: of er iets aan veranderd is, kan Praatplaat niet nagaan.\n",
            "Nobody signed on screen: Praatplaat can't tell whether anything was changed in it.\n",
        ),
    }
}

/// Nothing is wrong.
pub(crate) fn sound(dossiers: u32, rows: u32, tongue: Tongue) -> String {
    match tongue {
        Tongue::Nl => format!("In orde. Dossiers: {dossiers}; regels geschiedenis: {rows}.\n"),
        Tongue::En => format!("Good. Dossiers: {dossiers}; rows of history: {rows}.\n"),
    }
}

/// What this computer remembers of the file; nothing when it is as it was left.
pub(crate) fn seen(seen: Seen, tongue: Tongue) -> &'static str {
    match seen {
        Seen::AsLeft => "",
        Seen::Older => tongue.pick(
            "Let op: dit bestand is ouder dan wat deze computer het laatst zag. Is het geen kopie, zoek dan het nieuwere bestand.\n",
            "Note: this file is older than what this computer last saw. If it is no copy, find the newer file.\n",
        ),
        Seen::Apart => tongue.pick(
            "Let op: dit bestand is anders verdergegaan dan wat deze computer het laatst zag. Is het geen kopie, zoek dan het andere bestand.\n",
            "Note: this file went on from an older copy than what this computer last saw. If it is no copy, find the other file.\n",
        ),
    }
}

/// The window that was there already has come to the front.
pub(crate) fn brought_forward(tongue: Tongue) -> String {
    tongue
        .pick(
            "Deze werkruimte was al open; het venster staat nu vooraan.\n",
            "This workspace was open already; its window is in front now.\n",
        )
        .to_owned()
}

/// The list is empty.
pub(crate) fn nobody(tongue: Tongue) -> String {
    tongue.pick("Er zijn nog geen dossiers.\n", "There are no dossiers yet.\n").to_owned()
}

/// A talk's kind, by its word on the wire.
pub(crate) fn kind(word: &str, tongue: Tongue) -> &str {
    match word {
        "development" => tongue.pick("ontwikkelgesprek", "development talk"),
        "check_in" => tongue.pick("goed gesprek", "check-in"),
        "follow_up" => tongue.pick("voortgang", "follow-up"),
        "onboarding" => tongue.pick("inwerkgesprek", "onboarding talk"),
        "internship" => tongue.pick("stagegesprek", "internship talk"),
        other => other,
    }
}

/// How far a talk is, by its word in `list --json`.
pub(crate) fn status(word: &str, tongue: Tongue) -> &str {
    match word {
        "planned" => tongue.pick("gepland", "planned"),
        "prepared" => tongue.pick("voorbereid", "prepared"),
        "spoken" => tongue.pick("gesproken", "spoken"),
        "read_back" => tongue.pick("vastgesteld", "read back"),
        "presented" => tongue.pick("voorgelegd", "presented"),
        "signed" => tongue.pick("getekend", "signed"),
        "closed" => tongue.pick("afgesloten zonder handtekening", "closed without signature"),
        other => other,
    }
}

fn problem(problem: CheckProblem, tongue: Tongue) -> &'static str {
    match problem {
        CheckProblem::FileDamaged => tongue.pick("het bestand is beschadigd", "the file is damaged"),
        CheckProblem::HistoryBroken => tongue
            .pick("een geschiedenis is door een andere hand veranderd", "a history has been changed by another hand"),
        CheckProblem::TablesDiffer => {
            tongue.pick("de inhoud is niet wat de geschiedenis zegt", "the content isn't what the history says")
        }
        CheckProblem::FormDiffers => {
            tongue.pick("een bewaard formulier is niet wat getekend is", "an archived form isn't what was signed")
        }
        CheckProblem::ScanDiffers => {
            tongue.pick("een gescande pagina is niet wat er is toegevoegd", "a scanned page isn't what was put there")
        }
    }
}
