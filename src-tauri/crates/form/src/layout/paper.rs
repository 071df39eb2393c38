//! Notes as papers in the lanes of the board, and the signs of its places.
//! Everything in board units.

use domain::{Lane, Note};

use crate::display::{Item, Path, circle, rectangle};
use crate::lines;
use crate::note::{self, NOTE_LINE_HEIGHT, NOTE_PADDING, NOTE_WIDTH, note_height};
use crate::places::{Area, PlaceGeometry};
use crate::shape::{Line, Style};
use crate::words::Words;
use crate::{Document, Palette};

use super::Sheet;
use super::mark::{PAIR, mark};
use super::style::{GREEN, INK, NAME, STRONG, VALUE, WHITE, on_plate, paper_of, plate, quiet};

/// Between papers.
const GAP: f32 = 6.0;
/// Height of the label that says how many more there are.
const MORE: f32 = 21.0;
/// The edge of colour on the left.
const EDGE: f32 = 4.0;

/// The notes of a lane in its area: as many as fit, cut to size if one is too
/// long by itself, and "+ n" for the rest. All of them are in full on later pages.
pub(super) fn lane(lane: Lane, area: Area, notes: &[&Note], sheet: &Sheet<'_>) -> Vec<Item> {
    let words = sheet.words;
    let papers: Vec<Vec<Line>> = notes.iter().map(|n| note::shaped(&n.text, &n.lines)).collect();
    let (mut places, mut shown) = arrange(area, area[3], &papers);
    if shown < papers.len() {
        (places, shown) = arrange(area, area[3] - MORE, &papers);
    }
    let mut items: Vec<Item> = places
        .iter()
        .zip(notes.iter().zip(papers))
        .flat_map(|((x, y, count), (note, lines))| paper(note, lines, *count, (*x, *y), sheet.document))
        .collect();
    if let Some((x, y, _)) = places.first() {
        items.extend(name(&|w| w.get(&format!("lane-{}", lane.id())), words, *x, *y));
    }
    if shown < notes.len() {
        items.extend(more(notes.len() - shown, area, words));
    }
    items
}

/// Where papers go and how many of their lines show; and how many papers those are.
fn arrange(area: Area, height: f32, papers: &[Vec<Line>]) -> (Vec<(f32, f32, usize)>, usize) {
    let columns = ((area[2] + GAP) / (NOTE_WIDTH + GAP)).floor().max(1.0) as usize;
    let mut bottoms = vec![area[1]; columns];
    let mut places = Vec::new();
    for lines in papers {
        let least = |a: &usize, b: &usize| bottoms[*a].total_cmp(&bottoms[*b]).then(a.cmp(b));
        let Some(column) = (0..columns).min_by(least) else {
            break;
        };
        let room = area[1] + height - bottoms[column];
        let fitting = ((room - 2.0 * NOTE_PADDING) / NOTE_LINE_HEIGHT).floor();
        let count = if note_height(lines.len()) <= room {
            lines.len()
        } else if fitting >= 2.0 && room > height * 0.75 {
            fitting as usize
        } else {
            break;
        };
        let x = area[0] + column as f32 * (NOTE_WIDTH + GAP);
        places.push((x, bottoms[column], count));
        bottoms[column] += note_height(count) + GAP;
    }
    let shown = places.len();
    (places, shown)
}

fn paper(note: &Note, lines: Vec<Line>, count: usize, (x, y): (f32, f32), document: &Document) -> Vec<Item> {
    let (fill, ink) = paper_of(note.author);
    let height = note_height(count);
    let cut = count < lines.len();
    let sheet = rectangle(x, y, NOTE_WIDTH, height, 4.0);
    let shade = Path::filled(rectangle(x + 2.0, y + 3.0, NOTE_WIDTH, height, 4.0), INK).with_opacity(0.16);
    let mut items = match document.format.palette {
        Palette::Light => vec![Item::Path(shade), Item::Path(Path::filled(sheet, fill))],
        Palette::Ink => vec![Item::Path(plate(sheet, ink, Palette::Ink))],
    };
    items.push(Item::Path(Path::filled(rectangle(x, y + 5.0, EDGE, height - 10.0, 2.0), ink)));
    let mut baseline = y + NOTE_PADDING + NOTE_LINE_HEIGHT / 2.0 + note::STYLE.size * 0.34;
    for (index, line) in lines.into_iter().take(count).enumerate() {
        let line = if cut && index + 1 == count {
            let text = format!("{}…", line.text.trim_end_matches(['\u{ad}', ' ', ',', '.']));
            lines::shortened(&text, note::STYLE, note::NOTE_TEXT_WIDTH + 4.0)
        } else {
            line
        };
        items.push(Item::Text { x: x + (NOTE_WIDTH - note::NOTE_TEXT_WIDTH) / 2.0 + 1.0, y: baseline, line });
        baseline += NOTE_LINE_HEIGHT;
    }
    let r = 8.5;
    let wide = if note.author == domain::Role::Together { PAIR * r } else { r };
    items.extend(mark(note.author, document, x + NOTE_WIDTH - wide + 3.0, y + 3.0, r));
    items
}

fn more(count: usize, area: Area, words: &Words) -> Vec<Item> {
    let text = words.with("form-board-more", &[("count", &words.count(count))]);
    label(&text, area[0] + area[2], area[1] + area[3] - MORE / 2.0)
}

