//! The pages on screen, before anyone signs, and what no font could show.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::display::{Item, Page};
use crate::source::Source;
use crate::words::Words;
use crate::{Document, FormError, Format, Gesprek, layout, svg};

/// The pages of a form, drawn from the list that the PDF is made from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Preview {
    /// In order.
    pub pages: Vec<PreviewPage>,
    /// What the fonts can't show; worth a warning before signing.
    pub replaced: Vec<Replaced>,
    /// How the pages are laid out.
    pub format: Format,
}

/// One page on screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PreviewPage {
    /// A standalone drawing that needs no font, with ids of its own for each page.
    pub svg: String,
    /// What it says, in reading order, for those who don't see it.
    pub text: String,
    /// In points.
    pub width_pt: f32,
    /// In points.
    pub height_pt: f32,
}

/// A text with characters that no font has; on the page each is an empty box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Replaced {
    /// The whole text.
    pub text: String,
    /// The characters that were replaced, each once, in order of appearance.
    pub characters: String,
}

/// The document as pages on screen.
pub fn preview(document: &Document) -> Result<Preview, FormError> {
    let words = Words::of(document);
    let layout::Form { pages, parts, .. } = layout::form(document, &words)?;
    let count = words.count(pages.len());
    let kind = layout::kind(document, &words);
    let drawn = pages.iter().enumerate().map(|(index, page)| {
        let values = [
            ("kind", kind.as_str()),
            ("name", document.people.employee.name.as_str()),
            ("page", &words.count(index + 1)),
            ("pages", &count),
        ];
        let title = words.with("form-page-title", &values);
        let described = page.items.iter().find_map(|item| match item {
            Item::Tagged(part, _) if page.width > page.height => Some(parts[part.0].alt.clone()),
            _ => None,
        });
        let description = described.unwrap_or_else(|| words.get("form-purpose"));
        PreviewPage {
            svg: svg::page(page, index, &title, &description),
            text: text(page),
            width_pt: page.width,
            height_pt: page.height,
        }
    });
    Ok(Preview { pages: drawn.collect(), replaced: replaced(document), format: document.format })
}

/// The page's words, a line for each line; divided words are whole again.
pub(crate) fn text(page: &Page) -> String {
    let mut lines = String::new();
    collect(&page.items, &mut lines);
    lines.replace("\u{ad}\n", "")
}

fn collect(items: &[Item], lines: &mut String) {
    for item in items {
        match item {
            Item::Text { line, .. } => {
                lines.push_str(&line.text);
                lines.push('\n');
            }
            Item::Group(group) => collect(&group.items, lines),
            Item::Tagged(_, items) => collect(items, lines),
            Item::Path(_) | Item::SignatureBox { .. } => {}
        }
    }
}

/// The texts of which something can't be shown.
pub fn replaced(document: &Document) -> Vec<Replaced> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let gesprek = Gesprek::from(document);
    for text in gesprek.texts() {
        let originals = Source::new(text).originals;
        if originals.is_empty() || !seen.insert(text) {
            continue;
        }
        let mut characters = String::new();
        for original in originals.values() {
            if !characters.contains(original.as_str()) {
                characters.push_str(original);
            }
        }
        found.push(Replaced { text: text.to_owned(), characters });
    }
    found
}
