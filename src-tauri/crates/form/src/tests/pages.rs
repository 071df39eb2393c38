//! Pages as display lists.

use domain::Language;

use crate::display::{Item, Page};
use crate::words::Words;
use crate::{Document, Edition, Replaced, layout, preview, render, replaced};

use super::scene;

fn pages(document: &Document) -> Vec<Page> {
    layout::form(document, &Words::new(document.language)).expect("pages").pages
}

/// Boxes of the lines of text: left, top, right, bottom; and what they say.
fn boxes(items: &[Item], [scale, dx, dy]: [f32; 3], found: &mut Vec<([f32; 4], String)>) {
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

fn check_inside(document: &Document) {
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
    let text: String = preview(&document).expect("pages").pages.iter().map(|page| page.text.clone()).collect();
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect::<String>();
    let text = bare(&text);
    for wanted in document.notes.iter().map(|n| &n.text).chain(document.agreements.iter().map(|a| &a.what)) {
        assert!(text.contains(&bare(wanted)), "{wanted:?} is missing");
    }
}

#[test]
fn what_no_font_has_is_reported() {
    let mut document = scene::scripts();
    document.notes.push(scene::note(99, domain::Lane::Need, domain::Role::Employee, "李小龙 en 李"));
    assert_eq!(
        replaced(&document),
        vec![
            Replaced { text: "Zoë 李 van den Berg".into(), characters: "李".into() },
            Replaced {
                text: "Σοφία и Дмитрий helpen; ﬁne e\u{301}tude".into(), characters: "οφία".into()
            },
            Replaced { text: "李小龙 en 李".into(), characters: "李小龙".into() },
        ]
    );
    assert_eq!(replaced(&scene::ordinary()), vec![], "Dutch, the euro sign and accents are all there");
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
