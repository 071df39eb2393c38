//! A desktop's message bus of the test's own: over it an app tells assistive technology what is on the screen.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::process;

/// A running session bus; the services that it started end with it.
pub(crate) struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    /// Starts a bus, whose services find this in their environment.
    pub(crate) fn start(environment: Vec<(&'static str, PathBuf)>) -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address"])
            .envs(environment)
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start dbus-daemon: {error}; `cargo xtask test` installs it"));
        let answer = daemon.stdout.take().expect("stdout was asked for");
        let mut address = String::new();
        // Ends with an empty line when the bus gives up.
        let _ = BufReader::new(answer).read_line(&mut address);
        Self { daemon, address: address.trim().to_owned() }
    }

    /// As in the variable `DBUS_SESSION_BUS_ADDRESS`.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let services = process::descendants(self.daemon.id());
        process::end_child(&mut self.daemon);
        services.into_iter().for_each(process::end);
    }
}
