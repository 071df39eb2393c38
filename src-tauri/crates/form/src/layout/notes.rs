//! What hangs on the board, in full: notes per place and lane, with what the
//! instruments say; then the additions after the talk.

use domain::{Addendum, Note, Place, Role};

use crate::Document;
use crate::display::{Item, circle, covered};
use crate::lines;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;

use super::flow::{Block, Flow, Row, beside, level};
use super::mark::{PAIR, mark};
use super::style::{BODY, GREEN, NAME, SECTION, SMALL, SOFT, STRONG, SUBSECTION, line_height, on_plate, plate};
use super::{Sheet, answers, said_to};

pub(super) const TEXT: f32 = 26.0;

/// A line of a list that is no higher than this has company on its page. A higher one can be alone.
const LOW: f32 = 32.0;

/// Where stands who it is from.
pub(super) fn who_at(sheet: &Sheet<'_>) -> f32 {
    sheet.grid().across(344.0)
}

/// There is something to list.
pub(super) fn is_needed(document: &Document) -> bool {
    !document.notes.is_empty() || answers::is_needed(document)
}

pub(super) fn notes(flow: &mut Flow, sheet: &Sheet<'_>) {
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let whole = (0.0, sheet.grid().width);
    let title = sheet.both(section, Tag::Heading(2), &|w| w.get("form-notes"), SECTION, whole);
    flow.put(0.0, Block::new(title, 4.0));
    for place in Place::ALL.into_iter().filter(|place| sheet.document.shows(*place)) {
        let part = sheet.tree.part(section, Tag::Section);
        let head = place_head(place, part, sheet);
        let blocks = place_blocks(place, part, sheet);
        if blocks.is_empty() && !sheet.document.answers.confirmed.contains_key(&place) {
            continue;
        }
        flow.space(12.0);
        let first = tied(&blocks).max(1);
        flow.require_with(head.height() + head.after, blocks.iter().take(first + 1).map(Block::height).sum());
        flow.put(0.0, head);
        for (index, block) in blocks.iter().enumerate() {
            // A lane's name never stands alone at the foot of a page, nor the rows of a small table, nor
            // one line of a list.
            let tied = tied(&blocks[index..]);
            if tied > 0 {
                flow.require(blocks[index..].iter().take(tied + 1).map(Block::height).sum());
            }
            flow.put(0.0, block.clone());
        }
    }
}

/// How many of these stay with the one below them.
fn tied(blocks: &[Block]) -> usize {
    blocks.iter().take_while(|block| block.is_tied || block.after == 0.0).count()
}

fn place_head(place: Place, part: PartId, sheet: &Sheet<'_>) -> Block {
    let (words, width, who_x) = (sheet.words, sheet.grid().width, who_at(sheet));
    let palette = sheet.document.format.palette;
    let r = 9.0;
    let style = NAME.sized(13.0);
    let middle = line_height(style) / 2.0;
    let name = |w: &Words| w.get(&format!("place-{}", place.id()));
    let mut head = sheet.both(part, Tag::Heading(3), &name, style, (TEXT, who_x - TEXT - 16.0));
    if let Some(first) = head.first_mut() {
        let number = lines::single(
            &words.number(sheet.document.number(place)),
            NAME.sized(11.0).colored(on_plate(GREEN, palette)),
        );
        let text = Item::Text { x: r - number.width / 2.0, y: middle + 3.9, line: number };
        first.items.splice(0..0, [Item::Path(plate(circle(r, middle, r), GREEN, palette)), text]);
    }
    if let Some(who) = sheet.document.answers.confirmed.get(&place) {
        let confirmed = |w: &Words| w.with("form-confirmed", &[("names", &everyone(who.iter().copied(), sheet, w))]);
        let used = head.first().and_then(|row| covered(&row.items)).map_or(TEXT, |[.., right, _]| right);
        // One line if it can be: then it may begin before the names below it.
        let line = lines::single(&confirmed(words), SMALL).width;
        let x = if head.len() == 1 && used + 16.0 + line <= width { who_x.min(width - line) } else { who_x };
        let mut said = sheet.both(part, Tag::Paragraph, &confirmed, SMALL, (x, width - x));
        let rest = said.split_off(1.min(said.len()));
        head = beside(head, level(said, style).into_iter().chain(rest).collect());
    }
    Block::new(head, 4.0)
}

