//! Where somebody finds what may be typed: the one next step after a value that can't be.

use std::path::{Path, PathBuf};

use super::Tongue;

/// What to look at.
#[derive(Debug)]
pub(crate) enum Next {
    /// The explanation of a command; of the whole line if it is empty.
    Help(&'static str),
    /// The ids of the talks in a workspace.
    Talks(PathBuf),
    /// The ids of its dossiers.
    Dossiers(PathBuf),
}

impl Next {
    /// As a sentence.
    pub(super) fn text(&self, tongue: Tongue) -> String {
        match self {
            Self::Help(of) => format!("{}: {}", tongue.pick("Zie", "See"), help(of)),
            Self::Talks(workspace) => take(&talks(workspace), tongue),
            Self::Dossiers(workspace) => take(&dossiers(workspace), tongue),
        }
    }
}

fn take(line: &str, tongue: Tongue) -> String {
    format!("{}: {line}", tongue.pick("Neem het nummer uit", "Take the id from"))
}

/// The line that explains a command, or all of them.
pub(super) fn help(of: &str) -> String {
    format!("praatplaat help {of}").trim_end().to_owned()
}

/// The line that shows the talks of a workspace.
pub(super) fn talks(workspace: &Path) -> String {
    let name = workspace.display().to_string();
    // So that it can be typed as it stands.
    let name = if name.contains(char::is_whitespace) { format!("\"{name}\"") } else { name };
    format!("praatplaat list --workspace {name}")
}

/// The line that shows its dossiers: people read names there, not ids.
pub(super) fn dossiers(workspace: &Path) -> String {
    format!("{} --json", talks(workspace))
}
