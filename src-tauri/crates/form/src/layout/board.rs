//! The page with the board: the drawing, and everything that hangs on it.

use std::sync::Arc;

use domain::{Agreement, Choice, Note, Owner, Place, Role, Step, Way, Window};

use crate::display::{Group, Item, Page, Path, Rgb, circle, rectangle};
use crate::lines;
use crate::places::{Area, Places};
use crate::shape::{Line, Style};
use crate::structure::Tree;
use crate::words::Words;
use crate::{Document, FormError, Palette, drawing, living};

use super::answers::{self, way, window_name};
use super::description::description;
use super::head;
use super::mark::{PAIR, mark};
use super::seal::Sealed;
use super::style::{AMBER, INK, LILAC, NAME, SOFT, STRONG, VALUE, WHITE, color_of, plate, quiet};
use super::{Sheet, legend, paper};

/// The whole page is one drawing, with a description that stands for it.
pub(super) fn page(sheet: &Sheet<'_>) -> Result<Page, FormError> {
    let (document, words) = (sheet.document, sheet.words);
    let places = Places::get()?;
    let [width, height] = places.canvas;
    let mut board = scenery(sheet, places)?;
    for (lane, area) in places.lanes() {
        let notes: Vec<&Note> = document.notes.iter().filter(|note| note.lane == lane).collect();
        board.extend(paper::lane(lane, area, &notes, sheet));
        if notes.is_empty() && document.answers.unknown.contains(&lane) {
            board.extend(paper::unknown(lane, area, words));
        }
    }
    if let Some(area) = places.instrument(Place::Agreements) {
        board.extend(agreements(area, sheet));
    }
    let top = head::top(document) - 8.0;
    let foot = legend::room(words);
    let grid = sheet.grid();
    let (wide, high) = grid.landscape;
    let scale = ((wide - 2.0 * grid.board_margin) / width).min((high - foot - top) / height);
    let x = (wide - width * scale) / 2.0;
    let group = Group {
        matrix: [scale, 0.0, 0.0, scale, x, top],
        clip: Some(rectangle(0.0, 0.0, width, height, 18.0)),
        land: None,
        items: Arc::new(board),
    };
    let mut items = vec![Item::Group(group)];
    let end = wide - grid.board_margin - Sealed::room_of_code();
    items.extend(legend::legend(document, words, (x, top + height * scale + legend::BELOW_BOARD), end));
    let figure = sheet.tree.figure(Tree::ROOT, description(sheet), Some(words.get("form-board")));
    Ok(Page { width: wide, height: high, items: vec![Item::Tagged(figure, items)] })
}

/// The land with its signs and instruments, before anything hangs on it. In board units.
pub(super) fn scenery(sheet: &Sheet<'_>, places: &Places) -> Result<Vec<Item>, FormError> {
    let (document, words) = (sheet.document, sheet.words);
    let mut board = vec![Item::Group(drawing::land(document.format.palette)?)];
    board.extend(living::paths(document)?.into_iter().map(Item::Path));
    board.extend(water(sheet, places));
    board.extend(windows(sheet, places));
    board.extend(wheel(document, words, places));
    let signs = places.all().iter().filter(|place| document.shows(place.id));
    board.extend(signs.flat_map(|place| paper::sign(place, sheet)));
    Ok(board)
}

/// The word for the water, beside its step of the gauge; the marks of both where they chose
/// differently.
fn water(sheet: &Sheet<'_>, places: &Places) -> Vec<Item> {
    let Some([x, y, width, height]) = places.instrument(Place::Energy) else {
        return Vec::new();
    };
    let step = height / Step::ALL.len() as f32;
    let at = |level: Step| y + height - step * (f32::from(level as u8) + 0.5);
    let plate = |level: Step, who: Option<Role>| {
        let r = 8.5;
        let say = &|w: &Words| w.get(answers::water(level));
        let line = lines::single(&say(sheet.words), STRONG.sized(13.0));
        let second = paper::second(sheet.words, say).map(|text| lines::single(&text, quiet(VALUE).sized(10.5)));
        let left = x + width + 6.0;
        let room = if who.is_some() { 2.0 * r + 4.0 } else { 0.0 };
        let (down, rise) = if second.is_some() { (10.4, 5.2) } else { (0.0, 0.0) };
        let wide = line.width.max(second.as_ref().map_or(0.0, |line| line.width));
        let plate = rectangle(left, at(level) - 11.0 - rise, wide + room + 16.0, 22.0 + down, 6.0);
        let mut items = vec![Item::Path(Path::filled(plate, WHITE))];
        if let Some(who) = who {
            items.extend(mark(who, sheet.document, left + 6.0 + r, at(level), r));
        }
        items.push(Item::Text { x: left + 8.0 + room, y: at(level) + 4.4 - rise, line });
        items.extend(second.map(|line| Item::Text { x: left + 8.0 + room, y: at(level) + 9.4, line }));
        items
    };
    let mut items = sheet.document.answers.water.map(|level| plate(level, None)).unwrap_or_default();
    for turned in answers::differing(Place::Energy, sheet) {
        items.clear();
        for (who, choice) in [(Role::Employee, turned.employee), (Role::Manager, turned.manager)] {
            if let Choice::Step(level) = choice {
                items.extend(plate(level, Some(who)));
            }
        }
    }
    items
}

