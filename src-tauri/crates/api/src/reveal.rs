//! The one door through which content leaves: what is not for this viewer's
//! eyes stays behind it.

use domain::Change;

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Viewer {
    /// The two together at one screen: both may see everything that is kept.
    BothAtOneScreen,
}

/// The part of a change that `viewer` may see.
pub(crate) fn reveal(change: Change, viewer: Viewer) -> Change {
    match viewer {
        Viewer::BothAtOneScreen => change,
    }
}
