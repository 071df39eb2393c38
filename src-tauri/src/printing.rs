//! Printing through CUPS, by the system's own `lpstat` and `lp`: no network code of ours, and no
//! file on the way, for the bytes go in at standard input.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use api::{PaperSize, PrintJob, Printer};

use crate::words::Stop;

/// What the job is called in the queue and on the printer. It names nobody.
const TITLE: &str = "Praatplaat";
/// Looking for printers asks around; a network that doesn't answer must not hold us up.
const LOOKING: Duration = Duration::from_secs(10);
/// Taking in a form is a matter of moments.
const PRINTING: Duration = Duration::from_mins(1);

/// The printers that the system knows; none where there is no CUPS.
pub(crate) fn printers() -> Vec<Printer> {
    // Not on Windows: another program could be called so there.
    if cfg!(not(unix)) {
        return Vec::new();
    }
    let ask = |option| run(Command::new("lpstat").arg(option), &[], LOOKING).unwrap_or_default();
    let names = ask("-e");
    if names.trim().is_empty() {
        return Vec::new();
    }
    // "system default destination: NAME", in the English that is asked for.
    let default = ask("-d");
    let default = default.rsplit_once(": ").map(|(_, name)| name.trim());
    let printer = |name: &str| Printer { name: name.to_owned(), is_default: default == Some(name) };
    names.lines().map(str::trim).filter(|name| !name.is_empty()).map(printer).collect()
}

/// The printer that is meant when nobody says which.
pub(crate) fn usual(printers: &[Printer]) -> Result<String, Stop> {
    let usual = match printers {
        [only] => Some(only),
        several => several.iter().find(|printer| printer.is_default),
    };
    match usual {
        Some(printer) => Ok(printer.name.clone()),
        None if printers.is_empty() => Err(Stop::NoPrinter),
        None => Err(Stop::PrinterMissing(printers.iter().map(|printer| printer.name.clone()).collect())),
    }
}

/// Hands the bytes to `lp`, or says what it said.
pub(crate) fn print(job: &PrintJob, pdf: &[u8]) -> Result<(), String> {
    run(Command::new("lp").args(words(job)), pdf, PRINTING).map(|_| ())
}

/// What `lp` is told. Each word is an argument of its own: a printer's name is never read as more.
fn words(job: &PrintJob) -> Vec<String> {
    // On A4 as it was made, to the point. The pages are A4, so on A3 they are enlarged, all alike.
    let (media, scaling) = match job.paper {
        PaperSize::A4 if !job.fitted => ("A4", "none"),
        PaperSize::A4 => ("A4", "fit"),
        PaperSize::A3 => ("A3", "fit"),
    };
    let sides = if job.two_sided { "two-sided-long-edge" } else { "one-sided" };
    let options = [
        ("media", media),
        ("sides", sides),
        ("print-scaling", scaling),
        // What somebody has set for the printer must not come on top of it.
        ("fit-to-page", "false"),
        ("number-up", "1"),
    ];
    let options = options.into_iter().flat_map(|(name, value)| ["-o".to_owned(), format!("{name}={value}")]);
    ["-d", job.printer.as_str(), "-t", TITLE].map(str::to_owned).into_iter().chain(options).collect()
}

/// Runs a program of the system on these bytes: what it answers, or what it says is wrong.
fn run(command: &mut Command, input: &[u8], patience: Duration) -> Result<String, String> {
    let said = |error: std::io::Error| error.to_string();
    let mut child = command
        // So that its answers can be read.
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(said)?;
    let answer = answer(&mut child, input, patience);
    if answer.is_none() {
        // It may have ended just now.
        let _gone = child.kill();
    }
    let status = child.wait().map_err(said)?;
    match answer {
        Some((out, _)) if status.success() => Ok(out),
        Some((_, complaint)) => Err(complaint.trim().to_owned()),
        None => Err("it does not answer".to_owned()),
    }
}

/// What it says on both of its streams, if it has finished in time. Threads, since it may speak
/// while it is still being told.
fn answer(child: &mut Child, input: &[u8], patience: Duration) -> Option<(String, String)> {
    let (mut told, mut out, mut complaint) = (child.stdin.take()?, child.stdout.take()?, child.stderr.take()?);
    let (done, is_done) = mpsc::channel();
    let input = input.to_vec();
    thread::spawn(move || {
        // Whoever reads no further says on the other stream why.
        let _written = told.write_all(&input);
    });
    thread::spawn(move || {
        let complaint = thread::spawn(move || text(&mut complaint));
        let out = text(&mut out);
        let _nobody_waits = done.send((out, complaint.join().unwrap_or_default()));
    });
    is_done.recv_timeout(patience).ok()
}

fn text(stream: &mut impl Read) -> String {
    let mut bytes = Vec::new();
    // What came before it broke off is still an answer.
    let _read = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printer(name: &str, is_default: bool) -> Printer {
        Printer { name: name.to_owned(), is_default }
    }

    #[test]
    fn a_form_is_printed_as_it_was_made() {
        let job = PrintJob { printer: "-o raw".to_owned(), paper: PaperSize::A4, two_sided: true, fitted: false };
        let told = words(&job);
        assert_eq!(
            told[..4],
            ["-d", "-o raw", "-t", "Praatplaat"],
            "a name stays one word, and the title names nobody"
        );
        for option in ["media=A4", "sides=two-sided-long-edge", "print-scaling=none", "fit-to-page=false"] {
            assert!(told.iter().any(|word| word == option), "{option}: {told:?}");
        }
        let scan = words(&PrintJob { fitted: true, ..job.clone() });
        assert!(scan.iter().any(|word| word == "print-scaling=fit"), "of a scan nothing falls off the sheet: {scan:?}");
        let told = words(&PrintJob { paper: PaperSize::A3, two_sided: false, ..job });
        for option in ["media=A3", "sides=one-sided", "print-scaling=fit"] {
            assert!(told.iter().any(|word| word == option), "{option}: {told:?}");
        }
    }

    #[test]
    fn the_systems_own_choice_is_the_usual_one() {
        assert_eq!(usual(&[printer("a", false), printer("b", true)]).ok().as_deref(), Some("b"));
        assert_eq!(usual(&[printer("a", false)]).ok().as_deref(), Some("a"), "there is no other");
        assert!(matches!(usual(&[]), Err(Stop::NoPrinter)));
        let two = [printer("a", false), printer("b", false)];
        assert!(matches!(usual(&two), Err(Stop::PrinterMissing(names)) if names == ["a", "b"]));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_does_not_answer_is_ended() {
        let begun = std::time::Instant::now();
        let answer = run(Command::new("sleep").arg("60"), &[], Duration::from_millis(50));
        assert!(answer.is_err() && begun.elapsed() < Duration::from_secs(30));
        assert_eq!(run(&mut Command::new("cat"), b"a form", LOOKING).as_deref(), Ok("a form"));
        assert_eq!(
            run(Command::new("sh").args(["-c", "echo no >&2; exit 1"]), &vec![1; 1 << 20], LOOKING),
            Err("no".into())
        );
        assert!(run(&mut Command::new("no such program"), &[], LOOKING).is_err());
    }
}
