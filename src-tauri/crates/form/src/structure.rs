//! What the parts of a form are, apart from how they look: the tree that a
//! screen reader walks. It knows neither PDF nor SVG.

use std::cell::RefCell;

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    Section,
    /// 1 is the title; no level is left out.
    Heading(u8),
    Paragraph,
    /// A piece of a paragraph.
    Span,
    List,
    NumberedList,
    Item,
    Label,
    Body,
    Table,
    Head,
    Rows,
    Row,
    /// Head of a column or of a row.
    ColumnHeader,
    RowHeader,
    Cell,
    Figure,
}

/// A part of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PartId(pub(crate) usize);

#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) tag: Tag,
    pub(crate) parent: PartId,
    /// Stands for a figure; else empty.
    pub(crate) alt: String,
    /// Its line in the list of bookmarks, if it has one.
    pub(crate) bookmark: Option<String>,
    /// Where it isn't the form's own.
    pub(crate) language: Option<&'static str>,
}

/// Parts in the order in which they are read. It grows while the pages are made,
/// by whoever writes them.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    parts: RefCell<Vec<Part>>,
}

impl Tree {
    pub(crate) const ROOT: PartId = PartId(0);

    pub(crate) fn new() -> Self {
        let root = Part { tag: Tag::Document, parent: Self::ROOT, alt: String::new(), bookmark: None, language: None };
        Self { parts: RefCell::new(vec![root]) }
    }

    pub(crate) fn parts(&self) -> Vec<Part> {
        self.parts.borrow().clone()
    }

    /// A part that holds others.
    pub(crate) fn part(&self, parent: PartId, tag: Tag) -> PartId {
        self.add(Part { tag, parent, alt: String::new(), bookmark: None, language: None })
    }

    /// A part that says this. A heading of the second or third level is a bookmark.
    pub(crate) fn text(&self, parent: PartId, tag: Tag, text: &str) -> PartId {
        let bookmark = matches!(tag, Tag::Heading(2 | 3)).then(|| text.to_owned());
        self.add(Part { tag, parent, alt: String::new(), bookmark, language: language(text) })
    }

    /// The same in another language, inside what says it first.
    pub(crate) fn again(&self, parent: PartId, language: &'static str) -> PartId {
        let part = Part { tag: Tag::Span, parent, alt: String::new(), bookmark: None, language: Some(language) };
        self.add(part)
    }

    /// A drawing that `alt` stands for.
    pub(crate) fn figure(&self, parent: PartId, alt: String, bookmark: Option<String>) -> PartId {
        self.add(Part { tag: Tag::Figure, parent, alt, bookmark, language: None })
    }

    fn add(&self, part: Part) -> PartId {
        let mut parts = self.parts.borrow_mut();
        parts.push(part);
        PartId(parts.len() - 1)
    }
}

/// The language of a text in a script of its own, as far as the script tells:
/// a voice for Dutch can't read it. Latin letters tell nothing.
fn language(text: &str) -> Option<&'static str> {
    const SCRIPTS: [(&str, std::ops::RangeInclusive<char>); 4] = [
        ("ar", '\u{600}'..='\u{6FF}'),
        ("he", '\u{590}'..='\u{5FF}'),
        ("el", '\u{370}'..='\u{3FF}'),
        ("und-Cyrl", '\u{400}'..='\u{52F}'),
    ];
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let most =
        |range: &std::ops::RangeInclusive<char>| text.chars().filter(|c| range.contains(c)).count() * 2 > letters;
    SCRIPTS.iter().find(|(_, range)| letters > 0 && most(range)).map(|(language, _)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_of_its_own_has_a_language_of_its_own() {
        assert_eq!(language("محمد العربي"), Some("ar"));
        assert_eq!(language("Дмитрий"), Some("und-Cyrl"));
        assert_eq!(language("Thee drinken met محمد"), None, "most of it is Latin");
        assert_eq!(language("12 – 14"), None);
    }
}
