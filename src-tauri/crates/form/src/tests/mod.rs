//! Whole forms: what the pages say, that nothing leaves them, and that the same
//! talk gives the same bytes.

mod breaks;
mod formats;
mod ink;
mod living;
mod look;
mod notes;
pub(crate) mod pages;
mod read_back;
mod said;
pub(crate) mod scene;
mod structure;
