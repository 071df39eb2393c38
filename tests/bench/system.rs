//! What the system knows about a process: when it began, and what its tree weighs.

use std::fs;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::process;

/// Linux counts a process's start in hundredths of a second since the machine's.
const TICKS: f64 = 100.0;

/// When the machine started, in milliseconds of the wall clock.
///
/// `/proc/uptime` shows whole hundredths: waiting for the next one makes this exact.
pub(crate) fn machine_start() -> f64 {
    let first = uptime();
    loop {
        let next = uptime();
        if next > first {
            return wall_clock() - next * 1000.0;
        }
    }
}

/// When a process began, in milliseconds of the wall clock; up to 10 ms too early.
pub(crate) fn process_start(pid: u32, machine_start: f64) -> f64 {
    let line = fs::read_to_string(format!("/proc/{pid}/stat")).expect("the process runs");
    let fields = line.rsplit_once(')').expect("a name in brackets").1;
    // The 22nd field, of which two stand before the bracket.
    let ticks = fields.split_whitespace().nth(19).expect("a start time");
    machine_start + ticks.parse::<f64>().expect("a number") / TICKS * 1000.0
}

/// The memory of a process and all its descendants in MiB, what they share with others shared out.
pub(crate) fn memory(root: u32) -> f64 {
    let tree = std::iter::once(root).chain(process::descendants(root));
    tree.filter_map(proportional_kib).sum::<f64>() / 1024.0
}

/// None for a process that has just ended.
fn proportional_kib(pid: u32) -> Option<f64> {
    let map = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = map.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// How busy the machine was in the last minute, as a number of waiting processes.
pub(crate) fn load() -> f64 {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or_default()
}

/// Waits a while for a quiet moment, and measures anyway when none comes.
pub(crate) async fn quiet() {
    const PATIENCE: u32 = 10;
    for _ in 0..PATIENCE {
        if busy().await < 0.25 {
            return;
        }
    }
}

/// The part of all cores that was in use during half a second.
async fn busy() -> f64 {
    let before = cores();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let after = cores();
    let (all, idle) = (after.0 - before.0, after.1 - before.1);
    if all > 0.0 { 1.0 - idle / all } else { 0.0 }
}

/// All and idle time of the cores so far.
fn cores() -> (f64, f64) {
    let text = fs::read_to_string("/proc/stat").unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    let times: Vec<f64> = line.split_whitespace().skip(1).take(8).filter_map(|t| t.parse().ok()).collect();
    let idle = times.iter().skip(3).take(2).sum();
    (times.iter().sum(), idle)
}

fn uptime() -> f64 {
    let text = fs::read_to_string("/proc/uptime").expect("Linux");
    let first = text.split(' ').next().expect("two numbers");
    first.parse().expect("a number")
}

/// Now, in milliseconds of the wall clock, as the page counts them too.
pub(crate) fn wall_clock() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
    since.as_secs_f64() * 1000.0
}
