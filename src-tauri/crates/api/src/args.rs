//! What each command takes. The wire form is the Rust form: there is no second set of types.

use chrono::{NaiveDate, NaiveTime};
use domain::{
    AgreementDraft, AgreementId, ConversationId, DossierDraft, DossierId, Gesture, Kind, Lane, Language, NoteId, Phase,
    Role, Signature, Stance, Status, TopicId, Way, Window, WindowAnswer,
};
use serde::{Deserialize, Serialize};

macro_rules! args {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    )*};
}

args! {
    /// Nothing.
    NoArgs {}

    /// A first start.
    WorkspaceCreate {
        /// The manager's name.
        name: String,
        /// The manager's function, may be empty.
        function: String,
        /// May be empty.
        organisation: String,
        /// Must be strong enough, see `passphrase_check`.
        passphrase: String,
        /// Language of the page at that moment.
        language: Language,
    }
    /// A later start.
    WorkspaceUnlock {
        /// As chosen at the first start.
        passphrase: String,
    }
    /// How strong would this be?
    PassphraseCheck {
        /// A candidate; it is not kept.
        passphrase: String,
    }
    /// Another passphrase for the same workspace.
    PassphraseChange {
        /// The one in use.
        current: String,
        /// The new one.
        new: String,
    }
    /// Settings to change; what is absent stays.
    SettingsUpdate {
        /// Language of screen and paper.
        language: Option<Language>,
        /// 1 to 15.
        lock_minutes: Option<u32>,
        /// List view instead of the picture.
        list_view: Option<bool>,
        /// Single-letter shortcuts.
        letter_keys: Option<bool>,
    }
    /// The manager's own fields.
    ManagerEdit {
        /// 1 to 80 characters.
        name: String,
        /// 0 to 80 characters.
        function: String,
        /// 0 to 80 characters.
        organisation: String,
    }

    /// A new employee.
    DossierAdd {
        /// The fields.
        draft: DossierDraft,
    }
    /// Other fields for an employee.
    DossierEdit {
        /// Which dossier.
        dossier: DossierId,
        /// The fields.
        draft: DossierDraft,
    }
    /// Out of the team overview, or back in.
    DossierArchive {
        /// Which dossier.
        dossier: DossierId,
        /// Archived from now on.
        archived: bool,
    }
    /// A dossier by its id.
    DossierRef {
        /// Which dossier.
        dossier: DossierId,
    }
    /// A list of employees, pasted.
    ImportRead {
        /// CSV with semicolons, commas or tabs; a header in Dutch or English.
        text: String,
    }
    /// The rows of the preview that are to be added.
    ImportConfirm {
        /// All of them are added, or none.
        rows: Vec<DossierDraft>,
    }
    /// A point for next time.
    TopicAdd {
        /// Whose dossier.
        dossier: DossierId,
        /// Who brings it in.
        author: Role,
        /// 1 to 140 characters.
        text: String,
    }
    /// Talked about, or not after all.
    TopicClose {
        /// Whose dossier.
        dossier: DossierId,
        /// Which topic.
        topic: TopicId,
        /// Done from now on.
        done: bool,
    }

    /// A talk to plan.
    ConversationPlan {
        /// With whom.
        dossier: DossierId,
        /// What sort of talk.
        kind: Kind,
        /// The day.
        date: NaiveDate,
        /// The time of day, if agreed.
        time: Option<NaiveTime>,
        /// 0 to 80 characters.
        place: String,
    }
    /// Another day, time or place.
    ConversationReplan {
        /// Which talk.
        conversation: ConversationId,
        /// What sort of talk.
        kind: Kind,
        /// The day.
        date: NaiveDate,
        /// The time of day, if agreed.
        time: Option<NaiveTime>,
        /// 0 to 80 characters.
        place: String,
    }
    /// One of the two is prepared.
    ConversationPrepared {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
        /// Prepared from now on.
        prepared: bool,
    }
    /// Opens a planned talk, or begins one today.
    ConversationStart {
        /// With whom.
        dossier: DossierId,
        /// The planned talk; none begins a new one.
        conversation: Option<ConversationId>,
    }
    /// A talk by its id.
    ConversationRef {
        /// Which talk.
        conversation: ConversationId,
    }
    /// A talk that was opened by mistake.
    ConversationDiscard {
        /// Which talk.
        conversation: ConversationId,
        /// Throw it away although something was written down.
        with_content: bool,
    }
    /// Where the two are in the talk.
    PhaseChoose {
        /// Which talk.
        conversation: ConversationId,
        /// Any phase, in any order.
        phase: Phase,
    }

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

    /// Whose history: an open talk, a dossier outside its talks, or the workspace.
    HistoryRef {
        /// The open talk.
        conversation: Option<ConversationId>,
        /// Outside a talk.
        dossier: Option<DossierId>,
    }

    /// The two have read it back, or go on after all.
    ReadBack {
        /// Which talk.
        conversation: ConversationId,
        /// Read back from now on.
        done: bool,
    }
    /// Somebody's last word.
    StanceChoose {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
        /// What the signature will mean.
        stance: Stance,
        /// "Niet akkoord" needs one.
        reason: String,
        /// In own words, may be empty.
        reaction: String,
    }
    /// A signature, or none after all.
    SignatureSet {
        /// Which talk.
        conversation: ConversationId,
        /// Employee or manager.
        who: Role,
        /// Drawn, typed or ink.
        signature: Option<Signature>,
    }
    /// A dated addition to a closed talk.
    AddendumAdd {
        /// Which talk.
        conversation: ConversationId,
        /// Who adds.
        author: Role,
        /// 1 to 800 characters.
        text: String,
    }
}
