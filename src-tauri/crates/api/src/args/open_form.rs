//! A form that somebody brought.

use domain::DossierId;
use serde::{Deserialize, Serialize};

use crate::DroppedFile;

args! {
    /// A form to take over, to look at first.
    FormOpen {
        /// What was dropped on the window; without it the person picks a file.
        file: Option<DroppedFile>,
    }
    /// Takes over the form that was opened last.
    FormKeep {
        /// The opened form, as its preview says: SHA-256, lower-case hexadecimal.
        sha256: String,
        /// Into this dossier; none makes a new one.
        dossier: Option<DossierId>,
    }
}
