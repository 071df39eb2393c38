//! A list of employees before it is imported.

use domain::DossierDraft;
use serde::{Deserialize, Serialize};

words! {
    /// What is wrong with a row of a list.
    RowProblem {
        /// No name.
        NameMissing,
        /// A field is too long.
        TooLong,
        /// The date can't be read.
        DateUnreadable,
        /// Twice in this list.
        TwiceInList,
        /// In the team already.
        InTeamAlready,
        /// Somebody in the team has this name, with another function.
        NameInTeam,
    }
}

views! {
    /// A list of employees before it is imported.
    ImportPreview {
        /// One per line that isn't empty.
        rows: Vec<ImportRow>,
        /// Columns of the header that were not understood and are left out.
        ignored: Vec<String>,
    }
    /// A file was read, or the person cancelled.
    ImportPicked {
        /// None when cancelled.
        preview: Option<ImportPreview>,
    }
    /// A row of a list.
    ImportRow {
        /// Line in the list, from 1.
        line: u32,
        /// What would be added.
        draft: DossierDraft,
        /// Why it can't be, or had better not be.
        problems: Vec<RowProblem>,
    }
}
