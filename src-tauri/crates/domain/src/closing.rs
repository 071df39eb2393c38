//! Closing a talk: each person's stance, reaction and signature.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AgreementId, Block, BlockStance, ConversationId, Format, Pages, Refusal, Role, Signature, paragraph};

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

/// One person's last word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// What the signature means. With a stance for each block it is the most reserved of them.
    pub stance: Stance,
    /// Why, where the stance asks for it; 0 to 400 characters. Empty with a stance for each block.
    pub reason: String,
    /// A reaction in own words, 0 to 800 characters.
    pub reaction: String,
    /// None until signed.
    pub signature: Option<Signature>,
    /// A stance for each block, or none: then one goes for the whole.
    #[serde(default)]
    pub blocks: BTreeMap<Block, BlockStance>,
    /// The day of the signature on screen: it may be a later one than the other's.
    #[serde(default)]
    pub signed_on: Option<NaiveDate>,
}

impl Opinion {
    /// A stance with its reason and reaction, not signed yet. Only "niet akkoord"
    /// asks why: whoever doesn't sign may say why, and need not.
    pub fn new(stance: Stance, reason: &str, reaction: &str) -> Result<Self, Refusal> {
        let BlockStance { stance, reason } = BlockStance::new(stance, reason)?;
        let reaction = paragraph("reaction", reaction, 800)?;
        Ok(Self { stance, reason, reaction, signature: None, blocks: BTreeMap::new(), signed_on: None })
    }

    /// A stance for each block apart. Whoever leaves every block unsigned signs nothing.
    pub fn per_block(blocks: BTreeMap<Block, BlockStance>, reaction: &str) -> Result<Self, Refusal> {
        let blocks = blocks
            .into_iter()
            .map(|(block, said)| Ok((block, BlockStance::new(said.stance, &said.reason)?)))
            .collect::<Result<BTreeMap<_, _>, Refusal>>()?;
        let stance = blocks.values().map(|said| said.stance).max_by_key(|stance| reserve(*stance));
        let whole = Self::new(Stance::NotSigned, "", reaction)?;
        Ok(Self { stance: stance.ok_or(Refusal::StanceMissing)?, blocks, ..whole })
    }

    /// Whether a signature belongs to it.
    pub fn is_to_sign(&self) -> bool {
        self.stance != Stance::NotSigned
    }
}

