//! The shortest way in.

use serde_json::json;

use crate::setup::Setup;
use crate::stored::{self, Stored};
use crate::window::Window;

/// From the unlocked start screen: today's talk, and the first question of the board.
const CLICKS: [&str; 2] = ["[data-test=start]", "[data-add=proud]"];

#[tokio::test]
async fn the_first_note_is_two_clicks_away() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let dossier = stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    let today = json!({
        "dossier": dossier, "kind": "development", "date": "2026-03-10", "time": "10:00:00", "place": "kamer 3",
    });
    stored.ok("conversation_plan", today).await;
    stored.close().await;

    let window = Window::open(&setup).await;
    window.unlock().await;
    for click in CLICKS {
        window.click(click).await;
    }
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text("Ik ben er trots op\n").await;
    window.wait_for_text("[data-lane=proud] [data-note]", "Ik ben er trots op").await;
    window.wait_until_saved().await;
    window.kill_9();

    let stored = Stored::open(&setup).await;
    let talk = stored.talk_of(&dossier).await;
    let note = ("proud".to_owned(), "employee".to_owned(), "Ik ben er trots op".to_owned());
    assert_eq!(stored::notes(&stored.view(&talk).await), [note], "\"Bewaard\" is said when it is on the disk");
    stored.close().await;
}
