//! The unlock screen stands in the page before any code has run: the code takes over what is there, typed words
//! included, and makes nothing anew.

use serde_json::{Value, json};

use crate::setup::Setup;
use crate::stored::{PASSPHRASE, Stored};
use crate::window::Window;

/// Only the markup that was laid ready has it: a screen that the code made anew would not.
const LAID_READY: &str = "input[type=password][autofocus]";

/// Letters of this screen that the page doesn't fetch ahead. With one of them the first paint waits until the engine has
/// gone through the fonts of the system, twice as long as the whole paint takes.
const LATE_LETTERS: &str = "
    const ahead = [...document.querySelectorAll('link[rel=preload][as=font]')].map(link => link.href.split('/').pop());
    const faces = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
        .filter(rule => rule instanceof CSSFontFaceRule && ahead.some(file => rule.cssText.includes(file)))
        .map(({ style }) => style.getPropertyValue('font-family') + ' ' + style.getPropertyValue('font-weight'));
    const used = [...document.querySelectorAll('#app *')].map(element => getComputedStyle(element))
        .map(({ fontFamily, fontWeight }) => fontFamily.split(',')[0] + ' ' + fontWeight);
    const plain = name => name.replace(/[\"']/g, '');
    return [...new Set(used.map(plain))].filter(name => !faces.map(plain).includes(name));";

#[tokio::test]
async fn the_unlock_screen_that_lies_ready_is_taken_over() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    stored.employee("Annemieke Visser", "medewerker", "Klantenservice").await;
    stored.close().await;

    let window = Window::open(&setup).await;
    // No code is waited for: what is typed into the markup stays, and Enter counts.
    window.try_passphrase(PASSPHRASE).await;
    window.wait_for_text("[data-test=person]", "Annemieke Visser").await;
    window.press("Ctrl+L").await;
    window.wait_for("input[type=password]").await;
    assert_eq!(window.count(LAID_READY).await, 0, "what comes later is made by the code");
    // The page as it is asked for again, with a workspace in it that may be open: nothing lay ready for that.
    window.must(window.client().refresh(), "the page is asked for again").await;
    window.unlock().await;
    window.close().await;

    let window = Window::open(&setup).await;
    window.wait_for("html[lang=nl] #app:not([data-still])").await;
    assert_eq!(window.count(LAID_READY).await, 1, "the field is the one that lay ready");
    assert_eq!(window.text("[data-still=path]").await, setup.workspace().display().to_string());
    assert!(window.focused().await.starts_with("input#"), "typing can begin: {}", window.focused().await);
    assert_eq!(window.read(LATE_LETTERS, vec![]).await, json!([]), "each letter comes with the page");
    window.click_text("[role=group] button", "English").await;
    window.wait_for_text("h1", "Welcome back").await;
    window.unlock().await;
    window.close().await;

    let window = Window::open(&setup).await;
    window.wait_for("html[lang=en] #app:not([data-still])").await;
    assert_eq!(window.count(LAID_READY).await, 1, "in the language that the door remembers");
    assert_eq!(window.text("h1").await, "Welcome back");
    assert_eq!(window.read("return location.pathname", vec![]).await, json!("/unlock.en.html"));

    // What lies ready stands in daylight: at dusk the code makes the screen, in the light that the door remembers.
    assert_eq!(light(&window).await, json!(["light", "onderweg.webp"]));
    window.unlock().await;
    window.click_text("nav button", "Settings").await;
    window.type_into("[data-test=light]", "Dusk").await;
    window.wait_for("html[data-palette=dusk]").await;
    window.press("Ctrl+L").await;
    window.wait_for(".gate input[type=password]").await;
    assert_eq!(light(&window).await, json!(["dusk", "onderweg-dusk.webp"]), "behind it lies the same evening");
    window.close().await;
    let window = Window::open(&setup).await;
    window.wait_for("input[type=password]").await;
    assert_eq!(light(&window).await, json!(["dusk", "onderweg-dusk.webp"]), "and the next day");
    assert_eq!(window.text("h1").await, "Welcome back");
    assert_eq!(window.count(LAID_READY).await, 0);
    window.unlock().await;
    window.wait_for_text("[data-test=person]", "Annemieke Visser").await;
    assert_eq!(window.read("return document.documentElement.dataset.palette", vec![]).await, json!("dusk"));
    window.close().await;
}

/// The palette of the page, and the picture behind the card without the mark of its build.
async fn light(window: &Window) -> Value {
    let picture = "document.querySelector('.gate img').getAttribute('src').replace(/^.*\\/|-[\\w-]{8}(?=\\.)/g, '')";
    window.read(&format!("return [document.documentElement.dataset.palette, {picture}]"), vec![]).await
}
