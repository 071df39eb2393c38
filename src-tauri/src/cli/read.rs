//! Reading the line: what it asks for, or what is wrong with it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches};

use crate::cli::Cli;
use crate::help;
use crate::words::{Next, Stop, Tongue};

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
pub(super) fn workspace_file(text: &str) -> Result<PathBuf, String> {
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
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Stop::ValueWrong { option: argument, value, next: Next::Help(of) }
        }
        _ => Stop::WrongUse,
    }
}
