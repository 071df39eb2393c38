//! A release window under measurement. Its page is read and watched by scripts; the product has no
//! hook for this.

use std::path::Path;
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::display::Display;
use crate::driver::Driver;
use crate::setup::{Setup, program};
use crate::system;

const PATIENCE: Duration = Duration::from_secs(30);

/// So many people fit the window under the banner; the page makes the others in the frames after.
const IN_SIGHT: usize = 16;

/// A running window; it ends with this value.
pub(crate) struct Window {
    client: Client,
    driver: Driver,
    _setup: Setup,
}

/// Notes when the screen that is waited for has been painted. Runs as soon as the page takes scripts,
/// which has been before that screen; otherwise the browser's own figures must do.
const ARRIVE: &str = "
    const [css] = arguments;
    window.benchArrival = 0;
    if (!css || document.querySelector(css)) return;
    window.benchArrival = null;
    const look = () => {
        if (!document.querySelector(css)) return;
        observer.disconnect();
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => { window.benchArrival = performance.now(); };
            channel.port2.postMessage(null);
        });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });";

/// When the page was loaded, had its first paint with content, and had painted the screen that was
/// waited for, in milliseconds since 1970.
const PAINTED: &str = "
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const navigation = performance.getEntriesByType('navigation')[0];
    const loaded = navigation ? navigation.loadEventEnd : 0;
    const arrival = window.benchArrival;
    if (!paint || !loaded || arrival === null) return null;
    return performance.timeOrigin + Math.max(paint.startTime, loaded, arrival);";

/// From a key or an input event to the frame in which so many of these are on the page, or more
/// where more are on their way.
const WATCH: &str = "
    const [type, key, css, count, more] = arguments;
    const mark = { begun: null, changed: null, painted: null };
    window.benchMark = mark;
    const isThere = () => {
        const there = document.querySelectorAll(css).length;
        return more ? there >= count : there === count;
    };
    const look = () => {
        if (mark.begun === null || mark.changed !== null || !isThere()) return;
        observer.disconnect();
        mark.changed = performance.now() - mark.begun;
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => { mark.painted = performance.now() - mark.begun; };
            channel.port2.postMessage(null);
        });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    const begin = (event) => {
        if (key && event.key !== key) return;
        removeEventListener(type, begin, true);
        mark.begun = performance.now();
    };
    addEventListener(type, begin, true);";

/// The page as markup and styles alone, its files beside it.
const STILL: &str = "
    const page = document.documentElement.cloneNode(true);
    page.querySelectorAll('script, link[rel=modulepreload]').forEach((code) => code.remove());
    return '<!doctype html>' + page.outerHTML.replaceAll('tauri://localhost/', './');";

/// How long the page took, in milliseconds.
pub(crate) struct Answer {
    /// Until its elements were there.
    pub(crate) changed: f64,
    /// Until they were painted.
    pub(crate) painted: f64,
}

impl Window {
    /// Starts a program and waits until its page is loaded, painted, and shows `css`. Answers the
    /// window and the milliseconds from the start of the process.
    pub(crate) async fn open(display: &Display, workspace: &Path, binary: &Path, css: Option<&str>) -> (Self, f64) {
        Self::open_with(display, workspace, binary, &[], css).await
    }

    /// The bare window with the page of a folder in it; else as `open`.
    pub(crate) async fn open_page(display: &Display, workspace: &Path, folder: &Path) -> (Self, f64) {
        let folder = folder.to_str().expect("a folder of our own has an ordinary name");
        Self::open_with(display, workspace, &program("bare-window"), &[folder], None).await
    }

    async fn open_with(
        display: &Display,
        workspace: &Path,
        binary: &Path,
        args: &[&str],
        css: Option<&str>,
    ) -> (Self, f64) {
        let setup = Setup::on(workspace);
        let mut driver = Driver::start(&setup, display).await;
        let machine_start = system::machine_start();
        let client = driver.open(binary, args).await;
        let window = Self { client, driver, _setup: setup };
        window.client.execute(ARRIVE, vec![json!(css)]).await.expect("the page takes scripts");
        // Long enough that asking falls outside what is measured.
        sleep(Duration::from_millis(400)).await;
        let painted = window.number(PAINTED, Vec::new()).await;
        let begun = system::process_start(window.driver.app(), machine_start);
        (window, painted - begun)
    }

    /// The memory of the whole process tree in MiB, after a moment of rest.
    pub(crate) async fn memory(&self) -> f64 {
        sleep(Duration::from_secs(3)).await;
        system::memory(self.driver.app())
    }

    /// Types the passphrase and presses Enter: how long until so many people, or all there are, can be seen.
    pub(crate) async fn unlock(&self, passphrase: &str, people: usize) -> Answer {
        let field = self.client.find(Locator::Css("input[type=password]")).await.expect("the unlock screen");
        field.send_keys(passphrase).await.expect("typing works");
        self.watch("keydown", "Enter", people.min(IN_SIGHT), true).await;
        let mut keys = KeyActions::new("keyboard".to_owned());
        let value = Key::Enter.chars().next().expect("a key has a character");
        keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.expect("pressing works");
        self.answer().await
    }

    /// Types one more character in the search field: how long until so many people remain.
    pub(crate) async fn search(&self, letter: &str, people: usize) -> Answer {
        let field = self.client.find(Locator::Css("input[type=search]")).await.expect("the search field");
        self.watch("input", "", people, false).await;
        field.send_keys(letter).await.expect("typing works");
        self.answer().await
    }

    async fn watch(&self, event: &str, key: &str, people: usize, more: bool) {
        let arguments = vec![json!(event), json!(key), json!("[data-test=person]"), json!(people), json!(more)];
        self.client.execute(WATCH, arguments).await.expect("the page takes scripts");
    }

    async fn answer(&self) -> Answer {
        // Long enough that asking falls outside what is measured.
        sleep(Duration::from_millis(400)).await;
        let painted = self.number("return window.benchMark.painted", Vec::new()).await;
        let changed = self.number("return window.benchMark.changed", Vec::new()).await;
        Answer { changed, painted }
    }

    /// What a script answers, as soon as it is a number.
    async fn number(&self, script: &str, arguments: Vec<Value>) -> f64 {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = self.client.execute(script, arguments.clone()).await.expect("the page takes scripts");
            if let Some(number) = answer.as_f64() {
                return number;
            }
            assert!(Instant::now() < deadline, "the page never got there: {script}\n{}", self.driver.said());
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// What is on the page, as a page without code that shows the same.
    pub(crate) async fn still(&self) -> String {
        let page = self.client.execute(STILL, Vec::new()).await.expect("the page can be read");
        page.as_str().expect("a page is text").to_owned()
    }

    /// Closes the window and waits until its processes are gone.
    pub(crate) async fn close(mut self) {
        // The app may be gone before it answers.
        let _ = self.client.clone().close().await;
        self.driver.end_app();
    }
}
