//! A form is dropped on the window. No program here drags like a desktop does, so the drop itself comes
//! from a script; what listens to it, and what the core does with the bytes, is the real thing.

use std::fs;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use serde_json::json;

use crate::setup::Setup;
use crate::stored::Stored;
use crate::verify::signed;
use crate::window::Window;

#[tokio::test]
async fn a_form_is_dropped_on_the_window() {
    let setup = Setup::new();
    signed(&setup).await;
    let form = fs::read(setup.open_file()).expect("the form is there");
    let window = Window::open(&setup).await;

    // Before the workspace opens: whoever got a form can look.
    window.wait_for("#app:not([data-still]) form").await;
    window.drags_in(&[("formulier.pdf", &form)]).await;
    window.wait_for("[data-test=drop-here]").await;
    window.screenshot("drop-here").await;
    window.lets_go(&[("formulier.pdf", &form)]).await;
    window.wait_for_text("[role=dialog] [data-good=true]", "Dit is precies wat er getekend is.").await;
    assert_eq!(window.count("[data-test=drop-here]").await, 0);
    assert_eq!(window.count("[data-key]").await, 0, "there is nothing to compare with");
    window.screenshot("drop-verdict").await;
    window.click_text("button", "Sluiten").await;
    window.wait_gone("[role=dialog]").await;

    window.unlock().await;
    window.wait_for("[data-test=person]").await;
    window.lets_go(&[("formulier.pdf", &form)]).await;
    window.wait_for_text("[role=dialog] [data-key=own]", "met de sleutel van dit bestand").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.click_text("button", "Sluiten").await;
    window.wait_gone("[role=dialog]").await;

    // What is no form is refused in plain words.
    window.lets_go(&[("lijst.csv", b"naam;functie")]).await;
    window.wait_for_text("[role=alert]", "Dit bestand is geen PDF.").await;
    window.lets_go(&[("formulier.pdf", &form), ("nog een.pdf", &form)]).await;
    window.wait_for_text("[role=alert]", "één formulier tegelijk").await;
    window.drops_a_big_one().await;
    window.wait_for_text("[role=alert]", "te groot voor een formulier").await;

    // On the settings it is held beside the words, where they are typed.
    window.click_text("nav button", "Instellingen").await;
    window.wait_for("[data-test=verify]").await;
    let mut changed = form.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    window.lets_go(&[("veranderd.pdf", &changed)]).await;
    window.wait_for_text("main [data-good=false]", "veranderd.pdf").await;
    assert_eq!(window.count("[role=dialog]").await, 0, "it is said where it is asked");
    window.close().await;
}

#[tokio::test]
async fn a_dropped_form_can_be_taken_over_but_not_during_a_talk() {
    let other = Setup::new();
    signed(&other).await;
    let form = fs::read(other.open_file()).expect("the form is there");
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    stored.employee("Kees van den Berg", "monteur", "Buitendienst").await;
    stored.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.lets_go(&[("formulier.pdf", &form)]).await;
    window.wait_for_text("[role=dialog] [data-key=other]", "met een andere sleutel").await;
    window.screenshot("drop-other-key").await;
    window.click_text("button", "Sluiten").await;
    window.wait_gone("[role=dialog]").await;
    window.click("[data-test=open-form]").await;
    window.wait_for("[data-test=pick]").await;
    window.drags_in(&[("formulier.pdf", &form)]).await;
    window.wait_for_text("[data-test=drop-here]", "Je ziet eerst wat erin staat.").await;
    window.lets_go(&[("formulier.pdf", &form)]).await;
    window.wait_for_text("[data-test=whose]", "Annemieke Visser").await;
    window.click("[data-test=keep]").await;
    window.wait_for("[data-test=talk][data-step=closed]").await;

    window.start_talk().await;
    window.drags_in(&[("formulier.pdf", &form)]).await;
    assert_eq!(window.count("[data-test=drop-here]").await, 0, "nobody invites to it");
    window.lets_go(&[("formulier.pdf", &form)]).await;
    window.wait_for_text("[role=status]", "Tijdens een gesprek is alleen dit dossier open.").await;
    assert_eq!(window.count("[data-good]").await, 0, "no other name comes on the screen");
    window.close().await;
}

impl Window {
    /// Files come in over the window.
    async fn drags_in(&self, files: &[(&str, &[u8])]) {
        self.drag_events(files, &["dragenter", "dragover"]).await;
    }

    /// Files come in over the window, and the hand lets go.
    async fn lets_go(&self, files: &[(&str, &[u8])]) {
        self.drag_events(files, &["dragenter", "dragover", "drop"]).await;
    }

    async fn drag_events(&self, files: &[(&str, &[u8])], events: &[&str]) {
        let script = "const [files, events] = arguments;
            const transfer = new DataTransfer();
            for (const [name, bytes] of files)
                transfer.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name));
            for (const event of events)
                document.body.dispatchEvent(
                    new DragEvent(event, { dataTransfer: transfer, bubbles: true, cancelable: true }))";
        let files: Vec<_> = files.iter().map(|(name, bytes)| json!([name, BASE64.encode(bytes)])).collect();
        let done = self.client().execute(script, vec![json!(files), json!(events)]);
        self.must(done, "drag files over the window").await;
    }

    /// More than a form can be, made in the page.
    async fn drops_a_big_one(&self) {
        let script = "const transfer = new DataTransfer();
            transfer.items.add(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'film.pdf'));
            document.body.dispatchEvent(
                new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))";
        self.must(self.client().execute(script, vec![]), "drop a big file").await;
    }
}
