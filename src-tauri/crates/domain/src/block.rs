//! The blocks of a form that a stance can be about, for whoever chooses for each apart.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{Board, Opinion, Refusal, Role, Stance, paragraph};

/// A part of what was written in a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// *Samenvatting*: what stands on the board.
    Summary,
    /// *Afspraken.*
    Agreements,
    /// *Feedback*: what the two said to each other's notes.
    Feedback,
}

impl Block {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Summary, Self::Agreements, Self::Feedback];
}

/// A stance about one block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BlockStance {
    /// What the signature means for this block.
    pub stance: Stance,
    /// Why, where the stance asks for it; 0 to 400 characters.
    pub reason: String,
}

impl BlockStance {
    /// A stance with its reason: only "niet akkoord" asks why.
    pub fn new(stance: Stance, reason: &str) -> Result<Self, Refusal> {
        let reason = paragraph("reason", reason, 400)?;
        if stance == Stance::Disagreed && reason.is_empty() {
            return Err(Refusal::ReasonNeeded);
        }
        Ok(Self { stance, reason })
    }
}

impl Board {
    /// The blocks that this talk has. Feedback is told apart by the reactions: a note
    /// of a feedback card or a compliment is a note like any other.
    pub fn blocks(&self) -> BTreeSet<Block> {
        let mut blocks = BTreeSet::from([Block::Summary]);
        if self.agreements.iter().any(|a| !a.struck) || self.conversation.no_agreement_needed {
            blocks.insert(Block::Agreements);
        }
        if self.notes.iter().any(|note| !note.struck && !note.reactions.is_empty()) {
            blocks.insert(Block::Feedback);
        }
        blocks
    }

    /// The opinion is about this talk as it is: about the whole, or about each of its blocks.
    pub fn check_opinion(&self, opinion: &Opinion) -> Result<(), Refusal> {
        let chosen: BTreeSet<Block> = opinion.blocks.keys().copied().collect();
        let blocks = self.blocks();
        if chosen.is_empty() || chosen == blocks {
            Ok(())
        } else if chosen.is_subset(&blocks) {
            Err(Refusal::StanceMissing)
        } else {
            Err(Refusal::NotHere { kind: "block" })
        }
    }

    /// Both have said their last word, and it is about this talk as it is now.
    pub fn check_stances(&self) -> Result<(), Refusal> {
        let fits = |who: &Role| self.closing.opinion(*who).is_some_and(|said| self.check_opinion(said).is_ok());
        if Role::PEOPLE.iter().all(fits) { Ok(()) } else { Err(Refusal::StanceMissing) }
    }
}
