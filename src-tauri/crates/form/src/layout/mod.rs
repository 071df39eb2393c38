//! The pages of a form, in the order in which they are read: head and agreements, signatures;
//! the board; its notes in full; last time's agreements; additions. Reactions stand under the
//! signatures where they fit, and else after the notes.

mod agreements;
mod answers;
mod board;
mod closing;
mod copy;
mod description;
mod flow;
mod footer;
mod head;
mod legend;
mod mark;
mod notes;
mod paper;
mod pocket;
mod said_to;
mod seal;
mod signature;
mod stance;
mod strip;
pub(crate) mod style;

use chrono::NaiveDate;
use domain::{Owner, Role};

use crate::copy::Notices;
use crate::display::{Item, Page};
use crate::document::person;
use crate::lines;
use crate::places::Places;
use crate::seal::Seal;
use crate::shape::Style;
use crate::structure::{Part, PartId, Tag, Tree};
use crate::words::Words;
use crate::{CopyFor, Document, Edition, FormCopy, FormError, SignatureBox};

use closing::Reactions;
use flow::{Flow, Row};
use style::{Grid, baseline};

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
    laid_out(&Sheet::plain(document, words))
}

/// The document as pages to put into a file. An original's boxes are empty: each signature set on
/// screen fills its own box when it closes the file, and would otherwise be there twice.
pub(crate) fn form_to_sign(document: &Document, words: &Words) -> Result<Form, FormError> {
    let is_to_sign = document.edition == Edition::Original;
    laid_out(&Sheet { document, words, tree: Tree::new(), is_to_sign, copy: None })
}

/// A copy as pages: as much of a form as it holds.
pub(crate) fn copy(copy: &FormCopy, words: &Words) -> Result<Form, FormError> {
    let document = copy.document();
    let sheet = Sheet { document, words, tree: Tree::new(), is_to_sign: false, copy: Some(copy) };
    match copy.reader() {
        CopyFor::Manager => laid_out(&sheet),
        CopyFor::Hr => Ok(copy::agreements(&sheet)),
        CopyFor::Pocket => Ok(pocket::card(&sheet)),
    }
}

/// Of how each agreement is noticed, what a pocket card has room for.
pub(crate) fn pocket_notices(document: &Document) -> Notices {
    pocket::notices(document)
}

fn laid_out(sheet: &Sheet<'_>) -> Result<Form, FormError> {
    let document = sheet.document;
    let (head, height) = head::first(sheet);
    let mut flow = Flow::new(document.format, height + 4.0, head::top(document));
    flow.pages[0].items = head;
    copy::left_out(&mut flow, sheet);
    agreements::agreements(&mut flow, sheet);
    let later = closing::closing(&mut flow, sheet);
    let mut pages = flow.pages;
    pages.push(board::page(sheet)?);
    let is_more = !document.previous.is_empty() || !document.addenda.is_empty();
    if notes::is_needed(document) || is_more || later == Reactions::StillToCome {
        let top = head::top(document);
        let mut flow = Flow::new(document.format, top, top);
        if notes::is_needed(document) {
            notes::notes(&mut flow, sheet);
        }
        if later == Reactions::StillToCome {
            closing::reactions_apart(&mut flow, sheet);
        }
        agreements::previous(&mut flow, sheet);
        notes::addenda(&mut flow, sheet);
        pages.extend(flow.pages);
    }
    head::finish(&mut pages, sheet);
    let signature_boxes = signature_boxes(&pages);
    Ok(Form { pages, parts: sheet.tree.parts(), signature_boxes })
}

/// The board of this document with nothing hanging on it, in board units.
pub(crate) fn scenery(document: &Document, words: &Words) -> Result<Vec<Item>, FormError> {
    board::scenery(&Sheet::plain(document, words), Places::get()?)
}

/// What the pages are made from, and the tree that grows on the way.
struct Sheet<'a> {
    document: &'a Document,
    words: &'a Words,
    tree: Tree,
    /// Signatures set on screen come later, in boxes of their own.
    is_to_sign: bool,
    /// Of what these pages are a copy, if they are one.
    copy: Option<&'a FormCopy>,
}

impl<'a> Sheet<'a> {
    /// Of a document that is no copy, with everything on it.
    fn plain(document: &'a Document, words: &'a Words) -> Self {
        Self { document, words, tree: Tree::new(), is_to_sign: false, copy: None }
    }

