//! Question cards: which are dealt at a place, whose turn it is, and what was
//! put on the table. Nothing here is by chance: one talk always deals alike.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{AskedId, ConversationId, Place, Question, Refusal, Role};

/// How many lie open at a time.
pub const HAND: usize = 3;

/// How far a question goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// To begin with.
    Easy,
    /// For when the talk is under way.
    Normal,
    /// Only after both have agreed to go deeper.
    Deep,
}

/// A card that can be dealt: from the deck, or an own question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Card {
    /// The deck's name for it, or the own question's id.
    pub id: String,
    /// How far it goes.
    pub depth: Depth,
    /// Who may ask it; together: both of them.
    pub from: Role,
    /// Who asks on.
    pub follow_up_from: Role,
    /// The front.
    pub question: String,
    /// The back; empty for an own question.
    pub follow_up: String,
    /// Added by the manager.
    pub own: bool,
}

impl From<Question> for Card {
    fn from(question: Question) -> Self {
        Self {
            id: question.id.to_string(),
            depth: Depth::Easy,
            from: Role::Together,
            follow_up_from: Role::Together,
            question: question.text,
            follow_up: String::new(),
            own: true,
        }
    }
}

/// A card that was put on the table. What was said is on the notes, not here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Its id; ids grow, so they tell the order.
    pub id: AskedId,
    /// The talk.
    pub conversation: ConversationId,
    /// The card's id.
    pub card: String,
    /// Where they were.
    pub place: Place,
    /// Who drew it.
    pub who: Role,
    /// Who may ask it: a card of both counts for both.
    pub from: Role,
}

/// Who wants to go deeper. One record per conversation, with its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Deeper {
    /// The conversation's id.
    pub conversation: ConversationId,
    /// Employee, manager, or both.
    pub agreed: BTreeSet<Role>,
}

impl Deeper {
    /// Nobody has said so yet.
    pub fn new(conversation: ConversationId) -> Self {
        Self { conversation, agreed: BTreeSet::new() }
    }

    /// Both want to: one alone opens nothing.
    pub fn is_agreed(&self) -> bool {
        Role::PEOPLE.iter().all(|who| self.agreed.contains(who))
    }

    /// `who` wants to, or no longer. Nobody says it for the other.
    pub fn with(mut self, who: Role, agree: bool) -> Result<Self, Refusal> {
        if who == Role::Together {
            return Err(Refusal::NotHere { kind: "person" });
        }
        if agree {
            self.agreed.insert(who);
        } else {
            self.agreed.remove(&who);
        }
        Ok(self)
    }
}

/// Whose turn it is to draw. The employee begins, and draws as many as the
/// manager: a card of both counts for both. It is said, and blocks nothing.
pub fn turn(asked: &[Asked]) -> Role {
    let drawn = |who: Role| {
        let counts = |a: &&Asked| a.who == who || a.who == Role::Together || a.from == Role::Together;
        asked.iter().filter(counts).count()
    };
    let (employee, manager) = (drawn(Role::Employee), drawn(Role::Manager));
    let newest = asked.iter().max_by_key(|a| a.id).map(|a| a.who);
    if employee > manager || (employee == manager && newest == Some(Role::Employee)) {
        Role::Manager
    } else {
        Role::Employee
    }
}

/// What decides which cards lie open.
#[derive(Debug, Clone)]
pub struct Deal<'a> {
    /// Seeds the order: the same talk deals alike, another one differently.
    pub conversation: ConversationId,
    /// For whom; together: everything.
    pub who: Role,
    /// On the table in this talk.
    pub asked: &'a [Asked],
    /// Asked in the last two talks; empty to deal them again.
    pub recent: &'a BTreeSet<String>,
    /// Both have agreed to go deeper.
    pub deeper: bool,
    /// From 0; each shows the next three, and after the last the first again.
    pub round: u32,
}

impl Deal<'_> {
    /// Everything that can be dealt of these cards, in order: own ones first,
    /// then deep ones once both want them.
    pub fn order<'c>(&self, cards: &'c [Card]) -> Vec<&'c Card> {
        let fits = |card: &&Card| {
            let for_them = [card.from, self.who].contains(&Role::Together) || card.from == self.who;
            let lies_there = self.asked.iter().any(|asked| asked.card == card.id);
            for_them && !lies_there && !self.recent.contains(&card.id) && (self.deeper || card.depth != Depth::Deep)
        };
        let mut dealt: Vec<&Card> = cards.iter().filter(fits).collect();
        dealt.sort_by_key(|card| (!card.own, card.depth != Depth::Deep, mixed(self.conversation, &card.id)));
        dealt
    }

    /// The three that lie open in this round.
    pub fn hand<'c>(&self, order: &[&'c Card]) -> Vec<&'c Card> {
        let count = u32::try_from(order.len()).unwrap_or(u32::MAX).max(1);
        let start = (u64::from(self.round) * HAND as u64 % u64::from(count)) as usize;
        order.iter().cycle().skip(start).take(HAND.min(order.len())).copied().collect()
    }
}

/// Where a card lies that several places may deal: at one of them, and in another talk perhaps at another.
pub fn lies_at(talk: ConversationId, card: &str, places: &[Place]) -> Option<Place> {
    let count = u64::try_from(places.len()).ok().filter(|count| *count > 0)?;
    places.get(usize::try_from(mixed(talk, card) % count).ok()?).copied()
}

/// A number that looks like chance and is none (FNV-1a, then mixed once more).
fn mixed(seed: ConversationId, id: &str) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in seed.0.as_bytes().iter().chain(id.as_bytes()) {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash ^ (hash >> 31)
}
