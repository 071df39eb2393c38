//! What the instruments of the board say, in full: the water, the ways to learn,
//! the windows of the house, and what was chosen differently.

use domain::{Answers, Choice, Place, Role, RoundSubject, Step, Turned, Way, Window, WindowAnswer};

use crate::Document;
use crate::structure::{PartId, Tag};
use crate::words::Words;

use super::Sheet;
use super::flow::{Behind, Block, Row, beside};
use super::notes::{Say, TEXT, everyone, line, names, spaced, subhead};
use super::style::{CREAM, SMALL, VALUE};

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

/// The window's name in this talk.
pub(super) fn window_name(one: Window, sheet: &Sheet<'_>, words: &Words) -> String {
    let own = sheet.document.answers.window_names.get(&one);
    own.cloned().unwrap_or_else(|| words.get(window(one)))
}

/// The windows of which there is something to tell: an answer, or a name of its own, which the
/// board may cut.
pub(super) fn told_windows(answers: &Answers) -> impl Iterator<Item = (Window, WindowAnswer)> {
    let told = |one: &Window| answers.windows.contains_key(one) || answers.window_names.contains_key(one);
    let answer = |one: Window| answers.windows.get(&one).copied().unwrap_or_default();
    Window::ALL.into_iter().filter(told).map(move |one| (one, answer(one)))
}

/// What was said of a window, for now or as a wish.
pub(super) fn window_said(answer: Option<Step>, words: &Words) -> String {
    answer.map_or_else(|| "–".to_owned(), |level| words.get(step(level)))
}

pub(super) fn water(level: Step) -> &'static str {
    match level {
        Step::AsksMuch => "water-asks_much",
        Step::AsksSome => "water-asks_some",
        Step::Fair => "water-fair",
        Step::Good => "water-good",
        Step::Strong => "water-strong",
    }
}

/// The instruments say something that isn't only left out.
pub(super) fn is_needed(document: &Document) -> bool {
    let answers = &document.answers;
    let is_said = answers.water.is_some() || !answers.unknown.is_empty() || !answers.confirmed.is_empty();
    is_said || !answers.ways.is_empty() || told_windows(answers).next().is_some() || !answers.turned.is_empty()
}

/// What stands in a place before its notes: the water of the lake.
pub(super) fn before(place: Place, part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    let level = sheet.document.answers.water;
    if place != Place::Energy || (level.is_none() && differing(place, sheet).is_empty()) {
        return Vec::new();
    }
    let title = subhead("form-water", part, sheet);
    let list = sheet.tree.part(part, Tag::List);
    let who = |w: &Words| names(Role::Employee, sheet, w);
    let said = level.map(|level| line(list, &|w| w.get(water(level)), &who, sheet));
    let mut blocks: Vec<Block> = std::iter::once(title).chain(said).collect();
    blocks.extend(chosen(place, list, sheet));
    spaced(blocks)
}

/// What stands in a place after its notes.
pub(super) fn after(place: Place, part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    match place {
        Place::Learning => ways(part, sheet),
        Place::Employability => {
            let mut blocks = windows(part, sheet);
            if !differing(place, sheet).is_empty() {
                blocks.push(subhead("form-turned", part, sheet));
                blocks.extend(chosen(place, sheet.tree.part(part, Tag::List), sheet));
            }
            spaced(blocks)
        }
        Place::LookingBack | Place::Energy | Place::Talents | Place::Horizon | Place::Backpack | Place::Agreements => {
            Vec::new()
        }
    }
}

/// Cards of a place that differed, apart from those that belong to a note.
pub(super) fn differing<'a>(place: Place, sheet: &Sheet<'a>) -> Vec<&'a Turned> {
    let own = sheet.document.answers.turned.iter().filter(|turned| turned.subject.place() == place);
    own.filter(|turned| !matches!(turned.subject, RoundSubject::Talent { .. })).collect()
}

/// What each chose, and about what.
fn chosen(place: Place, list: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    let told = differing(place, sheet).into_iter();
    let about = |turned, words: &Words| subject(turned, sheet, words).unwrap_or_default();
    told.map(|turned| line(list, &|w| chose(turned, sheet, w), &|w| about(turned, w), sheet)).collect()
}

