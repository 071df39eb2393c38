//! Where one test's app lives: its folders and its clock.

use std::path::{Path, PathBuf};

use crate::bus::Bus;

/// The user who owns nothing.
const NOBODY: u32 = 65534;

const FOLDERS: [&str; 8] = ["data", "config", "state", "cache", "runtime", "tmp", "saved", "disk"];

/// The smallest screen we support, in which every window opens.
pub(crate) const SMALLEST: (u32, u32) = (1366, 768);

/// Everything an app under test may touch, in one temporary folder.
///
/// The same setup can be opened again after `close` or `kill_9`: that is how a test comes back
/// the next morning, or with another clock a year later.
pub(crate) struct Setup {
    dir: tempfile::TempDir,
    clock: String,
    as_nobody: bool,
    answers_dialogs: bool,
    bus: Option<Bus>,
}

impl Setup {
    /// An empty folder, a Tuesday morning in March.
    pub(crate) fn new() -> Self {
        let dir =
            tempfile::Builder::new().prefix("praatplaat-e2e-").tempdir().expect("the temporary folder is writable");
        let clock = "2026-03-10T09:00:00Z".to_owned();
        let setup = Self { dir, clock, as_nobody: false, answers_dialogs: true, bus: None };
        for folder in FOLDERS {
            std::fs::create_dir(setup.path(folder)).expect("the temporary folder is writable");
        }
        setup
    }

    /// The moment the app takes for now, as RFC 3339.
    pub(crate) fn at(mut self, clock: &str) -> Self {
        clock.clone_into(&mut self.clock);
        self
    }

    /// Nobody answers a save dialog beforehand: the system's own opens.
    pub(crate) fn with_real_dialogs(mut self) -> Self {
        self.answers_dialogs = false;
        self
    }

    /// A screen reader may listen: there is a message bus, and the app tells it what is on the screen.
    pub(crate) fn heard(mut self) -> Self {
        self.bus = Some(Bus::start(self.environment()));
        self
    }

    pub(crate) fn clock(&self) -> &str {
        &self.clock
    }

    /// The encrypted file the app opens; it need not exist yet.
    pub(crate) fn workspace(&self) -> PathBuf {
        self.disk().join("team.praatplaat")
    }

    /// The folder in which that file lies, and nothing else.
    pub(crate) fn disk(&self) -> PathBuf {
        self.path("disk")
    }

    /// From now on the folder of the workspace lets nobody put a file in it. Root may write
    /// everywhere, so an app that root would start becomes one that `nobody` starts.
    pub(crate) fn shut_the_folder(&mut self) {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
        let owner = std::fs::metadata(self.dir.path()).expect("the temporary folder is there").uid();
        self.as_nobody = owner == 0;
        if self.as_nobody {
            for folder in FOLDERS.into_iter().chain(["", "disk/team.praatplaat"]) {
                chown(self.path(folder), Some(NOBODY), Some(NOBODY)).expect("root gives files away");
            }
        }
        self.let_in(0o555, std::fs::Permissions::from_mode);
    }

    /// The folder is as it was.
    pub(crate) fn open_the_folder(&self) {
        self.let_in(0o755, std::os::unix::fs::PermissionsExt::from_mode);
    }

    fn let_in(&self, mode: u32, permissions: fn(u32) -> std::fs::Permissions) {
        std::fs::set_permissions(self.disk(), permissions(mode)).expect("the folder is ours");
    }

    /// What to write before a program that the app runs under: another user, if this is root's machine.
    pub(crate) fn user(&self) -> Vec<String> {
        if !self.as_nobody {
            return Vec::new();
        }
        ["setpriv", "--clear-groups", &format!("--reuid={NOBODY}"), &format!("--regid={NOBODY}"), "--"]
            .map(str::to_owned)
            .to_vec()
    }

    /// Where every save dialog answers.
    pub(crate) fn save_dir(&self) -> PathBuf {
        self.path("saved")
    }

    /// What every open dialog answers; it need not exist.
    pub(crate) fn open_file(&self) -> PathBuf {
        self.path("formulier.pdf")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// What the app finds in its environment, besides the display.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let mut environment = vec![
            ("HOME", self.path("data")),
            ("XDG_DATA_HOME", self.path("data")),
            ("XDG_CONFIG_HOME", self.path("config")),
            ("XDG_STATE_HOME", self.path("state")),
            ("XDG_CACHE_HOME", self.path("cache")),
            ("XDG_RUNTIME_DIR", self.path("runtime")),
            ("TMPDIR", self.path("tmp")),
            ("PRAATPLAAT_WORKSPACE", self.workspace()),
            ("PRAATPLAAT_CLOCK", PathBuf::from(&self.clock)),
            ("TZ", PathBuf::from("UTC")),
        ];
        // A test may put programs of the system's in its place.
        if let (true, Some(path)) = (self.path("bin").is_dir(), std::env::var_os("PATH")) {
            let paths = [self.path("bin")].into_iter().chain(std::env::split_paths(&path));
            environment.push(("PATH", std::env::join_paths(paths).expect("folders without a colon").into()));
        }
        if self.answers_dialogs {
            environment.push(("PRAATPLAAT_SAVE_DIR", self.save_dir()));
            environment.push(("PRAATPLAAT_OPEN_FILE", self.open_file()));
        }
        if let Some(bus) = &self.bus {
            environment.push(("DBUS_SESSION_BUS_ADDRESS", PathBuf::from(bus.address())));
            environment.push(("NO_AT_BRIDGE", PathBuf::from("0")));
        }
        environment
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
