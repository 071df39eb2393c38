//! Rows and blocks that flow down the pages: nothing is clipped, and a block is
//! torn apart only when it is longer than a page.

use crate::display::{Item, Page, Path, Rgb, rectangle, straight};
use crate::shape::{Line, Style};
use crate::structure::PartId;
use crate::{Format, Palette};

use super::style::{Grid, HAIR, SOFT, baseline, line_height};

/// Kept free at the foot of a page.
const FOOT: f32 = 62.0;

/// A block longer than this part of a page may be torn apart,
const LONG: f32 = 0.42;
/// if this part of the page is still free to begin it.
const START: f32 = 0.2;
/// So may a shorter one that isn't short, if so much of the page would stay white.
const SHORT: f32 = 0.3;
const WHITE: f32 = 0.28;
/// Above a section's title, and below it.
const BEFORE_TITLE: f32 = 20.0;
const AFTER_TITLE: f32 = 8.0;

/// What can't be torn apart. Positions are relative to its top left corner.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) height: f32,
    pub(super) items: Vec<Item>,
}

impl Row {
    pub(super) fn gap(height: f32) -> Self {
        Self { height, items: Vec::new() }
    }

    /// One line of text with its box at x.
    pub(super) fn line(line: Line, style: Style, x: f32) -> Self {
        let items = vec![Item::Text { x, y: baseline(style), line }];
        Self { height: line_height(style), items }
    }

    /// The row as a line of this part.
    #[must_use]
    pub(super) fn tagged(self, part: PartId) -> Self {
        let is_empty = |item: &Item| matches!(item, Item::Text { line, .. } if line.runs.is_empty());
        if self.items.iter().all(is_empty) {
            return Self { items: Vec::new(), ..self };
        }
        Self { items: vec![Item::Tagged(part, self.items)], ..self }
    }

    /// The row as decoration.
    fn untagged(self) -> Self {
        let plain = |item| if let Item::Tagged(_, items) = item { items } else { vec![item] };
        Self { items: self.items.into_iter().flat_map(plain).collect(), ..self }
    }

    /// The row, moved to the right.
    #[must_use]
    pub(super) fn moved(self, by: f32) -> Self {
        Self { items: self.items.into_iter().map(|item| item.moved(by, 0.0)).collect(), ..self }
    }

    /// Both, beside each other.
    #[must_use]
    pub(super) fn with(mut self, other: Self) -> Self {
        self.height = self.height.max(other.height);
        self.items.extend(other.items);
        self
    }
}

/// Rows as one, so that lines of two columns don't push each other down.
pub(super) fn joined(rows: Vec<Row>) -> Row {
    let mut all = Row::default();
    for row in rows {
        all.items.extend(row.items.into_iter().map(|item| item.moved(0.0, all.height)));
        all.height += row.height;
    }
    all
}

/// The rows, moved to the right.
pub(super) fn moved(rows: Vec<Row>, by: f32) -> Vec<Row> {
    rows.into_iter().map(|row| row.moved(by)).collect()
}

/// Two texts beside each other, row by row.
pub(super) fn beside(left: Vec<Row>, right: Vec<Row>) -> Vec<Row> {
    let length = left.len().max(right.len());
    let padded = |rows: Vec<Row>| rows.into_iter().map(Some).chain(std::iter::repeat_with(|| None)).take(length);
    padded(left).zip(padded(right)).map(|(l, r)| l.unwrap_or_default().with(r.unwrap_or_default())).collect()
}

/// The rows with the line height of another style, so that both can stand beside
/// each other.
pub(super) fn level(rows: Vec<Row>, style: Style) -> Vec<Row> {
    let height = line_height(style);
    let shift = |row: Row| {
        let by = (height - row.height) / 2.0;
        Row { height, items: row.items.into_iter().map(|item| item.moved(0.0, by)).collect() }
    };
    rows.into_iter().map(shift).collect()
}

