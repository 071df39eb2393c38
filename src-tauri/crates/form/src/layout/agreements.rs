//! This talk's agreements in two equal columns, and those of last time.

use domain::{Agreement, Owner, Status};

use crate::CopyFor;
use crate::PreviousAgreement;
use crate::structure::{PartId, Tag, Tree};
use crate::words::Words;

use super::Sheet;
use super::flow::{Behind, Block, Flow, Row, beside, level, moved};
use super::said_to::differing;
use super::style::{BODY, CREAM, NAME, SECTION, SMALL, SOFT, STRONG, VALUE, WIDTH, color_of};

const INDENT: f32 = 12.0;
const NUMBER: f32 = 16.0;
const LABEL: f32 = 66.0;

pub(super) fn agreements(flow: &mut Flow, sheet: &Sheet<'_>) {
    let (document, grid) = (sheet.document, sheet.grid());
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let whole = (0.0, grid.width);
    let title = sheet.both(section, Tag::Heading(2), &|w| w.get("form-agreements"), SECTION, whole);
    if document.agreements.is_empty() {
        let key = if document.no_agreement_needed { "agreement-none-needed" } else { "form-agreements-none" };
        flow.section(title, 0.0, 20.0);
        flow.put(0.0, Block::new(sheet.both(section, Tag::Paragraph, &|w| w.get(key), BODY, whole), 6.0));
        return;
    }
    // Each side's column; in large letters one under the other, each as wide as the page.
    let wide = if grid.is_wide() { grid.column } else { grid.width };
    let name = |w: &Words, key, name: &str| w.with(key, &[("name", name)]);
    let people = &document.people;
    let employee = &|w: &Words| name(w, "form-agreements-employee", &people.employee.name);
    let manager = &|w: &Words| name(w, "form-agreements-manager", &people.manager.name);
    let together = &|w: &Words| w.get("form-agreements-together");
    let employee = side(sheet, section, employee, |owner| owner == Owner::Employee, wide);
    let manager = side(sheet, section, manager, Owner::is_managers_side, wide);
    let together = side(sheet, section, together, |owner| owner == Owner::Together, grid.width);
    if employee.cards.is_empty() && manager.cards.is_empty() {
        flow.section(title, together.top(), together.first());
    } else if grid.is_wide() {
        let heads = employee.head.height().max(manager.head.height());
        flow.section(title, heads + AFTER_HEAD, employee.first().max(manager.first()));
        let right = moved(manager.head.rows, grid.right());
        flow.put(0.0, Block::new(beside(employee.head.rows, right), AFTER_HEAD));
        let none = |cards: Vec<Block>| if cards.is_empty() { vec![nothing(sheet, section)] } else { cards };
        flow.columns(none(employee.cards), none(manager.cards), grid.right());
        flow.space(4.0);
    } else {
        flow.section(title, employee.top(), employee.first());
        for mut side in [employee, manager] {
            if side.cards.is_empty() {
                side.cards.push(nothing(sheet, section));
            }
            put(flow, side);
        }
    }
    if !together.cards.is_empty() {
        put(flow, together);
    }
}

/// Below the head of a side.
const AFTER_HEAD: f32 = 6.0;

/// Who promises, and what.
struct Side {
    head: Block,
    cards: Vec<Block>,
}

impl Side {
    fn first(&self) -> f32 {
        self.cards.first().map_or(0.0, Block::height)
    }

    /// The head, with the white below it.
    fn top(&self) -> f32 {
        self.head.height() + AFTER_HEAD
    }
}

/// A side over the whole width.
fn put(flow: &mut Flow, side: Side) {
    flow.require_with(side.top(), side.first());
    flow.put(0.0, side.head);
    for card in side.cards {
        flow.put(0.0, card);
    }
    flow.space(4.0);
}

/// A side's head and its agreements, numbered through the form.
fn side(
    sheet: &Sheet<'_>,
    section: PartId,
    head: &dyn Fn(&Words) -> String,
    is_theirs: fn(Owner) -> bool,
    width: f32,
) -> Side {
    let numbered = sheet.document.agreements.iter().zip(1..).filter(|(agreement, _)| is_theirs(agreement.owner));
    let style = NAME.sized(11.0).colored(SOFT);
    let head = Block::new(sheet.both(section, Tag::Heading(3), head, style, (0.0, width)), AFTER_HEAD);
    let list = sheet.tree.part(section, Tag::NumberedList);
    Side { head, cards: numbered.map(|(agreement, number)| card(sheet, list, number, agreement, width)).collect() }
}

fn nothing(sheet: &Sheet<'_>, section: PartId) -> Block {
    // There may be others, which are not for HR to see.
    let is_for_hr = sheet.copy.is_some_and(|copy| copy.reader() == CopyFor::Hr);
    let key = if is_for_hr { "form-agreements-column-empty-hr" } else { "form-agreements-column-empty" };
    let say = &|w: &Words| w.get(key);
    Block::new(sheet.both(section, Tag::Paragraph, say, SMALL, (0.0, sheet.grid().column)), 10.0)
}

