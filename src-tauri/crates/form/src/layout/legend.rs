//! Below the board: who the marks are, and what the panes of the house say.

use domain::{Place, Role};

use crate::display::{Item, Path, Rgb, rectangle};
use crate::lines;
use crate::shape::Line;
use crate::words::Words;
use crate::{Document, Palette};

use super::mark::{PAIR, mark};
use super::paper;
use super::style::{HAIR, INK, SMALL, WHITE, quiet};

/// From the board to the middle of the legend's first line.
pub(super) const BELOW_BOARD: f32 = 19.0;
/// Between a mark and its word.
const NEAR: f32 = 6.0;
/// Between one entry and the next: the widest with which nothing is cut.
const APART: [f32; 3] = [22.0, 15.0, 9.0];
/// The longest name.
const LONGEST: f32 = 220.0;
/// From an entry's first line to its second.
const SECOND: f32 = 10.9;
/// The radius of a mark.
const R: f32 = 6.5;

/// Below the drawing: the legend, and the footer well apart from it. Two lines need more.
pub(super) fn room(words: &Words) -> f32 {
    if words.other().is_some() { 88.0 } else { 80.0 }
}

/// A mark or a pane and its width, with one line of text or two.
struct Entry {
    figure: Vec<Item>,
    width: f32,
    said: Line,
    below: Option<Line>,
}

impl Entry {
    fn wide(&self) -> f32 {
        let below = self.below.as_ref().map_or(0.0, |line| line.width);
        self.width + NEAR + self.said.width.max(below)
    }
}

/// Between `x` and `end`.
pub(super) fn legend(document: &Document, words: &Words, (x, y): (f32, f32), end: f32) -> Vec<Item> {
    let key = |figure, width, key: &str| {
        let say = &|w: &Words| w.get(key);
        let below = paper::second(words, say).map(|text| lines::single(&text, quiet(SMALL)));
        Entry { figure, width, said: lines::single(&say(words), SMALL.colored(INK)), below }
    };
    let mut keys = vec![key(mark(Role::Together, document, PAIR * R, 0.0, R), 2.0 * PAIR * R, "form-legend-together")];
    if document.shows(Place::Employability) {
        let pane = |color| Path::filled(rectangle(0.0, -5.0, 13.0, 10.0, 1.5), color);
        let now = pane(lit(document.format.palette)).with_stroke(HAIR, 0.5);
        keys.push(key(vec![Item::Path(now)], 13.0, "form-legend-now"));
        keys.push(key(vec![Item::Path(pane(WHITE).with_stroke(INK, 1.3))], 13.0, "form-legend-wish"));
    }
    let used: f32 = keys.iter().map(Entry::wide).sum();
    let count = (keys.len() + Role::PEOPLE.len()) as f32;
    let free = |apart: &f32| apart.mul_add(-count, end - x - used);
    let people = |room: f32| Role::PEOPLE.map(|who| person(document, words, who, room));
    let wanted: f32 = people(LONGEST).iter().map(Entry::wide).sum();
    let apart = APART.into_iter().find(|apart| wanted <= free(apart)).unwrap_or(APART[APART.len() - 1]);
    // What the others leave.
    let room = (free(&apart) / 2.0 - 2.0 * R - NEAR).clamp(40.0, LONGEST);
    let people = if wanted <= free(&apart) { people(LONGEST) } else { people(room) };
    let mut items = Vec::new();
    let mut at = x;
    for entry in people.into_iter().chain(keys) {
        let next = at + entry.wide() + apart;
        let text = at + entry.width + NEAR;
        items.extend(entry.figure.into_iter().map(|item| item.moved(at, y)));
        items.push(Item::Text { x: text, y: y + 3.1, line: entry.said });
        items.extend(entry.below.map(|line| Item::Text { x: text, y: y + 3.1 + SECOND, line }));
        at = next;
    }
    items
}

/// "Sanne (medewerker)"; in two languages, or where that is too long, the role stands below the name.
fn person(document: &Document, words: &Words, who: Role, room: f32) -> Entry {
    let (name, role) = match who {
        Role::Employee => (&document.people.employee.name, "role-employee"),
        Role::Manager | Role::Together => (&document.people.manager.name, "role-manager"),
    };
    let style = SMALL.colored(INK);
    let roles = [Some(words.get(role)), paper::second(words, &|w| w.get(role))];
    let roles: Vec<String> = roles.into_iter().flatten().collect();
    let whole = lines::single(&format!("{name} ({})", roles[0]), style);
    let (said, below) = if roles.len() == 1 && whole.width <= room {
        (whole, None)
    } else {
        (lines::shortened(name, style, room), Some(lines::shortened(&roles.join(" · "), quiet(SMALL), room)))
    };
    Entry { figure: mark(who, document, R, 0.0, R), width: 2.0 * R, said, below }
}

/// A lit pane, as the drawing has it.
fn lit(palette: Palette) -> Rgb {
    match palette {
        Palette::Light => [0xff, 0xd7, 0x6a],
        Palette::Ink => [0x8a, 0x65, 0x12],
    }
}
