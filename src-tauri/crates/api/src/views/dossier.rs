//! One employee.

use domain::{Agreement, Conversation, Dossier, FollowUp, RouteStep, Scan, Status, Topic};
use serde::{Deserialize, Serialize};

use crate::HistoryView;

views! {
    /// One employee's dossier.
    DossierView {
        /// The employee.
        dossier: Dossier,
        /// Talks, newest first.
        conversations: Vec<ConversationCard>,
        /// Open agreements, the manager's side first.
        agreements: Vec<AgreementState>,
        /// Topics, open ones first.
        topics: Vec<Topic>,
        /// What can be undone outside a talk.
        history: HistoryView,
        /// The history of this dossier is as it was written.
        chain_intact: bool,
    }
    /// A talk on the time line.
    ConversationCard {
        /// The talk.
        conversation: Conversation,
        /// How far it is.
        step: RouteStep,
        /// Notes on its board.
        notes: u32,
        /// Agreements on its bridge.
        agreements: u32,
        /// Pages that were signed on paper, oldest first, withdrawn ones included.
        scans: Vec<Scan>,
        /// Those pages show that both signed.
        on_paper: bool,
    }
    /// An agreement and what became of it.
    AgreementState {
        /// The agreement.
        agreement: Agreement,
        /// Its status now.
        status: Status,
        /// The newest answer, if any.
        follow_up: Option<FollowUp>,
    }
}
