//! The rules of a dossier, its conversations, the board and the agreements.
//!
//! Nothing here reads a file, a clock or a random number: ids and times are
//! arguments, so every rule can be tested by calling it. Words follow the list
//! in `ARCHITECTURE.md`.
#![deny(missing_docs)]

mod addendum;
mod agreement;
mod answers;
mod block;
mod board;
mod card;
mod change;
mod closing;
mod content;
mod conversation;
mod dossier;
mod feedback;
mod follow_up;
mod format;
mod ids;
mod manager;
mod need;
mod note;
mod openness;
mod phase;
mod place;
mod question;
mod reaction;
mod record;
mod refusal;
mod role;
mod round;
mod scan;
mod scan_kind;
mod signature;
mod step;
mod template;
mod text;
mod topic;
mod way;
mod window;

pub use addendum::Addendum;
pub use agreement::{Agreement, AgreementDraft};
pub use answers::{Answers, MAX_WINDOW_NAME_CHARS};
pub use block::{Block, BlockStance};
pub use board::Board;
pub use card::{Asked, Card, Deal, Deeper, Depth, HAND, lies_at, turn};
pub use change::{Change, Update};
pub use closing::{Closing, Opinion, Stance};
pub use conversation::{Conversation, Ending, FormRef, Kind, People, Person, RouteStep};
pub use dossier::{Dossier, DossierDraft};
pub use feedback::{Compliment, Feedback, Said, other_person};
pub use follow_up::{FollowUp, Status};
pub use format::{BoardPaper, Format, Letters, Pages, Palette};
pub use ids::{
    AddendumId, AgreementId, AskedId, ConversationId, DossierId, FollowUpId, Gesture, ManagerId, NoteId, QuestionId,
    ReactionId, ScanId, TopicId,
};
pub use manager::{Language, Light, Manager, Settings};
pub use need::{Development, Need, NeedKind};
pub use note::{MAX_NOTE_CHARS, Note};
pub use openness::{Opening, openness};
pub use phase::Phase;
pub use place::{Lane, Place};
pub use question::{MAX_QUESTION_CHARS, Question};
pub use reaction::{Difference, Reaction};
pub use record::{Key, Record, RecordKind};
pub use refusal::Refusal;
pub use role::{Owner, Role};
pub use round::{Choice, RoundSubject, Turned};
pub use scan::Scan;
pub use scan_kind::ScanKind;
pub use signature::{Point, Signature};
pub use step::Step;
pub use template::{Deck, Template};
pub use text::{line, optional_line, paragraph};
pub use topic::Topic;
pub use way::Way;
pub use window::{Window, WindowAnswer};