fn place_blocks(place: Place, part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    let mut blocks = answers::before(place, part, sheet);
    for lane in place.lanes() {
        let notes: Vec<&Note> = sheet.document.notes.iter().filter(|note| note.lane == *lane).collect();
        let is_unknown = sheet.document.answers.unknown.contains(lane);
        if notes.is_empty() && !is_unknown {
            continue;
        }
        blocks.push(subhead(&format!("lane-{}", lane.id()), part, sheet));
        if is_unknown {
            let text = sheet.both(part, Tag::Paragraph, &|w| w.get("form-unknown"), BODY, beside_marks(sheet));
            blocks.push(Block::new(text, 0.5));
        }
        let list = sheet.tree.part(part, Tag::List);
        blocks.extend(notes.iter().map(|note| written(note, list, sheet)));
        blocks = spaced(blocks);
    }
    blocks.extend(answers::after(place, part, sheet));
    blocks
}

pub(super) fn subhead(key: &str, part: PartId, sheet: &Sheet<'_>) -> Block {
    let style = SUBSECTION.colored(GREEN);
    Block::new(sheet.both(part, Tag::Heading(4), &|w| w.get(key), style, beside_marks(sheet)), 0.0)
}

/// Where text stands that has the page for itself, beside the marks: its left edge and width.
fn beside_marks(sheet: &Sheet<'_>) -> (f32, f32) {
    (TEXT, sheet.grid().width - TEXT)
}

fn written(note: &Note, list: PartId, sheet: &Sheet<'_>) -> Block {
    let who = |words: &Words| {
        let mut who = names(note.author, sheet, words);
        if !note.supplemented_by.is_empty() {
            let others = everyone(note.supplemented_by.iter().copied(), sheet, words);
            who = format!("{who}, {}", words.with("form-supplemented", &[("names", &others)]));
        }
        if note.carried_from.is_some() {
            who = format!("{who}, {}", words.get("form-note-carried"));
        }
        who
    };
    let body = sheet.tree.part(sheet.tree.part(list, Tag::Item), Tag::Body);
    let (mut text, who) = said(body, note.author, &note.text, &who, 0.0, sheet);
    text.extend(said_to::kind(note, body, sheet));
    let mut all = beside(text, who);
    all.extend(said_to::answers(note, body, sheet));
    entry(all)
}

/// The rows of one entry of a list, with a little air around them.
fn entry(mut rows: Vec<Row>) -> Block {
    rows.insert(0, Row::gap(1.5));
    rows.push(Row::gap(1.5));
    Block::new(rows, 0.5)
}

/// What stands in two columns, side by side.
pub(super) type Columns = (Vec<Row>, Vec<Row>);

/// What is said in whichever words.
pub(super) type Say<'a> = &'a dyn Fn(&Words) -> String;

/// Something said, with the mark of who says it, and their name.
pub(super) fn said(body: PartId, author: Role, text: &str, who: Say<'_>, indent: f32, sheet: &Sheet<'_>) -> Columns {
    let r = if author == Role::Together { 6.0 / PAIR * 1.3 } else { 6.0 };
    let r = if indent > 0.0 { r * 0.75 } else { r };
    let figure = mark(author, sheet.document, 9.0 + indent, line_height(BODY) / 2.0, r);
    let (x, who_x) = (TEXT + indent, who_at(sheet));
    let mut text = sheet.rows(body, Tag::Paragraph, text, BODY, x, who_x - x - 16.0);
    if let Some(first) = text.first_mut() {
        first.items.splice(0..0, figure);
    }
    (text, from(body, who, sheet))
}

