//! The rules of a dossier, its conversations, the board and the agreements.
//!
//! Nothing here reads a file, a clock or a random number: ids and times are
//! arguments, so every rule can be tested by calling it. Words follow the list
//! in `ARCHITECTURE.md`.
#![deny(missing_docs)]

mod addendum;
mod agreement;
mod answers;
mod board;
mod change;
mod closing;
mod conversation;
mod dossier;
mod follow_up;
mod ids;
mod manager;
mod note;
mod phase;
mod place;
mod record;
mod refusal;
mod role;
mod text;
mod topic;

pub use addendum::Addendum;
pub use agreement::{Agreement, AgreementDraft};
pub use answers::{Answers, Step, Way, Window, WindowAnswer};
pub use board::Board;
pub use change::{Change, Update};
pub use closing::{Closing, Opinion, Point, Signature, Stance};
pub use conversation::{Conversation, Ending, FormRef, Kind, People, Person, RouteStep};
pub use dossier::{Dossier, DossierDraft};
pub use follow_up::{FollowUp, Status};
pub use ids::{AddendumId, AgreementId, ConversationId, DossierId, FollowUpId, Gesture, ManagerId, NoteId, TopicId};
pub use manager::{Language, Manager, Settings};
pub use note::{MAX_NOTE_CHARS, Note};
pub use phase::Phase;
pub use place::{Lane, Place};
pub use record::{Key, Record, RecordKind};
pub use refusal::Refusal;
pub use role::{Owner, Role};
pub use text::{line, optional_line, paragraph};
pub use topic::Topic;
