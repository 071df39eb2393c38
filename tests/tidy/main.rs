//! The rules of the house, as tests. Each failure says where, what and why.

mod catalogues;
mod crates;
mod decks;
mod documents;
mod findings;
mod invariants;
mod lengths;
mod network;
mod page;
mod rust;
mod sources;
mod top_level;
