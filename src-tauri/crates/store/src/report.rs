//! What a check of the whole file found.

use domain::RecordKind;
use uuid::Uuid;

use crate::Seen;

/// One stream of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain {
    /// Rows in it, tombstones included.
    pub rows: u32,
    /// Every row vouches for the one before it.
    pub intact: bool,
    /// The first row that doesn't fit, counted from 1.
    pub first_bad: Option<u32>,
}

/// How a record in the tables differs from what the journal says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is in the journal and not in its table.
    Missing,
    /// It is in its table and not in the journal.
    Unexplained,
    /// They say different things.
    Different,
}

/// Something that isn't as this app wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// `SQLite` finds the file's structure broken.
    Structure {
        /// `SQLite`'s words.
        detail: String,
    },
    /// A page isn't what was encrypted.
    Page {
        /// `SQLCipher`'s words.
        detail: String,
    },
    /// A row of the journal was changed, moved or taken out.
    Chain {
        /// The stream: a dossier's id, or none for the workspace itself.
        dossier: Option<Uuid>,
        /// The first row that doesn't fit, counted from 1.
        row: u32,
    },
    /// The newest rows of the journal are missing, or a whole stream.
    Head,
    /// A table says something else than the journal.
    Record {
        /// What kind of record.
        kind: RecordKind,
        /// Its id.
        id: Uuid,
        /// In what way.
        fault: Fault,
    },
    /// A form's bytes aren't those that were archived.
    Form {
        /// The hash it is kept under.
        sha256: String,
    },
    /// A scan's bytes aren't those that were put there, or are gone.
    Scan {
        /// The hash it is kept under.
        sha256: String,
    },
    /// A part couldn't be read at all.
    Unreadable {
        /// Which part: "structure", "pages", "journal", "tables", "forms" or "scans".
        part: &'static str,
    },
}

/// The whole file, looked through.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Empty is good.
    pub problems: Vec<Problem>,
    /// Dossiers in it.
    pub dossiers: u32,
    /// Rows of the journal.
    pub rows: u32,
    /// What this computer remembers of it. A sound file may well be an older copy.
    pub seen: Seen,
}

impl Report {
    /// Nothing was found.
    pub fn is_good(&self) -> bool {
        self.problems.is_empty()
    }
}