/// Rows that stay together on a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Block {
    pub(super) rows: Vec<Row>,
    pub(super) behind: Vec<Behind>,
    /// White space below.
    pub(super) after: f32,
    /// Stays on one page if it fits on one at all.
    pub(super) is_whole: bool,
    /// Stays with the block below it, as a heading does.
    pub(super) is_tied: bool,
}

/// What is drawn behind the rows, on each page on which some of them stand.
#[derive(Debug, Clone, Copy)]
pub(super) enum Behind {
    /// A coloured edge on the left.
    Edge(Rgb),
    /// A hairline above.
    Rule { x: f32, width: f32 },
    /// A hairline box.
    Frame { x: f32, width: f32 },
    /// A filled box.
    Band { x: f32, width: f32, color: Rgb },
}

impl Block {
    pub(super) fn new(rows: Vec<Row>, after: f32) -> Self {
        Self { rows, behind: Vec::new(), after, is_whole: false, is_tied: false }
    }

    #[must_use]
    pub(super) fn behind(mut self, behind: Behind) -> Self {
        self.behind.push(behind);
        self
    }

    #[must_use]
    pub(super) fn whole(self) -> Self {
        Self { is_whole: true, ..self }
    }

    pub(super) fn height(&self) -> f32 {
        self.rows.iter().map(|row| row.height).sum()
    }
}

/// Where the next thing comes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cursor {
    page: usize,
    y: f32,
}

/// Pages being filled.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) pages: Vec<Page>,
    grid: Grid,
    palette: Palette,
    at: Cursor,
    top: f32,
}

impl Flow {
    /// Begins on a page of its own, at y; later pages begin at `top`.
    pub(super) fn new(format: Format, y: f32, top: f32) -> Self {
        let grid = Grid::of(format);
        Self { pages: vec![portrait(grid)], grid, palette: format.palette, at: Cursor { page: 0, y }, top }
    }

    /// Where running text ends above the footer.
    fn bottom(&self) -> f32 {
        self.grid.portrait.1 - FOOT
    }

    fn full(&self) -> f32 {
        self.bottom() - self.top
    }

    /// Something this high has room on this page.
    pub(super) fn fits(&self, height: f32) -> bool {
        self.at.y + height <= self.bottom() + 0.01
    }

    fn turn(&mut self) {
        self.at = Cursor { page: self.at.page + 1, y: self.top };
        if self.at.page == self.pages.len() {
            self.pages.push(portrait(self.grid));
        }
    }

    /// The room that something this high must find below a head: long things may be torn apart
    /// rather than leave half a page white.
    fn claim(&self, head: f32, height: f32) -> f32 {
        let free = self.bottom() - self.at.y - head;
        let is_wasted = free > self.full() * WHITE && height > self.full() * SHORT;
        if is_wasted || height > self.full() * LONG { self.full() * START } else { height }
    }

    /// Turns the page unless something this high fits, or the page is still empty.
    pub(super) fn require(&mut self, height: f32) {
        self.require_with(0.0, height);
    }

    /// The same for something that stays with a head above it, which may not be torn from it.
    pub(super) fn require_with(&mut self, head: f32, height: f32) {
        self.turn_unless_fits(head + self.claim(head, height));
    }

    fn turn_unless_fits(&mut self, height: f32) {
        if !self.fits(height) && self.at.y > self.top {
            self.turn();
        }
    }

    pub(super) fn space(&mut self, height: f32) {
        if self.at.y > self.top {
            self.at.y += height;
        }
    }

    /// A section's title, together with a head of this height below it and with what comes `next`.
    pub(super) fn section(&mut self, title: Vec<Row>, head: f32, next: f32) {
        let title = Block::new(title, AFTER_TITLE);
        self.space(BEFORE_TITLE);
        self.require_with(title.height() + title.after + head, next);
        self.put(0.0, title);
    }

