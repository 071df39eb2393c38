//! The pages of a form, in the order in which they are read: head and agreements,
//! last time's agreements, signatures; the board; its notes in full; additions.

mod agreements;
mod board;
mod closing;
mod flow;
mod head;
mod mark;
mod notes;
mod paper;
mod style;

use crate::display::Page;
use crate::words::Words;
use crate::{Document, FormError};

use flow::Flow;

/// The document as pages.
pub(crate) fn pages(document: &Document, words: &Words) -> Result<Vec<Page>, FormError> {
    let (head, height) = head::first(document, words);
    let mut flow = Flow::new(height + 4.0, head::top(document));
    flow.pages[0].items = head;
    agreements::agreements(&mut flow, document, words);
    agreements::previous(&mut flow, document, words);
    closing::closing(&mut flow, document, words);
    let mut pages = flow.pages;
    pages.push(board::page(document, words)?);
    if notes::is_needed(document) || !document.addenda.is_empty() {
        let top = head::top(document);
        let mut flow = Flow::new(top, top);
        if notes::is_needed(document) {
            notes::notes(&mut flow, document, words);
        }
        notes::addenda(&mut flow, document, words);
        pages.extend(flow.pages);
    }
    head::finish(&mut pages, document, words);
    Ok(pages)
}

/// What the form of this document is called.
pub(crate) fn title(document: &Document, words: &Words) -> String {
    format!("{} {}, {}", head::kind(words, document.kind), document.people.employee.name, words.date(document.date))
}

/// What sort of talk, in words.
pub(crate) fn kind(document: &Document, words: &Words) -> String {
    head::kind(words, document.kind)
}
