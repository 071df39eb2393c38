//! A form that spares ink has no coloured grounds: lines and letters carry what colour says elsewhere.

use std::collections::BTreeSet;

use domain::Role;

use crate::display::{Item, Paint, Path};
use crate::layout;
use crate::words::Words;
use crate::{CopyBlock, Document, FormCopy, Format, Palette, Seal};

use super::scene;

/// Of a ground, in square points; a code has its squares in one path, and is known by them.
const LARGEST: f32 = 40.0;

/// Grounds of a colour, outside the drawing of the board.
fn grounds(items: &[Item]) -> Vec<[f32; 4]> {
    let mut found = Vec::new();
    for item in items {
        match item {
            Item::Path(path) if is_coloured(path) => {
                let [left, top, right, bottom] = item.area().expect("a path covers something");
                if (right - left) * (bottom - top) > LARGEST && path.segments.len() < 200 {
                    found.push([left, top, right, bottom]);
                }
            }
            Item::Tagged(_, items) => found.extend(grounds(items)),
            Item::Path(_) | Item::Text { .. } | Item::Group(_) | Item::SignatureBox { .. } => {}
        }
    }
    found
}

fn is_coloured(path: &Path) -> bool {
    path.fill.as_ref().is_some_and(|fill| fill.paint != Paint::Flat([0xff; 3]))
}

/// Everything without its signatures: those are drawn with ink that nobody spares.
fn unsigned(palette: Palette, practice: bool) -> Document {
    let mut document = scene::ordinary();
    for opinion in [&mut document.closing.employee, &mut document.closing.manager].into_iter().flatten() {
        opinion.signature = None;
    }
    Document { practice, format: Format { palette, ..Format::default() }, ..document }
}

#[test]
fn little_ink_fills_nothing() {
    for practice in [false, true] {
        let count = |palette| -> Vec<[f32; 4]> {
            let document = unsigned(palette, practice);
            let words = Words::of(&document);
            let seal = Seal::of(&document);
            let every: BTreeSet<CopyBlock> = CopyBlock::ALL.into();
            let mut ticked = document.clone();
            for agreement in &document.agreements {
                ticked.closing.hr.insert(agreement.id, Role::PEOPLE.into());
            }
            let mut pages = layout::form(&document, &words).expect("pages").pages;
            let copies = [
                Some(FormCopy::for_manager(&document, seal, &every)),
                FormCopy::for_hr(&ticked, seal),
                FormCopy::for_pocket(&document, seal),
            ];
            for copy in copies.into_iter().flatten() {
                pages.extend(layout::copy(&copy, &words).expect("pages").pages);
            }
            // The legend of the board shows a lit pane, as the board does.
            pages.iter().filter(|page| page.height > page.width).flat_map(|page| grounds(&page.items)).collect()
        };
        assert!(count(Palette::Light).len() > 20, "in colour there are many");
        assert_eq!(count(Palette::Ink), Vec::<[f32; 4]>::new(), "where ink is spared there are none");
    }
}