pub(super) fn card(sheet: &Sheet<'_>, list: PartId, number: u32, agreement: &Agreement, width: f32) -> Block {
    let item = sheet.tree.part(list, Tag::Item);
    let style = NAME.sized(11.0).colored(color_of(agreement.owner));
    let number = sheet.rows(item, Tag::Label, &sheet.words.number(number), style, INDENT, NUMBER + 20.0);
    let body = sheet.tree.part(item, Tag::Body);
    let what = sheet.rows(body, Tag::Paragraph, &agreement.what, STRONG, INDENT + NUMBER, width - INDENT - NUMBER);
    let mut lines = vec![Row::gap(1.0)];
    lines.extend(beside(level(number, STRONG), what));
    lines.push(Row::gap(2.5));
    let value = (INDENT + LABEL, width - INDENT - LABEL);
    let mut field = |key: &str, value: &dyn Fn(PartId) -> Vec<Row>| {
        let field = sheet.tree.part(body, Tag::Paragraph);
        let label = sheet.both(field, Tag::Span, &|w| w.get(key), SMALL, (INDENT, LABEL - 4.0));
        lines.extend(beside(level(label, VALUE), level(value(field), VALUE)));
    };
    let said = |say: &dyn Fn(&Words) -> String, field| sheet.both(field, Tag::Span, say, VALUE, value);
    if agreement.owner == Owner::Organisation {
        field("form-agreement-owner", &|field| said(&|w| w.get("owner-organisation"), field));
    }
    let due = |w: &Words| agreement.due.map_or_else(|| w.get("agreement-no-date"), |date| w.date(date));
    field("form-agreement-due", &|field| said(&due, field));
    let trail = if agreement.trail.is_empty() { String::new() } else { format!("“{}”", agreement.trail) };
    let written = [
        ("form-agreement-notice", &agreement.notice),
        ("form-agreement-if-then", &agreement.if_then),
        ("form-agreement-support", &agreement.support),
        ("form-agreement-cost", &agreement.cost),
        ("form-agreement-trail", &trail),
    ];
    for (key, text) in written.into_iter().filter(|(_, text)| !text.is_empty()) {
        field(key, &|field| sheet.rows(field, Tag::Span, text, VALUE, value.0, value.1));
    }
    if sheet.document.closing.shared_with_hr(agreement.id) {
        field("form-agreement-hr", &|field| said(&|w| w.get("form-agreement-hr-both"), field));
    }
    if let Some(difference) = &agreement.difference {
        lines.extend(differing(difference, body, INDENT, width - INDENT, sheet));
    }
    lines.push(Row::gap(1.0));
    Block::new(lines, 12.0).behind(Behind::Edge(color_of(agreement.owner)))
}

/// Last time's agreements with their answers, the manager's side first.
pub(super) fn previous(flow: &mut Flow, sheet: &Sheet<'_>) {
    let mut previous: Vec<&PreviousAgreement> = sheet.document.previous.iter().collect();
    if previous.is_empty() {
        return;
    }
    let width = sheet.grid().width;
    previous.sort_by_key(|agreement| !agreement.owner.is_managers_side());
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let title = sheet.both(section, Tag::Heading(2), &|w| w.get("form-previous"), SECTION, (0.0, width));
    let table = sheet.tree.part(section, Tag::Table);
    let top = sheet.tree.part(sheet.tree.part(table, Tag::Head), Tag::Row);
    let keys = ["form-previous-owner", "form-previous-what", "form-previous-outcome"];
    let heads = keys.into_iter().zip(columns(sheet));
    let heads = heads.map(|(key, at)| sheet.both(top, Tag::ColumnHeader, &|w| w.get(key), SMALL, at));
    let mut cells = vec![Row::gap(4.0)];
    cells.extend(heads.reduce(beside).unwrap_or_default());
    cells.push(Row::gap(4.0));
    let head = Block::new(cells, 0.0).behind(Behind::Band { x: 0.0, width, color: CREAM });
    let body = sheet.tree.part(table, Tag::Rows);
    let lines: Vec<Block> = previous.iter().map(|agreement| answered(sheet, body, agreement)).collect();
    flow.section(title, head.height(), lines.first().map_or(0.0, Block::height));
    let ruled = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| if index == 0 { line } else { line.behind(Behind::Rule { x: 0.0, width }) });
    flow.table(head, ruled.collect());
}

/// Left edge and width of each column of last time's table.
fn columns(sheet: &Sheet<'_>) -> [(f32, f32); 3] {
    const COLUMNS: [(f32, f32); 3] = [(8.0, 112.0), (132.0, 190.0), (334.0, 157.0)];
    let by = sheet.grid().width / WIDTH;
    COLUMNS.map(|(x, width)| (x * by, width * by))
}

fn answered(sheet: &Sheet<'_>, body: PartId, agreement: &PreviousAgreement) -> Block {
    let status = match agreement.status {
        Status::Open => "status-open",
        Status::Done => "status-done",
        Status::Half => "status-half",
        Status::NotDone => "status-not_done",
        Status::Lapsed => "status-lapsed",
        Status::Carried => "status-carried",
    };
    let [who, what, outcome] = columns(sheet);
    let row = sheet.tree.part(body, Tag::Row);
    let who = sheet.both(row, Tag::RowHeader, &|w| sheet.owner_in(agreement.owner, w), VALUE, who);
    let what = sheet.rows(row, Tag::Cell, &agreement.what, VALUE, what.0, what.1);
    let cell = sheet.tree.part(row, Tag::Cell);
    let mut became = sheet.both(cell, Tag::Paragraph, &|w| w.get(status), STRONG.sized(VALUE.size), outcome);
    if !agreement.line.is_empty() {
        became.extend(sheet.rows(cell, Tag::Paragraph, &agreement.line, VALUE, outcome.0, outcome.1));
    }
    let mut cells = vec![Row::gap(5.0)];
    cells.extend(beside(beside(who, what), became));
    cells.push(Row::gap(5.0));
    Block::new(cells, 0.0)
}
