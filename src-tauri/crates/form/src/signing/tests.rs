//! Signed forms: sound when untouched, and nothing that touches them goes unseen.

mod additional;
mod damage;
mod form;
mod outside;
mod parts;
mod scene;
mod whole;
