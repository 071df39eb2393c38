//! A note in the air: Esc leaves no trace, letting go moves it.

use crate::keys::Key;
use crate::setup::Setup;
use crate::stored::{self, Stored};
use crate::window::Window;

#[tokio::test]
async fn a_note_is_dragged_to_another_lane_and_esc_leaves_no_trace() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let dossier = stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    let talk = stored.talk(&dossier).await;
    stored.note(&talk, "gives", "employee", "Bellen in de ochtend").await;
    stored.close().await;

    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.start_talk().await;
    window.go("energy").await;
    let note = "[data-lane=gives] button[data-note]";
    let (from, to) = (window.centre(note).await, window.centre("[data-lane=takes]").await);
    window.grab(note).await;
    window.carry(from, to).await;
    window.wait_for("[data-lane=takes].over").await;
    window.key(Key::Escape).await;
    window.wait_gone(".lane.over").await;
    window.let_go().await;
    assert_eq!(window.count(note).await, 1, "Esc leaves the note where it was");
    assert!(
        window.wait_for("[data-undo]").await.is_enabled().await.is_ok_and(|on| on),
        "the note itself can be undone"
    );

    window.drag(note, "[data-lane=takes]").await;
    window.wait_for("[data-lane=takes] button[data-note]").await;
    window.wait_until_saved().await;
    window.kill_9();

    let stored = Stored::open(&setup).await;
    let moved = ("takes".to_owned(), "employee".to_owned(), "Bellen in de ochtend".to_owned());
    assert_eq!(stored::notes(&stored.view(&talk).await), [moved]);
    stored.close().await;
}
