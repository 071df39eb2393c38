//! What opens over the board: menus, the paper under the pen, cards and dialogs.

use crate::screens::Walk;

const SHEET: &str = ".dialog-sheet";
const MENU: &str = "[role=menu]";

impl Walk {
    pub(crate) fn over_the_board(&mut self) {
        self.the_paper();
        self.what_a_note_opens();
        self.the_blind_round();
        self.cards_and_starters();
        self.an_agreement();
        self.what_the_talk_opens();
    }

    fn the_paper(&mut self) {
        self.go("energy");
        self.page.click("[data-lane=gives] button[data-note]");
        self.page.wait("[data-editor] textarea");
        self.look_over("[data-editor]", "editor");
        self.page.press("Escape");
        self.page.wait_gone("[data-editor]");
        self.go("energy");
        self.page.click("[data-add=takes]");
        self.page.wait("[data-editor=new] textarea");
        self.look_over("[data-editor]", "editor-new");
        self.page.press("Escape");
        self.page.wait_gone("[data-editor]");
    }

    fn what_a_note_opens(&mut self) {
        self.note_menu("energy", "gives");
        self.look_over(MENU, "note-menu");
        self.page.press("Escape");
        self.page.wait_gone(MENU);
        let about = [
            ("horizon", "three_years", "note-menu-dream", "", ""),
            ("energy", "gives", "move", "move", "[data-move-to]"),
            ("backpack", "need", "react", "react", "[data-react-form]"),
            ("energy", "takes", "differ", "differ", "[data-differ-form]"),
            ("backpack", "need", "need", "need", "[data-need-dialog]"),
            ("talents", "more", "blind-talent", "blind", "[data-blind-stage]"),
            ("energy", "takes", "promote", "promote", "[data-agreement-form]"),
        ];
        for (place, lane, name, deed, opens) in about {
            self.note_menu(place, lane);
            if deed.is_empty() {
                self.look_over(MENU, name);
                self.page.press("Escape");
                self.page.wait_gone(MENU);
                continue;
            }
            self.page.click(&format!("[role=menu] [data-do={deed}]"));
            self.page.wait(opens);
            self.look_over(SHEET, name);
            self.shut_dialog();
        }
    }

    /// The menu of the first note of a lane. Under forced colours the list may have gone to another place.
    fn note_menu(&mut self, place: &str, lane: &str) {
        self.go(place);
        self.page.settle();
        self.page.click(&format!("[data-lane={lane}] [data-note-menu]"));
        self.page.wait(MENU);
    }

    fn the_blind_round(&mut self) {
        self.go("energy");
        self.page.click("[data-blind=water]");
        self.page.wait("[data-blind-stage=covered]");
        self.look_over(SHEET, "blind");
        for who in ["employee", "manager"] {
            self.page.click(&format!("[data-blind-uncover={who}]"));
            self.page.wait("[data-blind-choice]");
            if who == "employee" {
                self.look_over(SHEET, "blind-choose");
            }
            self.page.click("[data-blind-choice=\"3\"]");
        }
        self.page.wait("[data-blind-turn]");
        self.look_over(SHEET, "blind-ready");
        self.page.click("[data-blind-turn]");
        self.page.wait("[data-blind-face]");
        self.look_over(SHEET, "blind-turned");
        self.page.click("[data-blind-done]");
        self.page.wait_gone(SHEET);
    }

    fn cards_and_starters(&mut self) {
        for (place, deck) in [("energy", "energy"), ("talents", "talents"), ("backpack", "development")] {
            self.go(place);
            self.page.click(&format!("[data-starters-open={deck}]"));
            self.page.wait("[data-starters]");
            self.look_over(SHEET, &format!("starters-{deck}"));
            self.a_pick_moves_nothing(deck);
            self.shut_dialog();
        }
        // Before a card is turned the rail was looked at with its place.
        self.go("learning");
        self.page.click(".rail [data-card] .foot button");
        self.page.wait(".rail [data-on-table]");
        self.page.click(".rail [data-own-question-open]");
        self.page.wait(".rail [data-own-question]");
        self.look("cards");
    }

    /// Who picks a card finds the next one where it was, and sees which it was.
    fn a_pick_moves_nothing(&mut self, deck: &str) {
        let boxes = "JSON.stringify([...document.querySelectorAll('.dialog-sheet, .dialog-sheet button')].map(one => one.getBoundingClientRect()))";
        self.page.value("document.querySelector('.dialog-sheet').scrollTop = 0");
        let free = "[...document.querySelectorAll('[data-starters] li button')].findIndex(one => !one.disabled) + 1";
        let picked = format!("[data-starters] li:nth-child({}) button", self.page.value(free));
        let before = self.page.value(boxes);
        self.page.click(&picked);
        self.page.wait(&format!("{picked}[aria-pressed=true] svg"));
        self.page.settle();
        if self.page.value(boxes) != before {
            self.found.push(format!("{}-starters-{deck}: a pick moves what is beside it", self.language));
        }
        self.picture(&format!("{}-starters-{deck}-picked", self.language));
    }

    fn an_agreement(&mut self) {
        self.go("agreements");
        self.page.click("[data-add-agreement=employee]");
        self.page.wait("input[name=what]");
        self.look_over(SHEET, "agreement");
        self.shut_dialog();
        self.go("agreements");
        self.page.click("[data-agreement-differ]");
        self.page.wait("[data-differ-form]");
        self.look_over(SHEET, "differ-agreement");
        self.shut_dialog();
    }

    fn what_the_talk_opens(&mut self) {
        self.page.press("F1");
        self.page.wait(SHEET);
        self.look_over(SHEET, "keys");
        self.shut_dialog();
        self.page.click("[data-menu]");
        self.page.wait(MENU);
        self.look_over(MENU, "talk-menu");
        self.page.click("[role=menu] [data-do=compliment]");
        self.page.wait("[data-compliment]");
        self.look_over(SHEET, "compliment");
        self.shut_dialog();
        self.page.click("[data-menu]");
        self.page.click("[role=menu] [data-do=feedback]");
        self.page.wait("[data-feedback]");
        self.look_over(SHEET, "feedback");
        // A step that is left empty says so; the last one has most on it.
        self.page.click("[data-feedback] button[type=submit]");
        self.page.wait("[data-feedback] [aria-invalid=true]");
        self.look_over(SHEET, "feedback-refused");
        for _ in 0..3 {
            self.page.fill("[data-feedback] input[data-step]", "Je nam de tijd");
            self.page.click("[data-feedback] button[type=submit]");
        }
        self.page.wait("[data-feedback] ol li:nth-child(3)");
        self.look_over(SHEET, "feedback-last");
        self.shut_dialog();
        self.page.press("Ctrl+l");
        self.page.wait(".curtain");
        self.look("curtain");
        self.page.press("Ctrl+l");
        self.page.wait_gone(".curtain");
        self.page.click("[data-back]");
        self.page.wait("[data-leave-form]");
        self.look_over(SHEET, "leave");
        self.shut_dialog();
    }
}