/// What the cards were about, where its head doesn't say so.
fn subject(turned: &Turned, sheet: &Sheet<'_>, words: &Words) -> Option<String> {
    let (key, window) = match turned.subject {
        RoundSubject::WindowNow { window } => ("form-turned-now", window),
        RoundSubject::WindowWish { window } => ("form-turned-wish", window),
        RoundSubject::Water | RoundSubject::Talent { .. } => return None,
    };
    Some(words.with(key, &[("window", &window_name(window, sheet, words))]))
}

/// "Sanne koos …, Joke koos …"
pub(super) fn chose(turned: &Turned, sheet: &Sheet<'_>, words: &Words) -> String {
    let said = |choice| match choice {
        Choice::Step(level) if turned.subject == RoundSubject::Water => words.get(water(level)),
        Choice::Step(one) => words.get(step(one)),
        Choice::Lane(lane) => words.get(&format!("lane-{}", lane.id())).to_lowercase(),
    };
    let values = [
        ("employee", sheet.name(Role::Employee).to_owned()),
        ("one", said(turned.employee)),
        ("manager", sheet.name(Role::Manager).to_owned()),
        ("other", said(turned.manager)),
    ];
    words.with("form-turned-chose", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
}

/// What is told of cards that differed: what about, and what each chose.
pub(super) fn differing_told(place: Place, sheet: &Sheet<'_>) -> Vec<String> {
    let told = differing(place, sheet).into_iter().map(|turned| {
        let subject = subject(turned, sheet, sheet.words).unwrap_or_else(|| sheet.words.get("form-turned-water"));
        let chose = chose(turned, sheet, sheet.words);
        sheet.words.with("form-board-alt-turned", &[("subject", &subject), ("chose", &chose)])
    });
    told.collect()
}

fn ways(part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    let document = sheet.document;
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
        // Names are names in every language.
        let is_named = !who.contains(&Role::Together);
        let everyone = |w: &Words| everyone(who.iter().copied(), sheet, if is_named { sheet.words } else { w });
        line(list, &|w| w.get(&format!("way-{}", way(one))), &everyone, sheet)
    });
    spaced(std::iter::once(title).chain(lines).collect())
}

fn windows(part: PartId, sheet: &Sheet<'_>) -> Vec<Block> {
    let grid = sheet.grid();
    let (now_x, wish_x, width) = (grid.across(190.0), grid.across(345.0), grid.width);
    let mut told = told_windows(&sheet.document.answers).peekable();
    if told.peek().is_none() {
        return Vec::new();
    }
    let title = subhead("form-windows", part, sheet);
    let table = sheet.tree.part(part, Tag::Table);
    let row = |group, tags: [Tag; 2], [name, now, wish]: [Say<'_>; 3], style| {
        let row = sheet.tree.part(group, Tag::Row);
        let name = sheet.both(row, tags[0], name, style, (TEXT + 8.0, now_x - TEXT - 16.0));
        let now = sheet.both(row, tags[1], now, style, (now_x, wish_x - now_x - 8.0));
        let wish = sheet.both(row, tags[1], wish, style, (wish_x, width - wish_x));
        let mut cells = vec![Row::gap(3.0)];
        cells.extend(beside(beside(name, now), wish));
        cells.push(Row::gap(3.0));
        cells
    };
    let head: [Say<'_>; 3] = [&|w| w.get("form-window"), &|w| w.get("window-now"), &|w| w.get("window-wish")];
    let head = row(sheet.tree.part(table, Tag::Head), [Tag::ColumnHeader; 2], head, SMALL);
    let head = Block::new(head, 0.0).behind(Behind::Band { x: TEXT, width: width - TEXT, color: CREAM });
    let body = sheet.tree.part(table, Tag::Rows);
    let ruled = told.enumerate().map(|(index, (one, answer))| {
        let name = |w: &Words| window_name(one, sheet, w);
        let cells: [Say<'_>; 3] = [&name, &|w| window_said(answer.now, w), &|w| window_said(answer.wish, w)];
        let block = Block::new(row(body, [Tag::RowHeader, Tag::Cell], cells, VALUE), 0.0);
        if index == 0 { block } else { block.behind(Behind::Rule { x: TEXT, width: width - TEXT }) }
    });
    spaced([title, head].into_iter().chain(ruled).collect())
}
