//! What a rule found, all of it at once: mending one line at a time wastes a build each.

use std::fmt::Write;
use std::path::Path;

use crate::sources::repository;

#[derive(Default)]
pub(crate) struct Findings(Vec<(String, usize, String)>);

impl Findings {
    pub(crate) fn add(&mut self, file: &Path, line: usize, reason: impl Into<String>) {
        let file = file.strip_prefix(repository()).unwrap_or(file);
        self.0.push((file.display().to_string(), line, reason.into()));
    }

    /// Fails with `file:line: reason` for each finding.
    pub(crate) fn none(self, rule: &str) {
        let mut text = String::new();
        for (file, line, reason) in &self.0 {
            let _ = write!(text, "\n  {file}:{line}: {reason}");
        }
        assert!(self.0.is_empty(), "{rule}{text}\n");
    }
}
