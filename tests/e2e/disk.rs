//! What the disk says no to: each its own plain message in the window, and nothing lost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::setup::Setup;
use crate::stored::{Stored, praatplaat};
use crate::window::Window;

/// Of the workspace file.
const PAGE: usize = 4096;

#[tokio::test]
async fn a_folder_that_may_not_be_written_in_is_said() {
    let mut setup = Setup::new();
    Stored::create(&setup).await.close().await;
    let before = fs::read(setup.workspace()).expect("the workspace is there");
    setup.shut_the_folder();
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.try_to_add("Annemieke Visser").await;
    window.wait_for_text("[role=alert]", "Hier mag Praatplaat niet schrijven").await;
    window.screenshot("folder-shut").await;
    assert_eq!(fs::read(setup.workspace()).expect("it is there"), before, "nothing was half written");
    // As whoever looks after the computers mends it: no restart is needed, and what was typed is still there.
    setup.open_the_folder();
    window.click(".dialog-sheet button[type=submit]").await;
    window.wait_for_text("[data-test=person]", "Annemieke Visser").await;
    window.close().await;
}

#[tokio::test]
async fn a_full_disk_is_said_and_mended_by_making_room() {
    let setup = Setup::new();
    let Some(_disk) = SmallDisk::mount(&setup.disk()) else {
        eprintln!("this user may not mount a small disk; store's tests fill one from inside");
        return;
    };
    Stored::create(&setup).await.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    let filler = setup.disk().join("holiday.mov");
    // The system stops it where the disk ends.
    fs::write(&filler, vec![1; SmallDisk::BYTES]).expect_err("a small disk");
    let before = fs::read(setup.workspace()).expect("the workspace is there");
    window.try_to_add("Annemieke Visser").await;
    window.wait_for_text("[role=alert]", "De schijf is vol").await;
    window.screenshot("disk-full").await;
    assert_eq!(fs::read(setup.workspace()).expect("it is there"), before, "nothing was half written");
    fs::remove_file(filler).expect("somebody makes room");
    window.click(".dialog-sheet button[type=submit]").await;
    window.wait_for_text("[data-test=person]", "Annemieke Visser").await;
    window.close().await;
    assert_eq!(praatplaat(&setup, &["check"]).code, Some(0), "the file is whole");
}

#[tokio::test]
async fn rot_deep_in_the_file_is_found_without_asking() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let annemieke = stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    let talk = stored.talk(&annemieke).await;
    for number in 0..40 {
        stored.note(&talk, "proud", "employee", &format!("{number}. {}", "Dit is een lang briefje. ".repeat(5))).await;
    }
    stored.close().await;
    let mut bytes = fs::read(setup.workspace()).expect("the workspace is there");
    let middle = bytes.len() / PAGE / 2 * PAGE;
    bytes[middle + 100] ^= 1;
    fs::write(setup.workspace(), &bytes).expect("the folder is writable");
    let window = Window::open(&setup).await;
    // It opens and shows the team: nothing of this is read there.
    window.unlock().await;
    window.wait_for_text("[data-test=person]", "Annemieke Visser").await;
    window.wait_for_text("[role=alert]", "Een deel van het bestand is beschadigd").await;
    window.screenshot("rot-found").await;
    window.close().await;
    assert_eq!(fs::read(setup.workspace()).expect("it is there"), bytes, "looking changes nothing");
}

impl Window {
    /// Fills in the form for somebody new and saves it, whatever comes of that.
    async fn try_to_add(&self, name: &str) {
        self.click("[data-test=add-person]").await;
        self.fill(&self.field("Naam").await, name).await;
        self.click(".dialog-sheet button[type=submit]").await;
    }
}

/// A disk with little room at a folder; gone with this value.
struct SmallDisk(PathBuf);

impl SmallDisk {
    const BYTES: usize = 1 << 20;

    fn mount(folder: &Path) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={}", Self::BYTES), "tmpfs"]).arg(folder);
        let is_done = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        is_done.then(|| Self(folder.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: an app that is still ending may hold it.
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}
