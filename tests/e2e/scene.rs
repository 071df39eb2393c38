//! What two people do at the window, in their own words.

use serde_json::json;

use crate::keys::Key;
use crate::stored::PASSPHRASE;
use crate::window::Window;

impl Window {
    /// The first start: Joke Bos makes her workspace.
    pub(crate) async fn first_start(&self) {
        self.fill(&self.field("Je naam").await, "Joke Bos").await;
        self.fill(&self.field("Je functie").await, "teamleider klantenservice").await;
        self.fill(&self.field("Je organisatie").await, "Energie van Hier").await;
        self.fill(&self.field("Wachtwoordzin").await, PASSPHRASE).await;
        self.fill(&self.field("Typ hem nog een keer").await, PASSPHRASE).await;
        self.click("input[type=checkbox]").await;
        self.click("button[type=submit]").await;
        self.wait_for_text("h1", "Joke").await;
    }

    /// A later start.
    pub(crate) async fn unlock(&self) {
        self.try_passphrase(PASSPHRASE).await;
        self.wait_for_text("h1", "Joke").await;
    }

    /// Types a passphrase, right or wrong.
    pub(crate) async fn try_passphrase(&self, passphrase: &str) {
        self.fill("input[type=password]", passphrase).await;
        self.click("button[type=submit]").await;
    }

    /// Adds somebody on the start screen.
    pub(crate) async fn add_to_team(&self, name: &str, function: &str, team: &str) {
        self.click("[data-test=add-person]").await;
        self.fill(&self.field("Naam").await, name).await;
        self.fill(&self.field("Functie").await, function).await;
        self.fill(&self.field("Team").await, team).await;
        self.click(".dialog-sheet button[type=submit]").await;
        self.wait_for_text("[data-test=person]", name).await;
    }

    /// From the start screen to somebody's dossier.
    pub(crate) async fn open_dossier(&self, name: &str) {
        self.click_text("[data-test=person] h3 button", name).await;
        self.wait_for("[data-test=start]").await;
    }

    /// From the dossier to the board.
    pub(crate) async fn start_talk(&self) {
        self.click("[data-test=start]").await;
        self.wait_for(".stage").await;
    }

    /// Flies to a place.
    pub(crate) async fn go(&self, place: &str) {
        self.click(&format!("[data-go={place}]")).await;
        self.wait_for(&format!("[data-place={place}][data-open]")).await;
    }

    /// Drags a paper from a pad to a lane and writes on it; Enter gives the next one, an empty one ends it.
    pub(crate) async fn notes(&self, pad: &str, lane: &str, texts: &[&str]) {
        self.drag(&format!("[data-pad={pad}]"), &format!("[data-lane={lane}]")).await;
        for text in texts {
            self.wait_for("[data-editor=new] textarea:placeholder-shown:focus").await;
            self.type_text(text).await;
            self.key(Key::Enter).await;
            self.wait_for_text(&format!("[data-lane={lane}] [data-note]"), text).await;
        }
        self.wait_for("[data-editor=new] textarea:placeholder-shown:focus").await;
        self.key(Key::Enter).await;
        self.wait_gone("[data-editor]").await;
    }

    /// Makes an agreement on the bridge, where the board already is; `due` is a choice, or a date as it is typed.
    pub(crate) async fn agree(&self, owner: &str, what: &str, due: &str) {
        self.click("[data-add-agreement=employee]").await;
        self.click(&format!("[data-owner-choice={owner}]")).await;
        self.fill("input[name=what]", what).await;
        if due.contains('-') {
            self.click("[data-due=date]").await;
            self.fill(&self.field("Datum").await, due).await;
        } else {
            self.click(&format!("[data-due={due}]")).await;
        }
        self.click("[data-agreement-form] button[type=submit]").await;
        self.wait_gone("[data-agreement-form]").await;
        self.wait_for_text("[data-agreement]", what).await;
    }

