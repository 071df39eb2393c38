//! The end of a talk, from reading back to the form that somebody else opens.

use std::fs;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::bridge::Bridge;
use crate::page::lines;
use crate::screens::Walk;
use crate::talks;

const SHEET: &str = ".dialog-sheet";

impl Walk {
    pub(crate) fn the_closing(&mut self, bridge: &Bridge) {
        self.page.click("[data-phase=round_off]");
        self.page.wait("main[data-step=read]");
        self.look("read");
        self.page.click(".bar button.main");
        self.page.wait("main[data-step=view] img[data-page]");
        self.look("view");
        self.page.click(".bar button.main");
        self.page.wait("main[data-step=sign]");
        self.look("sign");
        self.forms_are_whole("sign");
        for who in ["employee", "manager"] {
            self.page.click(&format!("[data-who={who}] input[value=seen]"));
            self.page.click(&format!("[data-who={who}] button[type=submit]"));
            self.page.wait(&format!("[data-who={who}] [data-stance=seen]"));
        }
        self.look("sign-pads");
        self.forms_are_whole("sign-pads");
        for who in ["employee", "manager"] {
            self.page.click(&format!("[data-who={who}] input[value=typed]"));
            self.page.fill(&format!("[data-who={who}] input[type=text]"), talks::PERSON);
            self.page.click(&format!("[data-who={who}] button[type=submit]"));
            self.page.wait(&format!("[data-who={who}] [data-signature=typed]"));
        }
        self.look("signed");
        self.page.click(".bar button.main");
        self.page.wait(SHEET);
        self.look_over(SHEET, "finish");
        self.page.click(".dialog-sheet button.main");
        self.page.wait("main[data-step=done]");
        self.look("done");
        self.what_goes_out();
        self.what_comes_in(bridge);
    }

    /// On a small laptop the bar at the bottom leaves the button of each form in sight, and cuts no line of words.
    fn forms_are_whole(&mut self, name: &str) {
        let covered = "(() => {
            const bar = document.querySelector('.bar').getBoundingClientRect();
            const buttons = [...document.querySelectorAll('[data-who] :is(button[type=submit], [data-wait])')];
            if (buttons.length < 2) return ['there are no two forms'];
            const under = buttons.filter(button => button.getBoundingClientRect().bottom > bar.top);
            const found = under.map(button => `${button.innerText} is covered by the bar`);
            const texts = document.createTreeWalker(document.querySelector('.step'), NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            while (texts.nextNode()) {
                range.selectNodeContents(texts.currentNode);
                const cut = [...range.getClientRects()].some(line => line.top < bar.top - 1 && line.bottom > bar.top + 1);
                if (cut) found.push(`${texts.currentNode.data} lies half under the bar`);
            }
            return found;
        })()";
        let found = lines(&self.page.value(covered));
        self.found.extend(found.iter().map(|line| format!("{}-{name}: {line}", self.language)));
        self.picture(&format!("{}-{name}-day", self.language));
    }

    fn what_goes_out(&mut self) {
        self.page.click("[data-test=print]");
        self.page.wait("[data-test=print-form]");
        self.look_over(SHEET, "print");
        self.shut_dialog();
        self.page.click("[data-test=copies]");
        self.page.wait("[data-copy-block]");
        self.look_over(SHEET, "copies");
        self.page.click("[data-test=copies-save]");
        self.page.wait("[data-test=copies-saved][data-whole=true]");
        self.look_over(SHEET, "copies-saved");
        self.page.click("[data-test=copies-done]");
        self.page.wait_gone(SHEET);
        self.page.click(".deeds button.main");
        self.page.wait("[data-saved=form_save]:not(:empty)");
    }

    /// Another manager is handed the form: first it is dropped on the window, then opened.
    fn what_comes_in(&mut self, bridge: &Bridge) {
        let form = fs::read(bridge.form()).expect("it was saved a moment ago");
        let there = Bridge::start();
        talks::team(&there, self.language, 1);
        fs::write(there.form(), &form).expect("the test's own folder");
        self.page.visit(&there);
        self.page.wait("[data-test=person]");
        self.page.value(&format!(
            "(() => {{
                const bytes = Uint8Array.from(atob({}), letter => letter.charCodeAt(0));
                window.dropped = new DataTransfer();
                dropped.items.add(new File([bytes], 'formulier.pdf', {{ type: 'application/pdf' }}));
                const over = new DragEvent('dragenter', {{ dataTransfer: dropped, bubbles: true, cancelable: true }});
                document.body.dispatchEvent(over);
            }})()",
            json!(STANDARD.encode(&form))
        ));
        self.page.wait("[data-test=drop-here]");
        self.look_over("[data-test=drop-here]", "drop");
        self.page.value(
            "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true })) && null",
        );
        self.page.wait("[data-test=verdict]");
        self.look_over(SHEET, "dropped");
        self.shut_dialog();
        self.page.click("[data-test=open-form]");
        self.page.click("[data-test=pick]");
        self.page.wait("[data-test=form-found]");
        self.look("open-form-found");
    }
}