/// The windows of this talk: a name each, and a frame for the wish. The light in them is part of
/// the drawing.
fn windows(sheet: &Sheet<'_>, places: &Places) -> Vec<Item> {
    let answers = &sheet.document.answers;
    let Some([x, y, ..]) =
        places.instrument(Place::Employability).filter(|_| sheet.document.shows(Place::Employability))
    else {
        return Vec::new();
    };
    let color = window_ink(sheet.document.format.palette);
    let mut items = Vec::new();
    for (index, one) in Window::ALL.into_iter().enumerate().filter(|(_, one)| !answers.windows_removed.contains(one)) {
        let (x, y) = (x + 2.0 + (index % 2) as f32 * 126.0, y + 2.0 + (index / 2) as f32 * 49.0);
        let say = &|w: &Words| window_name(one, sheet, w);
        let second = paper::second(sheet.words, say);
        let (size, down) = if second.is_some() { (12.0, 12.5) } else { (14.0, 16.5) };
        let name = lines::shortened(&say(sheet.words), NAME.sized(size).colored(color), 104.0);
        items.push(Item::Text { x: x + 8.0, y: y + down, line: name });
        let second = second.map(|text| lines::shortened(&text, VALUE.sized(9.5).colored(color), 104.0));
        items.extend(second.map(|line| Item::Text { x: x + 8.0, y: y + 21.8, line }));
        if let Some(wish) = answers.windows.get(&one).and_then(|answer| answer.wish) {
            let (x, y) = (x + 8.0 + f32::from(wish as u8) * 21.0, y + 24.0);
            items.push(Item::Path(Path::stroked(rectangle(x - 1.0, y - 1.0, 20.0, 15.0, 3.0), color, 2.4)));
        }
    }
    items
}

/// Letters and frames on the windows, which are dark in the drawing and white where ink is spared.
fn window_ink(palette: Palette) -> Rgb {
    match palette {
        Palette::Light => WHITE,
        Palette::Ink => INK,
    }
}

/// The wheel: a name in each sector, a circle or square for whoever chose it.
fn wheel(document: &Document, words: &Words, places: &Places) -> Vec<Item> {
    let Some([x, y, width, height]) = places.instrument(Place::Learning).filter(|_| document.shows(Place::Learning))
    else {
        return Vec::new();
    };
    let (cx, cy) = (x + width / 2.0, y + height / 2.0);
    let mut items = Vec::new();
    for (index, one) in Way::ALL.into_iter().enumerate() {
        let angle = index as f32 * std::f32::consts::FRAC_PI_4;
        let at = |r: f32| (cx + r * angle.sin(), cy - r * angle.cos());
        let say = &|w: &Words| w.get(&format!("form-way-{}", way(one)));
        let name = lines::shortened(&say(words), STRONG.sized(11.5), 66.0);
        let second = paper::second(words, say).map(|text| lines::shortened(&text, quiet(VALUE).sized(9.5), 66.0));
        let (nx, ny) = at(72.0);
        let rise = if second.is_some() { 4.5 } else { 0.0 };
        items.push(Item::Text { x: nx - name.width / 2.0, y: ny + 4.0 - rise, line: name });
        items.extend(second.map(|line| Item::Text { x: nx - line.width / 2.0, y: ny + 9.5, line }));
        let Some(who) = document.answers.ways.get(&one) else {
            continue;
        };
        let (dx, dy) = at(46.0);
        let shift = if who.len() > 1 { 5.5 } else { 0.0 };
        for (place, role) in who.iter().enumerate() {
            let x = dx + if place == 0 { -shift } else { shift };
            match role {
                Role::Employee => items.push(Item::Path(Path::filled(circle(x, dy, 5.0), AMBER))),
                Role::Manager => {
                    items.push(Item::Path(Path::filled(rectangle(x - 4.5, dy - 4.5, 9.0, 9.0, 1.0), LILAC)));
                }
                Role::Together => items.extend(pair(x, dy)),
            }
        }
    }
    items
}

