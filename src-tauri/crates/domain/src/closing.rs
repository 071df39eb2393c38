//! Closing a talk: each person's stance, reaction and signature.

use serde::{Deserialize, Serialize};

use crate::{ConversationId, Refusal, Role, line, paragraph};

/// What a signature means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// *Gezien*: I know what it says.
    Seen,
    /// *Akkoord*: I agree with the agreements.
    Agreed,
    /// *Niet akkoord, want…*: asks for a reason.
    Disagreed,
    /// *Niet getekend*: a talk without a signature is a finished one too.
    NotSigned,
}

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

/// One person's last word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// What the signature means.
    pub stance: Stance,
    /// Why, where the stance asks for it; 0 to 400 characters.
    pub reason: String,
    /// A reaction in own words, 0 to 800 characters.
    pub reaction: String,
    /// None until signed.
    pub signature: Option<Signature>,
}

impl Opinion {
    /// A stance with its reason and reaction, not signed yet. Only "niet akkoord"
    /// asks why: whoever doesn't sign may say why, and need not.
    pub fn new(stance: Stance, reason: &str, reaction: &str) -> Result<Self, Refusal> {
        let reason = paragraph("reason", reason, 400)?;
        if stance == Stance::Disagreed && reason.is_empty() {
            return Err(Refusal::ReasonNeeded);
        }
        Ok(Self { stance, reason, reaction: paragraph("reaction", reaction, 800)?, signature: None })
    }
}

/// How a talk ends, for both people. One record per conversation, with its id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The conversation's id.
    pub conversation: ConversationId,
    /// The employee's last word.
    pub employee: Option<Opinion>,
    /// The manager's last word.
    pub manager: Option<Opinion>,
}

impl Closing {
    /// Nobody has said anything yet.
    pub fn new(conversation: ConversationId) -> Self {
        Self { conversation, employee: None, manager: None }
    }

    /// Somebody's last word.
    pub fn opinion(&self, who: Role) -> Option<&Opinion> {
        match who {
            Role::Employee => self.employee.as_ref(),
            Role::Manager => self.manager.as_ref(),
            Role::Together => None,
        }
    }

    /// A signature on screen is there: stances and pages are fixed now.
    pub fn is_signed_by_anyone(&self) -> bool {
        Role::PEOPLE.iter().any(|who| self.opinion(*who).is_some_and(|o| o.signature.is_some()))
    }

    /// The same closing with `who`'s stance. Refused once a signature is set.
    pub fn with_opinion(&self, who: Role, opinion: Opinion) -> Result<Self, Refusal> {
        if self.is_signed_by_anyone() {
            return Err(Refusal::AlreadySigned);
        }
        let mut closing = self.clone();
        *closing.slot(who)? = Some(opinion);
        Ok(closing)
    }

    /// The same closing with `who`'s signature, or without it. Both stances must
    /// be there first: who signs knows what the other will say.
    pub fn with_signature(&self, who: Role, signature: Option<Signature>) -> Result<Self, Refusal> {
        if self.employee.is_none() || self.manager.is_none() {
            return Err(Refusal::StanceMissing);
        }
        let signature = signature.map(Signature::checked).transpose()?;
        let mut closing = self.clone();
        if let Some(opinion) = closing.slot(who)? {
            if opinion.stance == Stance::NotSigned && signature.is_some() {
                return Err(Refusal::StanceWithoutSignature);
            }
            opinion.signature = signature;
        }
        Ok(closing)
    }

    /// Both are ready: each has a stance, and a signature unless "niet getekend".
    pub fn is_complete(&self) -> bool {
        Role::PEOPLE
            .iter()
            .all(|who| self.opinion(*who).is_some_and(|o| o.stance == Stance::NotSigned || o.signature.is_some()))
    }

    fn slot(&mut self, who: Role) -> Result<&mut Option<Opinion>, Refusal> {
        match who {
            Role::Employee => Ok(&mut self.employee),
            Role::Manager => Ok(&mut self.manager),
            Role::Together => Err(Refusal::NotHere { kind: "person" }),
        }
    }
}

impl Signature {
    fn checked(self) -> Result<Self, Refusal> {
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
