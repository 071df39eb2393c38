//! What a user, a screen reader or a camera gets from the page. Nothing here changes it.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::setup;
use crate::window::Window;

impl Window {
    /// The visible text of the first match, once it is there.
    pub(crate) async fn text(&self, css: &str) -> String {
        let element = self.wait_for(css).await;
        self.must(element.text(), &format!("read `{css}`")).await
    }

    /// The visible text of every match; none is an answer too.
    pub(crate) async fn texts(&self, css: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText ?? e.textContent)";
        strings(&self.read(script, vec![json!(css)]).await)
    }

    /// By a script: the driver may trip over what just goes away.
    pub(crate) async fn count(&self, css: &str) -> usize {
        let count = self.read("return document.querySelectorAll(arguments[0]).length", vec![json!(css)]).await;
        count.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a length is a number")
    }

    /// What has the focus, as `button#save "Bewaar"`.
    pub(crate) async fn focused(&self) -> String {
        let script = "const e = document.activeElement;
            const name = e.getAttribute('aria-label') ?? e.innerText ?? '';
            return e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' ' + JSON.stringify(name.trim())";
        self.read(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// What axe-core finds on this screen, one line per violation; nothing is good.
    pub(crate) async fn axe(&self) -> Vec<String> {
        let file = setup::repository().join("ui/node_modules/axe-core/axe.min.js");
        let source =
            fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; run `npm ci` in ui", file.display()));
        if self.read("return 'axe' in window", vec![]).await == false {
            self.read(&source, vec![]).await;
        }
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                found => done(found.passes.length === 0 ? ['axe looked at nothing'] : found.violations.flatMap(v => v.nodes.map(
                    n => `${v.id} (${v.impact}): ${v.help}: ${n.target.join(' ')}`))),
                error => done(['axe failed: ' + error]));";
        let found = self.client().execute_async(script, vec![]);
        strings(&self.must(found, "run axe").await)
    }

    /// Photographs the page as it is on the screen into `target/screenshots/<name>.png`.
    ///
    /// Not through the driver: without the DMABUF renderer its second screenshot of a page that
    /// stands still waits for ever.
    pub(crate) async fn screenshot(&self, name: &str) -> PathBuf {
        self.painted().await;
        let file = screenshot_file(name);
        let (x, y, width, height) = self.must(self.client().get_window_rect(), "find the window").await;
        let inner = self.read("return [innerWidth, innerHeight]", vec![]).await;
        let inner_width = inner[0].as_u64().unwrap_or(width);
        let inner_height = inner[1].as_u64().unwrap_or(height);
        // What the window shows besides the page is above and to the left of it.
        let left = x + width.saturating_sub(inner_width);
        let top = y + height.saturating_sub(inner_height);
        let page = format!("{inner_width}x{inner_height}+{left}+{top}");
        assert!(self.display().photograph(&file, Some(&page)), "cannot photograph {page}");
        file
    }

    /// Waits until the first match is there, in sight, and stays where it is: whoever flies can't be pointed at.
    pub(crate) async fn wait_until_still(&self, css: &str) {
        let script = "const [css, done] = arguments;
            document.querySelector(css)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            const place = () => JSON.stringify(document.querySelector(css)?.getBoundingClientRect() ?? null);
            const first = place();
            setTimeout(done, 1000, false);
            requestAnimationFrame(() => requestAnimationFrame(() => done(first !== 'null' && place() === first)))";
        self.until(&format!("find `{css}` and see it stand still"), async || {
            let still = self.client().execute_async(script, vec![json!(css)]).await;
            match still.map_err(|error| error.to_string())? {
                Value::Bool(true) => Ok(()),
                _ => Err("it is not there, or moves".to_owned()),
            }
        })
        .await;
    }

    /// Waits until what moves has arrived, and what the page knows is on the screen too.
    async fn painted(&self) {
        let script = "const done = arguments[arguments.length - 1];
            const passing = document.getAnimations().filter(a => Number.isFinite(a.effect.getComputedTiming().endTime));
            const still = Promise.all(passing.map(a => a.finished.catch(() => null)));
            setTimeout(done, 2000);
            still.then(() => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))";
        self.must(self.client().execute_async(script, vec![]), "paint").await;
    }

    /// Runs a script that reads. Changing the page by script would prove nothing about its users.
    pub(crate) async fn read(&self, script: &str, args: Vec<Value>) -> Value {
        self.must(self.client().execute(script, args), "run a reading script").await
    }
}

/// Where a screenshot goes; the folder is made when it is needed.
pub(crate) fn screenshot_file(name: &str) -> PathBuf {
    let folder = setup::target_dir().join("screenshots");
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    folder.join(format!("{name}.png"))
}

fn strings(list: &Value) -> Vec<String> {
    let lines = list.as_array().into_iter().flatten();
    lines.map(|line| line.as_str().unwrap_or_default().trim().to_owned()).collect()
}
