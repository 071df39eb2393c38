//! Taking a paper first and writing on it before it has a place: no word is lost, and it stays its writer's.

use serde_json::Value;

use crate::instruments::begin;
use crate::keys::Key;
use crate::pointer::Point;
use crate::setup::Setup;
use crate::stored::{self, Stored};
use crate::window::Window;

#[tokio::test]
async fn what_is_typed_before_a_place_is_chosen_is_kept() {
    let setup = Setup::new();
    let (window, zoe) = begin(&setup).await;

    window.click("[data-pad=manager]").await;
    window.wait_for("[data-pad=manager][aria-pressed=true]").await;
    window.type_text("Nieuwe lijst, met 2 klachten").await;
    window.wait_for("[data-held]:focus").await;
    window.screenshot("pad-held").await;
    window.key(Key::Enter).await;
    assert_eq!(window.count("[data-view=board]").await, 1, "no letter was a shortcut");
    // A tap beside every place: the paper stays in the hand, with its words.
    tap_the_table(&window).await;
    window.wait_for("[data-held]").await;
    window.click("[data-add=takes]").await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.key(Key::Enter).await;
    window.key(Key::Escape).await;
    window.wait_for_text("[data-lane=takes] [data-note]", "Nieuwe lijst, met 2 klachten").await;
    assert_eq!(window.count("[data-held]").await, 0);

    // Nothing written: a tap beside puts the pad back, so that the next note isn't theirs by mistake.
    window.key(Key::Escape).await;
    window.wait_for("[data-sign=energy]:focus").await;
    window.key(Key::Escape).await;
    window.wait_gone("[data-open]").await;
    window.click("[data-pad=manager]").await;
    window.wait_for("[data-held]").await;
    tap_the_table(&window).await;
    window.wait_gone("[data-held]").await;

    // In a place the paper lies in the lane of the last one; another lane takes it with what is on it.
    window.go("energy").await;
    window.click("[data-pad=employee]").await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text("Lange wandelingen").await;
    window.click_text("[data-editor=new] label", "Geeft energie").await;
    window.wait_for("[data-editor=new] [data-editor-lane=gives]:checked").await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.screenshot("pad-lanes").await;
    window.key(Key::Enter).await;
    window.key(Key::Escape).await;
    window.wait_for_text("[data-lane=gives] [data-note]", "Lange wandelingen").await;
    window.wait_until_saved().await;
    window.kill_9();
    let stored = Stored::open(&setup).await;
    let talk = stored.talk_of(&zoe).await;
    let note = |lane: &str, author: &str, text: &str| (lane.to_owned(), author.to_owned(), text.to_owned());
    let written =
        [note("gives", "employee", "Lange wandelingen"), note("takes", "manager", "Nieuwe lijst, met 2 klachten")];
    assert_eq!(stored::notes(&stored.view(&talk).await), written);
    stored.close().await;
}

#[tokio::test]
async fn what_is_typed_before_a_pad_is_tapped_is_kept() {
    let setup = Setup::new();
    let (window, zoe) = begin(&setup).await;

    window.type_text("Nieuwe lijst, 2 klachten").await;
    window.wait_for("[data-armed=nobody] [data-held]:focus").await;
    window.screenshot("pad-nobody").await;
    assert_eq!(window.count("[data-view=board]").await, 1, "no letter was a shortcut");
    window.click("[data-pad=manager]").await;
    window.wait_for("[data-armed=manager]").await;
    window.click("[data-add=takes]").await;
    window.wait_for("[data-editor=new].manager textarea:focus").await;
    window.type_text(" deze week").await;
    window.key(Key::Enter).await;
    window.key(Key::Escape).await;
    window.wait_for_text("[data-lane=takes] [data-note]", "Nieuwe lijst, 2 klachten deze week").await;
    window.wait_until_saved().await;
    window.kill_9();
    let stored = Stored::open(&setup).await;
    let talk = stored.talk_of(&zoe).await;
    let written = ("takes".to_owned(), "manager".to_owned(), "Nieuwe lijst, 2 klachten deze week".to_owned());
    assert_eq!(stored::notes(&stored.view(&talk).await), [written]);
    stored.close().await;
}

