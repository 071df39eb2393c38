//! What can be typed after `praatplaat`. What it means is in `run`, what it says in `help`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::help;
use crate::words::{Stop, Tongue};

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
    #[arg(value_name = "FILE", value_parser = workspace_file)]
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

/// What needs no talk to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Printed {
    /// The empty board.
    #[value(alias = "plaat")]
    Poster,
    /// Question cards.
    #[value(alias = "vragen")]
    Questions,
    /// Talent cards.
    #[value(alias = "talenten")]
    Talents,
    /// Energy cards.
    #[value(alias = "energie")]
    Energy,
    /// The page for employees.
    #[value(alias = "medewerker")]
    Employee,
    /// The page for managers.
    #[value(alias = "leidinggevende")]
    Manager,
    /// The page for HR.
    Hr,
}

/// Sheets of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Size {
    /// 297 × 210 mm.
    A4,
    /// 420 × 297 mm.
    A3,
    /// 594 × 420 mm.
    A2,
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

/// Languages of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// Dutch.
    Nl,
    /// English.
    En,
}

/// Sizes of paper, of the board's page or in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sheet {
    /// As a form usually is.
    A4,
    /// Twice as large.
    A3,
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

/// Sizes of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Letters {
    /// As usual.
    #[value(name = "normaal", alias = "normal")]
    Normal,
    /// From 12 points, except on the board.
    #[value(name = "groot", alias = "large")]
    Large,
}

/// What the line asks for.
#[derive(Debug)]
pub(crate) enum Asked {
    /// To run.
    Run(Box<Cli>),
    /// To print this, and no more: help or the version.
    Print(String),
}

/// Reads the line, or says in the reader's language what is wrong with it.
pub(crate) fn read(line: impl IntoIterator<Item = OsString>, tongue: Tongue) -> Result<Asked, Stop> {
    let line: Vec<OsString> = line.into_iter().collect();
    if line.get(1).is_some_and(|word| word == "help") {
        return explain(&line[2..], tongue);
    }
    let mut command = Cli::command().override_help(help::window(tongue));
    for (name, text) in help::commands(tongue) {
        command = command.mut_subcommand(name, |sub| sub.override_help(text));
    }
    let of = known(&line, tongue);
    let cli = command.try_get_matches_from(line).and_then(|matches| Cli::from_arg_matches(&matches));
    match cli {
        Ok(cli) if cli.command.is_some() && cli.file.is_some() => Err(Stop::WrongUse),
        Ok(cli) if cli.workspace.is_some() && cli.file.is_some() => Err(Stop::WrongUse),
        Ok(cli) => Ok(Asked::Run(Box::new(cli))),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(Asked::Print(error.to_string())),
            _ => Err(wrong_use(&error, of)),
        },
    }
}

/// `praatplaat help`, with or without a command.
fn explain(words: &[OsString], tongue: Tongue) -> Result<Asked, Stop> {
    let print = |text: &str| Ok(Asked::Print(text.to_owned()));
    match words {
        [] => print(help::window(tongue)),
        [word] => match help::commands(tongue).into_iter().find(|(name, _)| word == name) {
            Some((_, text)) => print(text),
            None => Err(Stop::CommandUnknown(word.display().to_string())),
        },
        _ => Err(Stop::WrongUse),
    }
}

/// The first command in a line, so that what is wrong can name its explanation; else empty.
fn known(line: &[OsString], tongue: Tongue) -> &'static str {
    let named = |word: &OsString| help::commands(tongue).into_iter().map(|(name, _)| name).find(|name| word == name);
    line.iter().skip(1).find_map(named).unwrap_or_default()
}

/// What a desktop may pass. Anything else is a command with a slip of the pen.
fn workspace_file(text: &str) -> Result<PathBuf, String> {
    let path = Path::new(text);
    match path.extension() {
        Some(extension) if extension == "praatplaat" => Ok(path.to_owned()),
        _ => Err(text.to_owned()),
    }
}

/// The facts of a clap error; its English sentence stays behind.
fn wrong_use(error: &clap::Error, of: &'static str) -> Stop {
    let fact = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let (argument, value) = (fact(ContextKind::InvalidArg), fact(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::UnknownArgument => Stop::OptionUnknown(argument, of),
        ErrorKind::MissingRequiredArgument => Stop::OptionMissing(argument, of),
        ErrorKind::InvalidValue if value.is_empty() => Stop::OptionMissing(argument, of),
        ErrorKind::ValueValidation if argument == "[FILE]" => Stop::CommandUnknown(value),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Stop::ValueWrong { option: argument, value },
        _ => Stop::WrongUse,
    }
}

#[cfg(test)]
mod tests;
