//! What assistive technology hears of the real window.

use std::process::Command;

use serde::Deserialize;

use crate::setup::{self, Setup};
use crate::window::Window;

/// One thing on the screen, as assistive technology is told of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Heard {
    pub(crate) depth: usize,
    pub(crate) role: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) text: String,
    /// What it is at the moment: checked, expanded, focused.
    pub(crate) states: Vec<String>,
}

impl Window {
    /// Everything that AT-SPI tells of the app's window, in reading order. Needs a setup that is [`heard`](Setup::heard).
    pub(crate) fn heard(&self, setup: &Setup) -> Vec<Heard> {
        let said = Command::new("/usr/bin/python3")
            .arg(setup::repository().join("tests/e2e/atspi.py"))
            .arg(self.app().to_string())
            .envs(setup.environment())
            .env("DISPLAY", self.display().name())
            .output()
            .unwrap_or_else(|error| panic!("cannot start python3: {error}; `cargo xtask test` installs it"));
        let complaint = String::from_utf8_lossy(&said.stderr);
        assert!(
            said.status.success(),
            "AT-SPI can't be read: {complaint}\n`cargo xtask test` installs at-spi2-core, gir1.2-atspi-2.0, python3-gi"
        );
        let lines = String::from_utf8(said.stdout).expect("it speaks UTF-8");
        lines.lines().map(|line| serde_json::from_str(line).expect("one thing on each line")).collect()
    }
}
