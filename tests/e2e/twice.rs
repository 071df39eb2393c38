//! Starting the same workspace a second time, on the same screen.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::display::Display;
use crate::process;
use crate::setup::{Setup, app_binary};
use crate::stored::Stored;
use crate::window::Window;

const RED: [u8; 3] = [255, 0, 0];

#[tokio::test]
async fn a_second_start_brings_the_first_window_to_the_front() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    stored.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    let cover = Cover::over(window.display());
    see(&window, "the window go behind the red one", |pixel| pixel == RED).await;
    let said = start_again(&setup, &window);
    assert_eq!(said, (Some(0), "Deze werkruimte was al open; het venster staat nu vooraan.\n".to_owned()));
    see(&window, "the window come to the front", |pixel| pixel != RED).await;
    drop(cover);
    window.wait_for_text("[data-test=person]", "Annemieke Visser").await;
    window.close().await;
}

/// Starts the app as somebody does who forgot that it runs; the exit code and what it said.
fn start_again(setup: &Setup, window: &Window) -> (Option<i32>, String) {
    let mut second = Command::new(app_binary())
        .envs(setup.environment())
        .env("DISPLAY", window.display().name())
        .env("LC_ALL", "nl_NL.UTF-8")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the app starts");
    // A window of its own would stay.
    if !process::wait_gone(second.id(), Duration::from_secs(20)) {
        process::end_child(&mut second);
        panic!("the second start did not end");
    }
    let output = second.wait_with_output().expect("it has ended");
    (output.status.code(), String::from_utf8(output.stdout).expect("it speaks UTF-8"))
}

/// Another program's window over everything on the screen; gone with this value.
struct Cover(Child);

impl Cover {
    fn over(display: &Display) -> Self {
        let window = Command::new("display")
            .args(["-display", &display.name(), "-geometry", "+0+0", "-size", "2048x1280", "xc:#ff0000"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Self(window.unwrap_or_else(|error| panic!("cannot start display: {error}; `cargo xtask test` installs it")))
    }
}

impl Drop for Cover {
    fn drop(&mut self) {
        process::end_child(&mut self.0);
    }
}

/// Waits for a colour in the middle of the screen.
async fn see(window: &Window, what: &str, is_so: impl Fn([u8; 3]) -> bool) {
    let folder = tempfile::tempdir().expect("the temporary folder is writable");
    let photograph = folder.path().join("pixel.rgb");
    window
        .until(&format!("see {what}"), async || {
            if !window.display().photograph(&photograph, Some("1x1+600+400")) {
                return Err("no photograph".to_owned());
            }
            let bytes = fs::read(&photograph).map_err(|error| error.to_string())?;
            let pixel = bytes.first_chunk().copied().ok_or("an empty photograph")?;
            if is_so(pixel) { Ok(()) } else { Err(format!("the middle is {pixel:?}")) }
        })
        .await;
}