    /// Waits for the word that nothing is on its way any more.
    pub(crate) async fn wait_until_saved(&self) {
        self.wait_for(".saved[data-saved=true]").await;
    }

    /// In the closing screen: the line that reads so.
    pub(crate) async fn line(&self, text: &str) -> String {
        let script = "const line = [...document.querySelectorAll('[data-line]')]
            .find(line => line.innerText.includes(arguments[0]));
            return line?.dataset.line ?? null";
        let id = self.find_by_script(&format!("find the line {text:?}"), script, text).await;
        format!("[data-line='{id}']")
    }

    /// On the look-back panel: the promise that reads so.
    pub(crate) async fn promise(&self, what: &str) -> String {
        let script = "const promise = [...document.querySelectorAll('[data-promise]')]
            .find(promise => promise.innerText.includes(arguments[0]));
            return promise?.dataset.promise ?? null";
        let id = self.find_by_script(&format!("find the promise {what:?}"), script, what).await;
        format!("[data-promise='{id}']")
    }

    /// The field under this label.
    pub(crate) async fn field(&self, label: &str) -> String {
        let script = "return [...document.querySelectorAll('label[for]')]
            .find(label => label.innerText.trim() === arguments[0])?.htmlFor ?? null";
        let id = self.find_by_script(&format!("find the field {label:?}"), script, label).await;
        format!("[id='{id}']")
    }

    async fn find_by_script(&self, what: &str, script: &str, text: &str) -> String {
        self.until(what, async || {
            let found = self.read(script, vec![json!(text)]).await;
            found.as_str().map(str::to_owned).ok_or("it is not there")
        })
        .await
    }

    /// On to the next closing step.
    pub(crate) async fn closing_step(&self, next: &str) {
        self.click(".bar button.main").await;
        self.wait_for(&format!("main[data-step={next}]")).await;
    }

    /// Chooses what somebody's signature means, with a word of their own.
    pub(crate) async fn choose_stance(&self, who: &str, stance: &str, reaction: &str) {
        self.click(&format!("[data-who={who}] input[value={stance}]")).await;
        self.type_into(&format!("[data-who={who}] [data-field=reaction]"), reaction).await;
        self.click(&format!("[data-who={who}] button[type=submit]")).await;
        self.wait_for(&format!("[data-who={who}] [data-stance={stance}]")).await;
    }

    /// Closes the talk for good.
    pub(crate) async fn finish(&self) {
        self.click(".bar button.main").await;
        self.click(".dialog-sheet button.main").await;
        self.wait_for("main[data-step=done]").await;
    }

    /// Saves the form, from the last closing step.
    pub(crate) async fn save_form(&self) {
        self.click(".deeds button.main").await;
        self.wait_for_text("[data-saved=form_save]", "Bewaard").await;
    }

    /// Walks with Tab until this has the focus.
    pub(crate) async fn tab_to(&self, css: &str) {
        self.walk_to(css, Key::Tab, || self.has_focus(css)).await;
    }

    /// Walks there with Tab and presses a key on it.
    pub(crate) async fn press_on(&self, css: &str, key: Key) {
        self.tab_to(css).await;
        self.key(key).await;
    }

    /// Walks down a menu to the line that begins so.
    pub(crate) async fn arrow_to(&self, css: &str, text: &str) {
        self.walk_to(css, Key::Down, async || self.has_focus(css).await && self.text(":focus").await.starts_with(text))
            .await;
    }

    async fn walk_to(&self, css: &str, key: Key, there: impl AsyncFn() -> bool) {
        const MOST: u32 = 120;
        self.wait_for(css).await;
        for _ in 0..MOST {
            if there().await {
                return;
            }
            self.key(key).await;
        }
        panic!("`{css}` can't be reached with {key:?}; the focus is on {}", self.focused().await);
    }

    async fn has_focus(&self, css: &str) -> bool {
        self.read("return document.activeElement.matches(arguments[0])", vec![json!(css)]).await == true
    }
}
