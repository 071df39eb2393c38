//! One handler per command, between the page and the rules.
//!
//! A handler loads, lets `domain` decide, writes and answers. Everything that
//! leaves goes through [`reveal`](reveal::reveal) or is a view of this crate.
#![deny(missing_docs)]

mod agreement_state;
mod api;
mod args;
mod brought;
mod commands;
mod copies;
mod deck;
mod deed;
mod desk;
mod dispatch;
mod document;
mod dropped;
mod error;
mod file_name;
mod form_file;
mod form_verdict;
pub mod handlers;
mod import;
pub mod practice;
mod printable;
mod rebuild;
mod reveal;
mod round;
mod scanned;
mod seams;
mod session;
mod signing;
mod strength;
mod system;
mod talk_view;
mod team;
mod template;
mod views;

pub use api::{Api, Places};
pub use args::*;
pub use dispatch::{COMMANDS, dispatch};
pub use dropped::DroppedFile;
pub use error::{ApiError, ErrorCode};
pub use form::{BoardPaper, CopyBlock, CopyFor, Edition, Format, Letters, Palette, Preview, PreviewPage, Replaced};
pub use form_file::{FormLook, form_bytes, form_bytes_in, form_made};
pub use form_verdict::{check_is_pdf, form_verdict, read_form};
pub use handlers::{bring_form, copies_written, look_at_form};
pub use printable::printable_pdf;
pub use seams::{Clock, Host, IdSource, Picked, PrintJob, Seams};
pub use store::{Existing, StoreError, atomic_write, wait_for_threads};
pub use system::{RandomIds, SystemClock};
pub use views::*;
