//! How the web view draws. Without a graphics card `WebKitGTK` is faster, and
//! 80 MiB smaller, without its DMABUF renderer. The variable that switches it
//! off must be there when the process starts, so the app starts itself once more.

/// Starts this process again with the right renderer, if that is needed.
/// Returns when nothing had to change, or when it could not be done.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::os::unix::process::CommandExt;

    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    // Whoever set it, decided; it also means that this is the second start.
    if std::env::var_os(SWITCH).is_some() || has_graphics_card() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // The process id stays. On failure the window just opens more slowly.
        let _failure = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(SWITCH, "1").exec();
    }
}

/// Elsewhere the system's own web view decides.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}

#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|mut nodes| nodes.next().is_some())
}
