//! A disk that takes its time: what comes back late belongs to what was asked, and closes nothing else.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::Page;
use crate::talks;

/// From now on this command waits until it may go, or is refused then.
fn hold(page: &mut Page, command: &str, refuses: bool) {
    let script = "(() => {
        const shell = window.__TAURI_INTERNALS__;
        const ask = shell.invoke;
        window.asked = new Promise((tell) => {
            shell.invoke = async (command, args) => {
                if (command !== HELD) return ask(command, args);
                shell.invoke = ask;
                const may = new Promise((go) => (window.go = go));
                tell();
                await may;
                const answer = REFUSES ? Promise.reject({ code: 'file_disk_full', params: {}, detail: '' }) : ask(command, args);
                window.answered = answer.catch(() => null);
                return answer;
            };
        });
    })()";
    let script = script.replace("HELD", &json!(command).to_string()).replace("REFUSES", &refuses.to_string());
    page.value(&script);
}

/// It is on its way.
fn asked(page: &mut Page) {
    page.value("asked.then(() => null)");
}

/// It may go now, and the page has heard the answer.
fn answer(page: &mut Page) {
    page.value("(go(), new Promise((done) => setTimeout(done)).then(() => answered).then(() => null))");
    page.settle();
}

fn note(page: &mut Page, place: &str, lane: &str, deed: &str) {
    page.click(&format!("[data-go={place}]"));
    page.wait(&format!("[data-place={place}][data-open]"));
    page.settle();
    page.click(&format!("[data-lane={lane}] [data-note-menu]"));
    page.click(&format!("[role=menu] [data-do={deed}]"));
}

fn field(page: &mut Page, css: &str) -> String {
    let value = page.value(&format!("document.querySelector({})?.value ?? null", json!(css)));
    value.as_str().unwrap_or("no such field").to_owned()
}

#[test]
fn a_slow_reaction_leaves_the_next_one_alone() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    hold(&mut page, "note_react", false);
    note(&mut page, "energy", "gives", "react");
    page.fill("input[name=reaction]", "Dat zie ik ook");
    page.click("[data-react-form] button[type=submit]");
    asked(&mut page);
    page.press("Escape");
    page.wait_gone("[data-react-form]");
    note(&mut page, "energy", "takes", "react");
    page.fill("input[name=reaction]", "Vooral op dinsdag");
    answer(&mut page);
    assert_eq!(field(&mut page, "input[name=reaction]"), "Vooral op dinsdag", "the sheet of the other note stays open");
    page.press("Escape");
    page.wait_gone("[data-react-form]");
    note(&mut page, "energy", "takes", "react");
    page.wait("[data-react-form]");
    assert_eq!(field(&mut page, "input[name=reaction]"), "Vooral op dinsdag", "and what was written there waits");
}

#[test]
fn a_slow_difference_leaves_the_next_one_alone() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    hold(&mut page, "note_differ", false);
    note(&mut page, "energy", "gives", "differ");
    page.fill("[data-differ=employee]", "Elke week");
    page.click("[data-differ-form] button[type=submit]");
    asked(&mut page);
    page.press("Escape");
    page.wait_gone("[data-differ-form]");
    note(&mut page, "energy", "takes", "differ");
    page.fill("[data-differ=manager]", "Twee keer per week");
    answer(&mut page);
    assert_eq!(field(&mut page, "[data-differ=manager]"), "Twee keer per week", "what is being written stays");
}

#[test]
fn a_slow_answer_about_a_promise_leaves_the_next_one_alone() {
    let bridge = Bridge::start();
    talks::practice_of(&bridge, "nl", "Zoë Şahin");
    let mut page = Page::open();
    page.visit(&bridge);
    page.wait("[data-test=person]");
    page.value("[...document.querySelectorAll('[data-test=person] button')].find(one => one.innerText.includes('Annemieke')).click()");
    page.wait("[data-test=agreement]");
    hold(&mut page, "agreement_follow_up", false);
    page.click("[data-test=agreement]:nth-child(1) [data-test=answer]");
    page.click(".dialog-sheet input[value=half]");
    page.click(".dialog-sheet button[type=submit]");
    asked(&mut page);
    page.press("Escape");
    page.wait_gone(".dialog-sheet");
    page.value("document.querySelectorAll('[data-test=answer]')[1].click()");
    page.fill(".dialog-sheet input[maxlength='200']", "Het rooster was vol");
    answer(&mut page);
    assert_eq!(field(&mut page, ".dialog-sheet input[maxlength='200']"), "Het rooster was vol");
}

#[test]
fn what_could_not_be_saved_comes_back_when_the_other_is_done() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    page.click("[data-go=energy]");
    page.wait("[data-place=energy][data-open]");
    hold(&mut page, "note_add", true);
    page.click("[data-pad=employee]");
    page.wait("[data-editor=new].employee textarea:focus");
    page.write("Meer klantcontact");
    page.click("[data-pad=manager]");
    asked(&mut page);
    page.wait("[data-editor=new].manager textarea:focus");
    page.write("Tijd voor de klant");
    answer(&mut page);
    assert_eq!(field(&mut page, "[data-editor].manager textarea"), "Tijd voor de klant");
    page.press("Escape");
    page.wait("[data-editor=new].employee textarea:focus");
    assert_eq!(field(&mut page, "[data-editor].employee textarea"), "Meer klantcontact", "no word is lost");
    page.photograph("refused-came-back");
}
