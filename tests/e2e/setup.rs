//! Where one test's app lives: its folders and its clock.

use std::path::{Path, PathBuf};

/// The smallest screen we support, in which every window opens.
pub(crate) const SMALLEST: (u32, u32) = (1366, 768);

/// Everything an app under test may touch, in one temporary folder.
///
/// The same setup can be opened again after `close` or `kill_9`: that is how a test comes back
/// the next morning, or with another clock a year later.
pub(crate) struct Setup {
    dir: tempfile::TempDir,
    clock: String,
}

impl Setup {
    /// An empty folder, a Tuesday morning in March.
    pub(crate) fn new() -> Self {
        let dir =
            tempfile::Builder::new().prefix("praatplaat-e2e-").tempdir().expect("the temporary folder is writable");
        let setup = Self { dir, clock: "2026-03-10T09:00:00Z".to_owned() };
        for folder in ["data", "config", "cache", "runtime", "saved"] {
            std::fs::create_dir(setup.path(folder)).expect("the temporary folder is writable");
        }
        setup
    }

    /// The moment the app takes for now, as RFC 3339.
    pub(crate) fn at(mut self, clock: &str) -> Self {
        clock.clone_into(&mut self.clock);
        self
    }

    pub(crate) fn clock(&self) -> &str {
        &self.clock
    }

    /// The encrypted file the app opens; it need not exist yet.
    pub(crate) fn workspace(&self) -> PathBuf {
        self.path("team.praatplaat")
    }

    /// Where every save dialog answers.
    pub(crate) fn save_dir(&self) -> PathBuf {
        self.path("saved")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// What the app finds in its environment, besides the display.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("XDG_DATA_HOME", self.path("data")),
            ("XDG_CONFIG_HOME", self.path("config")),
            ("XDG_CACHE_HOME", self.path("cache")),
            ("XDG_RUNTIME_DIR", self.path("runtime")),
            ("PRAATPLAAT_WORKSPACE", self.workspace()),
            ("PRAATPLAAT_SAVE_DIR", self.save_dir()),
            ("PRAATPLAAT_CLOCK", PathBuf::from(&self.clock)),
            ("TZ", PathBuf::from("UTC")),
        ]
    }
}

/// The folder cargo builds into, also when it is not `target`: a test runs in its `debug/deps`.
pub(crate) fn target_dir() -> PathBuf {
    let test = std::env::current_exe().expect("the system knows the running test");
    test.ancestors().nth(3).expect("a test binary lies in <target>/<profile>/deps").to_path_buf()
}

/// The app, beside this test's own build.
pub(crate) fn app_binary() -> PathBuf {
    let test = std::env::current_exe().expect("the system knows the running test");
    let profile = test.ancestors().nth(2).expect("a test binary lies in <target>/<profile>/deps");
    let app = profile.join("praatplaat");
    assert!(
        app.is_file(),
        "{} is not there: `cargo xtask test` builds it, or `cargo build -p praatplaat`",
        app.display()
    );
    app
}

/// The top of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests package lies in the repository")
}