fn pair(x: f32, y: f32) -> [Item; 2] {
    [
        Item::Path(Path::filled(circle(x - 4.0, y, 5.0), AMBER)),
        Item::Path(Path::filled(rectangle(x, y - 4.5, 9.0, 9.0, 1.0), LILAC)),
    ]
}

/// The agreements beside the bridge; in full they stand on the first page.
fn agreements(area: Area, sheet: &Sheet<'_>) -> Vec<Item> {
    const PITCH: f32 = 65.0;
    let document = sheet.document;
    let fitting = (area[3] / PITCH).floor() as usize;
    let mut items = Vec::new();
    for (index, agreement) in document.agreements.iter().take(fitting).enumerate() {
        let y = area[1] + index as f32 * PITCH;
        items.extend(plank(agreement, index, area[0] + 4.0, y, area[2] - 8.0, sheet));
    }
    if let Some(rest) = document.agreements.len().checked_sub(fitting).filter(|rest| *rest > 0) {
        let text = sheet.words.with("form-board-more", &[("count", &sheet.words.count(rest))]);
        items.extend(paper::label(&text, area[0] + area[2], area[1] - 16.0));
    }
    items
}

/// Who promises it and when, on one line of at most `width`. A name may be cut, since its mark stands beside it; a date
/// may not.
fn who_and_when(who: &str, when: &str, style: Style, width: f32) -> Line {
    let end = format!(" · {when}");
    let whole = lines::single(&format!("{who}{end}"), style);
    if whole.width <= width {
        return whole;
    }
    let who = lines::shortened(who, style, width - lines::single(&end, style).width);
    lines::shortened(&format!("{}{end}", who.text), style, width)
}

fn plank(agreement: &Agreement, index: usize, x: f32, y: f32, width: f32, sheet: &Sheet<'_>) -> Vec<Item> {
    let words = sheet.words;
    let owner = match agreement.owner {
        Owner::Employee => Some(Role::Employee),
        Owner::Manager => Some(Role::Manager),
        Owner::Together => Some(Role::Together),
        Owner::Organisation => None,
    };
    let due = |w: &Words| agreement.due.map_or_else(|| w.get("agreement-no-date"), |date| w.date(date));
    let said = |w: &Words| format!("{} · {}", sheet.owner_in(agreement.owner, w), due(w));
    let fitted =
        |w: &Words, style: Style| who_and_when(&sheet.owner_in(agreement.owner, w), &due(w), style, width - 48.0);
    let height = 58.0;
    let style = STRONG.sized(13.0);
    let room = width - 26.0;
    let number = words.count(index + 1);
    let mut what = lines::wrap(&format!("{number}. {}", agreement.what), style, room);
    if what.len() > 2 {
        let rest: Vec<String> = what.drain(1..).map(|line| line.text).collect();
        what.push(lines::shortened(&rest.join(" ").replace("\u{ad} ", ""), style, room));
    }
    let second = words.other().filter(|_| paper::second(words, &said).is_some());
    let (size, down) = if second.is_some() { (11.0, 43.5) } else { (12.5, 50.5) };
    let who = fitted(words, VALUE.sized(size).colored(SOFT));
    let second = second.map(|other| fitted(other, quiet(VALUE).sized(10.0)));
    let color = color_of(agreement.owner);
    let board = rectangle(x, y, width, height, 5.0);
    let shade = Path::filled(rectangle(x + 2.0, y + 3.0, width, height, 5.0), INK).with_opacity(0.14);
    let mut items = match sheet.document.format.palette {
        Palette::Light => vec![Item::Path(shade), Item::Path(Path::filled(board, WHITE))],
        Palette::Ink => vec![Item::Path(plate(board, color, Palette::Ink))],
    };
    items.push(Item::Path(Path::filled(rectangle(x, y + 5.0, 4.0, height - 10.0, 2.0), color)));
    let lines = what.into_iter().zip(0_u8..);
    let (first, pitch): (f32, f32) = if second.is_some() { (15.5, 13.5) } else { (17.5, 15.5) };
    items.extend(lines.map(|(line, n)| Item::Text { x: x + 13.0, y: pitch.mul_add(f32::from(n), y + first), line }));
    items.push(Item::Text { x: x + 13.0, y: y + down, line: who });
    items.extend(second.map(|line| Item::Text { x: x + 13.0, y: y + 54.0, line }));
    if let Some(role) = owner {
        let r = 8.5;
        let wide = if role == Role::Together { PAIR * r } else { r };
        items.extend(mark(role, sheet.document, x + width - wide - 5.0, y + 46.0, r));
    }
    items
}
