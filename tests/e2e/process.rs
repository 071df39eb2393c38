//! Ending processes, each by its own id: an app can survive its driver, and a name could hit
//! somebody else's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const POLL: Duration = Duration::from_millis(10);

#[derive(Clone, Copy)]
pub(crate) enum Signal {
    Term,
    Kill,
}

/// Sends a signal through the shell's built-in `kill`: a minimal system has no such program, and
/// the system call would need unsafe code.
pub(crate) fn send(pid: u32, signal: Signal) {
    let name = match signal {
        Signal::Term => "TERM",
        Signal::Kill => "KILL",
    };
    // It may be gone already, which is what was wanted.
    let _ = Command::new("sh").args(["-c", &format!("kill -{name} {pid}")]).stderr(Stdio::null()).status();
}

/// Whether a process runs; one that only waits to be reaped does not. A killed one still does while
/// a thread of it finishes its last write: until then it holds its files and their locks.
pub(crate) fn is_running(pid: u32) -> bool {
    let dead = |state| state == 'Z' || state == 'X';
    let threads = || fs::read_dir(format!("/proc/{pid}/task")).map_or(0, Iterator::count);
    stat(pid).is_some_and(|(state, _)| !dead(state) || threads() > 1)
}

/// Whether the process ended in time.
pub(crate) fn wait_gone(pid: u32, patience: Duration) -> bool {
    let deadline = Instant::now() + patience;
    while is_running(pid) {
        if Instant::now() >= deadline {
            return false;
        }
        sleep(POLL);
    }
    true
}

/// Asks a process to end, and makes it when it will not.
pub(crate) fn end(pid: u32) {
    if !is_running(pid) {
        return;
    }
    send(pid, Signal::Term);
    if !wait_gone(pid, Duration::from_secs(3)) {
        send(pid, Signal::Kill);
        wait_gone(pid, Duration::from_secs(3));
    }
}

/// Ends a child of ours and reaps it.
pub(crate) fn end_child(child: &mut Child) {
    end(child.id());
    let _ = child.wait();
}

/// The children of `parent` that run the program `binary`.
pub(crate) fn children_running(parent: u32, binary: &Path) -> Vec<u32> {
    let binary = binary.canonicalize().unwrap_or_else(|_| binary.to_path_buf());
    processes()
        .into_iter()
        .filter(|&pid| stat(pid).is_some_and(|(_, its_parent)| its_parent == parent))
        .filter(|&pid| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|exe| exe == binary))
        .collect()
}

/// All descendants of a process: the app's web and network processes among them.
pub(crate) fn descendants(root: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> =
        processes().into_iter().filter_map(|pid| stat(pid).map(|(_, parent)| (pid, parent))).collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&parent) = found.get(next) {
        found.extend(parents.iter().filter(|(_, p)| *p == parent).map(|(c, _)| c));
        next += 1;
    }
    found.split_off(1)
}

fn processes() -> Vec<u32> {
    let entries: Vec<PathBuf> =
        fs::read_dir("/proc").map(|dir| dir.filter_map(|e| e.ok().map(|e| e.path())).collect()).unwrap_or_default();
    entries.iter().filter_map(|path| path.file_name()?.to_str()?.parse().ok()).collect()
}

/// State and parent from `/proc/<pid>/stat`; the name before them may itself hold brackets.
fn stat(pid: u32) -> Option<(char, u32)> {
    let line = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let mut fields = line.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((state, fields.next()?.parse().ok()?))
}
