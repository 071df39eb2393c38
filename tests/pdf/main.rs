//! Forms as files for ever: judged by veraPDF's own engine, and opened again by us.
//! The same bytes come out on every system, so that one system can judge for all.
#![cfg(target_os = "linux")]

mod apart;
mod copies;
mod engine;
mod fixture;
mod gate;
mod hostile;
mod kept;
mod printables;
mod said_more;
mod scene;
mod second;
