//! What the outside gives: a clock, ids, and the few things only a desktop can do.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use crate::{PaperSize, Printer};

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
    /// A page that was signed on paper.
    Scan,
}

/// How a form or a scan is put on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintJob {
    /// One of those that [`Host::printers`] named.
    pub printer: String,
    /// The size of the sheets.
    pub paper: PaperSize,
    /// On both sides of each sheet.
    pub two_sided: bool,
    /// Made to fit the sheet: the pages of a scan may have any size.
    pub fitted: bool,
}

/// What needs a desktop. The calls may block: they run beside the async threads.
pub trait Host: Send + Sync {
    /// Asks where to save; none when the person cancels.
    fn pick_save(&self, suggested_name: &str) -> Option<PathBuf>;

    /// Asks which file to read; none when the person cancels.
    fn pick_open(&self, wanted: Picked) -> Option<PathBuf>;

    /// The one file that was dragged onto the window last, where the page isn't given its bytes.
    /// It is told once.
    fn dropped(&self) -> Option<PathBuf> {
        None
    }

    /// Asks for a folder to put files into; none when the person cancels.
    fn pick_folder(&self) -> Option<PathBuf>;

    /// Opens a saved file in the system's own viewer.
    fn open_in_viewer(&self, path: &Path) -> Result<(), String>;

    /// The printers that the system prints on without a dialog; none where it has no such way.
    fn printers(&self) -> Vec<Printer> {
        Vec::new()
    }

    /// Hands these bytes to a printer, or says what the system said.
    fn print(&self, _job: &PrintJob, _pdf: &[u8]) -> Result<(), String> {
        Err("no way to print".to_owned())
    }
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
