//! A page that was signed on paper, before it is kept.

use domain::ScanKind;
use serde::{Deserialize, Serialize};

views! {
    /// A page was picked and looked at, or the person cancelled.
    ScanPicked {
        /// None when cancelled.
        found: Option<FoundScan>,
    }
    /// A file that can be kept. Nothing is written yet.
    FoundScan {
        /// SHA-256 of the file, lower-case hexadecimal.
        sha256: String,
        /// What the file is called, without its folder. It isn't kept.
        file: String,
        /// Told from its bytes.
        kind: ScanKind,
        /// Its length in bytes.
        size: u32,
    }
}
