//! The engine's own `WebDriver`: it starts the app and speaks to its web view.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::display::Display;
use crate::process::{self, Signal};
use crate::setup::Setup;

const START: Duration = Duration::from_secs(20);

/// A running `WebKitWebDriver` with one app in it; both end with this value.
pub(crate) struct Driver {
    server: Child,
    port: u16,
    log: PathBuf,
    app: Option<u32>,
}

impl Driver {
    /// Starts the driver on a free port and waits until it listens.
    pub(crate) async fn start(setup: &Setup, display: &Display) -> Self {
        // Between finding a free port and taking it somebody else may come first.
        for attempt in 1..=5 {
            let mut driver = Self::spawn(setup, display, attempt);
            if driver.listens().await {
                return driver;
            }
        }
        panic!("WebKitWebDriver does not listen; see {}", setup.path("driver-5.log").display());
    }

    fn spawn(setup: &Setup, display: &Display, attempt: u32) -> Self {
        let port = free_port();
        let log = setup.path(&format!("driver-{attempt}.log"));
        // A file and no pipe: an orphan that holds a pipe hangs whoever reads it.
        let output = File::create(&log).expect("the temporary folder is writable");
        let errors = output.try_clone().expect("an open file can be shared");
        let words = setup.user().into_iter().chain(["WebKitWebDriver".to_owned()]).collect::<Vec<_>>();
        let server = Command::new(&words[0])
            .args(&words[1..])
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            // The desktop of whoever runs the tests stays out of them, unless the setup has one of its own.
            .env("NO_AT_BRIDGE", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env_remove("WAYLAND_DISPLAY")
            .envs(setup.environment())
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start WebKitWebDriver: {error}; `cargo xtask test` installs it"));
        Self { server, port, log, app: None }
    }

    async fn listens(&mut self) -> bool {
        let deadline = Instant::now() + START;
        while Instant::now() < deadline {
            if self.server.try_wait().is_ok_and(|ended| ended.is_some()) {
                return false;
            }
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        false
    }

    /// Starts the app and returns the line to its page.
    pub(crate) async fn open(&mut self, binary: &Path, args: &[&str]) -> Client {
        let options = json!({
            "webkitgtk:browserOptions": { "binary": binary, "args": args },
        });
        let capabilities = options.as_object().cloned().unwrap_or_default();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.into_iter().collect());
        let url = format!("http://127.0.0.1:{}", self.port);
        let session = tokio::time::timeout(START * 2, builder.connect(&url)).await;
        self.app = process::children_running(self.server.id(), binary).first().copied();
        match session {
            Ok(Ok(client)) => client,
            Ok(Err(error)) => panic!("the app gave no session: {error}\n{}", self.said()),
            Err(silence) => panic!("the app gave no session: {silence}\n{}", self.said()),
        }
    }

    /// The app's process.
    pub(crate) fn app(&self) -> u32 {
        self.app.expect("the app was opened and runs as a child of the driver")
    }

    /// What driver and app wrote so far.
    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Ends the app as a power cut would, with its helpers.
    pub(crate) fn kill_app(&mut self) {
        if let Some(app) = self.app.take() {
            let helpers = process::descendants(app);
            process::send(app, Signal::Kill);
            process::wait_gone(app, Duration::from_secs(5));
            helpers.into_iter().for_each(process::end);
        }
    }

    /// Ends the app with a request, and with force when it does not listen.
    pub(crate) fn end_app(&mut self) {
        if let Some(app) = self.app.take() {
            let helpers = process::descendants(app);
            process::end(app);
            helpers.into_iter().for_each(process::end);
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end_app();
        process::end_child(&mut self.server);
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("the machine has a free port")
        .port()
}
