//! The pages of a form, in the order in which they are read: head and agreements,
//! last time's agreements, signatures; the board; its notes in full; additions.

mod agreements;
mod answers;
mod board;
mod closing;
mod description;
mod flow;
mod head;
mod mark;
mod notes;
mod paper;
mod said_to;
mod seal;
mod style;

use domain::{Owner, Role};

use crate::display::{Item, Page};
use crate::document::person;
use crate::lines;
use crate::shape::Style;
use crate::structure::{Part, PartId, Tag, Tree};
use crate::words::Words;
use crate::{Document, Edition, FormError, SignatureBox};

use flow::{Flow, Row};

/// A form, ready to be drawn.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) pages: Vec<Page>,
    /// In reading order; the pages' items name them.
    pub(crate) parts: Vec<Part>,
    pub(crate) signature_boxes: Vec<SignatureBox>,
}

/// The document as pages to look at: with everything on them.
pub(crate) fn form(document: &Document, words: &Words) -> Result<Form, FormError> {
    laid_out(&Sheet { document, words, tree: Tree::new(), is_to_sign: false })
}

/// The document as pages to put into a file. An original's boxes are empty: each signature set on
/// screen fills its own box when it closes the file, and would otherwise be there twice.
pub(crate) fn form_to_sign(document: &Document, words: &Words) -> Result<Form, FormError> {
    let is_to_sign = document.edition == Edition::Original;
    laid_out(&Sheet { document, words, tree: Tree::new(), is_to_sign })
}

fn laid_out(sheet: &Sheet<'_>) -> Result<Form, FormError> {
    let document = sheet.document;
    let (head, height) = head::first(sheet);
    let mut flow = Flow::new(height + 4.0, head::top(document));
    flow.pages[0].items = head;
    agreements::agreements(&mut flow, sheet);
    agreements::previous(&mut flow, sheet);
    closing::closing(&mut flow, sheet);
    let mut pages = flow.pages;
    pages.push(board::page(sheet)?);
    if notes::is_needed(document) || !document.addenda.is_empty() {
        let top = head::top(document);
        let mut flow = Flow::new(top, top);
        if notes::is_needed(document) {
            notes::notes(&mut flow, sheet);
        }
        notes::addenda(&mut flow, sheet);
        pages.extend(flow.pages);
    }
    head::finish(&mut pages, sheet);
    let signature_boxes = signature_boxes(&pages);
    Ok(Form { pages, parts: sheet.tree.parts(), signature_boxes })
}

/// What the pages are made from, and the tree that grows on the way.
struct Sheet<'a> {
    document: &'a Document,
    words: &'a Words,
    tree: Tree,
    /// Signatures set on screen come later, in boxes of their own.
    is_to_sign: bool,
}

impl Sheet<'_> {
    /// `text` in lines at x, as a part of its own inside `parent`.
    fn rows(&self, parent: PartId, tag: Tag, text: &str, style: Style, x: f32, width: f32) -> Vec<Row> {
        let part = self.tree.text(parent, tag, text);
        let row = |line| Row::line(line, style, x).tagged(part);
        lines::wrap(text, style, width).into_iter().map(row).collect()
    }

    /// A person's name.
    fn name(&self, who: Role) -> &str {
        &person(&self.document.people, who).name
    }

    /// Who promises.
    fn owner(&self, owner: Owner) -> String {
        match owner {
            Owner::Employee => self.name(Role::Employee).to_owned(),
            Owner::Manager => self.name(Role::Manager).to_owned(),
            Owner::Together => self.words.get("owner-together"),
            Owner::Organisation => self.words.get("owner-organisation"),
        }
    }
}

fn signature_boxes(pages: &[Page]) -> Vec<SignatureBox> {
    let on_page = |(page, number): (&Page, u32)| -> Vec<SignatureBox> {
        let boxes = page.items.iter().filter_map(|item| match item {
            Item::SignatureBox { role, area } => Some(SignatureBox { role: *role, page: number, rect: *area }),
            Item::Text { .. } | Item::Path(_) | Item::Group(_) | Item::Tagged(..) => None,
        });
        boxes.collect()
    };
    pages.iter().zip(1..).flat_map(on_page).collect()
}

/// What the form of this document is called.
pub(crate) fn title(document: &Document, words: &Words) -> String {
    format!("{} {}, {}", head::kind(words, document.kind), document.people.employee.name, words.date(document.date))
}

/// What sort of talk, in words.
pub(crate) fn kind(document: &Document, words: &Words) -> String {
    head::kind(words, document.kind)
}
