//! What the handlers ask of the desktop: a place for a file, the system's viewer, and a printer.
//!
//! Real windows of the system can't be driven by tests, so debug builds can be
//! told the answers beforehand.

use std::path::{Path, PathBuf};

use api::{Host, Picked, PrintJob, Printer};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::dragged::Dragged;
use crate::printing;
use crate::recent;
use crate::shell::MAIN;
use crate::words::Tongue;

/// Answers every save dialog: this folder, the suggested name; and every one that asks for a
/// folder. The viewer stays shut.
#[cfg(debug_assertions)]
const SAVE_DIR: &str = "PRAATPLAAT_SAVE_DIR";
/// Answers every open dialog: this file.
#[cfg(debug_assertions)]
const OPEN_FILE: &str = "PRAATPLAAT_OPEN_FILE";

/// The desktop around the window.
pub(crate) struct Desktop {
    /// To open dialogs over the window.
    pub(crate) app: AppHandle,
    /// The language of the dialogs.
    pub(crate) tongue: Tongue,
    /// Files that somebody drags onto the window.
    pub(crate) dragged: Dragged,
}

impl Host for Desktop {
    fn pick_save(&self, suggested: &str) -> Option<PathBuf> {
        #[cfg(debug_assertions)]
        if let Some(folder) = std::env::var_os(SAVE_DIR) {
            return Some(PathBuf::from(folder).join(suggested));
        }
        let extension = Path::new(suggested).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let (title, kind) = match extension {
            "pdf" => (self.tongue.pick("Bewaren als PDF", "Save as PDF"), "PDF"),
            "praatplaat" => {
                (self.tongue.pick("Kopie van de werkruimte bewaren", "Save a copy of the workspace"), "Praatplaat")
            }
            _ => (self.tongue.pick("Bewaren", "Save"), extension),
        };
        let dialog = self.dialog(title).set_file_name(suggested).add_filter(kind, &[extension]);
        let chosen = self.chosen(dialog.blocking_save_file())?;
        Some(with_extension(chosen, extension))
    }

    fn pick_open(&self, wanted: Picked) -> Option<PathBuf> {
        #[cfg(debug_assertions)]
        if let Some(file) = std::env::var_os(OPEN_FILE) {
            return Some(file.into());
        }
        let (title, kind, extensions): (_, _, &[&str]) = match wanted {
            Picked::List => (
                self.tongue.pick("Lijst met medewerkers kiezen", "Choose a list of employees"),
                self.tongue.pick("Lijst (CSV)", "List (CSV)"),
                &["csv", "tsv", "txt"],
            ),
            Picked::Form => (self.tongue.pick("Formulier kiezen", "Choose a form"), "PDF", &["pdf"]),
            Picked::Scan => (
                self.tongue.pick("Gescande pagina kiezen", "Choose a scanned page"),
                self.tongue.pick("PDF, JPEG of PNG", "PDF, JPEG or PNG"),
                // Scanners like capitals, and GTK takes them for other letters.
                &["pdf", "jpg", "jpeg", "png", "PDF", "JPG", "JPEG", "PNG"],
            ),
        };
        let dialog = self
            .dialog(title)
            .add_filter(kind, extensions)
            .add_filter(self.tongue.pick("Alle bestanden", "All files"), &["*"]);
        self.chosen(dialog.blocking_pick_file())
    }

    fn dropped(&self) -> Option<PathBuf> {
        self.dragged.take()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        #[cfg(debug_assertions)]
        if let Some(folder) = std::env::var_os(SAVE_DIR) {
            return Some(folder.into());
        }
        let title = self.tongue.pick("Map kiezen voor de kopieën", "Choose a folder for the copies");
        self.chosen(self.dialog(title).blocking_pick_folder())
    }

    fn open_in_viewer(&self, file: &Path) -> Result<(), String> {
        #[cfg(debug_assertions)]
        if std::env::var_os(SAVE_DIR).is_some() {
            return Ok(());
        }
        tauri_plugin_opener::open_path(file, None::<&str>).map_err(|error| error.to_string())
    }

    fn printers(&self) -> Vec<Printer> {
        printing::printers()
    }

    fn print(&self, job: &PrintJob, pdf: &[u8]) -> Result<(), String> {
        printing::print(job, pdf)
    }
}

impl Desktop {
    /// What somebody chose, and nobody else needs to know of.
    fn chosen(&self, answer: Option<FilePath>) -> Option<PathBuf> {
        let chosen = answer?.into_path().ok()?;
        recent::forget(&self.app, &chosen);
        Some(chosen)
    }

    fn dialog(&self, title: &str) -> FileDialogBuilder<tauri::Wry> {
        let mut dialog = self.app.dialog().file().set_title(title);
        if let Some(folder) = dirs::document_dir().filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        match self.app.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

/// A name typed without its extension gets it, unless that would name another
/// file the person was never asked about.
fn with_extension(chosen: PathBuf, extension: &str) -> PathBuf {
    if chosen.extension().is_some() || extension.is_empty() {
        return chosen;
    }
    let named = chosen.with_extension(extension);
    if named.exists() { chosen } else { named }
}

#[cfg(test)]
mod tests {
    use super::with_extension;
    use std::path::PathBuf;

    #[test]
    fn a_name_without_extension_gets_it_unless_it_would_replace_a_file() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let typed = folder.path().join("gesprek");
        let named = folder.path().join("gesprek.pdf");
        assert_eq!(with_extension(typed.clone(), "pdf"), named);
        assert_eq!(with_extension(PathBuf::from("a.txt"), "pdf"), PathBuf::from("a.txt"), "the person's choice stays");
        std::fs::write(&named, "").expect("a file can be put there");
        assert_eq!(with_extension(typed.clone(), "pdf"), typed);
    }
}
