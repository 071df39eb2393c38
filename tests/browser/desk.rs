//! The desk the page stands on here: who picks a file picks one in the test's own folder, and there is a printer.

use std::path::{Path, PathBuf};

use api::{Host, Picked, PrintJob, Printer};

/// What a dialog of the system would have answered.
pub(crate) struct Desk {
    folder: PathBuf,
}

impl Desk {
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Where what is saved lands, and where what is opened lies.
    pub(crate) fn form(folder: &Path) -> PathBuf {
        folder.join("formulier.pdf")
    }
}

impl Host for Desk {
    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        Some(Self::form(&self.folder))
    }

    fn pick_open(&self, wanted: Picked) -> Option<PathBuf> {
        (wanted == Picked::Form).then(|| Self::form(&self.folder))
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        Some(self.folder.clone())
    }

    fn open_in_viewer(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }

    fn printers(&self) -> Vec<Printer> {
        let printer = |name: &str, is_default| Printer { name: name.to_owned(), is_default };
        vec![printer("Gang", false), printer("Kamer_2", true)]
    }

    fn print(&self, _: &PrintJob, _: &[u8]) -> Result<(), String> {
        Ok(())
    }
}
