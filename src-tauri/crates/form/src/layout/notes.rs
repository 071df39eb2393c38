//! What hangs on the board, in full: notes per place and lane, the windows of the
//! house, the ways to learn; then the additions after the talk.

use domain::{Lane, Note, Place, Role, Step, Way, Window};

use crate::Document;
use crate::display::{Item, Path, circle};
use crate::lines;
use crate::words::Words;

use super::flow::{Behind, Block, Flow, Row, beside, level, rows};
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

fn step(step: Step) -> &'static str {
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

pub(super) fn notes(flow: &mut Flow, document: &Document, words: &Words) {
    flow.put(0.0, Block::new(rows(&words.get("form-notes"), SECTION, 0.0, WIDTH), 4.0));
    for place in Place::ALL {
        let blocks = place_blocks(place, document, words);
        if blocks.is_empty() {
            continue;
        }
        let head = place_head(place, words);
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

fn place_head(place: Place, words: &Words) -> Block {
    let r = 9.0;
    let style = NAME.sized(13.0);
    let middle = line_height(style) / 2.0;
    let mut head = rows(&words.get(&format!("place-{}", place.id())), style, TEXT, WIDTH - TEXT);
    if let Some(first) = head.first_mut() {
        let number = lines::single(&words.number(u32::from(place.number())), NAME.sized(11.0).colored(WHITE));
        let text = Item::Text { x: r - number.width / 2.0, y: middle + 3.9, line: number };
        first.items.splice(0..0, [Item::Path(Path::filled(circle(r, middle, r), GREEN)), text]);
    }
    Block::new(head, 4.0)
}

fn place_blocks(place: Place, document: &Document, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    for lane in place.lanes() {
        let notes: Vec<&Note> = document.notes.iter().filter(|note| note.lane == *lane).collect();
        if notes.is_empty() {
            continue;
        }
        blocks.push(lane_head(*lane, words));
        blocks.extend(notes.iter().map(|note| written(note, document, words)));
        if let Some(last) = blocks.last_mut() {
            last.after = 7.0;
        }
    }
    match place {
        Place::Learning => blocks.extend(ways(document, words)),
        Place::Employability => blocks.extend(windows(document, words)),
        Place::LookingBack | Place::Energy | Place::Talents | Place::Horizon | Place::Backpack | Place::Agreements => {}
    }
    blocks
}

fn lane_head(lane: Lane, words: &Words) -> Block {
    Block::new(rows(&words.get(&format!("lane-{}", lane.id())), SUBSECTION.colored(GREEN), TEXT, WIDTH - TEXT), 0.0)
}

fn written(note: &Note, document: &Document, words: &Words) -> Block {
    let mut text = rows(&note.text, BODY, TEXT, WHO - TEXT - 16.0);
    if let Some(first) = text.first_mut() {
        let r = if note.author == Role::Together { 6.0 / PAIR * 1.3 } else { 6.0 };
        first.items.splice(0..0, mark(note.author, &document.people, 9.0, line_height(BODY) / 2.0, r));
    }
    let mut who = names(note.author, document, words);
    if !note.supplemented_by.is_empty() {
        let others: Vec<String> = note.supplemented_by.iter().map(|role| names(*role, document, words)).collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let others = words.with("form-supplemented", &[("names", &words.list(&others))]);
        who = format!("{who}, {others}");
    }
    line(text, &who)
}

/// Something said, and who says it.
fn line(text: Vec<Row>, who: &str) -> Block {
    let mut all = beside(text, level(rows(who, SMALL, WHO, WIDTH - WHO), BODY));
    all.insert(0, Row::gap(1.5));
    all.push(Row::gap(1.5));
    Block::new(all, 0.5)
}

fn names(who: Role, document: &Document, words: &Words) -> String {
    match who {
        Role::Employee => document.people.employee.name.clone(),
        Role::Manager => document.people.manager.name.clone(),
        Role::Together => words.get("role-together"),
    }
}

fn ways(document: &Document, words: &Words) -> Vec<Block> {
    let chosen: Vec<Block> = Way::ALL
        .into_iter()
        .filter_map(|one| document.answers.ways.get(&one).filter(|who| !who.is_empty()).map(|who| (one, who)))
        .map(|(one, who)| {
            let who: Vec<String> = who.iter().map(|role| names(*role, document, words)).collect();
            let who: Vec<&str> = who.iter().map(String::as_str).collect();
            let name = rows(&words.get(&format!("way-{}", way(one))), BODY, TEXT, WHO - TEXT - 16.0);
            line(name, &words.list(&who))
        })
        .collect();
    titled("form-ways", chosen, words)
}

fn windows(document: &Document, words: &Words) -> Vec<Block> {
    const NOW: f32 = 190.0;
    const WISH: f32 = 345.0;
    let said = |answer: Option<Step>| answer.map_or_else(|| "–".to_owned(), |s| words.get(step(s)));
    let row = |name: &str, now: &str, wish: &str, style: crate::shape::Style| {
        let name = rows(name, style, TEXT + 8.0, NOW - TEXT - 16.0);
        let now = rows(now, style, NOW, WISH - NOW - 8.0);
        let mut cells = vec![Row::gap(3.0)];
        cells.extend(beside(beside(name, now), rows(wish, style, WISH, WIDTH - WISH)));
        cells.push(Row::gap(3.0));
        cells
    };
    let answered: Vec<Block> = Window::ALL
        .into_iter()
        .filter_map(|one| document.answers.windows.get(&one).map(|answer| (one, answer)))
        .map(|(one, answer)| {
            let cells = row(&words.get(window(one)), &said(answer.now), &said(answer.wish), VALUE);
            Block::new(cells, 0.1)
        })
        .collect();
    if answered.is_empty() {
        return Vec::new();
    }
    let head = row(&words.get("form-window"), &words.get("window-now"), &words.get("window-wish"), SMALL);
    let head = Block::new(head, 0.0).behind(Behind::Band { x: TEXT, width: WIDTH - TEXT, color: CREAM });
    let ruled = answered.into_iter().enumerate().map(|(index, block)| {
        if index == 0 { block } else { block.behind(Behind::Rule { x: TEXT, width: WIDTH - TEXT }) }
    });
    titled("form-windows", std::iter::once(head).chain(ruled).collect(), words)
}

fn titled(title: &str, mut blocks: Vec<Block>, words: &Words) -> Vec<Block> {
    if let Some(last) = blocks.last_mut() {
        last.after = 7.0;
        let title = rows(&words.get(title), SUBSECTION.colored(GREEN), TEXT, WIDTH - TEXT);
        blocks.insert(0, Block::new(title, 0.0));
    }
    blocks
}

pub(super) fn addenda(flow: &mut Flow, document: &Document, words: &Words) {
    let blocks: Vec<Block> = document
        .addenda
        .iter()
        .map(|addendum| {
            let who = names(addendum.author, document, words);
            let head = words.with("form-addendum", &[("date", &words.date(addendum.on)), ("name", &who)]);
            let mut all = rows(&head, STRONG, TEXT, WIDTH - TEXT);
            if let Some(first) = all.first_mut() {
                let r = if addendum.author == Role::Together { 4.5 } else { 6.0 };
                first.items.splice(0..0, mark(addendum.author, &document.people, 9.0, line_height(STRONG) / 2.0, r));
            }
            all.extend(rows(&addendum.text, BODY, TEXT, WIDTH - TEXT));
            Block::new(all, 10.0)
        })
        .collect();
    if let Some(first) = blocks.first() {
        flow.section(&words.get("form-addenda"), first.height());
    }
    for block in blocks {
        flow.put(0.0, block);
    }
}
