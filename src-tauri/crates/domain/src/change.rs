//! One mechanism for saving, undo, history and tamper evidence.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Key, Record};

/// A record before and after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Update {
    /// Before.
    pub from: Record,
    /// After.
    pub to: Record,
}

/// What one action did. A change names both sides of every update, so that its
/// inverse is mechanical.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Change {
    /// Records that were not there.
    pub added: Vec<Record>,
    /// Records that became different.
    pub updated: Vec<Update>,
    /// Records that are gone.
    pub removed: Vec<Record>,
}

impl Change {
    /// Only additions.
    pub fn adding(records: impl IntoIterator<Item = Record>) -> Self {
        Self { added: records.into_iter().collect(), ..Self::default() }
    }

    /// One record becomes another.
    pub fn updating(from: impl Into<Record>, to: impl Into<Record>) -> Self {
        Self { updated: vec![Update { from: from.into(), to: to.into() }], ..Self::default() }
    }

    /// Only removals.
    pub fn removing(records: impl IntoIterator<Item = Record>) -> Self {
        Self { removed: records.into_iter().collect(), ..Self::default() }
    }

    /// Does nothing.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.updated.iter().all(|u| u.from == u.to)
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self {
            added: self.removed.clone(),
            updated: self.updated.iter().map(|u| Update { from: u.to.clone(), to: u.from.clone() }).collect(),
            removed: self.added.clone(),
        }
    }

    /// This change, then `next`, as one.
    #[must_use]
    pub fn squash(&self, next: &Self) -> Self {
        let mut ends: BTreeMap<Key, (Option<Record>, Option<Record>)> = BTreeMap::new();
        for (key, before, after) in self.ends().chain(next.ends()) {
            ends.entry(key).and_modify(|both| both.1.clone_from(&after)).or_insert((before, after));
        }
        let mut whole = Self::default();
        for (before, after) in ends.into_values() {
            match (before, after) {
                (None, Some(record)) => whole.added.push(record),
                (Some(record), None) => whole.removed.push(record),
                (Some(from), Some(to)) if from != to => whole.updated.push(Update { from, to }),
                (Some(_), Some(_)) | (None, None) => {}
            }
        }
        whole
    }

    /// Applies to a set of records. Adding and updating both put: a tombstone in
    /// the journal may have swallowed the earlier row.
    pub fn apply(&self, records: &mut BTreeMap<Key, Record>) {
        for record in &self.removed {
            records.remove(&record.key());
        }
        for record in self.written() {
            records.insert(record.key(), record.clone());
        }
    }

    /// The records that stand after this change.
    pub fn written(&self) -> impl Iterator<Item = &Record> {
        self.added.iter().chain(self.updated.iter().map(|u| &u.to))
    }

    /// Every record this change touches, as it was or became.
    pub fn touched(&self) -> impl Iterator<Item = &Record> {
        self.written().chain(self.removed.iter())
    }

    /// Every record this change touches, before and after it.
    pub(crate) fn ends(&self) -> impl Iterator<Item = (Key, Option<Record>, Option<Record>)> {
        let added = self.added.iter().map(|r| (r.key(), None, Some(r.clone())));
        let updated = self.updated.iter().map(|u| (u.to.key(), Some(u.from.clone()), Some(u.to.clone())));
        let removed = self.removed.iter().map(|r| (r.key(), Some(r.clone()), None));
        added.chain(updated).chain(removed)
    }
}
