//! Paper to work with, that needs no talk and holds nobody's name: the empty board as a poster, cards to
//! cut out, and a page for each reader. Laid out here, drawn and finished as every form is.

mod cards;
mod handout;
mod poster;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use domain::{Language, Place, Role};
use serde::{Deserialize, Serialize};

use crate::display::{Item, Page};
use crate::layout::Form;
use crate::layout::style::{baseline, line_height};
use crate::shape::Style;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;
use crate::{FormError, Format, Palette, Pdf, finish, lines};

/// What can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printable {
    /// The empty board, to hang on a wall and stick notes on.
    Poster(PosterSize),
    /// Cards to cut out, eight on a sheet.
    Cards(CardDeck, Vec<Card>),
    /// One page of explanation.
    Handout(Reader),
}

/// The paper of a poster. All lie on their side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PosterSize {
    /// 297 × 210 mm: to write on at a table.
    A4,
    /// 420 × 297 mm.
    A3,
    /// 594 × 420 mm: for a wall.
    A2,
}

impl PosterSize {
    /// Every size, the smallest first.
    pub const ALL: [Self; 3] = [Self::A4, Self::A3, Self::A2];
}

/// Which cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CardDeck {
    /// A question and how to ask on.
    Questions,
    /// A talent and what it means.
    Talents,
    /// Something at work that gives or takes energy.
    Energy,
}

/// Whom a page of explanation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// "Zo bereid je je voor".
    Employee,
    /// "Zo leid je zonder te leiden".
    Manager,
    /// "Zo zet je het neer".
    Hr,
}

impl Reader {
    /// Everybody who gets a page.
    pub const ALL: [Self; 3] = [Self::Employee, Self::Manager, Self::Hr];
}

/// A card to cut out, as the deck says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Where it is dealt.
    pub place: Place,
    /// What stands on it, large.
    pub text: String,
    /// How to ask on, or what it means. May be empty.
    pub more: String,
    /// Who asks. Together: whoever has the turn.
    pub from: Role,
    /// Who asks on.
    pub more_from: Role,
    /// Only if both want to.
    pub deep: bool,
}

/// The printable as PDF: PDF/A-3a and PDF/UA-1, without data inside.
pub fn print(printable: &Printable, language: Language, palette: Palette, day: NaiveDate) -> Result<Pdf, FormError> {
    let form = laid_out(printable, language, palette)?;
    let about = finish::About {
        title: printable_title(printable, language),
        language: language.tag(),
        day,
        format: Format::default(),
    };
    Pdf::of(form, &about, None)
}

/// What it is called.
#[must_use]
pub fn printable_title(printable: &Printable, language: Language) -> String {
    let words = Words::new(language);
    match printable {
        Printable::Poster(size) => poster::title(&words, *size),
        Printable::Cards(deck, cards) => cards::full_title(&words, *deck, cards),
        Printable::Handout(reader) => handout::title(&words, *reader),
    }
}

/// How many sheets of paper it takes.
#[must_use]
pub fn sheet_count(printable: &Printable) -> usize {
    match printable {
        Printable::Poster(_) | Printable::Handout(_) => 1,
        Printable::Cards(_, cards) => cards::sheets(cards).len(),
    }
}

fn laid_out(printable: &Printable, language: Language, palette: Palette) -> Result<Form, FormError> {
    let press = Press { language, palette, words: Words::new(language), tree: Tree::new() };
    let pages = match printable {
        Printable::Poster(size) => vec![poster::page(&press, *size)?],
        Printable::Cards(deck, cards) => cards::pages(&press, *deck, cards),
        Printable::Handout(reader) => vec![handout::page(&press, *reader)?],
    };
    Ok(Form { pages, parts: press.tree.parts(), signature_boxes: Vec::new() })
}

/// What pages are made with, and the tree that grows on the way.
struct Press {
    language: Language,
    palette: Palette,
    words: Words,
    tree: Tree,
}

impl Press {
    fn word(&self, id: &str) -> String {
        self.words.get(id)
    }

    fn place(&self, place: Place) -> String {
        self.words.get(&format!("place-{}", place.id()))
    }

    fn number(&self, number: u8) -> String {
        self.words.number(u32::from(number))
    }
}

/// A text in lines from x and the top y, as a part of its own inside `parent`. Answers where it ends.
struct Paragraph<'a> {
    tag: Tag,
    text: &'a str,
    style: Style,
    x: f32,
    y: f32,
    width: f32,
}

impl Paragraph<'_> {
    fn put(&self, press: &Press, parent: PartId, page: &mut Page) -> f32 {
        let part = press.tree.text(parent, self.tag, self.text);
        let (items, end) = self.lines();
        page.items.push(Item::Tagged(part, items));
        end
    }

    /// Its lines, and where the last one ends.
    fn lines(&self) -> (Vec<Item>, f32) {
        let mut y = self.y;
        let mut items = Vec::new();
        for line in lines::wrap(self.text, self.style, self.width) {
            items.push(Item::Text { x: self.x, y: y + baseline(self.style), line });
            y += line_height(self.style);
        }
        (items, y)
    }
}