    /// The same with a tree of its own: to see how high something would be.
    fn trial(&self) -> Self {
        let Self { document, words, is_to_sign, copy, .. } = *self;
        Self { document, words, tree: Tree::new(), is_to_sign, copy }
    }

    /// `text` in lines at x, as a part of its own inside `parent`.
    fn rows(&self, parent: PartId, tag: Tag, text: &str, style: Style, x: f32, width: f32) -> Vec<Row> {
        let part = self.tree.text(parent, tag, text);
        let row = |line| Row::line(line, style, x).tagged(part);
        lines::wrap(text, style, width).into_iter().map(row).collect()
    }

    /// What `say` says, as `rows` sets it. In a form in two languages the second comes after it
    /// or under it, quieter and inside the same part.
    fn both(
        &self,
        parent: PartId,
        tag: Tag,
        say: &dyn Fn(&Words) -> String,
        style: Style,
        (x, width): (f32, f32),
    ) -> Vec<Row> {
        let text = say(self.words);
        let part = self.tree.text(parent, tag, &text);
        let lines = lines::wrap(&text, style, width);
        let after = lines.last().map_or(0.0, |line| line.width);
        let mut rows: Vec<Row> = lines.into_iter().map(|line| Row::line(line, style, x).tagged(part)).collect();
        let Some((other, second)) = self.words.other().map(|other| (other, say(other))).filter(|(_, s)| *s != text)
        else {
            return rows;
        };
        let again = self.tree.again(part, other.tag());
        let quiet = style::quiet(style);
        let beside = lines::single(&second, quiet);
        let dot = lines::single("·", quiet);
        let (gap, height) = (quiet.size * 0.35, baseline(style));
        let start = after + gap + dot.width + gap;
        match rows.as_mut_slice() {
            [row] if start + beside.width <= width => {
                row.items.push(Item::Text { x: x + after + gap, y: height, line: dot });
                row.items.push(Item::Tagged(again, vec![Item::Text { x: x + start, y: height, line: beside }]));
            }
            _ => {
                let lines = lines::wrap(&second, quiet, width).into_iter();
                rows.extend(lines.map(|line| Row::line(line, quiet, x).tagged(again)));
            }
        }
        rows
    }

    /// A person's name behind their mark, as wide as both may be.
    fn named(&self, part: PartId, tag: Tag, who: Role, width: f32) -> Vec<Row> {
        const AT: f32 = 19.0;
        let mut rows = self.rows(part, tag, self.name(who), style::NAME, AT, width - AT);
        if let Some(first) = rows.first_mut() {
            let middle = style::line_height(style::NAME) / 2.0;
            first.items.extend(mark::mark(who, self.document, 6.5, middle, 6.5));
        }
        rows
    }

    /// The seal that the pages carry: a copy has that of the form it is a copy of.
    fn seal(&self) -> Seal {
        self.copy.map_or_else(|| Seal::of(self.document), FormCopy::seal)
    }

    /// The measures of its pages.
    fn grid(&self) -> Grid {
        Grid::of(self.document.format)
    }

    /// A person's name.
    fn name(&self, who: Role) -> &str {
        &person(&self.document.people, who).name
    }

    /// Who promises.
    fn owner(&self, owner: Owner) -> String {
        self.owner_in(owner, self.words)
    }

    /// Who promises, in these words.
    fn owner_in(&self, owner: Owner, words: &Words) -> String {
        match owner {
            Owner::Employee => self.name(Role::Employee).to_owned(),
            Owner::Manager => self.name(Role::Manager).to_owned(),
            Owner::Together => words.get("owner-together"),
            Owner::Organisation => words.get("owner-organisation"),
        }
    }
}

/// On one line, in the second language too.
fn in_both(words: &Words, say: &dyn Fn(&Words) -> String) -> String {
    let first = say(words);
    match words.other().map(say) {
        Some(second) if second != first => format!("{first} · {second}"),
        _ => first,
    }
}

/// A day where there is room for one date only: in two languages in figures, which both read.
fn day(sheet: &Sheet<'_>, date: NaiveDate) -> String {
    if sheet.words.other().is_some() { date.to_string() } else { sheet.words.date(date) }
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

/// What a copy is called.
pub(crate) fn copy_title(copy: &FormCopy, words: &Words) -> String {
    format!("{} – {}", title(copy.document(), words), copy::name(copy, words))
}

/// What sort of talk, in words.
pub(crate) fn kind(document: &Document, words: &Words) -> String {
    head::kind(words, document.kind)
}
