//! Every sentence the command line says, in two languages. The window has its
//! own catalogue; help is in `help`.

pub(crate) mod copies;
pub(crate) mod verified;

use std::path::{Path, PathBuf};

use api::{ApiError, CheckProblem, ErrorCode, FormSignatures, FormVerdict, Seen};

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

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// These words don't go together.
    WrongUse,
    /// There is no such option.
    OptionUnknown(String),
    /// There is no such command.
    CommandUnknown(String),
    /// An option that this command can't do without.
    OptionMissing(String),
    /// A value that can't be meant.
    ValueWrong {
        /// Of which option.
        option: String,
        /// As typed.
        value: String,
    },
    /// Nobody can be asked for the passphrase.
    NobodyToAsk,
    /// The passphrase could not be read.
    PassphraseUnreadable,
    /// There is no file here.
    NoWorkspace(PathBuf),
    /// The form can't be read from the disk.
    NoForm(PathBuf),
    /// There is a file here already.
    FileExists(PathBuf),
    /// There is no data folder to keep the workspace in.
    NoFolder,
    /// There is no screen to open a window on.
    NoDisplay,
    /// The window could not be opened.
    NoWindow,
    /// The runtime could not be started.
    NoRuntime,
    /// A handler said no; about which file.
    Refused(ApiError, PathBuf),
    /// Some of the copies are there, and others are not.
    CopiesMissing {
        /// Which are, and which are not.
        told: String,
        /// Why not.
        error: ApiError,
        /// Where they were to go.
        folder: PathBuf,
    },
    /// What was asked for was checked, and isn't good.
    NotGood(Vec<CheckProblem>),
    /// A form was looked at, and isn't good.
    FormNotGood(Box<FormVerdict>),
    /// The same, as a program reads it: an answer, not a message.
    No(String),
}

impl Stop {
    /// 1 the answer is "not good", 2 wrong use, 3 could not be done.
    pub(crate) fn exit(&self) -> u8 {
        match self {
            Self::NotGood(_) | Self::FormNotGood(_) | Self::No(_) => 1,
            Self::WrongUse
            | Self::OptionUnknown(_)
            | Self::CommandUnknown(_)
            | Self::OptionMissing(_)
            | Self::ValueWrong { .. }
            | Self::NobodyToAsk => 2,
            Self::PassphraseUnreadable
            | Self::NoWorkspace(_)
            | Self::NoForm(_)
            | Self::FileExists(_)
            | Self::NoFolder
            | Self::NoDisplay
            | Self::NoWindow
            | Self::NoRuntime
            | Self::CopiesMissing { .. }
            | Self::Refused(..) => 3,
        }
    }

