//! What is written: a change, who it belongs to, and what kind of act it was.

use chrono::{DateTime, Utc};
use domain::{Change, ConversationId, DossierId, Gesture};

/// A chain of the journal: one for each dossier, one for the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stream {
    /// Manager and settings.
    Workspace,
    /// One employee.
    Dossier(DossierId),
}

/// Where a change belongs, which is also how far undo reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Manager and settings.
    Workspace,
    /// The dossier, outside any talk.
    Dossier(DossierId),
    /// One talk. Everything said in it belongs here: closing erases this scope.
    Conversation(DossierId, ConversationId),
}

impl Scope {
    /// The chain that its rows are part of.
    pub fn stream(self) -> Stream {
        match self {
            Self::Workspace => Stream::Workspace,
            Self::Dossier(dossier) | Self::Conversation(dossier, _) => Stream::Dossier(dossier),
        }
    }

    /// The talk, if it is one's.
    pub fn conversation(self) -> Option<ConversationId> {
        match self {
            Self::Workspace | Self::Dossier(_) => None,
            Self::Conversation(_, conversation) => Some(conversation),
        }
    }
}

/// What the change means for undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Something new. Redo ends here.
    Do,
    /// The gesture is taken back; the change is the inverse.
    Undo,
    /// The gesture is brought back.
    Redo,
    /// Something new that undo may not cross.
    Barrier,
    /// Something that is no step: undo and redo pass it by.
    Silent,
}

/// One write.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// Where it belongs.
    pub scope: Scope,
    /// What it means for undo.
    pub act: Act,
    /// The gesture it is part of, or takes back, or brings back.
    pub gesture: Gesture,
    /// What becomes different.
    pub change: &'a Change,
    /// When.
    pub at: DateTime<Utc>,
}
