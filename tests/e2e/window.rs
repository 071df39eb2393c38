//! The app's window, from opening to closing, and finding things in it.

use std::fmt::Display as Shown;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::Actions;
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::display::Display;
use crate::driver::Driver;
use crate::reading::screenshot_file;
use crate::setup::{self, Setup};

/// How long a verb waits for what it needs. Long, for a busy machine; a passing test never feels it.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long one request may go unanswered before the app or its driver counts as hung.
const SILENCE: Duration = Duration::from_secs(40);
const POLL: Duration = Duration::from_millis(20);

/// The real app on a display of its own. Dropping it ends everything it started.
pub(crate) struct Window {
    client: Client,
    // In this order: app and driver end before the display they are on.
    driver: Driver,
    display: Display,
}

impl Window {
    /// Starts the app on this setup and waits until its page answers.
    pub(crate) async fn open(setup: &Setup) -> Self {
        Self::open_program(setup, &setup::app_binary(), &[]).await
    }

    async fn open_program(setup: &Setup, binary: &Path, args: &[&str]) -> Self {
        let display = Display::start();
        let mut driver = Driver::start(setup, &display).await;
        let client = driver.open(binary, args).await;
        let window = Self { client, driver, display };
        let (width, height) = setup::SMALLEST;
        window.resize(width, height).await;
        window
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn display(&self) -> &Display {
        &self.display
    }

    /// The app's process.
    pub(crate) fn app(&self) -> u32 {
        self.driver.app()
    }

    /// Clicks the first match, as soon as it can be clicked.
    pub(crate) async fn click(&self, css: &str) {
        let what = format!("click `{css}`");
        self.wait_until_still(css).await;
        self.until(&what, async || {
            let element = self.client.find(Locator::Css(css)).await.map_err(text_of)?;
            clickable(&element).await?;
            element.click().await.map_err(text_of)
        })
        .await;
    }

    /// Clicks the thing that reads or is named exactly so: `click_text("button", "Bewaar")`.
    pub(crate) async fn click_text(&self, css: &str, text: &str) {
        let script = "const [css, text] = arguments;
            const names = e => [e.innerText, e.textContent, e.getAttribute('aria-label')];
            return [...document.querySelectorAll(css)].findIndex(
                e => e.getClientRects().length && names(e).some(n => n?.trim() === text))";
        let what = format!("click `{css}` reading {text:?}");
        self.until(&what, async || {
            let args = vec![json!(css), json!(text)];
            let index = self.client.execute(script, args).await.map_err(text_of)?;
            let index = index.as_u64().ok_or("nothing reads so")?;
            let all = self.client.find_all(Locator::Css(css)).await.map_err(text_of)?;
            let element = usize::try_from(index).ok().and_then(|index| all.get(index));
            let element = element.ok_or("it went away")?;
            clickable(element).await?;
            element.click().await.map_err(text_of)
        })
        .await;
    }

    /// Waits for the first match to be on the page.
    pub(crate) async fn wait_for(&self, css: &str) -> Element {
        self.until(&format!("find `{css}`"), async || self.client.find(Locator::Css(css)).await.map_err(text_of)).await
    }

    /// Waits until some match contains this text.
    pub(crate) async fn wait_for_text(&self, css: &str, text: &str) {
        let what = format!("find {text:?} in `{css}`");
        self.until(&what, async || {
            let all = self.texts(css).await;
            let found = all.iter().any(|one| one.contains(text));
            found.then_some(()).ok_or(format!("there is {all:?}"))
        })
        .await;
    }

    /// Waits until nothing matches any more.
    pub(crate) async fn wait_gone(&self, css: &str) {
        self.until(&format!("see `{css}` go"), async || match self.count(css).await {
            0 => Ok(()),
            left => Err(format!("{left} are still there")),
        })
        .await;
    }

    /// Gives the page this much room, whatever the window's own frame takes, and waits for it.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let what = format!("become {width}×{height}");
        self.until(&what, async || {
            let inner = self.client.execute("return [innerWidth, innerHeight]", vec![]);
            let inner = inner.await.map_err(text_of)?;
            if inner == json!([width, height]) {
                return Ok(());
            }
            let (_, _, outer_width, outer_height) = self.client.get_window_rect().await.map_err(text_of)?;
            let frame = |outer: u64, inner: &Value| outer.saturating_sub(inner.as_u64().unwrap_or(outer));
            let ask_width = u64::from(width) + frame(outer_width, &inner[0]);
            let ask_height = u64::from(height) + frame(outer_height, &inner[1]);
            let asked = self.client.set_window_rect(0, 0, whole(ask_width), whole(ask_height));
            asked.await.map_err(text_of)?;
            Err(format!("the page is {inner}"))
        })
        .await;
    }

    /// Closes the window and waits for the app to end.
    pub(crate) async fn close(mut self) {
        // The driver may take the app down before it answers.
        let _ = timeout(SILENCE, self.client.clone().close()).await;
        self.driver.end_app();
    }

    /// Ends the app at this very moment, as a power cut would.
    pub(crate) fn kill_9(mut self) {
        self.driver.kill_app();
    }

    /// Performs input actions.
    pub(crate) async fn act(&self, actions: impl Into<Actions>, what: &str) {
        self.must(self.client.perform_actions(actions), what).await;
    }

    /// Tries until it works or patience ends, and then says what was in the way.
    pub(crate) async fn until<T, E: Shown>(&self, what: &str, attempt: impl AsyncFn() -> Result<T, E>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match timeout(SILENCE, attempt()).await {
                Ok(Ok(done)) => return done,
                Ok(Err(error)) if Instant::now() > deadline => {
                    let page = self.read("return document.body.innerText", vec![]).await;
                    panic!("could not {what}: {error}; the page reads {page}")
                }
                Ok(Err(_)) => sleep(POLL).await,
                Err(silence) => panic!("could not {what}: no answer, {silence}\nthe app wrote: {}", self.driver.said()),
            }
        }
    }

    /// Takes an answer of the driver, which in a bad moment may never come.
    pub(crate) async fn must<T, E: Shown>(&self, answer: impl Future<Output = Result<T, E>>, what: &str) -> T {
        match timeout(SILENCE, answer).await {
            Ok(Ok(done)) => done,
            Ok(Err(error)) => {
                panic!("could not {what}: {error}\nthe app wrote: {}", self.driver.said())
            }
            Err(silence) => panic!("could not {what}: no answer, {silence}\nthe app wrote: {}", self.driver.said()),
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
            let file = screenshot_file(&format!("failed-{test}"));
            if self.display.photograph(&file, None) {
                eprintln!("the screen at that moment: {}", file.display());
            }
        }
    }
}

async fn clickable(element: &Element) -> Result<(), String> {
    if !element.is_displayed().await.map_err(text_of)? {
        return Err("it is not visible".to_owned());
    }
    if !element.is_enabled().await.map_err(text_of)? {
        return Err("it is disabled".to_owned());
    }
    Ok(())
}

fn whole(pixels: u64) -> u32 {
    u32::try_from(pixels).unwrap_or(u32::MAX)
}

fn text_of(error: impl Shown) -> String {
    error.to_string()
}
