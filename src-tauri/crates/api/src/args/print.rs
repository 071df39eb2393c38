//! Printing without a dialog of the system.

use domain::ConversationId;
use serde::{Deserialize, Serialize};

use crate::PaperSize;

args! {
    /// The form of a talk, straight to a printer.
    PrinterPrint {
        /// Which talk.
        conversation: ConversationId,
        /// One of `printer_list`.
        printer: String,
        /// The size of the sheets.
        paper: PaperSize,
        /// On both sides.
        two_sided: bool,
    }
}
