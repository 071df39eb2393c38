//! One talk.

use domain::{Addendum, Agreement, Answers, Closing, Conversation, Dossier, Manager, Note, Scan, Topic};
use serde::{Deserialize, Serialize};

use crate::{AgreementState, BlindRound, HistoryView};

views! {
    /// Everything about one talk.
    TalkView {
        /// The employee.
        dossier: Dossier,
        /// The manager, for names before the talk is opened.
        manager: Manager,
        /// The talk.
        conversation: Conversation,
        /// Notes by lane and position.
        notes: Vec<Note>,
        /// The instruments.
        answers: Answers,
        /// The bridge.
        agreements: Vec<Agreement>,
        /// Stances and signatures.
        closing: Closing,
        /// Dated additions.
        addenda: Vec<Addendum>,
        /// Pages that were signed on paper, oldest first, withdrawn ones included.
        scans: Vec<Scan>,
        /// The talk before this one.
        previous: Option<PreviousTalk>,
        /// Open topics of the dossier.
        topics: Vec<Topic>,
        /// Cards that lie face down.
        round: Option<BlindRound>,
        /// What can be undone and redone.
        history: HistoryView,
        /// Grows with every change of the workspace.
        revision: u32,
        /// Everything is marked OEFENING.
        practice: bool,
        /// The history of this dossier is as it was written.
        chain_intact: bool,
    }
    /// Last time.
    PreviousTalk {
        /// The talk.
        conversation: Conversation,
        /// Its notes.
        notes: Vec<Note>,
        /// Its instruments.
        answers: Answers,
        /// Its agreements with what became of them, the manager's side first.
        agreements: Vec<AgreementState>,
        /// Agreements of talks before it that still waited for something when this one began, the manager's side first;
        /// none once this talk is closed. The form doesn't tell of them.
        earlier: Vec<AgreementState>,
    }
}