/// A signature stands under what holds for at least one block; of those, the most reserved tells
/// what it means for the whole.
fn reserve(stance: Stance) -> u8 {
    match stance {
        Stance::NotSigned => 0,
        Stance::Agreed => 1,
        Stance::Seen => 2,
        Stance::Disagreed => 3,
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
    /// *Mag naar HR*: who ticked which agreement, each for themselves. Only what both ticked may go.
    #[serde(default)]
    pub hr: BTreeMap<AgreementId, BTreeSet<Role>>,
    /// *Tekent later*: who thinks it over. While anybody does, the talk is *voorgelegd*.
    #[serde(default)]
    pub later: BTreeSet<Role>,
    /// The pages, until the form is archived: from then on the form itself tells how it is laid out.
    #[serde(default)]
    pub pages: Pages,
}

impl Closing {
    /// Nobody has said anything yet.
    pub fn new(conversation: ConversationId) -> Self {
        Self {
            conversation,
            employee: None,
            manager: None,
            hr: BTreeMap::new(),
            later: BTreeSet::new(),
            pages: Pages::default(),
        }
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

    /// *Voorgelegd*: read back and presented, and somebody thinks it over.
    pub fn is_presented(&self) -> bool {
        !self.later.is_empty()
    }

    /// The same closing with `who`'s stance. Refused once a signature is set.
    pub fn with_opinion(&self, who: Role, opinion: Opinion) -> Result<Self, Refusal> {
        if self.is_signed_by_anyone() {
            return Err(Refusal::AlreadySigned);
        }
        let mut closing = self.clone();
        if !opinion.is_to_sign() {
            closing.later.remove(&who);
        }
        *closing.slot(who)? = Some(opinion);
        Ok(closing)
    }

    /// The same closing with `who`'s signature of `today`, or without it. Both stances
    /// must be there first: who signs knows what the other will say.
    pub fn with_signature(&self, who: Role, signature: Option<Signature>, today: NaiveDate) -> Result<Self, Refusal> {
        if self.employee.is_none() || self.manager.is_none() {
            return Err(Refusal::StanceMissing);
        }
        let signature = signature.map(Signature::checked).transpose()?;
        let mut closing = self.clone();
        if signature.is_some() {
            closing.later.remove(&who);
        }
        if let Some(opinion) = closing.slot(who)? {
            if !opinion.is_to_sign() && signature.is_some() {
                return Err(Refusal::StanceWithoutSignature);
            }
            // Ink gets its day by hand.
            opinion.signed_on = signature.as_ref().filter(|s| **s != Signature::Ink).map(|_| today);
            opinion.signature = signature;
        }
        Ok(closing)
    }

    /// The same closing, which `who` thinks over first. Who has signed, or doesn't
    /// sign, has nothing to think over.
    pub fn with_later(&self, who: Role) -> Result<Self, Refusal> {
        let mut closing = self.clone();
        match closing.slot(who)? {
            Some(opinion) if opinion.signature.is_some() => return Err(Refusal::AlreadySigned),
            Some(opinion) if !opinion.is_to_sign() => return Err(Refusal::StanceWithoutSignature),
            Some(_) | None => closing.later.insert(who),
        };
        Ok(closing)
    }

    /// The same closing, opened again: both sign anew. Stances, ticks and format stay, as a beginning.
    #[must_use]
    pub fn reopened(&self) -> Self {
        let mut closing = Self { later: BTreeSet::new(), ..self.clone() }.with_pages_seen(false);
        for opinion in [&mut closing.employee, &mut closing.manager].into_iter().flatten() {
            opinion.signature = None;
            opinion.signed_on = None;
        }
        closing
    }

    /// The same closing with its pages laid out like this. They say the same in every format, so
    /// it may be chosen until the form is archived.
    #[must_use]
    pub fn with_format(&self, format: Format) -> Self {
        Self { pages: Pages { format, ..self.pages }, ..self.clone() }
    }

    /// The same closing, whose pages both looked at, or have to look at again.
    #[must_use]
    pub fn with_pages_seen(&self, seen: bool) -> Self {
        Self { pages: Pages { seen, ..self.pages }, ..self.clone() }
    }

    /// Both are ready: each has a stance, and a signature unless "niet getekend".
    pub fn is_complete(&self) -> bool {
        Role::PEOPLE.iter().all(|who| self.opinion(*who).is_some_and(|o| !o.is_to_sign() || o.signature.is_some()))
    }

    /// Both ticked it: this agreement may be told to HR.
    pub fn shared_with_hr(&self, agreement: AgreementId) -> bool {
        self.hr.get(&agreement).is_some_and(|who| Role::PEOPLE.iter().all(|person| who.contains(person)))
    }

    /// The same closing with `who`'s tick, each for themselves. It is on the pages, so it is
    /// fixed with them, and they are looked at again.
    pub fn with_hr(&self, who: Role, agreement: AgreementId, may: bool) -> Result<Self, Refusal> {
        if self.is_signed_by_anyone() {
            return Err(Refusal::AlreadySigned);
        }
        let mut closing = self.with_pages_seen(false);
        closing.slot(who)?;
        let ticks = closing.hr.entry(agreement).or_default();
        if may {
            ticks.insert(who);
        } else {
            ticks.remove(&who);
        }
        closing.hr.retain(|_, ticks| !ticks.is_empty());
        Ok(closing)
    }

    /// The same closing without a tick at any of these agreements.
    #[must_use]
    pub fn without_hr(&self, agreements: &BTreeSet<AgreementId>) -> Self {
        let mut closing = self.clone();
        closing.hr.retain(|agreement, _| !agreements.contains(agreement));
        closing
    }

    /// The same closing as it is archived: of the ticks only what both said stays, and the
    /// archived form tells how it is laid out.
    #[must_use]
    pub fn settled(&self) -> Self {
        let mut closing = Self { pages: Pages::default(), ..self.clone() };
        closing.hr.retain(|agreement, _| self.shared_with_hr(*agreement));
        closing
    }

    fn slot(&mut self, who: Role) -> Result<&mut Option<Opinion>, Refusal> {
        match who {
            Role::Employee => Ok(&mut self.employee),
            Role::Manager => Ok(&mut self.manager),
            Role::Together => Err(Refusal::NotHere { kind: "person" }),
        }
    }
}
