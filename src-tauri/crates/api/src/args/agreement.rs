//! The bridge, and how it went with last time's.

use domain::{AgreementDraft, AgreementId, ConversationId, DossierId, Gesture, NoteId, Role, Status};
use serde::{Deserialize, Serialize};

args! {
    /// A new agreement, perhaps grown from a note.
    AgreementAdd {
        /// Which talk.
        conversation: ConversationId,
        /// The fields.
        draft: AgreementDraft,
        /// The note it grows from: the trail is kept.
        from_note: Option<NoteId>,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Other fields for an agreement.
    AgreementEdit {
        /// Which talk.
        conversation: ConversationId,
        /// Which agreement.
        agreement: AgreementId,
        /// The fields.
        draft: AgreementDraft,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// An agreement off the bridge.
    AgreementDelete {
        /// Which talk.
        conversation: ConversationId,
        /// Which agreement.
        agreement: AgreementId,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// Take an agreement back, or leave it after all.
    AgreementStrike {
        /// Which talk.
        conversation: ConversationId,
        /// Which agreement.
        agreement: AgreementId,
        /// Struck from now on.
        struck: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// "Geen afspraak nodig."
    AgreementNone {
        /// Which talk.
        conversation: ConversationId,
        /// No agreement is needed.
        none_needed: bool,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// How did it go?
    AgreementFollowUp {
        /// Whose dossier.
        dossier: DossierId,
        /// Which agreement, of an earlier or a closed talk.
        agreement: AgreementId,
        /// The open talk in which it is answered; `carried` needs one.
        conversation: Option<ConversationId>,
        /// The answer.
        status: Status,
        /// 0 to 200 characters.
        line: String,
        /// The movement of the hand.
        gesture: Gesture,
    }
    /// "Wij zien dit verschillend."
    AgreementDiffer {
        /// Which talk.
        conversation: ConversationId,
        /// Which agreement.
        agreement: AgreementId,
        /// Employee or manager.
        who: Role,
        /// 0 to 140 characters; nothing from both is no difference.
        text: String,
        /// The movement of the hand.
        gesture: Gesture,
    }
}