/// "Over 3 jaar: weten we nog niet", where no note hangs.
pub(super) fn unknown(lane: Lane, area: Area, words: &Words) -> Vec<Item> {
    let style = STRONG.sized(12.5);
    let says = |say: &dyn Fn(&Words) -> String, style: Style| {
        let second = second(words, say).map(|text| lines::single(&text, quiet(VALUE).sized(11.0)));
        std::iter::once(lines::single(&say(words), style)).chain(second)
    };
    let name = says(&|w| w.get(&format!("lane-{}", lane.id())), style.colored(GREEN));
    let lines: Vec<Line> = name.chain(says(&|w| w.get("form-unknown"), style)).collect();
    let width = lines.iter().map(|line| line.width).fold(0.0, f32::max) + 20.0;
    // Two languages stand closer.
    let pitch: f32 = if words.other().is_some() { 13.0 } else { 16.0 };
    let height = pitch.mul_add(lines.len() as f32, 10.0);
    let (x, y) = (area[0] + (area[2] - width).max(0.0) / 2.0, area[1] + (area[3] - height).max(0.0) / 2.0);
    let mut items = vec![Item::Path(Path::filled(rectangle(x, y, width, height, 8.0), WHITE))];
    for (line, row) in lines.into_iter().zip(0_u8..) {
        items.push(Item::Text { x: x + 10.0, y: f32::from(row).mul_add(pitch, y + 17.0), line });
    }
    items
}

/// What the second language says, where that is something else.
pub(super) fn second(words: &Words, say: &dyn Fn(&Words) -> String) -> Option<String> {
    words.other().map(say).filter(|second| *second != say(words))
}

/// The lane's name, on the upper edge of its first paper; in two languages one above the other.
fn name(say: &dyn Fn(&Words) -> String, words: &Words, x: f32, y: f32) -> Vec<Item> {
    let line = lines::single(&say(words), STRONG.sized(13.0).colored(GREEN));
    let second = second(words, say).map(|text| lines::single(&text, quiet(VALUE).sized(10.5)));
    let rise = if second.is_some() { 11.0 } else { 0.0 };
    let width = line.width.max(second.as_ref().map_or(0.0, |line| line.width)) + 12.0;
    let plate = Path::filled(rectangle(x + 5.0, y - 12.5 - rise, width, 17.0 + rise, 8.5), WHITE);
    let mut items = vec![Item::Path(plate), Item::Text { x: x + 11.0, y: y + 0.4 - rise, line }];
    items.extend(second.map(|line| Item::Text { x: x + 11.0, y: y + 0.6, line }));
    items
}

/// A small plate with its right edge at `right`, centred at y.
pub(super) fn label(text: &str, right: f32, y: f32) -> Vec<Item> {
    let line = lines::single(text, STRONG.sized(13.0));
    let width = line.width + 16.0;
    let plate = Path::filled(rectangle(right - width, y - 9.5, width, 19.0, 9.5), WHITE);
    vec![Item::Path(plate), Item::Text { x: right - width + 8.0, y: y + 4.4, line }]
}

/// A knooppunt sign: post, number disc, plate with the place's name.
pub(super) fn sign(place: &PlaceGeometry, sheet: &Sheet<'_>) -> Vec<Item> {
    let (words, palette) = (sheet.words, sheet.document.format.palette);
    let [x, y] = place.sign;
    let key = format!("place-{}", place.id.id());
    // Two languages share the plate.
    let second = second(words, &|w| w.get(&key));
    let (size, rise) = if second.is_some() { (17.0, 5.5) } else { (20.0, 0.0) };
    let name = lines::single(&words.get(&key), NAME.sized(size));
    let second = second.map(|second| lines::single(&second, quiet(VALUE).sized(11.5)));
    let number = lines::single(
        &words.number(sheet.document.number(place.id)),
        NAME.sized(21.0).colored(on_plate(GREEN, palette)),
    );
    let width = name.width.max(second.as_ref().map_or(0.0, |line| line.width)) + 43.0;
    let (wood, shade) = ([0xb9, 0x79, 0x4e], [0x96, 0x60, 0x3c]);
    let post = rectangle(x - 4.0, y - 56.0, 8.0, 56.0, 2.0);
    let mut items = match palette {
        Palette::Light => vec![
            Item::Path(Path::filled(post, shade)),
            Item::Path(Path::filled(rectangle(x - 4.0, y - 56.0, 4.0, 56.0, 2.0), wood)),
            Item::Path(Path::filled(rectangle(x + 2.0, y - 69.0, width, 38.0, 8.0), INK).with_opacity(0.14)),
        ],
        Palette::Ink => vec![Item::Path(plate(post, shade, Palette::Ink))],
    };
    items.extend([
        Item::Path(Path::filled(rectangle(x, y - 72.0, width, 38.0, 8.0), WHITE)),
        Item::Path(Path::stroked(rectangle(x + 1.5, y - 70.5, width - 3.0, 35.0, 7.0), GREEN, 2.0)),
        Item::Path(Path::filled(circle(x, y - 53.0, 23.0), WHITE)),
        Item::Path(plate(circle(x, y - 53.0, 20.0), GREEN, palette)),
        Item::Text { x: x - number.width / 2.0, y: y - 45.6, line: number },
        Item::Text { x: x + 30.0, y: y - 46.0 - rise, line: name },
    ]);
    items.extend(second.map(|line| Item::Text { x: x + 30.0, y: y - 39.0, line }));
    items
}
