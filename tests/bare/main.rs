//! A window with almost nothing in it: what the machine and Tauri need before an app does anything.
//!
//! The same Tauri, the same window and the same rules for its content as the app's. No plugins, no
//! commands, no state.

use tauri::WebviewWindowBuilder;

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?;
            // As in the app: nothing on disk, except where a driver needs it.
            WebviewWindowBuilder::from_config(app, config)?
                .incognito(std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_none())
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
