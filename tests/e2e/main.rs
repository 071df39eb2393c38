//! The real app in a real window, on a display of its own, moved by pointer and keys.
//!
//! A test makes a [`Setup`], opens a [`Window`] on it and speaks in a user's verbs: `click`, `drag`,
//! `type_text`, `press`. Scripts only read. Every verb waits until it can do its work and panics
//! with what the page said when it cannot, so a test needs no waits and no results of its own.

mod bus;
mod display;
// The benches use the rest of it.
#[allow(dead_code)]
mod driver;
mod heard;
mod keys;
mod pointer;
mod process;
mod reading;
mod setup;
mod window;

mod boxes;
mod scene;
mod stored;

mod annemieke;
mod axe;
mod blind;
mod clicks;
mod copies;
mod dialog;
mod disk;
mod door;
mod drags;
mod drop;
mod english;
mod errors;
mod first_note;
mod full;
mod hostile;
mod instruments;
mod keyboard;
mod kills;
mod listening;
mod older;
mod open_form;
mod pads;
mod paper;
mod pointers;
mod presented;
mod presenting;
mod print;
mod rounding;
mod scan;
mod shut_door;
mod still;
mod twice;
mod verify;
mod zoom;
