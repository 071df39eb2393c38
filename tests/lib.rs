//! What several of the test programs stand on: an app without a window, at a desk where nobody sits.

use std::path::{Path, PathBuf};

use api::{Api, Clock, Host, Picked, Places, RandomIds, Seams};
use chrono::{DateTime, FixedOffset};

/// The app over a file, at one moment (RFC 3339) that does not pass. It remembers nothing outside
/// the file, and practises beside it.
///
/// # Panics
/// When the moment isn't written as RFC 3339: a slip in the test.
pub fn app_at(moment: &str, workspace: &Path) -> Api {
    app_on(Box::new(Nobody), moment, workspace)
}

/// The same, on a desk of the test's own.
///
/// # Panics
/// When the moment isn't written as RFC 3339: a slip in the test.
pub fn app_on(host: Box<dyn Host>, moment: &str, workspace: &Path) -> Api {
    let now = DateTime::parse_from_rfc3339(moment).expect("a moment is written as RFC 3339");
    let seams = Seams { clock: Box::new(Stopped(now)), ids: Box::new(RandomIds), host };
    let practice = workspace.with_file_name("oefenen.praatplaat");
    Api::new(seams, Places { workspace: workspace.to_owned(), practice, anchors: None })
}

/// Always the same moment.
struct Stopped(DateTime<FixedOffset>);

impl Clock for Stopped {
    fn now(&self) -> DateTime<FixedOffset> {
        self.0
    }
}

/// Nobody answers a dialog; a test that wants one does it in the window.
struct Nobody;

impl Host for Nobody {
    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        None
    }

    fn pick_open(&self, _: Picked) -> Option<PathBuf> {
        None
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }

    fn open_in_viewer(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }
}
