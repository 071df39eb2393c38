//! Copies of a closed talk: what would go into each, and what was written.

use form::CopyBlock;
use serde::{Deserialize, Serialize};

use crate::ApiError;

words! {
    /// One of the files that are written together.
    CopyFile {
        /// The form itself, byte for byte: for the employee.
        Employee,
        /// The joint part, for the manager.
        Manager,
        /// The agreements that both ticked, for HR.
        Hr,
        /// The agreements on a card, for the employee's pocket.
        Pocket,
    }
}

views! {
    /// What there is to put into copies.
    CopiesView {
        /// Pages of the form.
        pages: u32,
        /// All agreements.
        agreements: u32,
        /// Those that both ticked for HR; without one there is no copy for HR.
        for_hr: u32,
        /// Parts of the talk in which something is said, in order.
        blocks: Vec<CopyBlockView>,
    }
    /// A part of the talk.
    CopyBlockView {
        /// Which.
        block: CopyBlock,
        /// How many notes, answers or lines.
        count: u32,
        /// In no copy unless the employee wants it.
        sensitive: bool,
    }
    /// What was written.
    CopiesSaved {
        /// Where; none when the person cancelled.
        folder: Option<String>,
        /// The files that are there now.
        files: Vec<CopySaved>,
        /// What should have been written and isn't, because of the error.
        missing: Vec<CopyFile>,
        /// Why not.
        error: Option<ApiError>,
    }
    /// A file that was written.
    CopySaved {
        /// Which of them.
        file: CopyFile,
        /// Its name.
        name: String,
    }
}
