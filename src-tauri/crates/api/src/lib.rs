//! One handler per command, between the page and the rules.
//!
//! A handler loads, lets `domain` decide, writes and answers. Everything that
//! leaves goes through [`reveal`](reveal::reveal) or is a view of this crate.
#![deny(missing_docs)]

mod agreement_state;
mod api;
mod args;
mod commands;
mod deck;
mod deed;
mod desk;
mod dispatch;
mod document;
mod error;
mod file_name;
mod form_file;
pub mod handlers;
mod import;
pub mod practice;
mod reveal;
mod round;
mod seams;
mod session;
mod strength;
mod system;
mod talk_view;
mod team;
mod template;
mod views;

pub use api::{Api, Places};
pub use args::*;
pub use dispatch::{COMMANDS, dispatch};
pub use error::{ApiError, ErrorCode};
pub use form::{Preview, PreviewPage, Replaced};
pub use form_file::form_bytes;
pub use seams::{Clock, Host, IdSource, Seams};
pub use store::{Existing, StoreError, atomic_write, wait_for_threads};
pub use system::{RandomIds, SystemClock};
pub use views::*;
