//! What hangs on the board, in full: notes per place and lane, the windows of the
//! house, the ways to learn; then the additions after the talk.

use domain::{Addendum, Note, Place, Role, Step, Way, Window};

use crate::Document;
use crate::display::{Item, Path, circle};
use crate::lines;
use crate::structure::{PartId, Tag, Tree};

use super::Sheet;
use super::flow::{Behind, Block, Flow, Row, beside, level};
use super::mark::{PAIR, mark};
use super::style::{BODY, CREAM, GREEN, NAME, SECTION, SMALL, STRONG, SUBSECTION, VALUE, WHITE, WIDTH, line_height};

const TEXT: f32 = 26.0;
const WHO: f32 = 344.0;

pub(super) fn way(way: Way) -> &'static str {
    match way {
        Way::Course => "course",
        Way::JoinADay => "join_a_day",
        Way::Coaching => "coaching",
        Way::Doing => "doing",
        Way::Watching => "watching",
        Way::Discussing => "discussing",
        Way::Reading => "reading",
        Way::Teaching => "teaching",
    }
}

pub(super) fn window(window: Window) -> &'static str {
    match window {
        Window::Rhythm => "window-rhythm",
        Window::Joy => "window-joy",
        Window::Craft => "window-craft",
        Window::Balance => "window-balance",
        Window::Teamwork => "window-teamwork",
        Window::Workplace => "window-workplace",
    }
}

pub(super) fn step(step: Step) -> &'static str {
    match step {
        Step::AsksMuch => "step-asks_much",
        Step::AsksSome => "step-asks_some",
        Step::Fair => "step-fair",
        Step::Good => "step-good",
        Step::Strong => "step-strong",
    }
}

/// There is something to list.
pub(super) fn is_needed(document: &Document) -> bool {
    !document.notes.is_empty() || !document.answers.is_empty()
}

pub(super) fn notes(flow: &mut Flow, sheet: &Sheet<'_>) {
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let title = sheet.rows(section, Tag::Heading(2), &sheet.words.get("form-notes"), SECTION, 0.0, WIDTH);
    flow.put(0.0, Block::new(title, 4.0));
    for place in Place::ALL {
        let part = sheet.tree.part(section, Tag::Section);
        let head = place_head(place, part, sheet);
        let blocks = place_blocks(place, part, sheet);
        if blocks.is_empty() {
            continue;
        }
        flow.space(12.0);
        flow.require(head.height() + head.after + blocks.iter().take(2).map(Block::height).sum::<f32>());
        flow.put(0.0, head);
        for (block, next) in blocks.iter().zip(blocks.iter().skip(1).map(Some).chain([None])) {
            // A lane's name never stands alone at the foot of a page.
            if block.after == 0.0 {
                flow.require(block.height() + next.map_or(0.0, Block::height));
            }
            flow.put(0.0, block.clone());
        }
    }
}

fn place_head(place: Place, part: PartId, sheet: &Sheet<'_>) -> Block {
    let words = sheet.words;
    let r = 9.0;
    let style = NAME.sized(13.0);
    let middle = line_height(style) / 2.0;
    let name = words.get(&format!("place-{}", place.id()));
    let mut head = sheet.rows(part, Tag::Heading(3), &name, style, TEXT, WIDTH - TEXT);
    if let Some(first) = head.first_mut() {
        let number = lines::single(&words.number(u32::from(place.number())), NAME.sized(11.0).colored(WHITE));
        let text = Item::Text { x: r - number.width / 2.0, y: middle + 3.9, line: number };
        first.items.splice(0..0, [Item::Path(Path::filled(circle(r, middle, r), GREEN)), text]);
    }
    Block::new(head, 4.0)
}

fn place_blocks(place: Place, part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for lane in place.lanes() {
        let notes: Vec<&Note> = sheet.document.notes.iter().filter(|note| note.lane == *lane).collect();
        if notes.is_empty() {
            continue;
        }
        blocks.push(subhead(&format!("lane-{}", lane.id()), part, sheet));
        let list = sheet.tree.part(part, Tag::List);
        blocks.extend(notes.iter().map(|note| written(note, list, sheet)));
        if let Some(last) = blocks.last_mut() {
            last.after = 7.0;
        }
    }
    match place {
        Place::Learning => blocks.extend(ways(part, sheet)),
        Place::Employability => blocks.extend(windows(part, sheet)),
        Place::LookingBack | Place::Energy | Place::Talents | Place::Horizon | Place::Backpack | Place::Agreements => {}
    }
    blocks
}

fn subhead(key: &str, part: PartId, sheet: &Sheet<'_>) -> Block {
    let style = SUBSECTION.colored(GREEN);
    Block::new(sheet.rows(part, Tag::Heading(4), &sheet.words.get(key), style, TEXT, WIDTH - TEXT), 0.0)
}

fn written(note: &Note, list: PartId, sheet: &Sheet<'_>) -> Block {
    let (document, words) = (sheet.document, sheet.words);
    let mut who = names(note.author, sheet);
    if !note.supplemented_by.is_empty() {
        let others: Vec<String> = note.supplemented_by.iter().map(|role| names(*role, sheet)).collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let others = words.with("form-supplemented", &[("names", &words.list(&others))]);
        who = format!("{who}, {others}");
    }
    if note.carried_from.is_some() {
        who = format!("{who}, {}", words.get("form-note-carried"));
    }
    let r = if note.author == Role::Together { 6.0 / PAIR * 1.3 } else { 6.0 };
    let figure = mark(note.author, &document.people, 9.0, line_height(BODY) / 2.0, r);
    line(list, figure, &note.text, &who, sheet)
}

