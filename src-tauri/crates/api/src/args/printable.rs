//! Paper to work with, that needs no talk.

use domain::{Language, Place};
use form::{CardDeck, PosterSize, Reader};
use serde::{Deserialize, Serialize};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "what", deny_unknown_fields)]
pub enum Paper {
    /// The empty board.
    Poster {
        /// Of the sheet.
        size: PosterSize,
    },
    /// Cards to cut out.
    Cards {
        /// Which.
        deck: CardDeck,
        /// Questions of this place only. Other cards all belong to one place.
        place: Option<Place>,
    },
    /// A page of explanation.
    Handout {
        /// Whom it is for.
        reader: Reader,
    },
}

args! {
    /// Paper to save as PDF, where the person says.
    PrintableSave {
        /// Which.
        paper: Paper,
        /// What it speaks.
        language: Language,
        /// White where there is colour.
        saves_ink: bool,
        /// Also open it in the system's viewer, which can print.
        open: bool,
    }
}
