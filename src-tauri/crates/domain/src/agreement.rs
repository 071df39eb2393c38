//! An agreement: what, who, when, how we notice, if–then, support, cost.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AgreementId, ConversationId, Difference, NoteId, Owner, Refusal, Role, line, optional_line};

/// A promise made in a talk. What became of it is a [`crate::FollowUp`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// The talk it was made in.
    pub conversation: ConversationId,
    /// Order on the bridge.
    pub position: f64,
    /// Who promises.
    pub owner: Owner,
    /// What, 1 to 200 characters.
    pub what: String,
    /// By when; none is allowed, and the form says "geen datum".
    pub due: Option<NaiveDate>,
    /// How do we notice, 0 to 200 characters.
    pub notice: String,
    /// "Als …, dan …", 0 to 200 characters.
    pub if_then: String,
    /// What support is needed, 0 to 200 characters.
    pub support: String,
    /// What it costs, in words, 0 to 80 characters.
    pub cost: String,
    /// The note it grew from.
    pub from_note: Option<NoteId>,
    /// The words of that note: the trail that the form shows.
    pub trail: String,
    /// The agreement of an earlier talk it goes on from.
    pub carried_from: Option<AgreementId>,
    /// Taken back while reading back.
    pub struck: bool,
    /// *Wij zien dit verschillend.*
    #[serde(default)]
    pub difference: Option<Difference>,
}

impl Agreement {
    /// Nothing about it changes but where it lies.
    pub(crate) fn differs_only_in_spot(&self, to: &Self) -> bool {
        Self { position: to.position, ..self.clone() } == *to
    }

    /// This promise, going on as a new one in a later talk. The date is asked again.
    #[must_use]
    pub fn carried(&self, id: AgreementId, conversation: ConversationId, position: f64) -> Self {
        Self {
            id,
            conversation,
            position,
            due: None,
            from_note: None,
            carried_from: Some(self.id),
            struck: false,
            difference: None,
            ..self.clone()
        }
    }

    /// The same agreement with how `who` sees it.
    pub fn differing(&self, who: Role, text: &str) -> Result<Self, Refusal> {
        Ok(Self { difference: Difference::with(self.difference.as_ref(), who, text)?, ..self.clone() })
    }

    /// Still word for word what was carried from `origin`.
    pub fn is_untouched_copy_of(&self, origin: &Self) -> bool {
        *self == origin.carried(self.id, self.conversation, self.position)
    }
}

/// What people fill in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AgreementDraft {
    /// Who promises.
    pub owner: Owner,
    /// What, 1 to 200 characters.
    pub what: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// How do we notice.
    pub notice: String,
    /// "Als …, dan …".
    pub if_then: String,
    /// What support is needed.
    pub support: String,
    /// What it costs, in words.
    pub cost: String,
}

impl AgreementDraft {
    /// The draft with clean fields.
    pub fn cleaned(self) -> Result<Self, Refusal> {
        Ok(Self {
            owner: self.owner,
            what: line("what", &self.what, 200)?,
            due: self.due,
            notice: optional_line("notice", &self.notice, 200)?,
            if_then: optional_line("if_then", &self.if_then, 200)?,
            support: optional_line("support", &self.support, 200)?,
            cost: optional_line("cost", &self.cost, 80)?,
        })
    }

    /// A new agreement from this draft.
    pub fn into_agreement(
        self,
        id: AgreementId,
        conversation: ConversationId,
        position: f64,
    ) -> Result<Agreement, Refusal> {
        let draft = self.cleaned()?;
        Ok(Agreement {
            id,
            conversation,
            position,
            owner: draft.owner,
            what: draft.what,
            due: draft.due,
            notice: draft.notice,
            if_then: draft.if_then,
            support: draft.support,
            cost: draft.cost,
            from_note: None,
            trail: String::new(),
            carried_from: None,
            struck: false,
            difference: None,
        })
    }

    /// The same agreement with these fields.
    pub fn apply_to(self, agreement: &Agreement) -> Result<Agreement, Refusal> {
        let draft = self.cleaned()?;
        Ok(Agreement {
            owner: draft.owner,
            what: draft.what,
            due: draft.due,
            notice: draft.notice,
            if_then: draft.if_then,
            support: draft.support,
            cost: draft.cost,
            ..agreement.clone()
        })
    }
}
