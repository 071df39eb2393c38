//! The workspace and its file.

use chrono::NaiveDate;
use domain::{ConversationId, DossierId, Language, Light, Manager, Settings};
use serde::{Deserialize, Serialize};

words! {
    /// Where the workspace stands.
    WorkspaceState {
        /// There is no file: a first start.
        Absent,
        /// There is a file; it asks for the passphrase.
        Locked,
        /// Open.
        Open,
        /// The file at this place is of something else.
        Other,
        /// The file or its folder can't be read or written.
        Unreadable,
    }
    /// What this computer remembers of the file it opened.
    Seen {
        /// It is what was left here, or it was never here.
        AsLeft,
        /// This computer has seen a newer one.
        Older,
        /// Somebody went on with an older copy, elsewhere.
        Apart,
    }
    /// How strong a passphrase is, in words.
    Strength {
        /// Guessed at once: refused.
        Weak,
        /// Not enough yet: refused.
        Fair,
        /// Enough.
        Good,
        /// More than enough.
        Strong,
    }
    /// What the check found.
    CheckProblem {
        /// Pages of the file are damaged.
        FileDamaged,
        /// A history has been changed by another hand.
        HistoryBroken,
        /// The tables don't say what the history says.
        TablesDiffer,
        /// An archived form isn't what was signed.
        FormDiffers,
        /// A scanned page isn't what was put there, or is gone.
        ScanDiffers,
    }
}

views! {
    /// The workspace, without its content.
    WorkspaceStatus {
        /// Where it stands.
        state: WorkspaceState,
        /// Where the file lies.
        path: String,
        /// The practice workspace is the open one.
        practice: bool,
        /// This app's version.
        version: String,
        /// Once open.
        manager: Option<Manager>,
        /// Once open.
        settings: Option<Settings>,
        /// What the door speaks, if that is remembered; once open the settings say it.
        language: Option<Language>,
        /// The light the door stands in, likewise.
        light: Option<Light>,
        /// The talk behind the shut door; leaving it asks for the passphrase.
        door: Option<ShutDoor>,
        /// The published one, while the practice workspace is open: nothing in it is a secret.
        practice_passphrase: Option<String>,
        /// Once open.
        seen: Seen,
        /// Today by the app's clock.
        today: NaiveDate,
    }
    /// All there is while an employee sits at the screen too.
    ShutDoor {
        /// The talk that shut it.
        conversation: ConversationId,
        /// Whose dossier is behind it.
        dossier: DossierId,
    }
    /// An answer to `passphrase_check`.
    PassphraseStrength {
        /// In a word.
        strength: Strength,
        /// It may be used.
        enough: bool,
    }
    /// A command that only had to be done.
    Done {}
    /// A file was saved, or the person cancelled.
    Saved {
        /// Where; none when cancelled.
        path: Option<String>,
    }
    /// What the whole-file check found.
    CheckReport {
        /// Empty when all is well.
        problems: Vec<CheckProblem>,
        /// Dossiers looked at.
        dossiers: u32,
        /// History rows looked at.
        rows: u32,
        /// A sound file may still be an older one.
        seen: Seen,
    }
}
