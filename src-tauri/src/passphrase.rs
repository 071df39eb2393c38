//! Where the command line gets a passphrase from: never from an argument.

use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal, Read};

use crate::cli::PassphraseFrom;
use crate::words::{Stop, Tongue};

/// Longer than any passphrase; a wrong file on standard input ends here.
const MAX_BYTES: u64 = 64 * 1024;

/// The passphrase that was handed over, if any.
pub(crate) fn given(from: &PassphraseFrom) -> Result<Option<String>, Stop> {
    if from.stdin {
        return first_line(std::io::stdin().lock()).map(Some);
    }
    match from.fd {
        Some(descriptor) => open_descriptor(descriptor).and_then(first_line).map(Some),
        None => Ok(None),
    }
}

/// Asks for it on the terminal; what is typed is not shown.
pub(crate) fn ask(tongue: Tongue) -> Result<String, Stop> {
    if !std::io::stdin().is_terminal() {
        return Err(Stop::NobodyToAsk);
    }
    rpassword::prompt_password(tongue.pick("Wachtwoordzin: ", "Passphrase: ")).map_err(|_| Stop::PassphraseUnreadable)
}

fn first_line(source: impl Read) -> Result<String, Stop> {
    let mut line = String::new();
    BufReader::new(source.take(MAX_BYTES)).read_line(&mut line).map_err(|_| Stop::PassphraseUnreadable)?;
    line.truncate(line.trim_end_matches(['\r', '\n']).len());
    if line.is_empty() { Err(Stop::PassphraseUnreadable) } else { Ok(line) }
}

#[cfg(unix)]
fn open_descriptor(descriptor: u32) -> Result<File, Stop> {
    // Through the file system: taking over a bare descriptor would be unsafe code.
    File::open(format!("/dev/fd/{descriptor}")).map_err(|_| Stop::PassphraseUnreadable)
}

#[cfg(not(unix))]
fn open_descriptor(_: u32) -> Result<File, Stop> {
    Err(Stop::PassphraseUnreadable)
}

#[cfg(test)]
mod tests {
    use super::first_line;

    #[test]
    fn the_first_line_counts_and_its_spaces_too() {
        for (input, line) in [("a b\nc", "a b"), ("a b\r\n", "a b"), (" a ", " a "), ("é\n\n", "é")] {
            assert_eq!(first_line(input.as_bytes()).ok().as_deref(), Some(line), "{input:?}");
        }
        assert!(first_line(&b""[..]).is_err(), "an empty input is no passphrase");
        assert!(first_line(&[0xff, 0xfe, b'\n'][..]).is_err(), "not UTF-8");
    }
}
