//! Running other programs, step by step, so that whoever waits sees for what.

use std::fmt;
use std::io;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Why a command of ours stopped: the step, and what went wrong in it.
#[derive(Debug)]
pub(crate) struct Failure {
    step: String,
    reason: String,
}

impl Failure {
    pub(crate) fn new(step: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { step: step.into(), reason: reason.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "xtask: failed at: {}\n{}", self.step, self.reason)
    }
}

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Counts the steps of one command and tells their names and times.
///
/// All of it goes to standard error: standard output belongs to what was asked for.
pub(crate) struct Steps {
    total: usize,
    done: usize,
    started: Instant,
}

impl Steps {
    pub(crate) fn of(total: usize) -> Self {
        Self { total, done: 0, started: Instant::now() }
    }

    /// Does one step. `work` gets the step's name, for its failures.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce(&str) -> Outcome<T>) -> Outcome<T> {
        self.announce(name);
        let started = Instant::now();
        let result = work(name)?;
        eprintln!("      {name}: {:.1} s", started.elapsed().as_secs_f32());
        Ok(result)
    }

    /// The last step, whose own last lines stay the last.
    pub(crate) fn last<T>(&mut self, name: &str, work: impl FnOnce(&str) -> Outcome<T>) -> Outcome<T> {
        self.announce(name);
        work(name)
    }

    fn announce(&mut self, name: &str) {
        self.done += 1;
        let since = self.started.elapsed().as_secs();
        eprintln!("[{}/{}] {name}  (at {}:{:02})", self.done, self.total, since / 60, since % 60);
    }
}

/// Runs a program and shows what it says; its output goes to standard error.
pub(crate) fn call(step: &str, command: &mut Command) -> Outcome {
    show(step, command.stdout(Stdio::from(io::stderr())))
}

/// Runs a program whose output is what was asked for.
pub(crate) fn show(step: &str, command: &mut Command) -> Outcome {
    wait(step, command.stdin(Stdio::null()))
}

/// Runs a program that may ask its user something: it keeps the keyboard.
pub(crate) fn hand_over(step: &str, command: &mut Command) -> Outcome {
    wait(step, command.stdout(Stdio::from(io::stderr())))
}

fn wait(step: &str, command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| cannot_start(step, command, &error))?;
    if status.success() {
        return Ok(());
    }
    let reason = format!("{} ended with {status}", typed(command));
    Err(Failure::new(step, reason))
}

/// A command as one would type it.
pub(crate) fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

pub(crate) fn cannot_start(step: &str, command: &Command, error: &io::Error) -> Failure {
    let program = command.get_program().to_string_lossy().into_owned();
    Failure::new(step, format!("{program} does not start: {error}"))
}