    /// What to say about it, with one next step.
    pub(crate) fn text(&self, tongue: Tongue) -> String {
        let say = |nl: &str, en: &str| tongue.pick(nl, en).to_owned();
        let more = tongue.pick("Uitleg: praatplaat --help", "Explanation: praatplaat --help");
        match self {
            Self::WrongUse => format!("{} {more}", say("Deze combinatie kan niet.", "These don't go together.")),
            Self::OptionUnknown(option) => {
                format!("{}: {option}. {more}", say("Onbekende keuze", "Unknown option"))
            }
            Self::CommandUnknown(command) => {
                format!("{}: {command}. {more}", say("Onbekend commando", "Unknown command"))
            }
            Self::OptionMissing(option) => format!("{}: {option}. {more}", say("Er ontbreekt", "Missing")),
            Self::ValueWrong { option, value } => {
                format!("{} {option}: {value}. {more}", say("Dit kan niet bij", "This can't be for"))
            }
            Self::NobodyToAsk => say(
                "Er is geen terminal om de wachtwoordzin te vragen. Geef hem met --passphrase-stdin of --passphrase-fd N.",
                "There is no terminal to ask for the passphrase. Give it with --passphrase-stdin or --passphrase-fd N.",
            ),
            Self::PassphraseUnreadable => {
                say("De wachtwoordzin kon niet worden gelezen.", "The passphrase could not be read.")
            }
            Self::NoWorkspace(path) => {
                format!("{}: {}", say("Hier is geen werkruimte", "There is no workspace here"), path.display())
            }
            Self::NoForm(path) => {
                format!("{}: {}", say("Dit bestand kan niet worden gelezen", "This file can't be read"), path.display())
            }
            Self::FileExists(path) => format!(
                "{}: {}",
                say("Er is al een bestand, en dat blijft zoals het is", "There is a file already; it stays as it is"),
                path.display()
            ),
            Self::NoFolder => say(
                "De gegevensmap voor de werkruimte kan niet worden gemaakt. Kies een bestand met --workspace BESTAND.",
                "The data folder for the workspace can't be made. Choose a file with --workspace FILE.",
            ),
            Self::NoDisplay => say(
                "Er is geen scherm om het venster te openen. De commando's werken wel: praatplaat --help",
                "There is no screen to open the window on. The commands do work: praatplaat --help",
            ),
            Self::NoWindow => say(
                "Het venster kon niet worden geopend. De commando's werken wel: praatplaat --help",
                "The window could not be opened. The commands do work: praatplaat --help",
            ),
            Self::NoRuntime => say("Het programma kon niet starten.", "The program could not start."),
            Self::Refused(error, path) => format!("{} ({})", refusal(error, tongue), path.display()),
            Self::CopiesMissing { told, error, folder } => {
                format!("{}{} ({})", told, refusal(error, tongue), folder.display())
            }
            Self::FormNotGood(verdict) => verified::not_good(verdict, tongue),
            Self::No(answer) => answer.clone(),
            Self::NotGood(problems) => {
                let lines = problems.iter().map(|problem| format!("- {}\n", self::problem(*problem, tongue)));
                format!("{}\n{}", say("Niet in orde:", "Not good:"), lines.collect::<String>()).trim_end().to_owned()
            }
        }
    }
}

