//! The system's own dialogs, driven with real keys. Most tests have their answers beforehand.

use std::fs;
use std::process::Command;

use crate::setup::Setup;
use crate::stored::Stored;
use crate::window::Window;

/// What another program put on the list of recent files just now: GTK drops what is older than a month.
fn recent_list() -> String {
    let now = chrono::Utc::now().format("%Y-%m-%dT%H:%M:%SZ");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks" xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
  <bookmark href="file:///tmp/boodschappen.txt" added="{now}" modified="{now}" visited="{now}">
    <info><metadata owner="http://freedesktop.org">
      <mime:mime-type type="text/plain"/>
      <bookmark:applications>
        <bookmark:application name="kladblok" exec="&apos;kladblok %u&apos;" modified="{now}" count="1"/>
      </bookmark:applications>
    </metadata></info>
  </bookmark>
</xbel>
"#
    )
}

#[tokio::test]
async fn a_copy_is_saved_through_the_systems_own_dialog() {
    let setup = Setup::new().with_real_dialogs();
    let stored = Stored::create(&setup).await;
    stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    stored.close().await;
    let recent = setup.path("data").join("recently-used.xbel");
    let list_before = recent_list();
    fs::write(&recent, &list_before).expect("the test's own folder");
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.click_text("nav button", "Instellingen").await;
    window.click("[data-test=copy]").await;
    let dialog = Dialog::named("Kopie van de werkruimte bewaren", &window);
    dialog.key("Escape");
    window.wait_for("[data-test=copy]:not(:disabled)").await;
    assert_eq!(fs::read_dir(setup.save_dir()).expect("the folder is there").count(), 0, "cancelled is cancelled");

    window.click("[data-test=copy]").await;
    let dialog = Dialog::named("Kopie van de werkruimte bewaren", &window);
    let target = setup.save_dir().join("mijn kopie.praatplaat");
    dialog.write(&target.display().to_string());
    window.display().photograph(&crate::reading::screenshot_file("dialog-save"), None);
    dialog.key("Return");
    window.wait_for_text("[role=status]", "mijn kopie.praatplaat").await;
    // GTK writes its list a moment after it changed. Names of ours, and so of people, don't stay on it.
    let listed = "leave its list of recent files to others";
    window
        .until(listed, async || {
            let list = fs::read_to_string(&recent).map_err(|error| error.to_string())?;
            let is_written = list != list_before && list.contains("boodschappen.txt");
            if is_written && !list.contains("praatplaat") { Ok(()) } else { Err(list) }
        })
        .await;
    window.close().await;
    fs::rename(target, setup.workspace()).expect("the copy was saved");
    let stored = Stored::open(&setup).await;
    let team = stored.ok("team_overview", serde_json::json!({})).await;
    assert_eq!(team["people"][0]["dossier"]["name"], "Annemieke Visser");
    stored.close().await;
}

/// A window of the system's, over the app's.
pub(crate) struct Dialog {
    display: String,
    id: String,
}

impl Dialog {
    /// Waits for it, and gives it the keyboard: there is no window manager here to do so.
    pub(crate) fn named(title: &str, window: &Window) -> Self {
        let display = window.display().name();
        let found = xdotool(&display, &["search", "--sync", "--onlyvisible", "--name", title]);
        let id = found.lines().next().expect("the dialog has a window").to_owned();
        xdotool(&display, &["windowfocus", "--sync", &id]);
        Self { display, id }
    }

    pub(crate) fn key(&self, name: &str) {
        xdotool(&self.display, &["windowfocus", &self.id, "key", "--clearmodifiers", name]);
    }

    /// Names a file that is there: the keys open a line for it.
    pub(crate) fn locate(&self, path: &str) {
        self.key("ctrl+l");
        self.write(path);
    }

    /// Over what is suggested, which is selected.
    fn write(&self, text: &str) {
        xdotool(&self.display, &["windowfocus", &self.id, "key", "ctrl+a", "type", "--delay", "5", text]);
    }
}

/// What the program answers, within a time that no dialog needs.
fn xdotool(display: &str, words: &[&str]) -> String {
    let mut command = Command::new("timeout");
    let output = command.args(["20", "xdotool"]).args(words).env("DISPLAY", display).output();
    let output = output.unwrap_or_else(|error| panic!("cannot start timeout: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "xdotool {words:?}: {said}; `cargo xtask test` installs it");
    String::from_utf8(output.stdout).expect("window numbers are digits")
}
