//! Printers, as the system names them.

use serde::{Deserialize, Serialize};

words! {
    /// The size of the sheets.
    PaperSize {
        /// As the form was made.
        A4,
        /// Twice as large: every page enlarged to fill the sheet.
        A3,
    }
}

views! {
    /// A printer of this system.
    Printer {
        /// As the system calls it.
        name: String,
        /// The one that the system takes when nobody chooses.
        is_default: bool,
    }
    /// All there are.
    Printers {
        /// In the system's order; empty where nothing can be printed from here.
        printers: Vec<Printer>,
    }
}
