//! How the web view draws.
//!
//! Without a graphics card the processor draws everything, and then every layer between the page and the window is one
//! too many. Without its DMABUF renderer `WebKitGTK` is faster and 80 MiB smaller; without compositing, and without
//! GTK's own search for OpenGL, no process has to set up a graphics card that isn't there (some 50 ms of each start),
//! and the board moves as fast (`docs/benchmarks.md`).

/// What each switch is called, and what it is put to.
#[cfg(target_os = "linux")]
const SWITCHES: [(&str, &str); 3] =
    [("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("WEBKIT_DISABLE_COMPOSITING_MODE", "1"), ("GDK_GL", "disable")];

/// Puts the switches where the web view's own processes find them too. Called before anything else runs in this
/// process. Whoever set one of them has decided about it.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    if has_graphics_card() {
        return;
    }
    for (switch, value) in SWITCHES {
        // On failure the window just opens more slowly.
        let _set = gtk::glib::setenv(switch, value, false);
    }
}

/// Elsewhere the system's own web view decides.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}

/// A card that can only show what others drew has no such node.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let Ok(nodes) = std::fs::read_dir("/dev/dri") else { return false };
    nodes.flatten().any(|node| node.file_name().to_string_lossy().starts_with("renderD"))
}
