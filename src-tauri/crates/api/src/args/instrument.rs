//! The instruments of the board.

use domain::{ConversationId, Gesture, Lane, Place, Role, Step, Way, Window, WindowAnswer};
use serde::{Deserialize, Serialize};

args! {
    /// A way to learn.
    WayChoose {
        /// Which talk.
        conversation: ConversationId,
        /// Which way.
        way: Way,
        /// Who wants it.
        who: Role,
        /// Chosen from now on.
        chosen: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A window of the house.
    WindowSet {
        /// Which talk.
        conversation: ConversationId,
        /// Which window.
        window: Window,
        /// Now and wish.
        answer: WindowAnswer,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// The water level.
    WaterSet {
        /// Which talk.
        conversation: ConversationId,
        /// The employee's own word; none is a fine answer.
        level: Option<Step>,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// An own name for a window.
    WindowRename {
        /// Which talk.
        conversation: ConversationId,
        /// Which window.
        window: Window,
        /// 0 to 30 characters; empty gives it its first name back.
        name: String,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A window out of this talk, or back in.
    WindowShow {
        /// Which talk.
        conversation: ConversationId,
        /// Which window.
        window: Window,
        /// Part of the talk from now on. Left out, it keeps nothing.
        shown: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// "Ik weet het nog niet."
    HorizonUnknown {
        /// Which talk.
        conversation: ConversationId,
        /// A lane of the horizon.
        lane: Lane,
        /// Unknown from now on.
        unknown: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// "Klopt dit?"
    PlaceConfirm {
        /// Which talk.
        conversation: ConversationId,
        /// Which place.
        place: Place,
        /// Employee or manager.
        who: Role,
        /// Right as it stands.
        confirmed: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
}
