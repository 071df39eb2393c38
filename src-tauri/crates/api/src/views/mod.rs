//! What the page gets to see.

macro_rules! views {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    )*};
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$word_doc])* $word),* }
    )*};
}

mod applied;
mod card;
mod copies;
mod dossier;
mod import;
mod open_form;
mod print;
mod printable;
mod round;
mod scan;
mod talk;
mod team;
mod verify;
mod workspace;

pub use applied::*;
pub use card::*;
pub use copies::*;
pub use dossier::*;
pub use import::*;
pub use open_form::*;
pub use print::*;
pub use printable::*;
pub use round::*;
pub use scan::*;
pub use talk::*;
pub use team::*;
pub use verify::*;
pub use workspace::*;
