//! A form before it is taken over.

use chrono::NaiveDate;
use domain::{ConversationId, Dossier, DossierId, Kind, People, Role, Stance};
use serde::{Deserialize, Serialize};

use crate::Applied;

words! {
    /// What the signatures in a form's file say. A file of which one doesn't hold is refused.
    FormSignatures {
        /// They hold, and nothing was added since.
        Hold,
        /// Nobody signed on screen: nobody can tell whether the file was changed.
        Unsealed,
    }
}

views! {
    /// A form was opened, or the person cancelled.
    FormOpened {
        /// None when cancelled.
        preview: Option<FormPreview>,
    }
    /// What a form would add. Nothing is written yet.
    FormPreview {
        /// Of the file, lower-case hexadecimal.
        sha256: String,
        /// Names and functions as they stand on the form.
        people: People,
        /// What sort of talk.
        kind: Kind,
        /// The day of the talk.
        date: NaiveDate,
        /// Notes on its board.
        notes: u32,
        /// Agreements on its bridge.
        agreements: u32,
        /// Agreements of the talk before it, with what became of them.
        previous: u32,
        /// Everybody's last word, the employee's first.
        signers: Vec<FormSigner>,
        /// What the signatures in the file say.
        signatures: FormSignatures,
        /// Everybody it can be added to: who has this name first.
        team: Vec<Dossier>,
        /// The only one with this name.
        suggested: Option<DossierId>,
        /// Somebody in the team has this name.
        has_namesakes: bool,
        /// Nobody in the team is exactly this person already.
        can_be_new: bool,
    }
    /// Somebody's last word on a form.
    FormSigner {
        /// Employee or manager.
        who: Role,
        /// What the signature means.
        stance: Stance,
        /// Drawn, typed or with room for ink.
        signed: bool,
    }
    /// A form that was taken over.
    FormKept {
        /// Whose dossier it went to.
        dossier: DossierId,
        /// The talk.
        conversation: ConversationId,
        /// What was written.
        applied: Applied,
    }
}
