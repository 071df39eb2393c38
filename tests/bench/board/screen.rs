//! A window that a hand works in: where its page is on the screen, and what is in the page.

use std::path::Path;
use std::time::Duration;

use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::board::hand::{Hand, Point};
use crate::display::Display;
use crate::driver::Driver;
use crate::setup::Setup;

/// The page, in CSS pixels; the same for all that are compared.
pub(crate) const WIDTH: f64 = 1600.0;
pub(crate) const HEIGHT: f64 = 900.0;
const PATIENCE: Duration = Duration::from_secs(30);

/// A fresh process with its page; both end with this value.
pub(crate) struct Screen {
    pub(crate) client: Client,
    pub(crate) hand: Hand,
    /// The page's upper left corner on the screen.
    corner: Point,
    _driver: Driver,
    _setup: Setup,
}

impl Screen {
    /// Starts a program, makes its page as large as every other, and finds it on the screen.
    pub(crate) async fn open(display: &Display, workspace: &Path, binary: &Path, args: &[&str]) -> Self {
        let setup = Setup::on(workspace);
        let mut driver = Driver::start(&setup, display).await;
        let client = driver.open(binary, args).await;
        let corner = Point { x: 0.0, y: 0.0 };
        let mut screen = Self { client, hand: Hand::on(display), corner, _driver: driver, _setup: setup };
        screen.resize().await;
        screen.calibrate().await;
        screen
    }

    pub(crate) async fn read(&self, script: &str, args: Vec<Value>) -> Value {
        self.client.execute(script, args).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits until something is on the page.
    pub(crate) async fn wait_for(&self, css: &str) {
        let waiting = self.client.wait().at_most(PATIENCE);
        waiting.for_element(Locator::Css(css)).await.unwrap_or_else(|error| panic!("`{css}`: {error}"));
    }

    /// Waits until an expression is true.
    pub(crate) async fn wait_until(&self, expression: &str) {
        let script = format!("return Boolean({expression})");
        for _ in 0..PATIENCE.as_millis() / 20 {
            if self.read(&script, Vec::new()).await == true {
                return;
            }
            sleep(Duration::from_millis(20)).await;
        }
        panic!("never came true: {expression}");
    }

    /// Presses and lets go on the first match, as soon as it is there.
    pub(crate) async fn tap(&mut self, css: &str) {
        let point = self.centre(css).await;
        self.hand.to(point);
        self.hand.press();
        self.hand.release();
    }

    /// The middle of the first match, on the screen.
    pub(crate) async fn centre(&self, css: &str) -> Point {
        self.wait_for(css).await;
        let script = "const { x, y, width, height } = document.querySelector(arguments[0]).getBoundingClientRect();
            return [x + width / 2, y + height / 2]";
        self.on_screen(&self.read(script, vec![json!(css)]).await)
    }

    /// A point of the page, on the screen.
    pub(crate) fn on_screen(&self, point: &Value) -> Point {
        let at = |index: usize| point[index].as_f64().unwrap_or_else(|| panic!("{point} is no point"));
        Point { x: self.corner.x + at(0), y: self.corner.y + at(1) }
    }

    pub(crate) async fn close(self) {
        // The driver may take the program down before it answers.
        let _ = self.client.clone().close().await;
    }

    async fn resize(&self) {
        for _ in 0..100 {
            let inner = self.read("return [innerWidth, innerHeight]", Vec::new()).await;
            if inner == json!([WIDTH as u64, HEIGHT as u64]) {
                return;
            }
            let (_, _, width, height) = self.client.get_window_rect().await.expect("a window has a size");
            let frame = |outer: u64, inner: &Value| outer as f64 - inner.as_f64().unwrap_or_default();
            let ask = |size: f64, frame: f64| (size + frame.max(0.0)) as u32;
            let (width, height) = (ask(WIDTH, frame(width, &inner[0])), ask(HEIGHT, frame(height, &inner[1])));
            self.client.set_window_rect(0, 0, width, height).await.expect("a window can be resized");
            sleep(Duration::from_millis(20)).await;
        }
        panic!("the page does not become {WIDTH}×{HEIGHT}");
    }

    /// Moves the mouse to a known pixel and asks the page where that is.
    async fn calibrate(&mut self) {
        self.read(
            "addEventListener('pointermove', e => { window.benchPointer = [e.clientX, e.clientY]; }, true)",
            Vec::new(),
        )
        .await;
        for attempt in 0..100 {
            // Not twice to the same pixel: that would be no movement.
            let known = Point { x: WIDTH / 2.0 + f64::from(attempt % 2), y: HEIGHT / 2.0 };
            self.hand.to(known);
            sleep(Duration::from_millis(50)).await;
            let seen = self.read("return window.benchPointer ?? null", Vec::new()).await;
            if let (Some(x), Some(y)) = (seen[0].as_f64(), seen[1].as_f64()) {
                self.corner = Point { x: known.x - x, y: known.y - y };
                return;
            }
        }
        panic!("the page never saw the mouse");
    }
}
