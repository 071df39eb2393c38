//! The page as somebody uses it in Chromium, and what axe-core and a camera make of it.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::bridge::{Bridge, SHELL, repository};
use crate::chromium::Chromium;

/// Long, for a machine that does much else; a passing test never feels it.
const PATIENCE: Duration = Duration::from_mins(1);
const POLL: Duration = Duration::from_millis(15);
/// Something may blink: a caret.
const MOST_PICTURES: usize = 6;

/// How the screen stands to the light.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Light {
    Day,
    Dusk,
    /// The system's own colours and no others.
    Forced,
    /// More contrast.
    More,
}

pub(crate) struct Page {
    chromium: Chromium,
}

impl Page {
    pub(crate) fn open() -> Self {
        let mut chromium = Chromium::start();
        chromium.ask("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": SHELL }));
        let axe = repository().join("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{}: {error}; `npm ci` in ui", axe.display()));
        chromium.ask("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": axe }));
        let mut page = Self { chromium };
        page.size(1366, 768);
        page.stand(Light::Day);
        page
    }

    /// Loads the page of this core, from its beginning.
    pub(crate) fn visit(&mut self, bridge: &Bridge) {
        self.chromium.ask("Page.navigate", &json!({ "url": "about:blank" }));
        self.chromium.ask("Page.navigate", &json!({ "url": bridge.url() }));
        self.wait("#app main, #app h1");
    }

    pub(crate) fn size(&mut self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.chromium.ask("Emulation.setDeviceMetricsOverride", &size);
        self.until("take this size", |page| page.value("[innerWidth, innerHeight]") == json!([width, height]));
    }

    pub(crate) fn stand(&mut self, light: Light) {
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let scheme = if light == Light::Dusk { "dark" } else { "light" };
        let forced = if light == Light::Forced { "active" } else { "none" };
        let contrast = if light == Light::More { "more" } else { "no-preference" };
        let features = json!({ "features": [
            feature("prefers-color-scheme", scheme),
            feature("forced-colors", forced),
            feature("prefers-contrast", contrast),
            feature("prefers-reduced-motion", "reduce"),
        ] });
        self.chromium.ask("Emulation.setEmulatedMedia", &features);
    }

    /// Waits until what was laid out anew stands still: the board measures itself, and is laid out once more.
    pub(crate) fn settle(&mut self) {
        self.value(
            "new Promise(done => {
                const where = () => JSON.stringify([...document.querySelectorAll('.world, .dialog-sheet, main, nav ul')].map(one => one.getBoundingClientRect()));
                let [last, calm] = ['', 0];
                const look = () => {
                    // What fades is not there yet, though it stands still.
                    const moves = document.getAnimations().some(one => one.playState === 'running');
                    calm = where() === last && !moves ? calm + 1 : 0;
                    last = where();
                    if (calm >= 3) done(); else requestAnimationFrame(look);
                };
                look();
            })",
        );
    }

    /// The value of an expression, a promise's too.
    pub(crate) fn value(&mut self, expression: &str) -> Value {
        let ask = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.chromium.ask("Runtime.evaluate", &ask);
        assert!(answer.get("exceptionDetails").is_none(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    pub(crate) fn count(&mut self, css: &str) -> u64 {
        let css = json!(css);
        self.value(&format!("document.querySelectorAll({css}).length")).as_u64().unwrap_or_default()
    }

    pub(crate) fn wait(&mut self, css: &str) {
        self.until(&format!("find `{css}`"), |page| page.count(css) > 0);
    }

    pub(crate) fn wait_gone(&mut self, css: &str) {
        self.until(&format!("see `{css}` go"), |page| page.count(css) == 0);
    }

    fn until(&mut self, what: &str, is_so: impl Fn(&mut Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !is_so(self) {
            if Instant::now() > deadline {
                let file = self.photograph("failed-browser");
                let text = self.value("document.body.innerText");
                panic!("could not {what}; the page reads {text}; {}", file.display());
            }
            std::thread::sleep(POLL);
        }
    }

    /// Clicks the first match with the mouse, as soon as it stands still and is what the mouse would hit.
    pub(crate) fn click(&mut self, css: &str) {
        self.wait(css);
        let script = format!(
            "new Promise(done => {{
                const element = document.querySelector({css});
                element?.scrollIntoView({{ block: 'nearest', inline: 'nearest' }});
                const box = () => element?.getBoundingClientRect();
                const before = JSON.stringify(box());
                requestAnimationFrame(() => requestAnimationFrame(() => {{
                    const r = box();
                    if (!r || JSON.stringify(r) !== before || element.disabled) return done(null);
                    const [x, y] = [r.x + r.width / 2, r.y + r.height / 2];
                    const hit = document.elementFromPoint(x, y);
                    done(hit && (element.contains(hit) || element.closest('label, li')?.contains(hit)) ? [x, y] : null);
                }}));
            }})",
            css = json!(css)
        );
        let deadline = Instant::now() + PATIENCE;
        let at = loop {
            let at = self.value(&script);
            if at.is_array() {
                break at;
            }
            if Instant::now() > deadline {
                let file = self.photograph("failed-browser");
                panic!("can't click `{css}`: it moves, or something lies over it; {}", file.display());
            }
        };
        self.tap(at[0].as_f64().expect("a number"), at[1].as_f64().expect("a number"));
    }

    /// Clicks at a point of the window, whatever lies there.
    pub(crate) fn tap(&mut self, x: f64, y: f64) {
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let event = json!({
                "type": kind, "x": x, "y": y, "button": if kind == "mouseMoved" { "none" } else { "left" },
                "buttons": buttons, "clickCount": 1, "pointerType": "mouse",
            });
            self.chromium.ask("Input.dispatchMouseEvent", &event);
        }
    }

    /// Writes into whatever has the focus.
    pub(crate) fn write(&mut self, text: &str) {
        self.chromium.ask("Input.insertText", &json!({ "text": text }));
    }

    pub(crate) fn fill(&mut self, css: &str, text: &str) {
        self.click(css);
        self.value(&format!("document.querySelector({}).select()", json!(css)));
        self.write(text);
    }

    /// Types on the keyboard, letter by letter, whatever has the focus.
    pub(crate) fn type_keys(&mut self, text: &str) {
        for letter in text.chars() {
            for kind in ["keyDown", "keyUp"] {
                let mut event = json!({ "type": kind, "key": letter.to_string() });
                if kind == "keyDown" {
                    event["text"] = json!(letter.to_string());
                }
                self.chromium.ask("Input.dispatchKeyEvent", &event);
            }
        }
    }

    /// Presses one key: `Escape`, `F1`, `Ctrl+l`.
    pub(crate) fn press(&mut self, key: &str) {
        let (modifiers, key) = match key.strip_prefix("Ctrl+") {
            Some(key) => (2, key),
            None => (0, key),
        };
        let code = match key {
            "Escape" => 27,
            "F1" => 112,
            "F11" => 122,
            letter => letter.to_uppercase().bytes().next().map_or(0, u32::from),
        };
        for kind in ["rawKeyDown", "keyUp"] {
            let event = json!({ "type": kind, "key": key, "modifiers": modifiers, "windowsVirtualKeyCode": code });
            self.chromium.ask("Input.dispatchKeyEvent", &event);
        }
    }

    /// What axe-core finds in what matches, a line each; and whether the page scrolls sideways. It can look at the colours
    /// alone, where nothing else is other than it was.
    pub(crate) fn complaints(&mut self, within: &str, colours: bool) -> Vec<String> {
        let rules = if colours { json!(["color-contrast", "link-in-text-block"]) } else { json!(null) };
        let script = "(async () => {
            const within = document.querySelectorAll(WITHIN);
            if (within.length === 0) return ['there is no WITHIN'];
            // Without what it would fetch first: that is for a rule about sound, and nothing here sounds.
            const found = await axe.run(within, { preload: false, resultTypes: ['violations'], ...(RULES && { runOnly: { type: 'rule', values: RULES } }) });
            const root = document.documentElement;
            const wide = root.scrollWidth > innerWidth ? [`the page scrolls sideways: ${root.scrollWidth} of ${innerWidth}`] : [];
            // A sheet over the picture may have no text whose ground axe can tell: then it must be there at least.
            const saw = RULES ? [...within].some(one => one.checkVisibility() && one.innerText.trim())
                : found.passes.length + found.incomplete.length > 0;
            if (!saw) wide.push('axe looked at nothing');
            return wide.concat(found.violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${v.help}: ${n.target.join(' ')}`)));
        })()";
        let script = script.replace("WITHIN", &json!(within).to_string()).replace("RULES", &rules.to_string());
        lines(&self.value(&script))
    }

    /// What is too small to be hit: 24 pixels for everything, and more for what the talk is led with.
    pub(crate) fn small_targets(&mut self, everything: u32, main: u32) -> Vec<String> {
        let script = format!(
            "(() => {{
                const all = 'button, a[href], input, select, textarea, summary, [role=menuitem], [role=tab]';
                const main = '.main, [data-pad], [data-go], [data-add], [data-add-agreement], [data-sign], [data-phase], .icon, .end,'
                    + '.dialog-sheet :is(input:not([type=checkbox], [type=radio]), textarea, select), [role=menuitem], [data-blind-choice]';
                const unseen = '[aria-hidden=true], .visually-hidden, .tucked, .away, [inert]';
                const box = element => {{
                    const label = element.matches('input') && (element.closest('label') ?? document.querySelector(`label[for=\"${{element.id}}\"]`));
                    const after = getComputedStyle(element, '::after');
                    const whole = after.content !== 'none' && after.position === 'absolute' ? element.offsetParent : null;
                    const boxes = [element, label, whole].filter(Boolean).map(one => one.getBoundingClientRect());
                    const before = getComputedStyle(element, '::before');
                    const beyond = before.content !== 'none' && before.position === 'absolute' && element.offsetHeight
                        ? (parseFloat(before.top) + parseFloat(before.bottom)) * boxes[0].height / element.offsetHeight : 0;
                    return [Math.max(...boxes.map(one => one.width)), Math.max(...boxes.map(one => one.height)) - Math.min(0, beyond)];
                }};
                const seen = element => !element.closest(unseen) && element.checkVisibility({{ visibilityProperty: true }})
                    && element.getClientRects().length > 0 && (!document.querySelector('[role=dialog], [role=menu]') || element.closest('[role=dialog], [role=menu]'));
                return [...document.querySelectorAll(all)].filter(seen).flatMap(element => {{
                    const [width, height] = box(element);
                    const least = element.matches(main) ? {main} : {everything};
                    if (Math.min(width, height) >= least - 0.5) return [];
                    const name = element.getAttribute('aria-label') ?? element.innerText ?? '';
                    return [`${{width.toFixed(0)}}×${{height.toFixed(0)}}, less than ${{least}}: ${{element.localName}}.${{[...element.classList].join('.')}} ${{JSON.stringify(name.slice(0, 40))}}`];
                }});
            }})()"
        );
        lines(&self.value(&script))
    }

    /// A photograph in `target/screenshots/<name>.png`.
    pub(crate) fn photograph(&mut self, name: &str) -> PathBuf {
        let picture = self.picture();
        keep(name, &picture)
    }

    /// What the screen shows, as a PNG in base64. On a busy machine parts of it are painted late: a picture counts when
    /// the next one is the same.
    pub(crate) fn picture(&mut self) -> String {
        let ask = json!({ "format": "png", "optimizeForSpeed": true });
        let mut last = Value::Null;
        for _ in 0..MOST_PICTURES {
            let now = self.chromium.ask("Page.captureScreenshot", &ask)["data"].take();
            if now == last {
                break;
            }
            last = now;
            self.settle();
        }
        last.as_str().unwrap_or_default().to_owned()
    }

    /// Lets the screen look as this kind of eyes sees it; `none` ends it.
    pub(crate) fn see_as(&mut self, deficiency: &str) {
        self.chromium.ask("Emulation.setEmulatedVisionDeficiency", &json!({ "type": deficiency }));
    }
}

/// Keeps a picture in `target/screenshots/<name>.png`.
pub(crate) fn keep(name: &str, picture: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the system knows the running test");
    let target = test.ancestors().nth(3).expect("a test binary lies in <target>/<profile>/deps");
    let folder = target.join("screenshots");
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let file = folder.join(format!("{name}.png"));
    let bytes = STANDARD.decode(picture).expect("a picture");
    fs::write(&file, bytes).expect("the folder is writable");
    file
}

/// The lines of an answer.
pub(crate) fn lines(answer: &Value) -> Vec<String> {
    answer.as_array().into_iter().flatten().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}