/// Something said, with its mark, and who says it.
fn line(list: PartId, figure: Vec<Item>, text: &str, who: &str, sheet: &Sheet<'_>) -> Block {
    let body = sheet.tree.part(sheet.tree.part(list, Tag::Item), Tag::Body);
    let mut text = sheet.rows(body, Tag::Paragraph, text, BODY, TEXT, WHO - TEXT - 16.0);
    if let Some(first) = text.first_mut() {
        first.items.splice(0..0, figure);
    }
    let who = sheet.rows(body, Tag::Paragraph, who, SMALL, WHO, WIDTH - WHO);
    let mut all = beside(text, level(who, BODY));
    all.insert(0, Row::gap(1.5));
    all.push(Row::gap(1.5));
    Block::new(all, 0.5)
}

pub(super) fn names(who: Role, sheet: &Sheet<'_>) -> String {
    match who {
        Role::Employee | Role::Manager => sheet.name(who).to_owned(),
        Role::Together => sheet.words.get("role-together"),
    }
}

fn ways(part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    let (document, words) = (sheet.document, sheet.words);
    let chosen = Way::ALL
        .into_iter()
        .filter_map(|one| document.answers.ways.get(&one).filter(|who| !who.is_empty()).map(|who| (one, who)));
    let mut chosen = chosen.peekable();
    if chosen.peek().is_none() {
        return Vec::new();
    }
    let title = subhead("form-ways", part, sheet);
    let list = sheet.tree.part(part, Tag::List);
    let lines = chosen.map(|(one, who)| {
        let who: Vec<String> = who.iter().map(|role| names(*role, sheet)).collect();
        let who: Vec<&str> = who.iter().map(String::as_str).collect();
        line(list, Vec::new(), &words.get(&format!("way-{}", way(one))), &words.list(&who), sheet)
    });
    spaced(std::iter::once(title).chain(lines).collect())
}

fn windows(part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    const NOW: f32 = 190.0;
    const WISH: f32 = 345.0;
    let words = sheet.words;
    let answers = &sheet.document.answers.windows;
    if answers.is_empty() {
        return Vec::new();
    }
    let title = subhead("form-windows", part, sheet);
    let table = sheet.tree.part(part, Tag::Table);
    let row = |group, tags: [Tag; 2], [name, now, wish]: &[String; 3], style| {
        let row = sheet.tree.part(group, Tag::Row);
        let name = sheet.rows(row, tags[0], name, style, TEXT + 8.0, NOW - TEXT - 16.0);
        let now = sheet.rows(row, tags[1], now, style, NOW, WISH - NOW - 8.0);
        let wish = sheet.rows(row, tags[1], wish, style, WISH, WIDTH - WISH);
        let mut cells = vec![Row::gap(3.0)];
        cells.extend(beside(beside(name, now), wish));
        cells.push(Row::gap(3.0));
        cells
    };
    let head = [words.get("form-window"), words.get("window-now"), words.get("window-wish")];
    let head = row(sheet.tree.part(table, Tag::Head), [Tag::ColumnHeader; 2], &head, SMALL);
    let head = Block::new(head, 0.0).behind(Behind::Band { x: TEXT, width: WIDTH - TEXT, color: CREAM });
    let body = sheet.tree.part(table, Tag::Rows);
    let said = |answer: Option<Step>| answer.map_or_else(|| "–".to_owned(), |s| words.get(step(s)));
    let answered = Window::ALL.into_iter().filter_map(|one| answers.get(&one).map(|answer| (one, answer)));
    let ruled = answered.enumerate().map(|(index, (one, answer))| {
        let cells = [words.get(window(one)), said(answer.now), said(answer.wish)];
        let block = Block::new(row(body, [Tag::RowHeader, Tag::Cell], &cells, VALUE), 0.1);
        if index == 0 { block } else { block.behind(Behind::Rule { x: TEXT, width: WIDTH - TEXT }) }
    });
    spaced([title, head].into_iter().chain(ruled).collect())
}

/// With white space below the last.
fn spaced(mut blocks: Vec<Block>) -> Vec<Block> {
    if let Some(last) = blocks.last_mut() {
        last.after = 7.0;
    }
    blocks
}

pub(super) fn addenda(flow: &mut Flow, sheet: &Sheet<'_>) {
    let (document, words) = (sheet.document, sheet.words);
    if document.addenda.is_empty() {
        return;
    }
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let title = sheet.rows(section, Tag::Heading(2), &words.get("form-addenda"), SECTION, 0.0, WIDTH);
    let added = |addendum: &Addendum| {
        let part = sheet.tree.part(section, Tag::Section);
        let who = names(addendum.author, sheet);
        let head = words.with("form-addendum", &[("date", &words.date(addendum.on)), ("name", &who)]);
        let mut all = sheet.rows(part, Tag::Heading(3), &head, STRONG, TEXT, WIDTH - TEXT);
        if let Some(first) = all.first_mut() {
            let r = if addendum.author == Role::Together { 4.5 } else { 6.0 };
            first.items.splice(0..0, mark(addendum.author, &document.people, 9.0, line_height(STRONG) / 2.0, r));
        }
        all.extend(sheet.rows(part, Tag::Paragraph, &addendum.text, BODY, TEXT, WIDTH - TEXT));
        Block::new(all, 10.0)
    };
    let blocks: Vec<Block> = document.addenda.iter().map(added).collect();
    flow.section(title, blocks.first().map_or(0.0, Block::height));
    for block in blocks {
        flow.put(0.0, block);
    }
}
