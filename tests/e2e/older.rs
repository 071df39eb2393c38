//! An old copy in the place of the workspace: told in the window, and nothing is in the way.

use std::fs;

use crate::setup::Setup;
use crate::stored::{PASSPHRASE, Stored, praatplaat};
use crate::window::Window;

const OLDER: &str = "Dit bestand is ouder dan wat deze computer het laatst zag.";

#[tokio::test]
async fn an_old_copy_put_back_is_told_and_opens() {
    let setup = Setup::new();
    Stored::create(&setup).await.close().await;
    let before = fs::read(setup.workspace()).expect("the workspace is there");
    // One day's work, and the file is put away.
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.add_to_team("Annemieke Visser", "medewerker", "Klantenservice").await;
    window.press("Ctrl+L").await;
    window.wait_for("input[type=password]").await;
    window.unlock().await;
    assert_eq!(window.texts("[role=alert]").await, [""], "nothing to tell on an ordinary day");
    window.press("Ctrl+L").await;
    window.wait_for("input[type=password]").await;
    fs::write(setup.workspace(), &before).expect("the folder is writable");
    window.try_passphrase(PASSPHRASE).await;
    window.wait_for_text("[role=status]", OLDER).await;
    window.wait_for_text("h1", "Joke").await;
    window.screenshot("older-file").await;
    window.close().await;
    let said = praatplaat(&setup, &["check"]);
    assert_eq!(said.code, Some(0), "the copy itself is sound: {}", said.out);
    assert!(said.out.contains("ouder dan wat deze computer het laatst zag"), "{}", said.out);
    // On another computer the same file is nothing special.
    fs::remove_dir_all(setup.path("state")).expect("the app's state is in there");
    let said = praatplaat(&setup, &["check"]);
    assert!(said.code == Some(0) && !said.out.contains("ouder"), "{}", said.out);
}