/// Who something is from, or what it is about.
fn from(body: PartId, who: Say<'_>, sheet: &Sheet<'_>) -> Vec<Row> {
    let x = who_at(sheet);
    level(sheet.both(body, Tag::Paragraph, who, SMALL, (x, sheet.grid().width - x)), BODY)
}

/// A line of a list, and who it is from.
pub(super) fn line(list: PartId, text: Say<'_>, who: Say<'_>, sheet: &Sheet<'_>) -> Block {
    let body = sheet.tree.part(sheet.tree.part(list, Tag::Item), Tag::Body);
    let text = sheet.both(body, Tag::Paragraph, text, BODY, (TEXT, who_at(sheet) - TEXT - 16.0));
    let who = from(body, who, sheet);
    entry(beside(text, who))
}

pub(super) fn names(who: Role, sheet: &Sheet<'_>, words: &Words) -> String {
    match who {
        Role::Employee | Role::Manager => sheet.name(who).to_owned(),
        Role::Together => words.get("role-together"),
    }
}

/// All of their names.
pub(super) fn everyone(who: impl Iterator<Item = Role>, sheet: &Sheet<'_>, words: &Words) -> String {
    let who: Vec<String> = who.map(|role| names(role, sheet, words)).collect();
    let who: Vec<&str> = who.iter().map(String::as_str).collect();
    words.list(&who)
}

/// With white space below the last. The first two lines under a heading stay together, and so do the
/// last two of a list.
pub(super) fn spaced(mut blocks: Vec<Block>) -> Vec<Block> {
    let first = blocks.iter().rposition(|block| block.after == 0.0).map_or(0, |heading| heading + 1);
    let last = blocks.len().saturating_sub(2);
    for at in [first, last] {
        if at >= first && at + 1 < blocks.len() {
            blocks[at].is_tied = blocks[at..=at + 1].iter().all(|block| block.height() <= LOW);
        }
    }
    if let Some(last) = blocks.last_mut() {
        last.after = 7.0;
    }
    blocks
}

pub(super) fn addenda(flow: &mut Flow, sheet: &Sheet<'_>) {
    let document = sheet.document;
    if document.addenda.is_empty() {
        return;
    }
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let whole = (0.0, sheet.grid().width);
    let title = sheet.both(section, Tag::Heading(2), &|w| w.get("form-addenda"), SECTION, whole);
    // Each seal hangs on the one before it, and the first on that of the form.
    let mut seal = sheet.seal();
    let mut added = |addendum: &Addendum| {
        seal = seal.with_addendum(addendum);
        let part = sheet.tree.part(section, Tag::Section);
        let head = |w: &Words| {
            let who = names(addendum.author, sheet, w);
            w.with("form-addendum", &[("date", &w.date(addendum.on)), ("name", &who)])
        };
        let text = beside_marks(sheet);
        let mut all = sheet.both(part, Tag::Heading(3), &head, STRONG, text);
        if let Some(first) = all.first_mut() {
            let r = if addendum.author == Role::Together { 4.5 } else { 6.0 };
            first.items.splice(0..0, mark(addendum.author, document, 9.0, line_height(STRONG) / 2.0, r));
        }
        all.extend(sheet.rows(part, Tag::Paragraph, &addendum.text, BODY, text.0, text.1));
        let sealed = seal.words().join(" · ");
        let say = |w: &Words| w.with("form-addendum-seal", &[("words", &sealed)]);
        all.extend(sheet.both(part, Tag::Paragraph, &say, SMALL.colored(SOFT), text));
        Block::new(all, 10.0)
    };
    let blocks: Vec<Block> = document.addenda.iter().map(&mut added).collect();
    flow.section(title, 0.0, blocks.first().map_or(0.0, Block::height));
    for block in blocks {
        flow.put(0.0, block);
    }
}
