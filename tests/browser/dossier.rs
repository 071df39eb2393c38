//! The dossier on the smallest screen: what can be done stands in one row, whatever is planned.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::{Page, lines};
use crate::{screens, talks};

/// The clock of these tests stands at 10 March 2026.
/// The later a talk, the further from the main button: that one is about the nearest.
const DAYS: [&str; 3] = ["2026-09-30", "2026-03-25", "2026-03-10"];

/// Whatever doesn't stand in its row, or not under what it belongs to.
const AWRY: &str = "(() => {
    const found = [];
    const box = element => element.getBoundingClientRect();
    const said = element => JSON.stringify(element.innerText || element.getAttribute('aria-label'));
    const middle = element => (box(element).top + box(element).bottom) / 2;
    for (const row of document.querySelectorAll('.actions, .sign')) {
        const buttons = [...row.querySelectorAll('button')];
        if (!buttons.length) found.push('a row without a button');
        for (const button of buttons) {
            if (Math.abs(middle(button) - middle(buttons[0])) > 1) found.push(`${said(button)} fell out of its row`);
            if (box(button).right > innerWidth) found.push(`${said(button)} leaves the window`);
        }
    }
    const paper = document.querySelector('[data-test=to-paper]');
    const tick = document.querySelector('[data-test=prepared-employee]');
    if (paper && box(paper).top > box(tick).bottom && Math.abs(box(paper.querySelector('svg')).left - box(tick).left) > 1)
        found.push(`${said(paper)} stands ${box(paper.querySelector('svg')).left - box(tick).left} beside the ticks`);
    return found;
})()";

#[test]
fn what_can_be_done_in_a_dossier_stands_in_one_row() {
    let mut page = Page::open();
    let mut found = Vec::new();
    for (language, name) in
        [("nl", talks::PERSON), ("en", talks::PERSON), ("nl", "Bartholomeus van den Eijnden-Hoogeveen")]
    {
        let bridge = Bridge::start();
        let dossier = talks::team_of(&bridge, language, name, 1);
        let plans = [None].into_iter().chain(DAYS.map(Some));
        for (count, day) in plans.enumerate() {
            if let Some(day) = day {
                let what = json!({ "dossier": dossier, "kind": "development", "date": day, "time": "10:30:00", "place": "Tuinkamer" });
                bridge.ok("conversation_plan", what);
            }
            page.visit(&bridge);
            page.click("[data-test=person] h3 button");
            page.wait(".actions");
            page.settle();
            let awry = lines(&page.value(AWRY));
            found.extend(awry.iter().map(|line| format!("{language}, {name}, {count} planned: {line}")));
            if screens::thorough().is_some() {
                page.photograph(&format!("{language}-dossier-{}-{count}", name.len()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
