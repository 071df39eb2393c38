//! What each command takes. The wire form is the Rust form: there is no second set of types.

macro_rules! args {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    )*};
}

mod agreement;
mod card;
mod closing;
mod copies;
mod instrument;
mod note;
mod open_form;
mod print;
mod printable;
mod round;
mod scan;
mod talk;
mod team;
mod verify;
mod workspace;

pub use agreement::*;
pub use card::*;
pub use closing::*;
pub use copies::*;
pub use instrument::*;
pub use note::*;
pub use open_form::*;
pub use print::*;
pub use printable::*;
pub use round::*;
pub use scan::*;
pub use talk::*;
pub use team::*;
pub use verify::*;
pub use workspace::*;
