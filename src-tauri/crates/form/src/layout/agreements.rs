//! This talk's agreements in two equal columns, and those of last time.

use domain::{Agreement, Owner, Status};

use crate::PreviousAgreement;
use crate::structure::{PartId, Tag, Tree};

use super::Sheet;
use super::flow::{Behind, Block, Flow, Row, beside, level, moved};
use super::said_to::differing;
use super::style::{BODY, COLUMN, CREAM, GUTTER, NAME, SECTION, SMALL, SOFT, STRONG, VALUE, WIDTH, color_of};

const INDENT: f32 = 12.0;
const NUMBER: f32 = 16.0;
const LABEL: f32 = 66.0;

pub(super) fn agreements(flow: &mut Flow, sheet: &Sheet<'_>) {
    let (document, words) = (sheet.document, sheet.words);
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let title = sheet.rows(section, Tag::Heading(2), &words.get("form-agreements"), SECTION, 0.0, WIDTH);
    if document.agreements.is_empty() {
        let key = if document.no_agreement_needed { "agreement-none-needed" } else { "form-agreements-none" };
        flow.section(title, 20.0);
        flow.put(0.0, Block::new(sheet.rows(section, Tag::Paragraph, &words.get(key), BODY, 0.0, WIDTH), 6.0));
        return;
    }
    let people = &document.people;
    let (left, employee) = column(
        sheet,
        section,
        &words.with("form-agreements-employee", &[("name", &people.employee.name)]),
        |owner| owner == Owner::Employee,
        COLUMN,
    );
    let (right, manager) = column(
        sheet,
        section,
        &words.with("form-agreements-manager", &[("name", &people.manager.name)]),
        Owner::is_managers_side,
        COLUMN,
    );
    let (head, together) =
        column(sheet, section, &words.get("form-agreements-together"), |owner| owner == Owner::Together, WIDTH);
    let first = |blocks: &[Block]| blocks.first().map_or(0.0, Block::height);
    if employee.is_empty() && manager.is_empty() {
        flow.section(title, 30.0 + first(&together));
    } else {
        let heads = left.height().max(right.height());
        flow.section(title, heads + 6.0 + first(&employee).max(first(&manager)));
        flow.put(0.0, Block::new(beside(left.rows, moved(right.rows, COLUMN + GUTTER)), 6.0));
        let none = |blocks: Vec<Block>| if blocks.is_empty() { vec![nothing(sheet, section)] } else { blocks };
        flow.columns(none(employee), none(manager), COLUMN + GUTTER);
    }
    if !together.is_empty() {
        flow.space(4.0);
        flow.require(head.height() + 6.0 + first(&together));
        flow.put(0.0, head);
        for card in together {
            flow.put(0.0, card);
        }
    }
}

/// A side's head and its agreements, numbered through the form.
fn column(
    sheet: &Sheet<'_>,
    section: PartId,
    head: &str,
    is_theirs: fn(Owner) -> bool,
    width: f32,
) -> (Block, Vec<Block>) {
    let numbered = sheet.document.agreements.iter().zip(1..).filter(|(agreement, _)| is_theirs(agreement.owner));
    let style = NAME.sized(11.0).colored(SOFT);
    let head = Block::new(sheet.rows(section, Tag::Heading(3), head, style, 0.0, COLUMN), 6.0);
    let list = sheet.tree.part(section, Tag::NumberedList);
    (head, numbered.map(|(agreement, number)| card(sheet, list, number, agreement, width)).collect())
}

fn nothing(sheet: &Sheet<'_>, section: PartId) -> Block {
    let text = sheet.words.get("form-agreements-column-empty");
    Block::new(sheet.rows(section, Tag::Paragraph, &text, SMALL, 0.0, COLUMN), 10.0)
}

