//! Real pointer actions. They aim by viewport coordinates, since the engine takes no SVG group as
//! an origin, and move in several steps, since one jump is not a drag.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

use crate::window::Window;

const STEPS: u32 = 8;
const STEP: Duration = Duration::from_millis(16);

/// A place in the viewport, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

impl Window {
    /// Drags the middle of one thing to the middle of another.
    pub(crate) async fn drag(&self, from: &str, to: &str) {
        let start = self.centre(from).await;
        let end = self.centre(to).await;
        self.drag_between(start, end).await;
    }

    pub(crate) async fn drag_between(&self, start: Point, end: Point) {
        let mut actions = mouse().then(to(start, Duration::ZERO)).then(DOWN);
        for step in steps(start, end) {
            actions = actions.then(to(step, STEP));
        }
        self.act(actions.then(UP), &format!("drag {start:?} to {end:?}")).await;
    }

    /// Draws one stroke through all points, as a signature is.
    pub(crate) async fn stroke(&self, points: &[Point]) {
        let Some((&start, rest)) = points.split_first() else {
            return;
        };
        let mut actions = mouse().then(to(start, Duration::ZERO)).then(DOWN);
        for &point in rest {
            actions = actions.then(to(point, STEP));
        }
        self.act(actions.then(UP), "draw a stroke").await;
    }

    /// Presses the button on a thing and holds it: the first half of a drag, for what may come
    /// between (Esc, a scroll at the edge).
    pub(crate) async fn grab(&self, css: &str) {
        let start = self.centre(css).await;
        let actions = mouse().then(to(start, Duration::ZERO)).then(DOWN);
        self.act(actions, &format!("grab `{css}`")).await;
    }

    /// Moves what is held, in steps.
    pub(crate) async fn carry(&self, start: Point, end: Point) {
        let mut actions = mouse();
        for step in steps(start, end) {
            actions = actions.then(to(step, STEP));
        }
        self.act(actions, &format!("carry to {end:?}")).await;
    }

    /// Lets go.
    pub(crate) async fn let_go(&self) {
        self.act(mouse().then(UP), "let go").await;
    }

    /// The middle of the first match, once it is in sight and stands still.
    pub(crate) async fn centre(&self, css: &str) -> Point {
        self.wait_until_still(css).await;
        let script = "const box = document.querySelector(arguments[0]);
            const r = box.getBoundingClientRect();
            return [r.x + r.width / 2, r.y + r.height / 2];";
        let answer = self.read(script, vec![json!(css)]).await;
        match (answer[0].as_f64(), answer[1].as_f64()) {
            (Some(x), Some(y)) => Point { x, y },
            _ => panic!("`{css}` is nowhere on the page: {answer}"),
        }
    }
}

const DOWN: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

fn mouse() -> MouseActions {
    MouseActions::new("mouse".to_owned())
}

/// `WebDriver` takes whole pixels.
fn to(point: Point, duration: Duration) -> PointerAction {
    PointerAction::MoveTo { duration: Some(duration), x: point.x.round(), y: point.y.round() }
}

fn steps(start: Point, end: Point) -> impl Iterator<Item = Point> {
    (1..=STEPS).map(move |step| {
        let part = f64::from(step) / f64::from(STEPS);
        Point { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }
    })
}
