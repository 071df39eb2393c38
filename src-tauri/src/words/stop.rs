//! Why a command stopped: its exit code, and one sentence with what to do next.

use std::path::{Path, PathBuf};

use api::{ApiError, CheckProblem, FormVerdict};

use super::next::{Next, dossiers, help};
use super::{Tongue, problem, refusal::refusal, verified};

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// These words don't go together.
    WrongUse,
    /// There is no such command.
    CommandUnknown(String),
    /// There is no such option; of which command, or empty.
    OptionUnknown(String, &'static str),
    /// An option that this command can't do without.
    OptionMissing(String, &'static str),
    /// This command works in a workspace, and none is named.
    WorkspaceMissing(&'static str),
    /// A value that can't be meant.
    ValueWrong {
        /// Of which option.
        option: String,
        /// As typed.
        value: String,
        /// Where it says what can be.
        next: Next,
    },
    /// Somebody else could be meant too; in which workspace.
    DossierMissing(PathBuf),
    /// One of these printers could be meant.
    PrinterMissing(Vec<String>),
    /// Nobody can be asked for the passphrase.
    NobodyToAsk,
    /// The passphrase could not be read.
    PassphraseUnreadable,
    /// There is no file here.
    NoWorkspace(PathBuf),
    /// There is a file here already.
    FileExists(PathBuf),
    /// The same, and the command can replace it.
    FileReplaceable(PathBuf),
    /// This is no folder, and none can be made here.
    FolderImpossible(PathBuf),
    /// There is no printer.
    NoPrinter,
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
            | Self::CommandUnknown(_)
            | Self::OptionUnknown(..)
            | Self::OptionMissing(..)
            | Self::WorkspaceMissing(_)
            | Self::ValueWrong { .. }
            | Self::DossierMissing(_)
            | Self::PrinterMissing(_)
            | Self::NobodyToAsk => 2,
            Self::PassphraseUnreadable
            | Self::NoWorkspace(_)
            | Self::FileExists(_)
            | Self::FileReplaceable(_)
            | Self::FolderImpossible(_)
            | Self::NoPrinter
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
        match tongue {
            Tongue::Nl => self.dutch(),
            Tongue::En => self.english(),
        }
    }

    fn dutch(&self) -> String {
        match self {
            Self::WrongUse => "Dit gaat niet samen. Uitleg: praatplaat help".to_owned(),
            Self::CommandUnknown(command) => format!("Dit commando is er niet: {command}. Zie: praatplaat help"),
            Self::OptionUnknown(option, of) => format!("Deze keuze is er niet: {option}. Zie: {}", help(of)),
            Self::OptionMissing(option, of) => format!("Er ontbreekt: {option}. Uitleg: {}", help(of)),
            Self::WorkspaceMissing(of) => {
                format!("Zeg erbij om welke werkruimte het gaat, zo: praatplaat {of} --workspace BESTAND.praatplaat")
            }
            Self::ValueWrong { option, value, next } => {
                format!("Dit kan niet bij {option}: {value}. {}", next.text(Tongue::Nl))
            }
            Self::DossierMissing(workspace) => format!(
                "Wie dit is, is niet zeker. Kies met --dossier NUMMER (zie {}), of maak een nieuw dossier met --new.",
                dossiers(workspace)
            ),
            Self::PrinterMissing(printers) => {
                format!("Kies een printer met --printer NAAM. Er zijn: {}", printers.join(", "))
            }
            Self::NobodyToAsk => "Er is geen terminal om de wachtwoordzin te vragen. Geef hem met --passphrase-stdin \
                of --passphrase-fd N."
                .to_owned(),
            Self::PassphraseUnreadable => {
                "De wachtwoordzin kon niet worden gelezen. Zet hem op de eerste regel van de \
                invoer (--passphrase-stdin) of van een open bestand (--passphrase-fd N)."
                    .to_owned()
            }
            Self::NoWorkspace(path) => format!(
                "Hier is geen werkruimte: {0}. Controleer de naam, of maak er een: in het venster met \
                praatplaat --workspace {0}, om te oefenen met praatplaat practice --workspace {0}",
                path.display()
            ),
            Self::FileExists(path) => format!("{} Kies een andere naam.", already(path, Tongue::Nl)),
            Self::FileReplaceable(path) => {
                format!("{} Kies een andere naam, of vervang het met --force.", already(path, Tongue::Nl))
            }
            Self::FolderImpossible(path) => format!(
                "Hier kan geen map komen: {}. Kies een map die er is, of een nieuwe map in een map die er is.",
                path.display()
            ),
            Self::NoPrinter => "Deze computer heeft geen printer waar CUPS van weet. Stel er een in, of schrijf het \
                formulier met praatplaat form en print het uit je PDF-lezer."
                .to_owned(),
            Self::NoFolder => "De gegevensmap voor de werkruimte kan niet worden gemaakt. Kies een bestand met \
                --workspace BESTAND."
                .to_owned(),
            Self::NoDisplay => {
                "Er is geen scherm om het venster te openen. De commando's werken wel. Zie: praatplaat help".to_owned()
            }
            Self::NoWindow => {
                "Het venster kon niet worden geopend. De commando's werken wel. Zie: praatplaat help".to_owned()
            }
            Self::NoRuntime => {
                "Het programma kon niet starten. Sluit andere programma's en probeer het opnieuw.".to_owned()
            }
            Self::Refused(error, path) => refusal(error, path, Tongue::Nl),
            Self::CopiesMissing { told, error, folder } => format!("{told}{}", refusal(error, folder, Tongue::Nl)),
            Self::FormNotGood(verdict) => verified::not_good(verdict, Tongue::Nl),
            Self::No(answer) => answer.clone(),
            Self::NotGood(problems) => not_good(
                "Niet in orde:",
                problems,
                "Gebruik een kopie van voor de schade; deze werkruimte is niet veranderd.",
                Tongue::Nl,
            ),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::WrongUse => "These don't go together. Explanation: praatplaat help".to_owned(),
            Self::CommandUnknown(command) => format!("There is no such command: {command}. See: praatplaat help"),
            Self::OptionUnknown(option, of) => format!("There is no such option: {option}. See: {}", help(of)),
            Self::OptionMissing(option, of) => format!("Missing: {option}. Explanation: {}", help(of)),
            Self::WorkspaceMissing(of) => {
                format!("Say which workspace it is about, like this: praatplaat {of} --workspace FILE.praatplaat")
            }
            Self::ValueWrong { option, value, next } => {
                format!("This can't be for {option}: {value}. {}", next.text(Tongue::En))
            }
            Self::DossierMissing(workspace) => format!(
                "It isn't certain who this is. Choose with --dossier ID (see {}), or make a new dossier with --new.",
                dossiers(workspace)
            ),
            Self::PrinterMissing(printers) => {
                format!("Choose a printer with --printer NAME. There are: {}", printers.join(", "))
            }
            Self::NobodyToAsk => "There is no terminal to ask for the passphrase. Give it with --passphrase-stdin or \
                --passphrase-fd N."
                .to_owned(),
            Self::PassphraseUnreadable => "The passphrase could not be read. Put it on the first line of the input \
                (--passphrase-stdin) or of an open file (--passphrase-fd N)."
                .to_owned(),
            Self::NoWorkspace(path) => format!(
                "There is no workspace here: {0}. Check the name, or make one: in the window with \
                praatplaat --workspace {0}, to practise with praatplaat practice --workspace {0}",
                path.display()
            ),
            Self::FileExists(path) => format!("{} Choose another name.", already(path, Tongue::En)),
            Self::FileReplaceable(path) => {
                format!("{} Choose another name, or replace it with --force.", already(path, Tongue::En))
            }
            Self::FolderImpossible(path) => format!(
                "There can be no folder here: {}. Choose a folder that is there, or a new folder in one that is there.",
                path.display()
            ),
            Self::NoPrinter => "This computer has no printer that CUPS knows of. Set one up, or write the form with \
                praatplaat form and print it from your PDF reader."
                .to_owned(),
            Self::NoFolder => {
                "The data folder for the workspace can't be made. Choose a file with --workspace FILE.".to_owned()
            }
            Self::NoDisplay => {
                "There is no screen to open the window on. The commands do work. See: praatplaat help".to_owned()
            }
            Self::NoWindow => "The window could not be opened. The commands do work. See: praatplaat help".to_owned(),
            Self::NoRuntime => "The program could not start. Close other programs and try again.".to_owned(),
            Self::Refused(error, path) => refusal(error, path, Tongue::En),
            Self::CopiesMissing { told, error, folder } => format!("{told}{}", refusal(error, folder, Tongue::En)),
            Self::FormNotGood(verdict) => verified::not_good(verdict, Tongue::En),
            Self::No(answer) => answer.clone(),
            Self::NotGood(problems) => not_good(
                "Not good:",
                problems,
                "Use a copy from before the damage; this workspace has not been changed.",
                Tongue::En,
            ),
        }
    }
}

fn already(path: &Path, tongue: Tongue) -> String {
    let said =
        tongue.pick("Er is al een bestand, en dat blijft zoals het is", "There is a file already; it stays as it is");
    format!("{said}: {}.", path.display())
}

fn not_good(said: &str, problems: &[CheckProblem], next: &str, tongue: Tongue) -> String {
    let lines = problems.iter().map(|one| format!("- {}\n", problem(*one, tongue)));
    format!("{said}\n{}{next}", lines.collect::<String>())
}
