//! Notes on the board.

use domain::{ConversationId, Development, Gesture, Lane, NeedKind, NoteId, ReactionId, Role};
use serde::{Deserialize, Serialize};

args! {
    /// A new note.
    NoteAdd {
        /// Which talk.
        conversation: ConversationId,
        /// Where it hangs.
        lane: Lane,
        /// The pad it comes from.
        author: Role,
        /// 1 to 140 characters.
        text: String,
        /// The note it comes before; none: the end of the lane.
        before: Option<NoteId>,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Other words on a note.
    NoteEdit {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// 1 to 140 characters.
        text: String,
        /// Who writes; the author stays who it was.
        editor: Role,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Another lane, or another spot in it.
    NoteMove {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// Where it hangs from now on.
        lane: Lane,
        /// The note it comes before; none: the end of the lane.
        before: Option<NoteId>,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A note off the board.
    NoteDelete {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Notes of an earlier talk on this board too.
    NoteCarry {
        /// Which talk.
        conversation: ConversationId,
        /// Notes of the previous talk.
        notes: Vec<NoteId>,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Take a note back, or leave it after all.
    NoteStrike {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// Struck from now on.
        struck: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A dream may stay a dream.
    NoteDream {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// A dream from now on.
        dream: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// What kind of need, in which form.
    NeedDescribe {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// Course, guidance or experience.
        need: Option<NeedKind>,
        /// In which form.
        development: Option<Development>,
        /// It needs nothing first.
        already_can: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A few words to a note.
    NoteReact {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// Who reacts.
        author: Role,
        /// 1 to 140 characters.
        text: String,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// A reaction, taken back.
    ReactionDelete {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// Which reaction.
        reaction: ReactionId,
        /// Who takes it back: its author.
        who: Role,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// "Wij zien dit verschillend."
    NoteDiffer {
        /// Which talk.
        conversation: ConversationId,
        /// Which note.
        note: NoteId,
        /// Employee or manager.
        who: Role,
        /// 0 to 140 characters; nothing from both is no difference.
        text: String,
        /// The movement of the hand.
        gesture: Gesture,
    }
}
