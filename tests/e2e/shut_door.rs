//! Behind the shut door nothing of anybody else is left, wherever one looks: page, screen reader, window titles,
//! clipboard, and whatever the app has open or wrote.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::keys::Key;
use crate::process;
use crate::setup::Setup;
use crate::stored::Stored;
use crate::window::Window;

const TEAM: usize = 50;
/// In the name of everybody but the one at the screen.
const OTHERS: &str = "Oudkerk";
/// In what they work as, and in the team's name.
const THEIR_WORK: [&str; 2] = ["Vreemdwerk", "Elders"];
/// Bigger files hold no text of the app's.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

#[tokio::test]
async fn nothing_of_forty_nine_others_is_left_during_a_talk() {
    let setup = Setup::new().heard();
    let window = begin(&setup).await;
    // They were all on the screen, one was looked for, one was opened and renamed.
    window.type_into("input[type=search]", "Oudkerk-07").await;
    window.until("find one", async || (window.count("[data-test=person]").await == 1).then_some(()).ok_or("all")).await;
    let heard = window.heard(&setup);
    assert!(heard.iter().any(|thing| thing.name.contains(OTHERS)), "the start screen is heard");
    window.click("[data-test=person] h3 button").await;
    window.wait_for("[data-test=start]").await;
    window.click("[data-to-team]").await;
    window.fill("input[type=search]", "Zoë").await;
    window.open_dossier("Zoë Şahin").await;
    window.start_talk().await;

    nothing_left(&window, &setup, "the board").await;
    window.notes("employee", "proud", &["Het rooster klopt"]).await;
    window.press("Ctrl+Z").await;
    window.press("Ctrl+Z").await;
    window.press("Ctrl+Z").await;
    window.wait_until_saved().await;
    window.press("Ctrl+Shift+Z").await;
    nothing_left(&window, &setup, "undoing as far as it goes").await;
    // What was typed before is suggested nowhere.
    window.go("agreements").await;
    window.click("[data-add-agreement=manager]").await;
    window.type_into("input[name=what]", "Oud").await;
    window.key(Key::Down).await;
    nothing_left(&window, &setup, "a field that could suggest").await;
    window.key(Key::Escape).await;
    window.wait_gone("[data-agreement-form]").await;
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    nothing_left(&window, &setup, "reading back").await;
    window.close().await;
}

async fn begin(setup: &Setup) -> Window {
    let stored = Stored::create(setup).await;
    stored.employee("Zoë Şahin", "planner", "Planning").await;
    let rows: Vec<_> = (1..TEAM)
        .map(|n| {
            json!({ "name": format!("Bartholomeus Oudkerk-{n:02}"), "function": "Vreemdwerker", "team": "Elders", "start": null })
        })
        .collect();
    stored.ok("import_confirm", json!({ "rows": rows })).await;
    let team = stored.ok("team_overview", json!({})).await;
    assert_eq!(team["people"].as_array().map(Vec::len), Some(TEAM));
    stored.close().await;
    let window = Window::open(setup).await;
    window.unlock().await;
    window.wait_for_text("[data-test=person]", OTHERS).await;
    window
}

async fn nothing_left(window: &Window, setup: &Setup, when: &str) {
    let script =
        "return document.documentElement.outerHTML + JSON.stringify([document.title, location.href, history.state,
        Object.entries({ ...localStorage }), Object.entries({ ...sessionStorage }),
        [...document.querySelectorAll('input, textarea')].map(field => field.value)])";
    let page = window.read(script, vec![]).await.to_string();
    none_of_them(&page, when, "the page");
    none_of_them(&format!("{:?}", window.heard(setup)), when, "what a screen reader hears");
    none_of_them(&titles(window), when, "the windows' titles");
    for selection in ["clipboard", "primary", "secondary"] {
        none_of_them(&clipboard(window, selection), when, selection);
    }
    let files = files(window, setup);
    assert!(files.contains(&setup.workspace()), "{when}: the app's files are looked at: {files:?}");
    for file in files {
        none_in_file(&file, when);
    }
}

fn none_of_them(text: &str, when: &str, place: &str) {
    for word in THEIR_WORK.into_iter().chain([OTHERS]) {
        if let Some(at) = text.find(word) {
            let around: String = text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
            panic!("{when}: {place} tells of {word}, after {around:?}");
        }
    }
}

/// As bytes, and in the two bytes for a letter that engines keep text in.
fn none_in_file(file: &Path, when: &str) {
    let Ok(bytes) = fs::read(file) else { return };
    for word in THEIR_WORK.into_iter().chain([OTHERS]) {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for pattern in [word.as_bytes(), &wide] {
            let found = bytes.windows(pattern.len()).any(|part| part == pattern);
            assert!(!found, "{when}: {} holds {word}", file.display());
        }
    }
}

fn titles(window: &Window) -> String {
    let said = Command::new("xwininfo").args(["-root", "-tree", "-display", &window.display().name()]).output();
    let said = said.unwrap_or_else(|error| panic!("cannot start xwininfo: {error}; `cargo xtask test` installs it"));
    let tree = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(tree.contains("Praatplaat"), "the app's window is there: {tree}");
    tree
}

fn clipboard(window: &Window, selection: &str) -> String {
    let said = Command::new("xclip")
        .args(["-display", &window.display().name(), "-selection", selection, "-out"])
        .output()
        .unwrap_or_else(|error| panic!("cannot start xclip: {error}; `cargo xtask test` installs it"));
    String::from_utf8_lossy(&said.stdout).into_owned()
}

/// What lies in the app's folders, and what it and its helpers have open.
fn files(window: &Window, setup: &Setup) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    collect(&setup.path(""), &mut found);
    let app = window.app();
    for process in process::descendants(app).into_iter().chain([app]) {
        let open = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
        // Read through the handle: what is deleted can still be open.
        found.extend(open.map(|entry| entry.path()).filter(|path| is_worth_reading(path)));
    }
    found
}

fn is_worth_reading(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() <= MOST_BYTES)
        && fs::read_link(path).is_ok_and(|target| !target.starts_with("/usr") && !target.starts_with("/memfd:"))
}

fn collect(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => collect(&path, found),
            Ok(kind) if kind.is_file() => drop(found.insert(path)),
            _ => {}
        }
    }
}
