//! The real clock and the real ids.

use chrono::{DateTime, FixedOffset, Local};
use uuid::Uuid;

use crate::{Clock, IdSource};

/// The computer's clock, in its time zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }
}

/// UUID v7: random, in order of time.
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomIds;

impl IdSource for RandomIds {
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }
}
