//! The conversation form: a [`Document`] in, pages and PDF bytes out.

mod document;

pub use document::{Document, Edition, PreviousAgreement};
