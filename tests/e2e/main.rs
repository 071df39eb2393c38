//! The real app in a real window, on a display of its own, moved by pointer and keys.
//!
//! A test makes a [`Setup`], opens a [`Window`] on it and speaks in a user's verbs: `click`, `drag`,
//! `type_text`, `press`. Scripts only read. Every verb waits until it can do its work and panics
//! with what the page said when it cannot, so a test needs no waits and no results of its own.

// A vocabulary: which verbs today's journeys happen to use says nothing about their worth.
#[allow(dead_code)]
mod display;
#[allow(dead_code)]
mod driver;
#[allow(dead_code)]
mod keys;
#[allow(dead_code)]
mod pointer;
#[allow(dead_code)]
mod process;
#[allow(dead_code)]
mod reading;
#[allow(dead_code)]
mod setup;
#[allow(dead_code)]
mod window;

mod scene;
mod stored;

mod annemieke;
mod errors;
mod first_note;
mod keyboard;
mod kills;
