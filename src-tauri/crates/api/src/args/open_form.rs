//! A form that somebody brought.

use domain::DossierId;
use serde::{Deserialize, Serialize};

args! {
    /// Takes over the form that was opened last.
    FormKeep {
        /// The opened form, as its preview says: SHA-256, lower-case hexadecimal.
        sha256: String,
        /// Into this dossier; none makes a new one.
        dossier: Option<DossierId>,
    }
}
