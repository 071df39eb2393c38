//! Author marks: a circle for the employee, a square for the manager, both for both.

use domain::Role;
use unicode_segmentation::UnicodeSegmentation;

use crate::display::{Item, circle, rectangle};
use crate::{Document, Palette, lines};

use super::style::{AMBER, LILAC, NAME, on_plate, plate};

/// Half of a mark's width, in marks' radii: the pair is wider.
pub(super) const PAIR: f32 = 1.8;

/// Somebody's mark, centred at x, y.
pub(super) fn mark(author: Role, document: &Document, x: f32, y: f32, r: f32) -> Vec<Item> {
    let (people, palette) = (&document.people, document.format.palette);
    let shift = r * (PAIR - 1.0);
    match author {
        Role::Employee => one(true, &people.employee.name, palette, (x, y, r)),
        Role::Manager => one(false, &people.manager.name, palette, (x, y, r)),
        Role::Together => {
            let mut both = one(true, &people.employee.name, palette, (x - shift, y, r));
            both.extend(one(false, &people.manager.name, palette, (x + shift, y, r)));
            both
        }
    }
}

fn one(round: bool, name: &str, palette: Palette, (x, y, r): (f32, f32, f32)) -> Vec<Item> {
    let (shape, color) = if round {
        (circle(x, y, r), AMBER)
    } else {
        (rectangle(x - r * 0.92, y - r * 0.92, r * 1.84, r * 1.84, r * 0.3), LILAC)
    };
    let initial = name.graphemes(true).next().unwrap_or_default().to_uppercase();
    let line = lines::single(&initial, NAME.sized(r * 1.15).colored(on_plate(color, palette)));
    let text = Item::Text { x: x - line.width / 2.0, y: y + r * 0.41, line };
    vec![Item::Path(plate(shape, color, palette)), text]
}