    /// A section of this height is no longer than a page.
    pub(super) fn is_page(&self, title: &[Row], height: f32) -> bool {
        title.iter().map(|row| row.height).sum::<f32>() + AFTER_TITLE + height <= self.full()
    }

    /// A section of this height has room on this page, all of it.
    pub(super) fn fits_section(&self, title: &[Row], height: f32) -> bool {
        let title: f32 = title.iter().map(|row| row.height).sum();
        self.fits(BEFORE_TITLE + title + AFTER_TITLE + height)
    }

    /// A block at x from the left margin.
    pub(super) fn put(&mut self, x: f32, block: Block) {
        if block.is_whole && block.height() <= self.full() {
            self.turn_unless_fits(block.height());
        } else {
            self.require(block.height());
        }
        let mut started = self.at.y;
        let mut placed = Vec::new();
        for row in block.rows {
            if !self.fits(row.height) && self.at.y > self.top {
                self.finish(x, started, std::mem::take(&mut placed), &block.behind);
                self.turn();
                started = self.at.y;
            }
            let left = self.grid.margin + x;
            placed.extend(row.items.into_iter().map(|item| item.moved(left, self.at.y)));
            self.at.y += row.height;
        }
        self.finish(x, started, placed, &block.behind);
        self.at.y += block.after;
    }

    fn finish(&mut self, x: f32, from: f32, placed: Vec<Item>, behind: &[Behind]) {
        if placed.is_empty() {
            return;
        }
        let items = &mut self.pages[self.at.page].items;
        let (x, height) = (self.grid.margin + x, self.at.y - from);
        items.extend(behind.iter().map(|behind| Item::Path(behind.path(x, from, height, self.palette))));
        items.extend(placed);
    }

    /// A table: its head stands again on each page on which it goes on. There it
    /// is decoration, since nobody wants to hear it twice.
    pub(super) fn table(&mut self, head: Block, rows: Vec<Block>) {
        let again = Block { rows: head.rows.iter().cloned().map(Row::untagged).collect(), ..head.clone() };
        self.put(0.0, head);
        for row in rows {
            if !self.fits(row.height()) && self.at.y > self.top + again.height() {
                self.turn();
                self.put(0.0, again.clone());
            }
            self.put(0.0, row);
        }
    }

    /// Two columns that each flow on by themselves.
    pub(super) fn columns(&mut self, left: Vec<Block>, right: Vec<Block>, right_x: f32) {
        let start = self.at;
        for block in left {
            self.put(0.0, block);
        }
        let ended = std::mem::replace(&mut self.at, start);
        for block in right {
            self.put(right_x, block);
        }
        if (ended.page, ended.y) > (self.at.page, self.at.y) {
            self.at = ended;
        }
    }
}

impl Behind {
    fn path(self, x: f32, y: f32, height: f32, palette: Palette) -> Path {
        match self {
            Self::Edge(color) => match palette {
                Palette::Light => Path::filled(rectangle(x, y, 2.5, height, 1.25), color),
                Palette::Ink => Path::stroked(straight((x + 1.0, y), (x + 1.0, y + height)), color, 0.9),
            },
            Self::Rule { x: dx, width } => Path::stroked(straight((x + dx, y), (x + dx + width, y)), HAIR, 0.7),
            Self::Frame { x: dx, width } => Path::stroked(rectangle(x + dx, y, width, height, 6.0), HAIR, 0.8),
            Self::Band { x: dx, width, color } => match palette {
                Palette::Light => Path::filled(rectangle(x + dx, y, width, height, 4.0), color),
                Palette::Ink => {
                    let y = y + height;
                    Path::stroked(straight((x + dx, y), (x + dx + width, y)), SOFT, 0.7)
                }
            },
        }
    }
}

fn portrait(grid: Grid) -> Page {
    Page { width: grid.portrait.0, height: grid.portrait.1, items: Vec::new() }
}
