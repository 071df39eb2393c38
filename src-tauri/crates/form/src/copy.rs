//! Copies of a closed talk. Each holds what its reader needs and says on every page that it is a
//! copy, and of what: the seal that it carries is the form's own. What a copy leaves out is in
//! neither its pages nor its data.

mod block;
mod data;
mod kept;

use std::collections::{BTreeMap, BTreeSet};

use domain::{Agreement, AgreementId, Role};
use serde::{Deserialize, Serialize};

use crate::words::Words;
use crate::{Document, FormError, Pdf, Seal, finish, gesprek, layout};

pub use block::{CopyBlock, blocks_in};
pub use data::GesprekCopy;
pub(crate) use data::{is_copy, parsed};

/// For whom a copy is. The employee has the form itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CopyFor {
    /// The joint part of the talk.
    Manager,
    /// The agreements that both ticked for HR.
    Hr,
    /// The agreements on a card for the employee's pocket.
    Pocket,
}

/// How an agreement is noticed, as far as a card tells it; empty where it has no room for it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Notice {
    pub(crate) text: String,
    /// Nothing of it is only on the form.
    pub(crate) is_whole: bool,
}

/// Of each agreement that has one.
pub(crate) type Notices = BTreeMap<AgreementId, Notice>;

/// A copy, before it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct FormCopy {
    /// For whom.
    reader: CopyFor,
    /// What its pages show.
    document: Document,
    /// The seal of the form that it is a copy of.
    seal: Seal,
    /// Who signed that form, on screen or with ink.
    signed: BTreeSet<Role>,
    /// What was said in the talk and isn't in this copy.
    left_out: BTreeSet<CopyBlock>,
    /// How each agreement is noticed, as a card tells it. Its data doesn't: who has the card has the form too.
    notices: Notices,
}

impl FormCopy {
    /// The joint part, and of the rest these blocks.
    pub fn for_manager(document: &Document, seal: Seal, blocks: &BTreeSet<CopyBlock>) -> Self {
        let left_out = blocks_in(document).into_keys().filter(|block| !blocks.contains(block)).collect();
        Self::new(CopyFor::Manager, document, kept::joint(document, blocks), seal, left_out)
    }

    /// The agreements that both ticked, with names and functions. There is none without such an agreement.
    pub fn for_hr(document: &Document, seal: Seal) -> Option<Self> {
        let kept = kept::ticked(document);
        let is_any = !kept.agreements.is_empty();
        is_any.then(|| Self::new(CopyFor::Hr, document, kept, seal, BTreeSet::new()))
    }

    /// The agreements on a card. There is none without an agreement.
    pub fn for_pocket(document: &Document, seal: Seal) -> Option<Self> {
        let kept = kept::promises(document);
        let is_any = !kept.agreements.is_empty();
        is_any.then(|| {
            let own = document.agreements.iter().zip(&kept.agreements);
            let told = own.map(|(of, one)| Agreement { notice: of.notice.clone(), ..one.clone() }).collect();
            let notices = layout::pocket_notices(&Document { agreements: told, ..kept.clone() });
            Self { notices, ..Self::new(CopyFor::Pocket, document, kept, seal, BTreeSet::new()) }
        })
    }

    fn new(reader: CopyFor, of: &Document, document: Document, seal: Seal, left_out: BTreeSet<CopyBlock>) -> Self {
        let has_signed = |who: &Role| of.closing.opinion(*who).is_some_and(|opinion| opinion.signature.is_some());
        let signed = Role::PEOPLE.into_iter().filter(has_signed).collect();
        Self { reader, document, seal, signed, left_out, notices: Notices::new() }
    }

    /// For whom.
    pub fn reader(&self) -> CopyFor {
        self.reader
    }

    /// What its pages show.
    pub fn document(&self) -> &Document {
        &self.document
    }

    pub(crate) fn seal(&self) -> Seal {
        self.seal
    }

    pub(crate) fn has_signed(&self, who: Role) -> bool {
        self.signed.contains(&who)
    }

    /// Anybody signed the form that it is a copy of.
    pub(crate) fn is_of_signed(&self) -> bool {
        !self.signed.is_empty()
    }

    pub(crate) fn notices(&self) -> &Notices {
        &self.notices
    }

    pub(crate) fn left_out(&self) -> impl Iterator<Item = CopyBlock> {
        self.left_out.iter().copied()
    }
}

/// The copy as PDF, of the same standards as a form. The same copy gives the same bytes.
pub fn render_copy(copy: &FormCopy) -> Result<Pdf, FormError> {
    let document = &copy.document;
    let words = Words::of(document);
    let form = layout::copy(copy, &words)?;
    let about = finish::About {
        title: layout::copy_title(copy, &words),
        language: document.language.tag(),
        day: document.day(),
        format: document.format,
    };
    let attachment =
        finish::Attachment { name: gesprek::NAME, description: words.get("form-copy-data"), data: data::json(copy)? };
    Pdf::of(form, &about, Some(&attachment))
}

/// What a copy says of itself; an error for what is no copy.
pub fn read_copy(pdf: &[u8]) -> Result<GesprekCopy, FormError> {
    Ok(parsed(&finish::attached(pdf, gesprek::NAME)?)?)
}
