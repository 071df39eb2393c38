//! Running other programs, step by step, so that whoever waits sees for what.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
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
    ended(step, &typed(command), status)
}

fn ended(step: &str, typed: &str, status: ExitStatus) -> Outcome {
    if status.success() { Ok(()) } else { Err(Failure::new(step, format!("{typed} ended with {status}"))) }
}

/// A program that runs beside the steps, because it mostly waits. What it says waits in a file for its own step.
pub(crate) struct Beside {
    child: Child,
    typed: String,
    said: PathBuf,
}

impl Beside {
    pub(crate) fn start(step: &str, command: &mut Command, said: &Path) -> Outcome<Self> {
        let unwritable = |error: io::Error| Failure::new(step, format!("{}: {error}", said.display()));
        let file = File::create(said).map_err(unwritable)?;
        let errors = file.try_clone().map_err(unwritable)?;
        command.stdin(Stdio::null()).stdout(file).stderr(errors);
        let child = command.spawn().map_err(|error| cannot_start(step, command, &error))?;
        Ok(Self { child, typed: typed(command), said: said.to_owned() })
    }

    /// Waits for its end and shows all that it said; what is shown was asked for.
    pub(crate) fn show(mut self, step: &str) -> Outcome {
        let lost = |error: io::Error| Failure::new(step, format!("{} is lost: {error}", self.typed));
        let status = self.child.wait().map_err(lost)?;
        let mut said = File::open(&self.said).map_err(lost)?;
        io::copy(&mut said, &mut io::stdout()).map_err(lost)?;
        ended(step, &self.typed, status)
    }
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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn beside(script: &str, file: &str) -> (Outcome, String) {
        let said = std::env::temp_dir().join(format!("praatplaat-{file}-{}", std::process::id()));
        let beside = Beside::start("beside", Command::new("sh").args(["-c", script]), &said).expect("there is a shell");
        let outcome = beside.show("beside");
        let words = std::fs::read_to_string(&said).unwrap_or_default();
        std::fs::remove_file(&said).ok();
        (outcome, words)
    }

    #[test]
    fn what_runs_beside_says_all_of_it_in_order_and_fails_as_it_does() {
        let (outcome, words) = beside("echo one; echo two >&2; echo three", "good");
        assert!(outcome.is_ok());
        assert_eq!(words, "one\ntwo\nthree\n");
        let (outcome, words) = beside("echo lost; exit 3", "bad");
        assert!(outcome.is_err_and(|failure| failure.to_string().contains("exit status: 3")));
        assert_eq!(words, "lost\n", "what failed is shown too");
    }
}
