//! Where a measured program lives: folders of its own, so that no run finds what another left.

use std::path::{Path, PathBuf};

/// One temporary folder, and the file the app opens.
pub(crate) struct Setup {
    dir: tempfile::TempDir,
    workspace: PathBuf,
}

impl Setup {
    /// Fresh folders for one start on a workspace that lies elsewhere.
    pub(crate) fn on(workspace: &Path) -> Self {
        let dir =
            tempfile::Builder::new().prefix("praatplaat-bench-").tempdir().expect("the temporary folder is writable");
        let setup = Self { dir, workspace: workspace.to_owned() };
        for folder in ["data", "config", "cache", "state", "runtime"] {
            std::fs::create_dir(setup.path(folder)).expect("the temporary folder is writable");
        }
        setup
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// As whoever runs the bench, with nothing before it.
    #[expect(clippy::unused_self, reason = "the tests' setup may name another user here")]
    pub(crate) fn user(&self) -> Vec<String> {
        Vec::new()
    }

    /// What the program finds in its environment, besides the display.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("XDG_DATA_HOME", self.path("data")),
            ("XDG_CONFIG_HOME", self.path("config")),
            ("XDG_CACHE_HOME", self.path("cache")),
            ("XDG_STATE_HOME", self.path("state")),
            ("XDG_RUNTIME_DIR", self.path("runtime")),
            ("PRAATPLAAT_WORKSPACE", self.workspace.clone()),
        ]
    }
}

/// A program of this build, beside the bench itself.
pub(crate) fn program(name: &str) -> PathBuf {
    let bench = std::env::current_exe().expect("the system knows the running bench");
    let program = bench.with_file_name(name);
    assert!(program.is_file(), "{} is not there: `cargo xtask bench` builds it", program.display());
    program
}
