//! What the outside gives: a clock, ids, and the few things only a desktop can do.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

/// Local time. Its date is "today".
pub trait Clock: Send + Sync {
    /// Now, with the local offset.
    fn now(&self) -> DateTime<FixedOffset>;
}

/// New ids, in order of time (UUID v7).
pub trait IdSource: Send + Sync {
    /// An id that was never given before.
    fn next(&self) -> Uuid;
}

/// What sort of file a person is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picked {
    /// A list of employees.
    List,
    /// A conversation form.
    Form,
}

/// What needs a desktop. The calls may block: they run beside the async threads.
pub trait Host: Send + Sync {
    /// Asks where to save; none when the person cancels.
    fn pick_save(&self, suggested_name: &str) -> Option<PathBuf>;

    /// Asks which file to read; none when the person cancels.
    fn pick_open(&self, wanted: Picked) -> Option<PathBuf>;

    /// Asks for a folder to put files into; none when the person cancels.
    fn pick_folder(&self) -> Option<PathBuf>;

    /// Opens a saved file in the system's own viewer.
    fn open_in_viewer(&self, path: &Path) -> Result<(), String>;
}

/// Everything from outside, given once.
pub struct Seams {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// The ids.
    pub ids: Box<dyn IdSource>,
    /// The desktop.
    pub host: Box<dyn Host>,
}
