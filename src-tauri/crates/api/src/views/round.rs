//! Cards that two people turn at once.

use domain::{Role, RoundSubject, Turned};
use serde::{Deserialize, Serialize};

use crate::Applied;

views! {
    /// A round before the turn: the same whatever was chosen.
    BlindRound {
        /// What both answer.
        subject: RoundSubject,
        /// Who has laid down a card.
        chosen: Vec<Role>,
    }
    /// A round that was turned.
    BlindTurned {
        /// Both cards.
        turned: Turned,
        /// What it did to the board.
        applied: Applied,
    }
}
