//! A signature: drawn or typed on screen, or a line that waits for ink.

use serde::{Deserialize, Serialize};

use crate::{Refusal, line};

/// A point of a drawn signature, in units of its box, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Point(pub f32, pub f32);

/// How somebody signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "way", deny_unknown_fields)]
pub enum Signature {
    /// Outlines of the strokes, each a closed polygon. The box is 3 wide to 1 high.
    Drawn {
        /// At least one stroke of at least three points; at most 200 strokes.
        strokes: Vec<Vec<Point>>,
    },
    /// The name, typed: the keyboard's route.
    Typed {
        /// 1 to 80 characters.
        name: String,
    },
    /// The line stays empty, for ink on paper.
    Ink,
}

impl Signature {
    /// A signature that can be seen, or a refusal.
    pub(crate) fn checked(self) -> Result<Self, Refusal> {
        match self {
            Self::Drawn { strokes } => {
                let inside = |p: &Point| (0.0..=1.0).contains(&p.0) && (0.0..=1.0).contains(&p.1);
                let fine = !strokes.is_empty()
                    && strokes.len() <= 200
                    && strokes.iter().all(|s| (3..=5_000).contains(&s.len()) && s.iter().all(inside));
                if fine { Ok(Self::Drawn { strokes }) } else { Err(Refusal::SignatureEmpty) }
            }
            Self::Typed { name } => {
                let name = line("name", &name, 80)?;
                // One of which nothing can be seen would leave the signature's box empty.
                if name.chars().any(char::is_alphanumeric) {
                    Ok(Self::Typed { name })
                } else {
                    Err(Refusal::SignatureEmpty)
                }
            }
            Self::Ink => Ok(Self::Ink),
        }
    }
}
