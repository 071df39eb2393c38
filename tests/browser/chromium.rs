//! A Chromium without a window, spoken to over two pipes in its own protocol.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::process;

/// As different systems call it.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A running Chromium with one page; it ends with this value.
pub(crate) struct Chromium {
    program: Child,
    to: File,
    from: BufReader<File>,
    session: Value,
    last: u64,
    _folder: tempfile::TempDir,
}

impl Chromium {
    pub(crate) fn start() -> Self {
        let program = PROGRAMS.into_iter().find(|name| is_there(name)).unwrap_or_else(|| {
            panic!("there is no Chromium: sudo apt-get install --no-install-recommends chromium");
        });
        let folder = tempfile::tempdir().expect("the temporary folder is writable");
        let pipe = |name: &str| {
            let path = folder.path().join(name);
            let made = Command::new("mkfifo").arg(&path).status();
            assert!(made.is_ok_and(|status| status.success()), "a pipe can be made");
            path
        };
        let (to, from) = (pipe("to"), pipe("from"));
        // The third and fourth handle are what its protocol speaks over; a shell can hand them on.
        let mut child = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" 3<\"$TO\" 4>\"$FROM\"", program])
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run"])
            .args(["--disable-background-networking", "--hide-scrollbars", "--force-prefers-reduced-motion"])
            .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
            .env("TO", &to)
            .env("FROM", &from)
            .env("HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is a shell");
        let ends = (OpenOptions::new().write(true).open(&to), File::open(&from));
        let (Ok(to), Ok(from)) = ends else {
            process::end_child(&mut child);
            panic!("{program} does not take its pipes");
        };
        let from = BufReader::new(from);
        let mut chromium = Self { program: child, to, from, session: Value::Null, last: 0, _folder: folder };
        let target = chromium.ask("Target.createTarget", &json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        chromium.session = chromium.ask("Target.attachToTarget", &attach)["sessionId"].clone();
        chromium.ask("Page.enable", &json!({}));
        chromium
    }

    /// Asks and waits for the answer; what happens meanwhile is of no interest.
    pub(crate) fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.last += 1;
        let id = self.last;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if !self.session.is_null() {
            message["sessionId"] = self.session.clone();
        }
        let sent = self.to.write_all(format!("{message}\0").as_bytes());
        sent.unwrap_or_else(|error| panic!("Chromium is gone before {method}: {error}"));
        loop {
            let mut bytes = Vec::new();
            let read = self.from.read_until(0, &mut bytes);
            assert!(read.is_ok_and(|read| read > 0), "Chromium is gone, asked for {method}");
            bytes.pop();
            let said: Value = serde_json::from_slice(&bytes).expect("Chromium speaks JSON");
            if said["id"] == json!(id) {
                assert!(said.get("error").is_none(), "{method} was refused: {said}");
                return said["result"].clone();
            }
        }
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let helpers = process::descendants(self.program.id());
        process::end_child(&mut self.program);
        helpers.into_iter().for_each(process::end);
    }
}

fn is_there(program: &str) -> bool {
    let found = Command::new("sh").args(["-c", "command -v \"$0\"", program]).stdout(Stdio::null()).status();
    found.is_ok_and(|status| status.success())
}
