//! Everything that is kept is a record of one of these kinds.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Addendum, Agreement, Answers, Asked, Closing, Conversation, ConversationId, Deeper, Dossier, FollowUp, Manager,
    Note, Question, Scan, Settings, Topic,
};

/// A kept thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
// TypeScript has a `Record` of its own.
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "AnyRecord"))]
#[serde(rename_all = "snake_case", tag = "kind", content = "record")]
pub enum Record {
    /// The owner of the workspace.
    Manager(Manager),
    /// The workspace's settings.
    Settings(Settings),
    /// An employee.
    Dossier(Dossier),
    /// A talk.
    Conversation(Conversation),
    /// A note on a board.
    Note(Note),
    /// The instruments of a board.
    Answers(Answers),
    /// A promise.
    Agreement(Agreement),
    /// What became of a promise.
    FollowUp(FollowUp),
    /// A point for next time.
    Topic(Topic),
    /// Stances and signatures.
    Closing(Closing),
    /// A dated addition.
    Addendum(Addendum),
    /// A page that was signed on paper.
    Scan(Scan),
    /// An own question.
    Question(Question),
    /// A card on the table.
    Asked(Asked),
    /// Who wants to go deeper.
    Deeper(Deeper),
}

/// The kinds, in the order in which tables can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is explained at its Record")]
pub enum RecordKind {
    Manager,
    Settings,
    Dossier,
    Conversation,
    Note,
    Answers,
    Agreement,
    FollowUp,
    Topic,
    Closing,
    Addendum,
    Scan,
    Question,
    Asked,
    Deeper,
}

/// What a record is found by.
pub type Key = (RecordKind, Uuid);

impl Record {
    /// The record's key. Answers, closings and the wish to go deeper go by
    /// their conversation's id, settings by the manager's.
    pub fn key(&self) -> Key {
        match self {
            Self::Manager(r) => (RecordKind::Manager, r.id.0),
            Self::Settings(r) => (RecordKind::Settings, r.id.0),
            Self::Dossier(r) => (RecordKind::Dossier, r.id.0),
            Self::Conversation(r) => (RecordKind::Conversation, r.id.0),
            Self::Note(r) => (RecordKind::Note, r.id.0),
            Self::Answers(r) => (RecordKind::Answers, r.conversation.0),
            Self::Agreement(r) => (RecordKind::Agreement, r.id.0),
            Self::FollowUp(r) => (RecordKind::FollowUp, r.id.0),
            Self::Topic(r) => (RecordKind::Topic, r.id.0),
            Self::Closing(r) => (RecordKind::Closing, r.conversation.0),
            Self::Addendum(r) => (RecordKind::Addendum, r.id.0),
            Self::Scan(r) => (RecordKind::Scan, r.id.0),
            Self::Question(r) => (RecordKind::Question, r.id.0),
            Self::Asked(r) => (RecordKind::Asked, r.id.0),
            Self::Deeper(r) => (RecordKind::Deeper, r.conversation.0),
        }
    }

    /// The talk whose content this is: notes, answers, agreements, the closing,
    /// and the talk itself. Follow-ups, additions and scans outlive it and are none.
    pub fn conversation(&self) -> Option<ConversationId> {
        match self {
            Self::Conversation(r) => Some(r.id),
            Self::Note(r) => Some(r.conversation),
            Self::Answers(r) => Some(r.conversation),
            Self::Agreement(r) => Some(r.conversation),
            Self::Closing(r) => Some(r.conversation),
            Self::Asked(r) => Some(r.conversation),
            Self::Deeper(r) => Some(r.conversation),
            Self::Manager(_)
            | Self::Settings(_)
            | Self::Dossier(_)
            | Self::FollowUp(_)
            | Self::Topic(_)
            | Self::Addendum(_)
            | Self::Scan(_)
            | Self::Question(_) => None,
        }
    }

    /// Guides the talk and is no content of it: cards, and the wish to go deeper.
    pub fn is_guidance(&self) -> bool {
        matches!(self, Self::Asked(_) | Self::Deeper(_))
    }
}

macro_rules! from {
    ($($kind:ident),*) => {$(
        impl From<$kind> for Record {
            fn from(record: $kind) -> Self {
                Self::$kind(record)
            }
        }
    )*};
}
from!(
    Manager,
    Settings,
    Dossier,
    Conversation,
    Note,
    Answers,
    Agreement,
    FollowUp,
    Topic,
    Closing,
    Addendum,
    Scan,
    Question,
    Asked,
    Deeper
);
