//! Employees, lists of them, and points for next time.

use domain::{DossierDraft, DossierId, Role, TopicId};
use serde::{Deserialize, Serialize};

args! {
    /// The start screen. What the window shows at once comes sooner alone.
    TeamAsk {
        /// So many people, and nobody's agreements; everybody and everything without it.
        first: Option<u32>,
    }
    /// A new employee.
    DossierAdd {
        /// The fields.
        draft: DossierDraft,
    }
    /// Other fields for an employee.
    DossierEdit {
        /// Which dossier.
        dossier: DossierId,
        /// The fields.
        draft: DossierDraft,
    }
    /// Out of the team overview, or back in.
    DossierArchive {
        /// Which dossier.
        dossier: DossierId,
        /// Archived from now on.
        archived: bool,
    }
    /// A dossier by its id.
    DossierRef {
        /// Which dossier.
        dossier: DossierId,
    }
    /// A list of employees, pasted.
    ImportRead {
        /// CSV with semicolons, commas or tabs; a header in Dutch or English.
        text: String,
    }
    /// The rows of the preview that are to be added.
    ImportConfirm {
        /// All of them are added, or none.
        rows: Vec<DossierDraft>,
    }
    /// A point for next time.
    TopicAdd {
        /// Whose dossier.
        dossier: DossierId,
        /// Who brings it in.
        author: Role,
        /// 1 to 140 characters.
        text: String,
    }
    /// Talked about, or not after all.
    TopicClose {
        /// Whose dossier.
        dossier: DossierId,
        /// Which topic.
        topic: TopicId,
        /// Done from now on.
        done: bool,
    }
}
