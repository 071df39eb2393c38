//! A window with almost nothing in it: what the machine and Tauri need before an app does anything.
//!
//! The same Tauri, the same window and the same rules for its content as the app's. No plugins, no
//! commands, no state. `bare-window FOLDER ?QUERY` shows the page of that folder instead, under no
//! rules but its own: the bench `board` measures another program's page so, and `start` a page without code.

use std::path::{Path, PathBuf};

use tauri::http::{Response, StatusCode, header::CONTENT_TYPE};
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

/// Files of the folder, under an address of this process alone; there is no network in it.
const SCHEME: &str = "peer";

fn main() -> tauri::Result<()> {
    let mut args = std::env::args_os().skip(1);
    let folder = args.next().map(PathBuf::from);
    let query = args.next().and_then(|query| query.into_string().ok()).unwrap_or_default();
    let mut context = tauri::generate_context!();
    let mut builder = tauri::Builder::default();
    if let Some(folder) = folder.clone() {
        // What others wrote may well add to the prototypes of the language.
        context.config_mut().app.security.freeze_prototype = false;
        builder = builder.register_uri_scheme_protocol(SCHEME, move |_, request| answer(&folder, request.uri().path()));
    }
    builder
        .setup(move |app| {
            let mut config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?.clone();
            if folder.is_some() {
                let address = format!("{SCHEME}://localhost/index.html{query}");
                config.url = WebviewUrl::CustomProtocol(address.parse::<Url>()?);
            }
            // As in the app: nothing on disk, except where a driver needs it.
            WebviewWindowBuilder::from_config(app, &config)?
                .incognito(std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_none())
                .build()?;
            Ok(())
        })
        .run(context)
}

/// A file below the folder, or nothing.
fn answer(folder: &Path, path: &str) -> Response<Vec<u8>> {
    let path = path.trim_start_matches('/');
    let kind = match path.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        Some("ttf") => "font/ttf",
        Some("svg") => "image/svg+xml",
        Some("webp") => "image/webp",
        _ => "application/octet-stream",
    };
    let is_inside = !path.split('/').any(|part| part == "..");
    let file = is_inside.then(|| std::fs::read(folder.join(path)).ok()).flatten();
    let status = if file.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let mut response = Response::new(file.unwrap_or_default());
    *response.status_mut() = status;
    if let Ok(kind) = kind.parse() {
        response.headers_mut().insert(CONTENT_TYPE, kind);
    }
    response
}
