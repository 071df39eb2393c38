//! What a screen reader is told of the board: landmarks, headings and lists, in the order of the talk.

use crate::heard::Heard;
use crate::setup::Setup;
use crate::stored::Stored;
use crate::window::Window;

const PLACES: [&str; 8] = [
    "1 Terugblik, 2 briefjes",
    "2 Energie, 1 briefje",
    "3 Talenten, nog leeg",
    "4 Leren, nog leeg",
    "5 Inzetbaarheid, nog leeg",
    "6 Horizon, nog leeg",
    "7 Rugzak, nog leeg",
    "8 Afspraken, nog geen afspraken",
];

#[tokio::test]
async fn the_eight_places_are_told_in_order_with_what_hangs_there() {
    let setup = Setup::new().heard();
    let stored = Stored::create(&setup).await;
    let zoe = stored.employee("Zoë Şahin", "planner", "Planning").await;
    let talk = stored.talk(&zoe).await;
    for (lane, author, text) in [
        ("proud", "employee", "Het rooster klopt"),
        ("proud", "manager", "Uit jezelf begonnen"),
        ("gives", "employee", "Uitleggen"),
    ] {
        stored.note(&talk, lane, author, text).await;
    }
    stored.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Zoë Şahin").await;
    window.start_talk().await;
    the_board_is_told(&window.heard(&setup), "the picture");
    window.click("[data-list]").await;
    window.wait_for("main[data-view=list]").await;
    the_board_is_told(&window.heard(&setup), "the list");
    window.close().await;
}

fn the_board_is_told(things: &[Heard], view: &str) {
    let named = |role: &str| -> Vec<&str> {
        let all = things.iter().filter(|thing| thing.role == role).map(|thing| thing.name.as_str());
        all.filter(|name| PLACES.contains(name)).collect()
    };
    assert_eq!(named("landmark"), PLACES, "{view}: landmarks");
    assert_eq!(named("heading"), PLACES, "{view}: headings");
    let notes = "Briefje van Zoë, trots op, 1 van 2: Het rooster klopt";
    let first = things.iter().position(|thing| thing.name == notes).unwrap_or_else(|| panic!("{view}: {things:#?}"));
    let above = things[..first].iter().rev().scan(things[first].depth, |depth, thing| {
        let is_parent = thing.depth < *depth;
        *depth = thing.depth.min(*depth);
        Some(is_parent.then_some(thing))
    });
    let above: Vec<_> = above.flatten().map(|thing| thing.role.as_str()).take(2).collect();
    assert_eq!(above, ["list item", "list"], "{view}: a note stands in a list");
    let lane = things[..first].iter().rfind(|thing| thing.role == "heading").map(|thing| thing.name.replace(" ,", ","));
    assert_eq!(lane.as_deref(), Some("Trots op, 2 briefjes"), "{view}: under the heading of its lane");
    let nameless: Vec<_> = things
        .iter()
        .filter(|thing| ["push button", "toggle button", "check box", "radio button", "entry"].contains(&&*thing.role))
        .filter(|thing| thing.name.trim().is_empty())
        .collect();
    assert!(nameless.is_empty(), "{view}: {nameless:?}");
}
