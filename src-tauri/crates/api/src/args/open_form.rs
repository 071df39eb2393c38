//! A form on its way out, and one that somebody brought.

use domain::{ConversationId, DossierId};
use form::Format;
use serde::{Deserialize, Serialize};

use crate::{DroppedFile, FormLook};

args! {
    /// A form to take over, to look at first.
    FormOpen {
        /// What was dropped on the window; without it the person picks a file.
        file: Option<DroppedFile>,
    }

    /// The form of a talk.
    FormAsk {
        /// Which talk.
        conversation: ConversationId,
        /// How it is laid out; none is as it was archived, or as it was chosen until then.
        format: Option<Format>,
    }
    /// Takes over the form that was opened last.
    FormKeep {
        /// The opened form, as its preview says: SHA-256, lower-case hexadecimal.
        sha256: String,
        /// Into this dossier; none makes a new one.
        dossier: Option<DossierId>,
    }
}

impl FormAsk {
    /// In the language of the workspace.
    pub(crate) fn look(&self) -> FormLook {
        FormLook { language: None, format: self.format }
    }
}
