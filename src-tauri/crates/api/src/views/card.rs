//! Question cards.

use domain::{Asked, Card, Opening, Question, Role};
use serde::{Deserialize, Serialize};

views! {
    /// The cards at a place.
    CardsView {
        /// Three that lie open, or fewer when the deck is nearly through.
        hand: Vec<Card>,
        /// There are others for a next round.
        more: bool,
        /// What is on the table here, oldest first.
        table: Vec<TableCard>,
        /// Whose turn it is; said, never enforced.
        turn: Role,
        /// Who wants to go deeper.
        deeper: Vec<Role>,
        /// Deep cards that wait here until both want them.
        deep_waiting: u32,
        /// Cards left out because they were asked in the last two talks.
        left_out: u32,
    }
    /// A card on the table.
    TableCard {
        /// That it lies there.
        asked: Asked,
        /// What it says; none when it left the deck since.
        card: Option<Card>,
    }
    /// An answer to `question_list`.
    OwnQuestions {
        /// By place, oldest first.
        questions: Vec<Question>,
    }
    /// An answer to `question_check`.
    QuestionHint {
        /// What a closed question begins with; none for an open one.
        closed: Option<Opening>,
    }
}