/// A handler's refusal. Codes that no command of the line can meet share a sentence.
fn refusal(error: &ApiError, tongue: Tongue) -> String {
    let (nl, en) = match error.code {
        ErrorCode::PassphraseWrong => {
            ("Deze wachtwoordzin opent het bestand niet.", "This passphrase doesn't open the file.")
        }
        ErrorCode::WorkspaceBusy => (
            "Deze werkruimte is al open, in een ander venster of programma. Sluit die eerst.",
            "This workspace is open already, in another window or program. Close that first.",
        ),
        ErrorCode::WorkspaceExists => {
            ("Er is al een bestand, en dat blijft zoals het is.", "There is a file already; it stays as it is.")
        }
        ErrorCode::WorkspaceDamaged => (
            "Het bestand is beschadigd. Gebruik een kopie; het beschadigde bestand is niet veranderd.",
            "The file is damaged. Use a copy; the damaged file has not been changed.",
        ),
        ErrorCode::WorkspaceOther => ("Dit bestand is geen werkruimte.", "This file is not a workspace."),
        ErrorCode::WorkspaceNewer => (
            "Dit bestand is van een nieuwere versie van Praatplaat. Werk het programma bij; het bestand is niet veranderd.",
            "This file is of a newer version of Praatplaat. Update the program; the file has not been changed.",
        ),
        ErrorCode::FileNoPermission => {
            ("Hier mag niet worden gelezen of geschreven.", "Reading or writing is not allowed here.")
        }
        ErrorCode::FileDiskFull => {
            ("De schijf is vol. Maak ruimte en probeer het opnieuw.", "The disk is full. Make room and try again.")
        }
        ErrorCode::FileTrouble => ("Lezen of schrijven lukte niet.", "Reading or writing failed."),
        ErrorCode::NotHere => {
            ("Dit gesprek is er niet. Zie: praatplaat list", "There is no such talk. See: praatplaat list")
        }
        ErrorCode::NotOpened => (
            "Dit gesprek is nog niet begonnen; er is nog geen formulier.",
            "This talk has not begun; there is no form yet.",
        ),
        ErrorCode::FormForeign => (
            "Dit is geen gespreksformulier van Praatplaat, of het is beschadigd. Geef de PDF die Praatplaat zelf bewaarde.",
            "This is no conversation form of Praatplaat, or it is damaged. Give the PDF that Praatplaat itself saved.",
        ),
        ErrorCode::FormNewer => (
            "Dit formulier is van een nieuwere versie van Praatplaat. Werk het programma bij.",
            "This form is of a newer version of Praatplaat. Update the program.",
        ),
        ErrorCode::FormNotOriginal => (
            "Dit is een concept of een vertaling. Geef het formulier dat bij het afsluiten is bewaard.",
            "This is a draft or a translation. Give the form that was saved when the talk was closed.",
        ),
        ErrorCode::FormCopy => (
            "Dit is een kopie, met een deel van het gesprek. Geef het formulier zelf.",
            "This is a copy, with a part of the talk. Give the form itself.",
        ),
        ErrorCode::FormChanged => (
            "Dit formulier is veranderd nadat het gesprek was afgesloten. Geef het oorspronkelijke bestand.",
            "This form was changed after the talk was closed. Give the original file.",
        ),
        ErrorCode::FormPractice => (
            "Dit is een oefenformulier. Dat kan alleen in een oefenwerkruimte.",
            "This is a practice form. That goes into a practice workspace only.",
        ),
        ErrorCode::FormReal => (
            "Dit is een echt formulier. Dat kan niet in een oefenwerkruimte; kies je eigen werkruimte.",
            "This is a real form. It can't go into a practice workspace; choose your own workspace.",
        ),
        ErrorCode::FormKnown => (
            "Dit gesprek staat al in deze werkruimte. Zie: praatplaat list",
            "This talk is in this workspace already. See: praatplaat list",
        ),
        ErrorCode::FormTrouble => ("Het formulier kon niet worden gemaakt.", "The form could not be made."),
        ErrorCode::Empty
        | ErrorCode::TooLong
        | ErrorCode::ConversationClosed
        | ErrorCode::NotReadBack
        | ErrorCode::ReasonNeeded
        | ErrorCode::StanceMissing
        | ErrorCode::SignatureEmpty
        | ErrorCode::StanceWithoutSignature
        | ErrorCode::AlreadySigned
        | ErrorCode::Presented
        | ErrorCode::NotTheAuthor
        | ErrorCode::PlaceOff
        | ErrorCode::ChoiceMissing
        | ErrorCode::DoorShut
        | ErrorCode::Duplicate
        | ErrorCode::HasContent
        | ErrorCode::NothingToUndo
        | ErrorCode::PassphraseWeak
        | ErrorCode::WorkspaceLocked
        | ErrorCode::ListUnreadable
        | ErrorCode::NoViewer
        | ErrorCode::Internal => {
            let sentence = tongue.pick("Er ging iets mis in het programma.", "Something went wrong in the program.");
            return format!("{sentence} [{:?} {}]", error.code, error.detail);
        }
    };
    tongue.pick(nl, en).to_owned()
}

/// The practice workspace is there.
pub(crate) fn practice_made(file: &Path, passphrase: &str, tongue: Tongue) -> String {
    let (made, phrase) = match tongue {
        Tongue::Nl => ("Oefenwerkruimte gemaakt", "De wachtwoordzin is bekend bij iedereen"),
        Tongue::En => ("Practice workspace made", "Everybody knows the passphrase"),
    };
    format!("{made}: {}\n{phrase}: {passphrase}\n", file.display())
}

/// The form is there.
pub(crate) fn form_written(file: &Path, tongue: Tongue) -> String {
    format!("{}: {}\n", tongue.pick("Formulier geschreven", "Form written"), file.display())
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
    }
}
