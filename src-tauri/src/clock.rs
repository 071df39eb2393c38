//! The clock of this run. Debug builds can be told to live on another day, so
//! that tests can hold next year's talk.

use api::{Clock, SystemClock};

#[cfg(debug_assertions)]
use crate::words::Next;
use crate::words::Stop;

/// The system's clock.
#[cfg(not(debug_assertions))]
#[expect(clippy::unnecessary_wraps, reason = "in debug builds a variable can be wrong")]
pub(crate) fn clock() -> Result<Box<dyn Clock>, Stop> {
    Ok(Box::new(SystemClock))
}

/// The system's clock, or one that starts where `PRAATPLAAT_CLOCK` (RFC 3339)
/// says and goes on from there.
#[cfg(debug_assertions)]
pub(crate) fn clock() -> Result<Box<dyn Clock>, Stop> {
    const OVERRIDE: &str = "PRAATPLAAT_CLOCK";
    let Ok(text) = std::env::var(OVERRIDE) else {
        return Ok(Box::new(SystemClock));
    };
    match chrono::DateTime::parse_from_rfc3339(&text) {
        Ok(start) => Ok(Box::new(pretended::Clock { start, real: std::time::Instant::now() })),
        Err(_) => Err(Stop::ValueWrong { option: OVERRIDE.to_owned(), value: text, next: Next::Help("") }),
    }
}

#[cfg(debug_assertions)]
mod pretended {
    use std::time::Instant;

    use chrono::{DateTime, Duration, FixedOffset};

    /// Another day, at the usual speed.
    pub(super) struct Clock {
        pub(super) start: DateTime<FixedOffset>,
        pub(super) real: Instant,
    }

    impl api::Clock for Clock {
        fn now(&self) -> DateTime<FixedOffset> {
            self.start + Duration::from_std(self.real.elapsed()).unwrap_or_default()
        }
    }
}
