//! What was turned is a line like any other: it says which it is, and can be taken back.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::Page;
use crate::talks;

const CARDS: &str = "Omdraaikaarten. Hoe vol het energiemeer is: Annemieke koos “laag”, Joke koos “tot de rand”.";
const PICTURE: &str = "Op de plaat staat “goed gevuld”, van vóór de kaarten.";

fn text(page: &mut Page, css: &str) -> String {
    let text = page.value(&format!("document.querySelector({})?.innerText.trim() ?? null", json!(css)));
    text.as_str().unwrap_or("it is not there").to_owned()
}

#[test]
fn lake_and_cards_say_which_is_which_and_both_can_go() {
    let bridge = Bridge::start();
    let dossier = talks::team(&bridge, "nl", 1);
    let talk = talks::begin(&bridge, &dossier);
    talks::normal(&bridge, &talk);
    let about = json!({ "about": "water" });
    bridge.ok("blind_begin", json!({ "conversation": talk, "subject": about }));
    for (who, step) in [("employee", "asks_some"), ("manager", "strong")] {
        let choice = json!({ "conversation": talk, "who": who, "choice": { "step": step } });
        bridge.ok("blind_choose", choice);
    }
    bridge.ok("blind_turn", json!({ "conversation": talk, "gesture": uuid::Uuid::now_v7() }));

    let mut page = Page::open();
    page.visit(&bridge);
    page.wait(".stage");
    page.click("[data-go=energy]");
    page.wait("[data-turned=water]");
    page.settle();
    assert_eq!(text(&mut page, "[data-turned=water] p"), format!("{CARDS} {PICTURE}"));
    page.photograph("turned-at-the-lake");
    assert_eq!(page.complaints("html", false), Vec::<String>::new());

    page.click("[data-phase=round_off]");
    page.wait("main[data-step=read]");
    let turned = "[data-line^=turned]";
    assert_eq!(text(&mut page, &format!("{turned} p")), format!("{CARDS} {PICTURE}"));
    page.value(&format!("document.querySelector('{turned}').scrollIntoView({{ block: 'center' }})"));
    page.photograph("turned-read");
    page.click(&format!("{turned} [data-do=remove]"));
    page.wait_gone(turned);
    assert_eq!(page.count("[data-line=water]"), 1, "the level stays");
    page.click("[role=status] button");
    page.wait(turned);
    page.click("[data-line=water] [data-do=remove]");
    page.wait_gone("[data-line=water]");
    assert_eq!(text(&mut page, &format!("{turned} p")), CARDS, "and so do the cards");

    let view = bridge.ok("conversation_open", json!({ "conversation": talk }));
    assert_eq!(view["answers"]["turned"][0]["subject"], about);
}
