//! The parts of a talk that its two people can leave out of the manager's copy.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Lane, Note, Place, Window};
use serde::{Deserialize, Serialize};

use crate::Document;

/// A part of a talk. Agreements are no block: they are always in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CopyBlock {
    /// What one is proud of, and what one learned.
    LookingBack,
    /// What could be better: feedback hangs here.
    Feedback,
    /// The lake, and what gives and takes energy.
    Energy,
    /// The orchard.
    Talents,
    /// What and how one wants to learn.
    Learning,
    /// The windows of the house.
    Employability,
    /// The flags of one, three and five years.
    Horizon,
    /// Notes on the horizon that are dreams.
    Dreams,
    /// What goes along, and what is needed.
    Backpack,
    /// What became of last time's agreements.
    Previous,
    /// What the two said to each other's notes, and what they see or chose differently.
    Reactions,
    /// Reasons and reactions beside the signatures.
    LastWords,
    /// Additions after the talk.
    Addenda,
}

impl CopyBlock {
    /// In the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::LookingBack,
        Self::Feedback,
        Self::Energy,
        Self::Talents,
        Self::Learning,
        Self::Employability,
        Self::Horizon,
        Self::Dreams,
        Self::Backpack,
        Self::Previous,
        Self::Reactions,
        Self::LastWords,
        Self::Addenda,
    ];

    /// Off unless the employee wants it in: what is said here is about the person more than about the work.
    pub fn is_sensitive(self) -> bool {
        match self {
            Self::Feedback
            | Self::Energy
            | Self::Employability
            | Self::Dreams
            | Self::Reactions
            | Self::LastWords
            | Self::Addenda => true,
            Self::LookingBack | Self::Talents | Self::Learning | Self::Horizon | Self::Backpack | Self::Previous => {
                false
            }
        }
    }

    /// Its word on the wire, on the command line and in the catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::LookingBack => "looking_back",
            Self::Feedback => "feedback",
            Self::Energy => "energy",
            Self::Talents => "talents",
            Self::Learning => "learning",
            Self::Employability => "employability",
            Self::Horizon => "horizon",
            Self::Dreams => "dreams",
            Self::Backpack => "backpack",
            Self::Previous => "previous",
            Self::Reactions => "reactions",
            Self::LastWords => "last_words",
            Self::Addenda => "addenda",
        }
    }

    /// Where a note belongs.
    pub(super) fn of_note(note: &Note) -> Self {
        if note.dream { Self::Dreams } else { Self::of_lane(note.lane) }
    }

    fn of_lane(lane: Lane) -> Self {
        if lane == Lane::Better { Self::Feedback } else { Self::of_place(lane.place()).unwrap_or(Self::LookingBack) }
    }

    /// The block of a place; the bridge has none.
    pub(super) fn of_place(place: Place) -> Option<Self> {
        match place {
            Place::LookingBack => Some(Self::LookingBack),
            Place::Energy => Some(Self::Energy),
            Place::Talents => Some(Self::Talents),
            Place::Learning => Some(Self::Learning),
            Place::Employability => Some(Self::Employability),
            Place::Horizon => Some(Self::Horizon),
            Place::Backpack => Some(Self::Backpack),
            Place::Agreements => None,
        }
    }
}

/// The blocks of this talk in which something is said, and how many things.
pub fn blocks_in(document: &Document) -> BTreeMap<CopyBlock, usize> {
    let answers = &document.answers;
    let mut found: BTreeMap<CopyBlock, usize> = BTreeMap::new();
    let mut add = |block: CopyBlock, count: usize| *found.entry(block).or_default() += count;
    for note in &document.notes {
        add(CopyBlock::of_note(note), 1);
        add(CopyBlock::Reactions, note.reactions.len() + usize::from(note.difference.is_some()));
    }
    add(CopyBlock::Reactions, document.agreements.iter().filter(|one| one.difference.is_some()).count());
    add(CopyBlock::Reactions, answers.turned.len());
    add(CopyBlock::Energy, usize::from(answers.water.is_some()));
    add(CopyBlock::Learning, answers.ways.values().filter(|who| !who.is_empty()).count());
    let windows: BTreeSet<&Window> = answers.windows.keys().chain(answers.window_names.keys()).collect();
    add(CopyBlock::Employability, windows.len());
    add(CopyBlock::Horizon, answers.unknown.len());
    add(CopyBlock::Previous, document.previous.len());
    add(CopyBlock::Addenda, document.addenda.len());
    for opinion in [&document.closing.employee, &document.closing.manager].into_iter().flatten() {
        let reasons = std::iter::once(&opinion.reason).chain(opinion.blocks.values().map(|said| &said.reason));
        add(CopyBlock::LastWords, reasons.chain([&opinion.reaction]).filter(|text| !text.is_empty()).count());
    }
    found.retain(|_, count| *count > 0);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_has_its_word_on_the_wire() {
        for block in CopyBlock::ALL {
            assert_eq!(serde_json::to_value(block).expect("a word"), block.id(), "{block:?}");
        }
    }
}
