//! The page in Chromium, over the real core: what the real window's engine can't show, forced colours above all.
//!
//! A test serves the built page from this machine to a Chromium without a window, and answers its commands with the
//! same `dispatch` that the app has. It walks past every screen in every light and both languages, and opens every
//! dialog: axe-core finds nothing on it. With `PRAATPLAAT_SCREENS` in the environment, as `cargo xtask prove screens`
//! asks, it looks at each dialog in every light and both languages too, and a photograph goes to `target/screenshots`;
//! with `PICTURES=all` in every light and at three sizes. Others look at the bars at every width, and at the board with
//! other eyes.

mod bridge;
mod calm;
mod chromium;
mod closing;
mod desk;
mod dialogs;
mod dossier;
mod house;
mod page;
#[path = "../e2e/process.rs"]
#[allow(dead_code)]
mod process;
mod screens;
mod sight;
mod slow;
mod takeover;
mod talks;
mod turned;
mod typing;
mod widths;
