//! Praatplaat: the window, and a command line in the same program.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod cli;
mod clock;
mod commands;
mod dragged;
mod front;
mod help;
mod host;
mod panic;
mod paper;
mod passphrase;
mod paths;
mod printing;
mod recent;
mod renderer;
mod run;
mod shell;
mod verify;
mod words;

use std::io::Write;
use std::process::ExitCode;

use api::Places;

use crate::cli::{Asked, Cli, Command};
use crate::words::{Stop, Tongue};

fn main() -> ExitCode {
    let tongue = Tongue::of_the_system();
    panic::say_nothing_of_the_content(tongue);
    let done = cli::read(std::env::args_os(), tongue).and_then(|asked| match asked {
        Asked::Print(text) => Ok(text),
        Asked::Run(cli) => obey(*cli, tongue),
    });
    match done {
        Ok(text) => {
            // Whoever closed the pipe has read enough.
            let _written = write!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(Stop::No(answer)) => {
            let _written = write!(std::io::stdout(), "{answer}");
            ExitCode::from(1)
        }
        Err(stop) => {
            let _written = writeln!(std::io::stderr(), "praatplaat: {}", stop.text(tongue));
            ExitCode::from(stop.exit())
        }
    }
}

/// A command, or the window. Answers what is to be printed.
fn obey(cli: Cli, tongue: Tongue) -> Result<String, Stop> {
    // Whoever got a form can look at it: without a workspace, unless one is named to compare with.
    if let (Some(Command::Verify(asked)), None) = (&cli.command, &cli.workspace) {
        return verify::verify(asked, tongue);
    }
    if let Some(Command::Paper(asked)) = &cli.command {
        return paper::write(asked, tongue);
    }
    let chosen = paths::chosen(cli.workspace.or(cli.file));
    if let Some(command) = cli.command {
        let workspace = chosen.ok_or_else(|| Stop::WorkspaceMissing(command.name()))?;
        return run::command(command, workspace, tongue);
    }
    let workspace = chosen.map_or_else(paths::own, Ok)?;
    if front::call(&workspace) {
        return Ok(words::brought_forward(tongue));
    }
    renderer::choose();
    let practice = paths::practice_beside(&workspace);
    shell::run(Places { workspace, practice, anchors: paths::anchors() }, tongue)?;
    Ok(String::new())
}
