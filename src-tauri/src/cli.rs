//! What can be typed after `praatplaat`. How it is read is in `cli/read`, what it means in `run`, what it says in `help`.

mod choices;
mod read;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

pub(crate) use choices::{Lang, Letters, Printed, Sheet, Size};
pub(crate) use read::{Asked, read};

/// The whole line.
#[derive(Debug, Parser)]
#[command(name = "praatplaat", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    /// Without a command the window opens.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// The workspace to work in.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) workspace: Option<PathBuf>,
    /// The workspace as a desktop passes it: a double click on a file.
    #[arg(value_name = "FILE", value_parser = read::workspace_file)]
    pub(crate) file: Option<PathBuf>,
}

/// Everything that works without a window.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Makes the practice workspace.
    Practice,
    /// Lists dossiers and talks.
    List(List),
    /// Writes the form of a talk.
    Form(Form),
    /// Prints the form of a talk.
    Print(Print),
    /// Writes the form of a closed talk, and copies for others.
    Copies(Copies),
    /// Takes over the talk in a form.
    Open(Open),
    /// Checks the whole file.
    Check(Check),
    /// Looks whether a form is still what was signed.
    Verify(Verify),
    /// Writes paper to work with: a poster, cards, a page of explanation.
    Paper(Paper),
}

impl Command {
    /// As it is typed.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::List(_) => "list",
            Self::Form(_) => "form",
            Self::Print(_) => "print",
            Self::Open(_) => "open",
            Self::Check(_) => "check",
            Self::Verify(_) => "verify",
            Self::Copies(_) => "copies",
            Self::Paper(_) => "paper",
        }
    }
}

/// Arguments of `list`.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// For programs instead of people.
    #[arg(long)]
    pub(crate) json: bool,
    /// How the workspace opens.
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFrom,
}

/// Arguments of `form`.
#[derive(Debug, Args)]
pub(crate) struct Form {
    /// The talk's id, as `list` shows it.
    #[arg(long, value_name = "ID")]
    pub(crate) conversation: String,
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE.pdf")]
    pub(crate) out: PathBuf,
    /// Another language than the workspace's.
    #[arg(long, value_name = "nl|en")]
    pub(crate) lang: Option<Lang>,
    /// How large the letters are.
    #[arg(long, value_name = "normaal|groot")]
    pub(crate) letters: Option<Letters>,
    /// The paper of the board.
    #[arg(long, value_name = "a4|a3")]
    pub(crate) board: Option<Sheet>,
    /// Light tints and lines instead of full colour.
    #[arg(long)]
    pub(crate) ink: bool,
    /// A second language for headings, labels and explanations.
    #[arg(long, value_name = "nl|en")]
    pub(crate) also: Option<Lang>,
    /// Replaces a file that is there already.
    #[arg(long)]
    pub(crate) force: bool,
    /// How the workspace opens.
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFrom,
}

/// Arguments of `print`.
#[derive(Debug, Args)]
pub(crate) struct Print {
    /// The talk's id, as `list` shows it.
    #[arg(long, value_name = "ID")]
    pub(crate) conversation: String,
    /// As the system calls it; without it the system's own choice.
    #[arg(long, value_name = "NAME")]
    pub(crate) printer: Option<String>,
    /// The size of the sheets.
    #[arg(long, value_name = "a4|a3", default_value = "a4")]
    pub(crate) paper: Sheet,
    /// On one side of each sheet.
    #[arg(long)]
    pub(crate) one_sided: bool,
    /// How the workspace opens.
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFrom,
}

/// Arguments of `copies`.
#[derive(Debug, Args)]
pub(crate) struct Copies {
    /// The talk's id, as `list` shows it.
    #[arg(long, value_name = "ID")]
    pub(crate) conversation: String,
    /// Where the files go.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
    /// A part that the manager's copy leaves out unless it is asked for.
    #[arg(long, value_name = "BLOCK")]
    pub(crate) with: Vec<String>,
    /// The agreements on a card too.
    #[arg(long)]
    pub(crate) pocket: bool,
    /// How the workspace opens.
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFrom,
}

/// Arguments of `open`.
#[derive(Debug, Args)]
pub(crate) struct Open {
    /// The form: a PDF that Praatplaat made.
    #[arg(value_name = "FORM.pdf")]
    pub(crate) form: PathBuf,
    /// Into this dossier, as `list` shows it.
    #[arg(long, value_name = "ID", conflicts_with = "new")]
    pub(crate) dossier: Option<String>,
    /// Into a new dossier, also where somebody has this name.
    #[arg(long)]
    pub(crate) new: bool,
    /// How the workspace opens.
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFrom,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// How the workspace opens.
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFrom,
}

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The form.
    #[arg(value_name = "FILE.pdf")]
    pub(crate) form: PathBuf,
    /// For programs instead of people.
    #[arg(long)]
    pub(crate) json: bool,
    /// The six words of the seal, as they stand on paper.
    #[arg(long, value_name = "WORDS")]
    pub(crate) words: Option<String>,
    /// How the workspace opens, where one is named to compare with.
    #[command(flatten)]
    pub(crate) passphrase: PassphraseFrom,
}

/// Arguments of `paper`.
#[derive(Debug, Args)]
pub(crate) struct Paper {
    /// Which paper.
    #[arg(value_name = "WHAT")]
    pub(crate) what: Printed,
    /// The size of a poster.
    #[arg(long, value_name = "a4|a3|a2")]
    pub(crate) size: Option<Size>,
    /// Question cards of one place only.
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Option<String>,
    /// White where there is colour.
    #[arg(long)]
    pub(crate) ink: bool,
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE.pdf")]
    pub(crate) out: PathBuf,
    /// Another language than the system's.
    #[arg(long, value_name = "nl|en")]
    pub(crate) lang: Option<Lang>,
    /// Replaces a file that is there already.
    #[arg(long)]
    pub(crate) force: bool,
}

/// Where the passphrase comes from: never from an argument, which other
/// programs can read. With neither option it is asked for.
#[derive(Debug, Args)]
pub(crate) struct PassphraseFrom {
    /// The first line of standard input.
    #[arg(long = "passphrase-stdin", conflicts_with = "fd")]
    pub(crate) stdin: bool,
    /// The first line of an open file descriptor.
    #[arg(long = "passphrase-fd", value_name = "N")]
    pub(crate) fd: Option<u32>,
}

impl PassphraseFrom {
    /// Somebody named a place.
    pub(crate) fn is_given(&self) -> bool {
        self.stdin || self.fd.is_some()
    }
}

#[cfg(test)]
mod tests;
