//! Printing without a dialog of the system.

use domain::{ConversationId, ScanId};
use serde::{Deserialize, Serialize};

use crate::PaperSize;

args! {
    /// The form of a talk, or a scan of it, straight to a printer.
    PrinterPrint {
        /// Which talk.
        conversation: ConversationId,
        /// A page that was signed on paper; without one the form.
        scan: Option<ScanId>,
        /// One of `printer_list`.
        printer: String,
        /// The size of the sheets.
        paper: PaperSize,
        /// On both sides.
        two_sided: bool,
    }
}
