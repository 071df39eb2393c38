//! A talk from plan to phases, and its history.

use chrono::{NaiveDate, NaiveTime};
use domain::{ConversationId, DossierId, Kind, Phase, Role};
use serde::{Deserialize, Serialize};

args! {
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
        /// What sort of talk a new one is; none is the yearly talk. A planned one has its own.
        kind: Option<Kind>,
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
    /// Whose history: an open talk, a dossier outside its talks, or the workspace.
    HistoryRef {
        /// The open talk.
        conversation: Option<ConversationId>,
        /// Outside a talk.
        dossier: Option<DossierId>,
    }
    /// Back to the team.
    TalkLeave {
        /// The workspace's.
        passphrase: String,
    }
}
