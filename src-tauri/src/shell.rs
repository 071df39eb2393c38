//! The window around the page, and its end.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use api::{Api, NoArgs, Places, RandomIds, Seams, WorkspaceState, WorkspaceStatus};
use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder};

use crate::dragged::Dragged;
use crate::host::Desktop;
use crate::words::{Stop, Tongue};
use crate::{clock, commands, front};

/// The label of the one window, in `tauri.conf.json` and in the capability.
pub(crate) const MAIN: &str = "main";

/// Where the page finds the status that it starts with (`ui/src/shared/client.ts`).
const FIRST_LOOK: &str = "praatplaatStatus";

/// Where a second start knocks, while the window is there.
struct Door(Mutex<Option<front::Door>>);

/// Opens the window on a workspace and stays until it is closed.
pub(crate) fn run(places: Places, tongue: Tongue) -> Result<(), Stop> {
    if !has_display() {
        return Err(Stop::NoDisplay);
    }
    let clock = clock::clock()?;
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let dragged = Dragged::default();
            let host = Desktop { app: app.handle().clone(), tongue, dragged: dragged.clone() };
            let seams = Seams { clock, ids: Box::new(RandomIds), host: Box::new(host) };
            let door = front::Door::open(&places.workspace, app.handle().clone());
            app.manage(Door(Mutex::new(door)));
            app.manage(Api::new(seams, places));
            Ok(open_window(app, &dragged)?)
        });
    // GTK doesn't report a display that won't answer: it panics.
    let app = catch_unwind(AssertUnwindSafe(|| builder.build(tauri::generate_context!())))
        .map_err(|_| Stop::NoDisplay)?
        .map_err(|_| Stop::NoWindow)?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            close_door(app);
            close_workspace(app);
        }
    });
    Ok(())
}

fn open_window(app: &App, dragged: &Dragged) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let mut config = config.ok_or(tauri::Error::WindowNotFound)?.clone();
    let status = first_look(app);
    config.url = WebviewUrl::App(first_page(status.as_ref()).into());
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .initialization_script(told(status.as_ref()))
        // The web view keeps nothing on disk. WebKitGTK can't be driven by a
        // test in that mode, so a test's own variable lifts it.
        .incognito(std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_none())
        .devtools(cfg!(debug_assertions))
        .build()?;
    dragged.listen(&window)
}

/// What the page would ask first.
fn first_look(app: &App) -> Option<WorkspaceStatus> {
    let api = app.try_state::<Api>()?;
    tauri::async_runtime::block_on(api::handlers::workspace_status(&api, NoArgs {})).ok()
}

/// Said before the page asks: the first screen is there a question sooner.
fn told(status: Option<&WorkspaceStatus>) -> String {
    let status = status.and_then(|status| serde_json::to_string(status).ok());
    status.map(|status| format!("window.{FIRST_LOOK} = {status};")).unwrap_or_default()
}

/// The page to begin with. Where a passphrase is asked that is one in which the unlock screen stands ready, painted
/// before any code has run (`ui/scripts/still.mjs`): in daylight only, so at dusk the code makes it.
fn first_page(status: Option<&WorkspaceStatus>) -> &'static str {
    let in_daylight = |status: &&WorkspaceStatus| status.light.is_none_or(|light| light.tag() != "dusk");
    match status.filter(|status| status.state == WorkspaceState::Locked).filter(in_daylight) {
        Some(status) if status.language.is_some_and(|language| language.tag() == "en") => "unlock.en.html",
        Some(_) => "unlock.nl.html",
        None => "index.html",
    }
}

/// The page that was built in, and nothing else.
fn is_own_page(url: &Url) -> bool {
    if cfg!(any(windows, target_os = "android")) {
        url.scheme() == "http" && url.host_str() == Some("tauri.localhost")
    } else {
        url.scheme() == "tauri" && url.host_str() == Some("localhost")
    }
}

/// The file is whole at every moment; closing it also lets go of its lock and its key.
fn close_workspace(app: &AppHandle) {
    if let Some(api) = app.try_state::<Api>() {
        let _closed = tauri::async_runtime::block_on(api::handlers::workspace_lock(&api, NoArgs {}));
        api::wait_for_threads();
    }
}

/// A second start from now on is a first one.
fn close_door(app: &AppHandle) {
    if let Some(door) = app.try_state::<Door>() {
        drop(door.0.lock().map(|mut door| door.take()));
    }
}

/// Linux without X or Wayland has no window; elsewhere there is always a desktop.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    #[cfg(not(windows))]
    #[test]
    fn only_our_own_page_may_be_shown() {
        let allowed = |url: &str| is_own_page(&url.parse().expect("a URL"));
        assert!(allowed("tauri://localhost") && allowed("tauri://localhost/index.html#team"));
        for url in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "about:blank",
            "data:text/html,a",
            "javascript:alert(1)",
            "ipc://localhost/",
        ] {
            assert!(!allowed(url), "{url} is not ours");
        }
    }
}
