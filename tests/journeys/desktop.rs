//! The outside, as a journey wants it: a clock that stands still, ids that
//! count, and a person at the dialogs whose answers are known.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use api::{Clock, Host, IdSource, Picked, PrintJob, Printer};
use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

/// Stands still until it is moved.
#[derive(Clone)]
pub(crate) struct StoppedClock(Arc<Mutex<DateTime<FixedOffset>>>);

impl StoppedClock {
    pub(crate) fn at(moment: &str) -> Self {
        Self(Arc::new(Mutex::new(read(moment))))
    }

    pub(crate) fn move_to(&self, moment: &str) {
        *self.0.lock().expect("nobody panicked at the clock") = read(moment);
    }
}

fn read(moment: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(moment).expect("a moment as in RFC 3339")
}

impl Clock for StoppedClock {
    fn now(&self) -> DateTime<FixedOffset> {
        *self.0.lock().expect("nobody panicked at the clock")
    }
}

/// Ids in order, the same on every run.
#[derive(Clone, Default)]
pub(crate) struct CountingIds(Arc<AtomicU64>);

impl IdSource for CountingIds {
    fn next(&self) -> Uuid {
        let n = self.0.fetch_add(1, Ordering::Relaxed);
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001 + u128::from(n))
    }
}

/// What the person does at dialogs, and what they saw.
#[derive(Clone, Default)]
pub(crate) struct Person(Arc<Mutex<Habits>>);

#[derive(Default)]
struct Habits {
    folder: Option<PathBuf>,
    file: Option<PathBuf>,
    without_viewer: bool,
    suggested: Vec<String>,
    viewed: Vec<PathBuf>,
    dragged: Option<PathBuf>,
    printers: Vec<Printer>,
    paper_is_out: bool,
    printed: Vec<(PrintJob, Vec<u8>)>,
}

impl Person {
    /// From now on every save dialog ends in this folder, under the suggested name.
    pub(crate) fn saves_in(&self, folder: &Path) {
        self.habits(|h| h.folder = Some(folder.to_owned()));
    }

    /// From now on every dialog is cancelled.
    pub(crate) fn cancels(&self) {
        self.habits(|h| (h.folder, h.file) = (None, None));
    }

    /// From now on this file is picked.
    pub(crate) fn picks(&self, file: &Path) {
        self.habits(|h| h.file = Some(file.to_owned()));
    }

    /// This file is dragged onto the window.
    pub(crate) fn drags(&self, file: &Path) {
        self.habits(|h| h.dragged = Some(file.to_owned()));
    }

    /// The system has no viewer.
    pub(crate) fn loses_the_viewer(&self) {
        self.habits(|h| h.without_viewer = true);
    }

    /// From now on these printers are there; the first is the usual one.
    pub(crate) fn has_printers(&self, names: &[&str]) {
        let printer = |(index, name): (usize, &&str)| Printer { name: (*name).to_owned(), is_default: index == 0 };
        self.habits(|h| h.printers = names.iter().enumerate().map(printer).collect());
    }

    /// The paper is out.
    pub(crate) fn has_no_paper(&self) {
        self.habits(|h| h.paper_is_out = true);
    }

    /// What came out of the printers.
    pub(crate) fn printed(&self) -> Vec<(PrintJob, Vec<u8>)> {
        self.habits(|h| h.printed.clone())
    }

    /// The last name that was suggested.
    pub(crate) fn was_suggested(&self) -> String {
        self.habits(|h| h.suggested.last().cloned()).expect("a name was suggested")
    }

    /// The files that the viewer opened.
    pub(crate) fn viewed(&self) -> Vec<PathBuf> {
        self.habits(|h| h.viewed.clone())
    }

    fn habits<T>(&self, look: impl FnOnce(&mut Habits) -> T) -> T {
        look(&mut self.0.lock().expect("nobody panicked at a dialog"))
    }
}

impl Host for Person {
    fn pick_save(&self, suggested_name: &str) -> Option<PathBuf> {
        self.habits(|h| {
            h.suggested.push(suggested_name.to_owned());
            Some(h.folder.as_ref()?.join(suggested_name))
        })
    }

    fn pick_open(&self, _: Picked) -> Option<PathBuf> {
        self.habits(|h| h.file.clone())
    }

    fn dropped(&self) -> Option<PathBuf> {
        self.habits(|h| h.dragged.take())
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.habits(|h| h.folder.clone())
    }

    fn open_in_viewer(&self, path: &Path) -> Result<(), String> {
        self.habits(|h| {
            if h.without_viewer {
                return Err("nothing opens a PDF here".to_owned());
            }
            h.viewed.push(path.to_owned());
            Ok(())
        })
    }

    fn printers(&self) -> Vec<Printer> {
        self.habits(|h| h.printers.clone())
    }

    fn print(&self, job: &PrintJob, pdf: &[u8]) -> Result<(), String> {
        self.habits(|h| {
            if h.paper_is_out {
                return Err("no paper".to_owned());
            }
            h.printed.push((job.clone(), pdf.to_vec()));
            Ok(())
        })
    }
}