fn card(sheet: &Sheet<'_>, list: PartId, number: u32, agreement: &Agreement, width: f32) -> Block {
    let words = sheet.words;
    let item = sheet.tree.part(list, Tag::Item);
    let style = NAME.sized(11.0).colored(color_of(agreement.owner));
    let number = sheet.rows(item, Tag::Label, &words.number(number), style, INDENT, NUMBER + 20.0);
    let body = sheet.tree.part(item, Tag::Body);
    let what = sheet.rows(body, Tag::Paragraph, &agreement.what, STRONG, INDENT + NUMBER, width - INDENT - NUMBER);
    let mut lines = vec![Row::gap(1.0)];
    lines.extend(beside(level(number, STRONG), what));
    lines.push(Row::gap(2.5));
    let due = agreement.due.map_or_else(|| words.get("agreement-no-date"), |date| words.date(date));
    let owner = match agreement.owner {
        Owner::Organisation => words.get("owner-organisation"),
        Owner::Employee | Owner::Manager | Owner::Together => String::new(),
    };
    let trail = if agreement.trail.is_empty() { String::new() } else { format!("“{}”", agreement.trail) };
    let fields = [
        ("form-agreement-owner", &owner),
        ("form-agreement-due", &due),
        ("form-agreement-notice", &agreement.notice),
        ("form-agreement-if-then", &agreement.if_then),
        ("form-agreement-support", &agreement.support),
        ("form-agreement-cost", &agreement.cost),
        ("form-agreement-trail", &trail),
    ];
    for (label, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
        let field = sheet.tree.part(body, Tag::Paragraph);
        let label = sheet.rows(field, Tag::Span, &words.get(label), SMALL, INDENT, LABEL);
        let value = sheet.rows(field, Tag::Span, value, VALUE, INDENT + LABEL, width - INDENT - LABEL);
        lines.extend(beside(level(label, VALUE), level(value, VALUE)));
    }
    if let Some(difference) = &agreement.difference {
        lines.extend(differing(difference, body, INDENT, width - INDENT, sheet));
    }
    lines.push(Row::gap(1.0));
    Block::new(lines, 12.0).behind(Behind::Edge(color_of(agreement.owner)))
}

/// Last time's agreements with their answers, the manager's side first.
pub(super) fn previous(flow: &mut Flow, sheet: &Sheet<'_>) {
    let words = sheet.words;
    let mut previous: Vec<&PreviousAgreement> = sheet.document.previous.iter().collect();
    if previous.is_empty() {
        return;
    }
    previous.sort_by_key(|agreement| !agreement.owner.is_managers_side());
    let section = sheet.tree.part(Tree::ROOT, Tag::Section);
    let title = sheet.rows(section, Tag::Heading(2), &words.get("form-previous"), SECTION, 0.0, WIDTH);
    let table = sheet.tree.part(section, Tag::Table);
    let top = sheet.tree.part(sheet.tree.part(table, Tag::Head), Tag::Row);
    let head =
        [("form-previous-owner", TABLE[0]), ("form-previous-what", TABLE[1]), ("form-previous-outcome", TABLE[2])];
    let head = head.map(|(key, (x, width))| sheet.rows(top, Tag::ColumnHeader, &words.get(key), SMALL, x, width));
    let mut cells = vec![Row::gap(4.0)];
    cells.extend(head.into_iter().reduce(beside).unwrap_or_default());
    cells.push(Row::gap(4.0));
    let head = Block::new(cells, 0.0).behind(Behind::Band { x: 0.0, width: WIDTH, color: CREAM });
    let body = sheet.tree.part(table, Tag::Rows);
    let lines: Vec<Block> = previous.iter().map(|agreement| answered(sheet, body, agreement)).collect();
    flow.section(title, head.height() + lines.first().map_or(0.0, Block::height));
    let ruled = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| if index == 0 { line } else { line.behind(Behind::Rule { x: 0.0, width: WIDTH }) });
    flow.table(head, ruled.collect());
}

/// Left edge and width of each column.
const TABLE: [(f32, f32); 3] = [(8.0, 112.0), (132.0, 190.0), (334.0, 157.0)];

fn answered(sheet: &Sheet<'_>, body: PartId, agreement: &PreviousAgreement) -> Block {
    let status = sheet.words.get(match agreement.status {
        Status::Open => "status-open",
        Status::Done => "status-done",
        Status::Half => "status-half",
        Status::NotDone => "status-not_done",
        Status::Lapsed => "status-lapsed",
        Status::Carried => "status-carried",
    });
    let row = sheet.tree.part(body, Tag::Row);
    let who = sheet.rows(row, Tag::RowHeader, &sheet.owner(agreement.owner), VALUE, TABLE[0].0, TABLE[0].1);
    let what = sheet.rows(row, Tag::Cell, &agreement.what, VALUE, TABLE[1].0, TABLE[1].1);
    let cell = sheet.tree.part(row, Tag::Cell);
    let mut outcome = sheet.rows(cell, Tag::Paragraph, &status, STRONG.sized(9.5), TABLE[2].0, TABLE[2].1);
    if !agreement.line.is_empty() {
        outcome.extend(sheet.rows(cell, Tag::Paragraph, &agreement.line, VALUE, TABLE[2].0, TABLE[2].1));
    }
    let mut cells = vec![Row::gap(5.0)];
    cells.extend(beside(beside(who, what), outcome));
    cells.push(Row::gap(5.0));
    Block::new(cells, 0.0)
}
