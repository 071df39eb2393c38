//! Paper to work with.

use serde::{Deserialize, Serialize};

use crate::Paper;

views! {
    /// Everything that can be printed without a talk.
    PrintableList {
        /// Posters, cards, pages of explanation.
        papers: Vec<PrintablePaper>,
    }
    /// One of them.
    PrintablePaper {
        /// Which.
        paper: Paper,
        /// How many sheets it takes.
        sheets: u32,
    }
}
