//! A second start of the same workspace brings the first window to the front.
//!
//! The first instance listens on a socket of this computer's own, in the user's private runtime
//! folder; it is no network, and nothing is said over it but "come to the front" and "done". The
//! name holds workspace and screen: a window on another screen would come to the front unseen.
//! Where it doesn't work, both windows open, and the file's own lock keeps the second out.

#[cfg(unix)]
pub(crate) use listening::{Door, call};

#[cfg(unix)]
mod listening {
    use std::hash::{DefaultHasher, Hash, Hasher};
    use std::io::{Read, Write};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};
    use std::sync::mpsc;
    use std::time::Duration;

    use tauri::{AppHandle, Manager};

    use crate::shell::MAIN;

    const CALL: &[u8] = b"front";
    const DONE: &[u8] = b"done!";
    /// A window that takes longer is stuck; then a second one is better than none.
    const PATIENCE: Duration = Duration::from_secs(3);

    /// Asks the instance that has this workspace, if any, to come to the front. Answers whether it did.
    pub(crate) fn call(workspace: &Path) -> bool {
        address(workspace).is_some_and(|address| knock(&address).is_ok_and(|answered| answered))
    }

    fn knock(address: &Path) -> std::io::Result<bool> {
        let mut line = UnixStream::connect(address)?;
        line.set_read_timeout(Some(PATIENCE))?;
        line.set_write_timeout(Some(PATIENCE))?;
        line.write_all(CALL)?;
        let mut answer = [0; DONE.len()];
        line.read_exact(&mut answer)?;
        Ok(answer == DONE)
    }

    /// Where calls arrive; gone with this value.
    pub(crate) struct Door {
        address: PathBuf,
    }

    impl Door {
        /// Listens from now on. None where that is not possible.
        pub(crate) fn open(workspace: &Path, app: AppHandle) -> Option<Self> {
            let address = address(workspace)?;
            let door = take(&address).ok()?;
            let listen = move || {
                for line in door.incoming().flatten() {
                    let _hung_up = answer(line, || come_forward(&app));
                }
            };
            std::thread::Builder::new().name("front".to_owned()).spawn(listen).ok()?;
            Some(Self { address })
        }
    }

    impl Drop for Door {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.address);
        }
    }

    /// Only after nobody answered there: an instance that was killed leaves its door behind.
    fn take(address: &Path) -> std::io::Result<UnixListener> {
        let _ = std::fs::remove_file(address);
        UnixListener::bind(address)
    }

    fn answer(mut line: UnixStream, come: impl FnOnce() -> bool) -> std::io::Result<()> {
        line.set_read_timeout(Some(PATIENCE))?;
        line.set_write_timeout(Some(PATIENCE))?;
        let mut said = [0; CALL.len()];
        line.read_exact(&mut said)?;
        if said == CALL && come() {
            line.write_all(DONE)?;
        }
        Ok(())
    }

    /// On the window's own thread, and answered only when that has done it.
    fn come_forward(app: &AppHandle) -> bool {
        let (done, is_done) = mpsc::channel();
        let on_its_thread = app.clone();
        let asked = app.run_on_main_thread(move || {
            let came = on_its_thread.get_webview_window(MAIN).is_some_and(|window| {
                window.unminimize().is_ok() && window.show().is_ok() && window.set_focus().is_ok()
            });
            let _nobody_waits = done.send(came);
        });
        asked.is_ok() && is_done.recv_timeout(PATIENCE).unwrap_or(false)
    }

    /// One for each workspace on each screen, in a folder that is the user's alone.
    fn address(workspace: &Path) -> Option<PathBuf> {
        // By whatever way the path leads there; a first start has no file yet.
        let same = |path: &Path| path.canonicalize().ok();
        let by_folder = || Some(same(workspace.parent()?)?.join(workspace.file_name()?));
        let file = same(workspace).or_else(by_folder)?;
        let mut hash = DefaultHasher::new();
        file.hash(&mut hash);
        for screen in ["WAYLAND_DISPLAY", "DISPLAY"] {
            std::env::var_os(screen).hash(&mut hash);
        }
        Some(dirs::runtime_dir()?.join(format!("praatplaat-{:016x}", hash.finish())))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        /// One call to somebody who does this; what the caller hears.
        fn called(come: fn() -> bool, says: &'static [u8]) -> bool {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let address = folder.path().join("door");
            let door = take(&address).expect("a socket in a folder of ours");
            let first = std::thread::spawn(move || {
                let (line, _) = door.accept().expect("somebody calls");
                let _hung_up = answer(line, come);
            });
            let heard = if says == CALL {
                knock(&address).unwrap_or(false)
            } else {
                let mut line = UnixStream::connect(&address).expect("somebody listens");
                line.write_all(says).expect("it is read");
                let mut answer = Vec::new();
                line.read_to_end(&mut answer).expect("it hangs up");
                !answer.is_empty()
            };
            first.join().expect("it answered without a panic");
            heard
        }

        #[test]
        fn only_who_came_forward_says_so() {
            assert!(called(|| true, CALL));
            assert!(!called(|| false, CALL), "a stuck window does not hold up a second one");
            assert!(!called(|| unreachable!("nobody asked"), b"what?"));
        }

        #[test]
        fn what_a_killed_instance_left_behind_answers_nobody() {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let address = folder.path().join("door");
            drop(take(&address).expect("a socket in a folder of ours"));
            assert!(address.exists() && knock(&address).is_err());
            take(&address).expect("the next instance takes its place");
        }

        #[test]
        fn one_workspace_has_one_door() {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let file = folder.path().join("a.praatplaat");
            let first_start = address(&file);
            std::fs::write(&file, "").expect("a file can be put there");
            assert_eq!(first_start, address(&file), "before and after the first start");
            assert_eq!(address(&folder.path().join("./a.praatplaat")), address(&file));
            if first_start.is_some() {
                assert_ne!(address(&folder.path().join("b.praatplaat")), address(&file));
            }
        }
    }
}

/// No door on this system yet: a second start says that the file is open.
#[cfg(not(unix))]
pub(crate) struct Door;

#[cfg(not(unix))]
impl Door {
    /// Never.
    pub(crate) fn open(_: &std::path::Path, _: tauri::AppHandle) -> Option<Self> {
        None
    }
}

/// Nobody can be called.
#[cfg(not(unix))]
pub(crate) fn call(_: &std::path::Path) -> bool {
    false
}
