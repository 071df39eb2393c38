//! Commands by name, for tests and for hosts without a list of their own.

use serde_json::Value;

use crate::{Api, ApiError, ErrorCode, handlers};
#[allow(clippy::wildcard_imports, reason = "the list names every type of these modules")]
use crate::{args::*, views::*};
use form::Preview;

macro_rules! dispatcher {
    ($($name:ident($args:ty) -> $answer:ty;)*) => {
        /// The name of every command, in the order of the list.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// Runs the command called `name`.
        pub async fn dispatch(api: &Api, name: &str, args: Value) -> Result<Value, ApiError> {
            let internal = |e: serde_json::Error| ApiError::new(ErrorCode::Internal).detail(e);
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args).map_err(internal)?;
                    let answer: $answer = Box::pin(handlers::$name(api, args)).await?;
                    serde_json::to_value(answer).map_err(internal)
                })*
                unknown => Err(ApiError::new(ErrorCode::Internal).detail(format!("no command {unknown}"))),
            }
        }
    };
}
crate::with_commands!(dispatcher);
