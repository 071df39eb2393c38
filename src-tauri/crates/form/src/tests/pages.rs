//! Pages as display lists.

use std::collections::BTreeSet;

use domain::{Agreement, Difference, Language, Owner, Reaction, ReactionId, Role, Window};
use uuid::Uuid;

use crate::display::{Item, Page};
use crate::words::Words;
use crate::{Document, Edition, Gesprek, Replaced, layout, preview, render, replaced};

use super::{scene, structure};

fn pages(document: &Document) -> Vec<Page> {
    layout::form(document, &Words::of(document)).expect("pages").pages
}

/// Boxes of the lines of text, in points: left, top, right, bottom; and what they say.
pub(crate) fn boxes(items: &[Item], [scale, dx, dy]: [f32; 3], found: &mut Vec<([f32; 4], String)>) {
    for item in items {
        match item {
            Item::Text { x, y, line } => {
                let size = line.runs.first().map_or(0.0, |run| run.size) * scale;
                let (x, y) = (x * scale + dx, y * scale + dy);
                // Capitals and small letters, without the room for accents.
                found.push(([x, y - size * 0.5, x + line.width * scale, y + size * 0.1], line.text.clone()));
            }
            Item::Group(group) => {
                let [a, .., e, f] = group.matrix;
                boxes(&group.items, [scale * a, e * scale + dx, f * scale + dy], found);
            }
            Item::Tagged(_, items) => boxes(items, [scale, dx, dy], found),
            Item::Path(_) | Item::SignatureBox { .. } => {}
        }
    }
}

pub(super) fn check_inside(document: &Document) {
    for (number, page) in pages(document).iter().enumerate() {
        let mut found = Vec::new();
        boxes(&page.items, [1.0, 0.0, 0.0], &mut found);
        let margin = if page.width > page.height { 28.0 } else { 47.9 };
        for ([left, top, right, bottom], text) in &found {
            assert!(
                *left >= margin && *right <= page.width - margin + 0.1 && *top >= 4.0 && *bottom <= page.height - 20.0,
                "page {}: {text:?} at {left} {top} {right} {bottom} leaves the page",
                number + 1
            );
        }
        if page.width > page.height {
            continue;
        }
        for (index, (one, text)) in found.iter().enumerate() {
            for (other, another) in &found[index + 1..] {
                let apart = one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1];
                assert!(apart, "page {}: {text:?} stands on {another:?}", number + 1);
            }
        }
    }
}

#[test]
fn nothing_leaves_its_page_or_stands_on_something_else() {
    for document in [scene::blank(), scene::ordinary(), scene::scripts(), scene::full()] {
        check_inside(&document);
    }
}

#[test]
fn the_same_talk_gives_the_same_bytes() {
    for document in [scene::ordinary(), scene::scripts()] {
        let first = render(&document).expect("a form");
        let other = std::thread::spawn(move || render(&document)).join().expect("it ends").expect("a form");
        assert!(first == other, "two threads, two forms");
    }
}

#[test]
fn every_text_that_people_wrote_is_on_the_pages() {
    let document = scene::full();
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    // Part by part, whole: on a page, lines of what stands side by side take turns.
    let told = structure::told(&structure::form(&document));
    let told: BTreeSet<String> = told.iter().map(|part| bare(part.trim_matches(['“', '”']))).collect();
    let gesprek = Gesprek::from(&document);
    for wanted in gesprek.texts().into_iter().filter(|text| !text.is_empty()) {
        assert!(told.contains(&bare(wanted)), "{wanted:?} is missing");
    }
}

/// Beside the bridge there is little room: a long name is cut there, and no date.
#[test]
fn a_date_on_the_bridge_is_whole_beside_every_name() {
    let longest = scene::day(2027, 9, 30);
    for also in [None, Some(Language::En)] {
        let mut document = scene::ordinary();
        document.format.also = also;
        document.agreements = [Owner::Employee, Owner::Manager, Owner::Together]
            .into_iter()
            .zip(1..)
            .map(|(owner, n)| Agreement { due: Some(longest), ..scene::agreement(n, owner, "Wij kijken hoe het gaat") })
            .collect();
        for name in ["Annemieke Visser-van den Berg", "Bartholomeus van den Eijnden-Hoogeveen", "Bo"] {
            name.clone_into(&mut document.people.employee.name);
            let board = pages(&document).into_iter().find(|page| page.width > page.height).expect("the board");
            let mut found = Vec::new();
            boxes(&board.items, [1.0, 0.0, 0.0], &mut found);
            for date in [Some("30 september 2027"), also.map(|_| "30 September 2027")].into_iter().flatten() {
                let count = found.iter().filter(|(_, text)| text.ends_with(&format!(" · {date}"))).count();
                assert_eq!(count, 3, "{date} beside {name}: {found:?}");
            }
        }
    }
}

#[test]
fn what_no_font_has_is_reported() {
    let mut document = scene::scripts();
    document.notes.push(scene::note(99, domain::Lane::Need, Role::Employee, "李小龙 en 李"));
    assert_eq!(
        replaced(&document),
        vec![
            Replaced { text: "Zoë 李 van den Berg".into(), characters: "李".into() },
            Replaced { text: "李小龙 en 李".into(), characters: "李小龙".into() },
        ]
    );
    assert_eq!(replaced(&scene::ordinary()), vec![], "Dutch, the euro sign and accents are all there");
}

#[test]
fn what_no_font_has_is_reported_wherever_it_was_written() {
    let difference = |employee: &str, manager: &str| Difference { employee: employee.into(), manager: manager.into() };
    let mut document = scene::ordinary();
    document.agreements[0].difference = Some(difference("afspraak 李", "afspraak 小"));
    let note = &mut document.notes[0];
    note.difference = Some(difference("briefje 李", "briefje 小"));
    note.reactions = vec![Reaction { id: ReactionId(Uuid::nil()), author: Role::Manager, text: "reactie 龙".into() }];
    document.answers.window_names.insert(Window::Craft, "raam 龙".into());
    let found: Vec<String> = replaced(&document).into_iter().map(|replaced| replaced.text).collect();
    let wanted = ["afspraak 李", "afspraak 小", "reactie 龙", "briefje 李", "briefje 小", "raam 龙"];
    assert_eq!(found, wanted, "in the order of the form");
}

#[test]
fn no_glyph_is_missing() {
    for document in [scene::ordinary(), scene::scripts(), scene::full()] {
        for page in pages(&document) {
            missing(&page.items);
        }
    }
}

fn missing(items: &[Item]) {
    for item in items {
        match item {
            Item::Text { line, .. } => {
                for cluster in line.runs.iter().flat_map(|run| &run.clusters) {
                    assert!(cluster.glyphs.iter().all(|g| g.id != 0), "{:?} in {:?}", cluster.text, line.text);
                }
            }
            Item::Group(group) => missing(&group.items),
            Item::Tagged(_, items) => missing(items),
            Item::Path(_) | Item::SignatureBox { .. } => {}
        }
    }
}

#[test]
fn every_page_says_what_it_is() {
    let mut document = scene::scripts();
    document.language = Language::En;
    document.edition = Edition::Translation;
    for page in preview(&document).expect("pages").pages {
        assert!(page.text.contains("PRACTICE"), "{}", page.text);
        assert!(page.text.contains("translation, not signed"), "{}", page.text);
    }
}
