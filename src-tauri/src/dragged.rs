//! Files that somebody drags onto the window.
//!
//! Most web views give the page the bytes of a dropped file. `WebKitGTK` (2.50) gives it an empty list,
//! so there we listen to what the desktop says, and remember the place until the page asks. The page
//! is told of the drop as ever, and never of the place.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// What is dragged now, or was dropped last.
#[derive(Clone, Default)]
pub(crate) struct Dragged(Arc<Mutex<Vec<PathBuf>>>);

impl Dragged {
    /// The file, if it is one. It is told once.
    pub(crate) fn take(&self) -> Option<PathBuf> {
        let mut files = self.0.lock().ok().map(|mut files| std::mem::take(&mut *files)).unwrap_or_default();
        files.pop().filter(|_| files.is_empty())
    }

    /// Listens to what is dragged over this window.
    #[cfg(target_os = "linux")]
    pub(crate) fn listen(&self, window: &tauri::WebviewWindow) -> tauri::Result<()> {
        use gtk::prelude::WidgetExt;

        let dragged = self.clone();
        window.with_webview(move |view| {
            // Beside the view's own ear, which goes on hearing everything.
            view.inner().connect_drag_data_received(move |_, _, _, _, data, _, _| {
                let uris = data.uris();
                if !uris.is_empty() {
                    dragged.put(uris.iter().filter_map(|uri| path(uri)).collect());
                }
            });
        })
    }

    /// Elsewhere the page gets the bytes.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn listen(&self, _: &tauri::WebviewWindow) -> tauri::Result<()> {
        Ok(())
    }

    #[cfg(any(target_os = "linux", test))]
    fn put(&self, files: Vec<PathBuf>) {
        if let Ok(mut dragged) = self.0.lock() {
            *dragged = files;
        }
    }
}

/// Where a URI leads on this computer; none for any other place.
#[cfg(target_os = "linux")]
fn path(uri: &str) -> Option<PathBuf> {
    gtk::glib::filename_from_uri(uri).ok().filter(|(_, host)| host.is_none()).map(|(path, _)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_is_told_once() {
        let dragged = Dragged::default();
        assert_eq!(dragged.take(), None);
        dragged.put(vec!["/a.pdf".into()]);
        assert_eq!((dragged.take(), dragged.take()), (Some("/a.pdf".into()), None));
        dragged.put(vec!["/a.pdf".into(), "/b.pdf".into()]);
        assert_eq!(dragged.take(), None, "one at a time");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn only_files_of_this_computer_count() {
        assert_eq!(path("file:///tmp/een%20formulier.pdf"), Some("/tmp/een formulier.pdf".into()));
        for uri in ["https://example.org/a.pdf", "file://elsewhere/a.pdf", "a.pdf", ""] {
            assert_eq!(path(uri), None, "{uri}");
        }
    }
}
