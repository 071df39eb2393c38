//! Copies of forms of every sort: judged as the forms are.

use std::collections::{BTreeMap, BTreeSet};

use domain::Role;
use form::{CopyBlock, Document, FormCopy, Seal};

/// Of which forms.
const OF: [&str; 7] =
    ["ordinary", "blank", "huge", "said-more-english", "script-arabic", "practice", "stances-NotSigned-Seen"];

/// Every copy of each, with a name.
pub(crate) fn all(scenes: &[(String, Document)]) -> Vec<(String, FormCopy)> {
    let mut all = Vec::new();
    for (name, document) in scenes.iter().filter(|(name, _)| OF.contains(&name.as_str())) {
        let document = ticked(document.clone());
        let seal = Seal::of(&document);
        let every: BTreeSet<CopyBlock> = CopyBlock::ALL.into();
        let usual: BTreeSet<CopyBlock> = every.iter().copied().filter(|block| !block.is_sensitive()).collect();
        let copies = [
            ("manager", Some(FormCopy::for_manager(&document, seal, &usual))),
            ("manager-whole", Some(FormCopy::for_manager(&document, seal, &every))),
            ("manager-bare", Some(FormCopy::for_manager(&document, seal, &BTreeSet::new()))),
            ("hr", FormCopy::for_hr(&document, seal)),
            ("pocket", FormCopy::for_pocket(&document, seal)),
        ];
        all.extend(copies.into_iter().filter_map(|(reader, copy)| Some((format!("copy-{name}-{reader}"), copy?))));
    }
    all
}

/// Every other agreement ticked by both, the rest by one of them.
fn ticked(mut document: Document) -> Document {
    let ticks = |index: usize| if index.is_multiple_of(2) { Role::PEOPLE.to_vec() } else { vec![Role::Manager] };
    let who = document.agreements.iter().enumerate().map(|(index, one)| (one.id, ticks(index).into_iter().collect()));
    document.closing.hr = who.collect::<BTreeMap<_, _>>();
    document
}
