//! A display of the test's own, so that tests run side by side and on machines without a screen.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::process;

/// A running Xvfb; it ends with this value.
pub(crate) struct Display {
    server: Child,
    number: u32,
}

impl Display {
    /// Starts a display with room for a 1920×1080 page in its window frame. The server itself picks a free number and says which.
    pub(crate) fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "2048x1280x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start Xvfb: {error}; `cargo xtask test` installs it"));
        let answer = server.stdout.take().expect("stdout was asked for");
        let mut line = String::new();
        // Ends with an empty line when the server gives up.
        let _ = BufReader::new(answer).read_line(&mut line);
        let Ok(number) = line.trim().parse() else {
            process::end_child(&mut server);
            panic!("Xvfb named no display, it said {line:?}");
        };
        Self { server, number }
    }

    /// As in the variable `DISPLAY`.
    pub(crate) fn name(&self) -> String {
        format!(":{}", self.number)
    }

    /// Takes a picture of the screen, or of a part written `WxH+X+Y`, and says whether it could.
    pub(crate) fn photograph(&self, file: &Path, part: Option<&str>) -> bool {
        let part = part.map(|part| ["-crop", part, "+repage"]);
        Command::new("import")
            .args(["-display", &self.name(), "-window", "root", "-depth", "8"])
            .args(part.iter().flatten())
            .arg(file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        process::end_child(&mut self.server);
    }
}
