//! A whole talk without a mouse: every step is a key, and the focus is where the next step begins.

use crate::keys::Key;
use crate::setup::Setup;
use crate::stored::{self, PASSPHRASE, Stored, in_one_line, pdf_text, saved_file};
use crate::window::Window;

#[tokio::test]
async fn a_talk_by_keyboard_alone() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let zoe = stored.employee("Zoë Şahin", "planner", "Planning").await;
    stored.close().await;
    let window = Window::open(&setup).await;
    window.wait_for("input[type=password]:focus").await;
    window.type_text(&format!("{PASSPHRASE}\n")).await;
    window.press_on("[data-test=person] h3 button", Key::Enter).await;
    window.press_on("[data-test=start]", Key::Enter).await;
    write_two_notes_in_two_places(&window).await;
    move_one(&window).await;
    agree(&window).await;
    close(&window).await;
    window.press_on(".deeds button.main", Key::Enter).await;
    window.wait_for_text("[data-saved=form_save]", "Bewaard").await;
    window.close().await;

    let stored = Stored::open(&setup).await;
    let talk = stored.talk_of(&zoe).await;
    let view = stored.view(&talk).await;
    let text = |text: &str| text.to_owned();
    let mut notes = stored::notes(&view);
    notes.sort();
    let first = (text("learned"), text("employee"), text("Rustig nee zeggen"));
    let second = (text("proud"), text("employee"), text("Het rooster klopt nu"));
    let third = (text("takes"), text("employee"), text("Late wijzigingen"));
    assert_eq!(notes, [first, second, third]);
    let agreed = (text("employee"), text("Elke vrijdag vooruitkijken"), text("2026-04-10"));
    assert_eq!(stored::agreements(&view), [agreed]);
    assert_eq!(view["conversation"]["ending"], "signed");
    stored.close().await;
    let form = in_one_line(&pdf_text(&saved_file(&setup)));
    for words in ["Zoë Şahin", "Rustig nee zeggen", "Elke vrijdag vooruitkijken", "10 april 2026", "Joke Bos"] {
        assert!(form.contains(words), "the form says {words:?}; it says {form}");
    }
}

async fn write_two_notes_in_two_places(window: &Window) {
    window.press_on("[data-sign=looking_back]", Key::Enter).await;
    window.press_on("[data-add=proud]", Key::Enter).await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    // Without waiting: who types fast loses no letter between two papers.
    window.type_text("Het rooster klopt nu\nRustig nee zeggen\n").await;
    window.wait_for_text("[data-lane=proud] [data-note]", "Rustig nee zeggen").await;
    window.wait_for("[data-editor=new] textarea:placeholder-shown:focus").await;
    window.key(Key::Escape).await;
    window.wait_for("button[data-note]:focus").await;
    window.press("Ctrl+PageDown").await;
    window.wait_for("[data-place=energy][data-open]").await;
    window.press_on("[data-add=takes]", Key::Enter).await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text("Late wijzigingen").await;
    window.key(Key::Escape).await;
    window.wait_for_text("[data-lane=takes] [data-note]", "Late wijzigingen").await;
    window.wait_for("[data-lane=takes] button[data-note]:focus").await;
}

async fn move_one(window: &Window) {
    window.press("Ctrl+PageUp").await;
    window.wait_for("[data-place=looking_back][data-open]").await;
    window.tab_to("[data-lane=proud] button[data-note]").await;
    while !window.text(":focus").await.contains("Rustig") {
        window.key(Key::Down).await;
    }
    window.press("Shift+F10").await;
    window.arrow_to("[role=menuitem]", "Verplaats naar").await;
    window.key(Key::Enter).await;
    window.press_on("[data-move-to=learned]", Key::Enter).await;
    window.wait_for("[data-lane=learned] button[data-note]:focus").await;
}

async fn agree(window: &Window) {
    window.press("Ctrl+PageUp").await;
    window.wait_for("[data-place=agreements][data-open]").await;
    window.press_on("[data-add-agreement=employee]", Key::Enter).await;
    window.wait_for("input[name=what]:focus").await;
    window.type_text("Elke vrijdag vooruitkijken").await;
    window.tab_to("[data-due]").await;
    while window.count("[data-due=month]:focus").await == 0 {
        window.key(Key::Up).await;
    }
    window.press_on("[data-agreement-form] button[type=submit]", Key::Enter).await;
    window.wait_for_text("[data-agreement]", "Elke vrijdag vooruitkijken").await;
}

async fn close(window: &Window) {
    window.press_on("[data-phase=round_off]", Key::Enter).await;
    for step in ["read", "view"] {
        window.wait_for(&format!("main[data-step={step}]")).await;
        window.press_on(".bar button.main:enabled", Key::Enter).await;
    }
    window.wait_for("main[data-step=sign]").await;
    for who in ["employee", "manager"] {
        window.press_on(&format!("[data-who={who}] input[value=seen]"), Key::Space).await;
        window.press_on(&format!("[data-who={who}] button[type=submit]"), Key::Enter).await;
        window.wait_for(&format!("[data-who={who}] [data-stance=seen]")).await;
    }
    for (who, name) in [("employee", "Zoë Şahin"), ("manager", "Joke Bos")] {
        window.press_on(&format!("[data-who={who}] input[value=drawn]"), Key::Down).await;
        window.tab_to(&format!("[data-who={who}] input[type=text]")).await;
        window.type_text(&format!("{name}\n")).await;
        window.wait_for(&format!("[data-who={who}] [data-signature=typed]")).await;
    }
    window.press_on(".bar button.main", Key::Enter).await;
    window.press_on(".dialog-sheet button.main", Key::Enter).await;
    window.wait_for("main[data-step=done]").await;
}
