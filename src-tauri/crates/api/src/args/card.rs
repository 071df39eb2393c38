//! Question cards, feedback and compliments.

use domain::{AskedId, ConversationId, Gesture, Place, QuestionId, Role};
use serde::{Deserialize, Serialize};

args! {
    /// Which cards lie open at a place?
    CardsOffer {
        /// Which talk.
        conversation: ConversationId,
        /// Where they are.
        place: Place,
        /// For whom; together: cards of both and of each.
        who: Role,
        /// From 0; the next round shows three others.
        round: u32,
        /// Also what was asked in the last two talks.
        again: bool,
    }
    /// A card on the table.
    CardAsk {
        /// Which talk.
        conversation: ConversationId,
        /// Where they are.
        place: Place,
        /// The card's id.
        card: String,
        /// Who drew it.
        who: Role,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A card back in the deck.
    CardReturn {
        /// Which talk.
        conversation: ConversationId,
        /// Which card on the table.
        asked: AskedId,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Shall we go deeper?
    DeeperAgree {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager: nobody says it for the other.
        who: Role,
        /// Agrees from now on.
        agree: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Is this an open question?
    QuestionCheck {
        /// A question that is being written; it is not kept.
        text: String,
    }
    /// A question of one's own, for all talks.
    QuestionAdd {
        /// 1 to 140 characters.
        text: String,
        /// Where it is dealt.
        place: Place,
    }
    /// An own question out of the deck.
    QuestionDelete {
        /// Which question.
        question: QuestionId,
    }
    /// Feedback in four steps, laid on the board as notes.
    FeedbackGive {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        author: Role,
        /// What goes well; each text has 1 to 140 characters.
        strength: String,
        /// What I saw or heard myself.
        seen: String,
        /// What that does.
        effect: String,
        /// How the other takes it, may be empty.
        reaction: String,
        /// What I would like.
        wish: String,
        /// What the other says to that, may be empty.
        answer: String,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A compliment, laid on the board as notes.
    ComplimentGive {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        author: Role,
        /// What I saw, 1 to 140 characters.
        seen: String,
        /// What it did, may be empty.
        effect: String,
        /// What the other says, may be empty.
        reaction: String,
        /// The movement of the hand.
        gesture: Gesture,
    }
}
