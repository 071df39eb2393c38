//! Stances, signatures and reactions of both, in equal columns.

use domain::{Role, Signature};

use crate::Edition;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;

use super::flow::{Behind, Block, Flow, Row, beside, joined, level, moved};
use super::signature::{ROOMY, SNUG};
use super::style::{SECTION, SMALL, SUBSECTION, VALUE, line_height};
use super::{Sheet, copy, signature, stance};

/// Inside a reaction's box.
const PADDING: f32 = 10.0;
/// Room for a reaction by hand.
const LEAST_REACTION: usize = 3;

/// Where the two reactions stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reactions {
    /// Under the signatures, or nowhere.
    Done,
    /// After the notes: under the signatures they would have a page to themselves.
    StillToCome,
}

pub(super) fn closing(flow: &mut Flow, sheet: &Sheet<'_>) -> Reactions {
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let whole = (0.0, sheet.grid().width);
    let title = sheet.both(section, Tag::Heading(2), &|w| w.get("form-signatures"), SECTION, whole);
    // Smaller boxes, before half a page stays white.
    let tall = |highest: f32| signatures(&sheet.trial(), Tree::ROOT, highest).height();
    let fits = |highest: &f32| flow.fits_section(&title, tall(*highest));
    let highest = [ROOMY, SNUG].into_iter().find(fits).unwrap_or(ROOMY);
    let signatures = signatures(sheet, section, highest);
    // All of it comes with the title, if it can: what was chosen and who signed it belong together.
    let (head, next) =
        if flow.is_page(&title, signatures.height()) { (signatures.height(), 0.0) } else { (0.0, signatures.height()) };
    flow.section(title, head, next);
    flow.put(0.0, signatures);
    if !copy::has_last_words(sheet) {
        return Reactions::Done;
    }
    if !flow.fits(reactions(&sheet.trial(), Tree::ROOT).height()) {
        return Reactions::StillToCome;
    }
    flow.put(0.0, reactions(sheet, section));
    Reactions::Done
}

/// Both reactions under a title of their own.
pub(super) fn reactions_apart(flow: &mut Flow, sheet: &Sheet<'_>) {
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let whole = (0.0, sheet.grid().width);
    let title = sheet.both(section, Tag::Heading(2), &|w| w.get("form-reactions"), SECTION, whole);
    let reactions = reactions(sheet, section);
    flow.section(title, 0.0, reactions.height());
    flow.put(0.0, reactions);
}

fn signatures(sheet: &Sheet<'_>, section: PartId, highest: f32) -> Block {
    let grid = sheet.grid();
    let parts = Role::PEOPLE.map(|who| (who, sheet.tree.part(section, Tag::Section)));
    let [left, right] = parts.map(|(who, part)| stance::stance(sheet, part, who));
    let mut all = Vec::new();
    for (left, right) in paired(left, right) {
        all.push(joined(left).with(joined(right).moved(grid.right())));
    }
    let [left, right] = parts.map(|(who, part)| signature::line(sheet, part, who, highest));
    all.push(left.with(right.moved(grid.right())));
    all.push(Row::gap(8.0));
    let explained = |say: &dyn Fn(&Words) -> String| {
        sheet.both(section, Tag::Paragraph, say, SMALL, (0.0, grid.width)) //
    };
    if stance::is_split(sheet) {
        all.extend(explained(&|w| stance::blocks(sheet, w)));
    }
    all.extend(explained(&|w| kind(sheet, w)));
    Block::new(all, 16.0).whole()
}

/// What stands beside what: name beside name, and block beside block.
fn paired(left: Vec<Vec<Row>>, right: Vec<Vec<Row>>) -> impl Iterator<Item = (Vec<Row>, Vec<Row>)> {
    let count = left.len().max(right.len());
    let padded = move |side: Vec<Vec<Row>>| side.into_iter().chain(std::iter::repeat_with(Vec::new)).take(count);
    padded(left).zip(padded(right))
}

/// What a signature is and shows, in plain words.
fn kind(sheet: &Sheet<'_>, words: &Words) -> String {
    if let Some(copy) = sheet.copy {
        return copy::kind(copy, words);
    }
    let document = sheet.document;
    if matches!(document.edition, Edition::Translation | Edition::Print) {
        let has_signed = |who: Role| document.closing.opinion(who).is_some_and(|opinion| opinion.signature.is_some());
        let is_signed = Role::PEOPLE.into_iter().any(has_signed);
        let key = if is_signed { "form-print-kind-signed" } else { "form-print-kind-unsigned" };
        let edition = if document.edition == Edition::Print { "print" } else { "translation" };
        return words.with(key, &[("edition", edition)]);
    }
    let is_set = |who: &Role| {
        let signature = document.closing.opinion(*who).and_then(|opinion| opinion.signature.as_ref());
        signature.is_some_and(|signature| *signature != Signature::Ink)
    };
    let is_open = !document.edition.is_closed();
    let is_on_screen = Role::PEOPLE.iter().any(is_set);
    if document.edition == Edition::Draft {
        return words.get("form-draft-kind");
    }
    let mut said = Vec::new();
    // Nothing closes the file of what is presented.
    let is_presented = document.edition == Edition::Presented;
    if is_presented {
        said.push(words.get("form-presented-kind"));
    }
    let is_on_screen = is_on_screen && !is_presented;
    said.push(words.get(if is_on_screen { "form-signature-kind" } else { "form-signature-kind-ink" }));
    if !is_open {
        said.push(words.get("form-seal-kind"));
    }
    said.join(" ")
}

/// Both reactions in boxes of one size.
fn reactions(sheet: &Sheet<'_>, section: PartId) -> Block {
    let (document, grid) = (sheet.document, sheet.grid());
    let inside = (PADDING, grid.column - 2.0 * PADDING);
    let [left, right] = Role::PEOPLE.map(|who| {
        let part = sheet.tree.part(section, Tag::Section);
        let mut all = vec![Row::gap(PADDING)];
        let title = &|w: &Words| w.with("form-reaction", &[("name", sheet.name(who))]);
        all.extend(level(sheet.both(part, Tag::Heading(3), title, SUBSECTION.sized(10.5), inside), VALUE));
        let reaction = document.closing.opinion(who).map_or("", |opinion| opinion.reaction.as_str());
        let said = match reaction {
            "" if !document.edition.is_closed() => Vec::new(),
            "" => sheet.both(part, Tag::Paragraph, &|w| w.get("form-reaction-none"), SMALL, inside),
            _ => sheet.rows(part, Tag::Paragraph, reaction, VALUE, inside.0, inside.1),
        };
        all.extend(level(said, VALUE));
        all
    });
    let mut all = beside(left, moved(right, grid.right()));
    // Whoever closed without a word writes none by hand any more.
    while !document.edition.is_closed() && all.len() < LEAST_REACTION + 2 {
        all.push(Row::gap(line_height(VALUE)));
    }
    all.push(Row::gap(PADDING));
    Block::new(all, 0.0)
        .behind(Behind::Frame { x: 0.0, width: grid.column })
        .behind(Behind::Frame { x: grid.right(), width: grid.column })
}
