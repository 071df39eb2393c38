//! The workspace: one encrypted file that, with its passphrase, is everything.
//!
//! A write is one [`Entry`]: a change to the tables and its row in the journal,
//! in one transaction. Undo, history and tamper evidence all read the journal;
//! the tables always equal its fold. What a read returns is what the file says;
//! only the board that is being written on is kept in memory too.
#![deny(missing_docs)]

mod anchor;
mod archive;
mod atomic_write;
mod chain;
mod check;
mod closing;
mod commit;
mod connection;
mod copy;
mod create;
mod door;
mod entry;
mod error;
mod file_lock;
mod file_state;
mod history;
mod journal;
mod key;
mod open_board;
mod passphrase;
mod read;
mod rekey;
mod report;
mod scan;
mod signing;
mod table;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that fails says so by panicking")]
mod tests;
mod workspace;

pub use anchor::Seen;
pub use atomic_write::{Existing, atomic_write};
pub use chain::sha256_hex;
pub use closing::StoredForm;
pub use connection::wait_for_threads;
pub use door::{door_language, door_light, keep_door};
pub use entry::{Act, Entry, Scope, Stream};
pub use error::StoreError;
pub use file_state::{FileState, file_state};
pub use history::{History, Step};
pub use passphrase::Passphrase;
pub use report::{Chain, Fault, Problem, Report};
pub use scan::StoredScan;
pub use workspace::Workspace;
