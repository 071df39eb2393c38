//! What makes a copy a copy: it says so on every page, tells what it leaves out, carries the seal
//! of its form, and has no place to sign.

use domain::Role;

use crate::display::{Item, Page};
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;
use crate::{CopyBlock, CopyFor, FormCopy};

use super::flow::{Block, Flow, Row, joined};
use super::style::{SMALL, SOFT, VALUE};
use super::{Form, Sheet, agreements, head};

/// "kopie voor HR"
pub(super) fn name(copy: &FormCopy, words: &Words) -> String {
    words.get(match copy.reader() {
        CopyFor::Manager => "form-copy-manager",
        CopyFor::Hr => "form-copy-hr",
        CopyFor::Pocket => "form-copy-pocket",
    })
}

/// "Kopie voor HR – het ondertekende formulier is van 21 november 2026"
pub(super) fn marking(copy: &FormCopy, words: &Words) -> String {
    let document = copy.document();
    let date = words.date(document.day());
    let key = if copy.is_of_signed() { "form-copy-of-signed" } else { "form-copy-of-unsigned" };
    words.with(key, &[("copy", &name(copy, words)), ("date", &date)])
}

/// What the seal at the foot of a copy is called: it isn't the copy's own.
pub(super) fn seal_name(copy: &FormCopy, words: &Words) -> String {
    words.get(if copy.is_of_signed() { "form-copy-seal-signed" } else { "form-copy-seal-unsigned" })
}

/// Under the stances: nobody signs a copy.
pub(super) fn kind(copy: &FormCopy, words: &Words) -> String {
    words.get(if copy.is_of_signed() { "form-copy-kind-signed" } else { "form-copy-kind-unsigned" })
}

/// Reasons and reactions are on these pages.
pub(super) fn has_last_words(sheet: &Sheet<'_>) -> bool {
    sheet.copy.is_none_or(|copy| !copy.left_out().any(|block| block == CopyBlock::LastWords))
}

/// In the place of a signature: that it stands on the form, if it does.
pub(super) fn signed(copy: &FormCopy, part: PartId, who: Role, sheet: &Sheet<'_>) -> Row {
    if !copy.has_signed(who) {
        return Row::default();
    }
    let say = &|w: &Words| w.get("form-signed-on-original");
    joined(sheet.both(part, Tag::Paragraph, say, VALUE.colored(SOFT), (0.0, sheet.grid().column)))
}

/// What was said in the talk and isn't here.
pub(super) fn left_out(flow: &mut Flow, sheet: &Sheet<'_>) {
    let Some(copy) = sheet.copy else { return };
    if copy.left_out().next().is_none() {
        return;
    }
    let say = |w: &Words| {
        let name = |block: CopyBlock| w.get(&format!("copy-block-{}", block.id())).to_lowercase();
        let blocks: Vec<String> = copy.left_out().map(name).collect();
        w.with("form-copy-left-out", &[("blocks", &blocks.join(", "))])
    };
    let rows = sheet.both(Tree::ROOT, Tag::Paragraph, &say, SMALL, (0.0, sheet.grid().width));
    flow.space(10.0);
    flow.put(0.0, Block::new(rows, 0.0));
}

/// A copy that is only agreements.
pub(super) fn agreements(sheet: &Sheet<'_>) -> Form {
    let (items, height) = head::first(sheet);
    let mut flow = Flow::new(sheet.document.format, height + 4.0, head::top(sheet.document));
    flow.pages[0].items = items;
    agreements::agreements(&mut flow, sheet);
    finished(flow.pages, sheet)
}

/// With what stands above and below every page.
pub(super) fn finished(mut pages: Vec<Page>, sheet: &Sheet<'_>) -> Form {
    head::finish(&mut pages, sheet);
    debug_assert!(!pages.iter().flat_map(|page| &page.items).any(|item| matches!(item, Item::SignatureBox { .. })));
    Form { pages, parts: sheet.tree.parts(), signature_boxes: Vec::new() }
}
