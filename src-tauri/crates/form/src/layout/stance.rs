//! What somebody chose, for the whole or for each block, and what that means in one sentence.

use domain::{Block, Role};

use crate::lines;
use crate::structure::{PartId, Tag};
use crate::words::Words;

use super::Sheet;
use super::flow::{Row, beside, level};
use super::style::{SMALL, SOFT, STRONG, VALUE};

/// The least room for "want".
const WHY: f32 = 30.0;

/// A name, and its stance with the reason, or one after the other what was chosen for each block.
pub(super) fn stance(sheet: &Sheet<'_>, part: PartId, who: Role) -> Vec<Vec<Row>> {
    let (document, column) = (sheet.document, sheet.grid().column);
    let mut rows = sheet.named(part, Tag::Heading(3), who, column);
    rows.push(Row::gap(3.0));
    let says = |say: &dyn Fn(&Words) -> String, style| sheet.both(part, Tag::Paragraph, say, style, (0.0, column));
    let mut told = vec![rows];
    let Some(opinion) = document.closing.opinion(who) else {
        told.push(says(&|w| w.get("form-stance-open"), VALUE.colored(SOFT)));
        return told;
    };
    if opinion.blocks.is_empty() {
        let mut rows = says(&|w| w.stance(opinion.stance).0, STRONG);
        rows.extend(says(&|w| w.stance(opinion.stance).1, VALUE));
        rows.extend(reason(sheet, part, &opinion.reason));
        told.push(rows);
        return told;
    }
    for (index, (block, said)) in opinion.blocks.iter().enumerate() {
        let mut rows = if index > 0 { vec![Row::gap(4.0)] } else { Vec::new() };
        rows.extend(says(&|w| w.stance_for(*block, said.stance), STRONG));
        rows.extend(says(&|w| w.stance_of_block(said.stance), VALUE));
        rows.extend(reason(sheet, part, &said.reason));
        told.push(rows);
    }
    told
}

fn reason(sheet: &Sheet<'_>, part: PartId, reason: &str) -> Vec<Row> {
    if reason.is_empty() {
        return Vec::new();
    }
    let column = sheet.grid().column;
    let why = sheet.tree.part(part, Tag::Paragraph);
    let say = &|w: &Words| w.get("form-reason");
    // One below the other in two languages; neither is broken.
    let said = [Some(sheet.words), sheet.words.other()];
    let wide =
        said.into_iter().flatten().map(|words| lines::single(&say(words), SMALL).width).fold(WHY - 2.0, f32::max);
    let room = wide + 2.0;
    let label = sheet.both(why, Tag::Span, say, SMALL, (0.0, wide));
    let text = sheet.rows(why, Tag::Span, reason, VALUE, room, column - room);
    let mut rows = vec![Row::gap(2.0)];
    rows.extend(beside(level(label, VALUE), text));
    rows
}

/// Somebody chose for each block apart.
pub(super) fn is_split(sheet: &Sheet<'_>) -> bool {
    split(sheet).next().is_some()
}

/// What the blocks are, each in a few words.
pub(super) fn blocks(sheet: &Sheet<'_>, words: &Words) -> String {
    let there = |block: &Block| split(sheet).any(|one| one == *block);
    let told = Block::ALL.into_iter().filter(there).map(|block| {
        words.get(match block {
            Block::Summary => "block-summary-means",
            Block::Agreements => "block-agreements-means",
            Block::Feedback => "block-feedback-means",
        })
    });
    told.collect::<Vec<_>>().join(" ")
}

fn split(sheet: &Sheet<'_>) -> impl Iterator<Item = Block> {
    let opinions = Role::PEOPLE.into_iter().filter_map(|who| sheet.document.closing.opinion(who));
    opinions.flat_map(|opinion| opinion.blocks.keys().copied())
}
