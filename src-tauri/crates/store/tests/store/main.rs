//! The store on real files. One binary: the scene is built once for all.
#![expect(clippy::unwrap_used, reason = "a test that fails says so by panicking")]

mod anchor;
mod copy;
mod damage;
mod erase;
mod files;
mod fold;
mod history;
mod lock;
mod logs;
mod open;
mod pages;
mod passphrase;
mod released;
mod scan;
mod scene;
mod signing;
mod tamper;
