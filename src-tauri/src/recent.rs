//! What the desktop remembers of files that were chosen: none of ours.
//!
//! GTK's own dialogs write every chosen name, and with a form that is somebody's, into a list that all programs read.
//! Its switch `gtk-recent-files-enabled` is no way out: with it off GTK empties the list, of every program. So each
//! name is taken off again, before GTK writes the list or right after.

use std::path::Path;

use tauri::AppHandle;

/// Takes a file that was just chosen off the list, unless another program has put it there too.
#[cfg(target_os = "linux")]
pub(crate) fn forget(app: &AppHandle, file: &Path) {
    use gtk::prelude::{FileExt, RecentManagerExt};

    let uri = gtk::gio::File::for_path(file).uri();
    // GTK wants its own thread. If it is gone, nothing more is written.
    let _asked = app.run_on_main_thread(move || {
        let Some(list) = gtk::RecentManager::default() else { return };
        let found = list.lookup_item(&uri).ok().flatten();
        if found.is_some_and(|entry| entry.applications().len() <= 1) {
            let _gone = list.remove_item(&uri);
        }
    });
}

/// Elsewhere the desktop asks nobody.
#[cfg(not(target_os = "linux"))]
pub(crate) fn forget(_: &AppHandle, _: &Path) {}