#[tokio::test]
async fn a_pad_that_is_tapped_while_the_other_writes_takes_no_words() {
    let setup = Setup::new();
    let (window, zoe) = begin(&setup).await;

    // In the overview the words wait for a place, and stay their writer's.
    window.click("[data-pad=employee]").await;
    window.wait_for("[data-held]").await;
    window.type_text("Rustige week").await;
    window.click("[data-pad=manager]").await;
    window.wait_for_text("[data-armed=manager]", "Daarna het briefje van Zoë").await;
    // What the other types comes on a paper of their own.
    window.type_text("Drukke").await;
    window.screenshot("pad-aside").await;
    // Nor do the first one's go along with a paper that the other draws to a place.
    window.drag("[data-pad=manager]", "[data-lane=takes]").await;
    window.wait_for("[data-editor=new].manager textarea:focus").await;
    window.type_text(" balie").await;
    window.key(Key::Enter).await;
    window.wait_for_text("[data-lane=takes] [data-note]", "Drukke balie").await;
    window.key(Key::Enter).await;
    window.wait_gone("[data-editor]").await;
    window.wait_for("[data-armed=employee] [data-held]").await;
    window.click("[data-add=gives]").await;
    window.wait_for("[data-editor=new].employee textarea:focus").await;
    assert_eq!(window.count("[data-armed]").await, 0, "the paper has its place");
    window.key(Key::Enter).await;
    window.wait_for_text("[data-lane=gives] [data-note]", "Rustige week").await;

    // In a place: the first one's words are kept, and the second one's own paper stays open.
    window.type_text("Meer klantcontact").await;
    window.grab("[data-pad=manager]").await;
    window.wait_for_text("[data-lane=gives] [data-note]", "Meer klantcontact").await;
    window.let_go().await;
    window.wait_for("[data-editor=new].manager textarea:placeholder-shown:focus").await;
    window.type_text("Tijd voor de klant").await;
    window.click("[data-pad=employee]").await;
    window.wait_for_text("[data-place=energy] [data-note]", "Tijd voor de klant").await;
    window.wait_for("[data-editor=new].employee textarea:placeholder-shown:focus").await;
    window.type_text("Sporten").await;
    window.key(Key::Enter).await;
    window.key(Key::Escape).await;
    window.wait_for_text("[data-place=energy] [data-note]", "Sporten").await;
    window.wait_until_saved().await;
    window.kill_9();
    let stored = Stored::open(&setup).await;
    let talk = stored.talk_of(&zoe).await;
    let mut written: Vec<_> =
        stored::notes(&stored.view(&talk).await).into_iter().map(|(_, who, text)| (who, text)).collect();
    written.sort();
    let note = |who: &str, text: &str| (who.to_owned(), text.to_owned());
    let expected = [
        note("employee", "Meer klantcontact"),
        note("employee", "Rustige week"),
        note("employee", "Sporten"),
        note("manager", "Drukke balie"),
        note("manager", "Tijd voor de klant"),
    ];
    assert_eq!(written, expected);
    stored.close().await;
}

/// The table of the pit stop, which is no place to write.
async fn tap_the_table(window: &Window) {
    window.wait_until_still(".world").await;
    let script = "const { x, y, width, height } = document.querySelector('.world').getBoundingClientRect();
        const [left, top, wide, high] = arguments[0];
        return [x + (left + wide / 2) / 1600 * width, y + (top + high / 2) / 900 * height];";
    let board: Value = serde_json::from_str(include_str!("../../ui/board/places.json")).expect("JSON");
    let spot = window.read(script, vec![board["pitstop"].clone()]).await;
    let spot = Point { x: spot[0].as_f64().expect("a number"), y: spot[1].as_f64().expect("a number") };
    window.drag_between(spot, spot).await;
}
