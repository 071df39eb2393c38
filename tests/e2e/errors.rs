//! What goes wrong at the door: each its own plain message in the window, and nothing changed on the disk.

use std::fs;

use crate::keys::Key;
use crate::setup::Setup;
use crate::stored::{PASSPHRASE, Stored, praatplaat};
use crate::window::Window;

/// Of the workspace file.
const PAGE: usize = 4096;

/// A workspace with somebody in it.
async fn workspace() -> (Setup, Vec<u8>) {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    stored.close().await;
    let bytes = on_disk(&setup);
    (setup, bytes)
}

fn on_disk(setup: &Setup) -> Vec<u8> {
    fs::read(setup.workspace()).expect("the workspace is there")
}

#[tokio::test]
async fn a_wrong_passphrase_is_said_and_can_be_mended() {
    let (setup, before) = workspace().await;
    let window = Window::open(&setup).await;
    window.try_passphrase("vijf fietsen op de dijk").await;
    window.wait_for_text("[role=alert]", "past niet op dit bestand").await;
    assert_eq!(on_disk(&setup), before, "a wrong passphrase writes nothing");
    // Whoever types on begins anew: nobody mends what is covered with dots.
    window.wait_for("input[type=password]:focus").await;
    window.type_text(PASSPHRASE).await;
    window.wait_gone(".error").await;
    window.key(Key::Enter).await;
    window.wait_for_text("[data-test=person]", "Annemieke Visser").await;
    window.close().await;
}

#[tokio::test]
async fn half_a_copy_is_said_and_left_alone() {
    let (setup, mut bytes) = workspace().await;
    bytes.truncate(bytes.len() / 2);
    fs::write(setup.workspace(), &bytes).expect("the folder is writable");
    let window = Window::open(&setup).await;
    window.try_passphrase(PASSPHRASE).await;
    window.wait_for_text("[role=alert]", "Het bestand is beschadigd").await;
    window.close().await;
    assert_eq!(on_disk(&setup), bytes, "a damaged file stays as it is");
}

#[tokio::test]
async fn one_rotten_page_is_found_by_the_check() {
    let (setup, mut bytes) = workspace().await;
    // The second page: the first one still opens with the passphrase.
    bytes[PAGE + 100] ^= 1;
    fs::write(setup.workspace(), &bytes).expect("the folder is writable");
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.click_text("nav button", "Instellingen").await;
    window.click("[data-test=check]").await;
    window.wait_for_text("[data-test=report]", "Er klopt iets niet").await;
    window.close().await;
    assert_eq!(on_disk(&setup), bytes, "looking changes nothing");
    assert_eq!(praatplaat(&setup, &["check"]).code, Some(1), "the command line finds it too");
}

#[tokio::test]
async fn another_file_is_said_and_left_alone() {
    let setup = Setup::new();
    let letter = "Beste Joke, dit is geen werkruimte maar een brief.\n".repeat(200);
    fs::write(setup.workspace(), &letter).expect("the folder is writable");
    let window = Window::open(&setup).await;
    window.wait_for_text("h1", "Dit bestand is niet van Praatplaat").await;
    window.click("[data-test=again]").await;
    window.wait_for_text("h1", "Dit bestand is niet van Praatplaat").await;
    window.close().await;
    assert_eq!(on_disk(&setup), letter.as_bytes(), "a letter stays a letter");
}

#[tokio::test]
async fn a_second_window_says_that_the_file_is_open() {
    let (setup, _) = workspace().await;
    let first = Window::open(&setup).await;
    first.unlock().await;
    let before = on_disk(&setup);
    let second = Window::open(&setup).await;
    second.try_passphrase(PASSPHRASE).await;
    second.wait_for_text("[role=alert]", "al open in een ander venster").await;
    assert_eq!(on_disk(&setup), before, "the second window writes nothing");
    first.close().await;
    second.unlock().await;
    second.close().await;
}
