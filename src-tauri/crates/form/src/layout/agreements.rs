//! This talk's agreements in two equal columns, and those of last time.

use domain::{Agreement, Owner, Status};

use crate::words::Words;
use crate::{Document, PreviousAgreement};

use super::flow::{Behind, Block, Flow, Row, beside, level, rows};
use super::style::{BODY, COLUMN, CREAM, GUTTER, NAME, SMALL, SOFT, STRONG, VALUE, WIDTH, color_of};

const INDENT: f32 = 12.0;
const NUMBER: f32 = 16.0;
const LABEL: f32 = 66.0;

pub(super) fn agreements(flow: &mut Flow, document: &Document, words: &Words) {
    let numbered: Vec<(usize, &Agreement)> =
        document.agreements.iter().enumerate().map(|(index, agreement)| (index + 1, agreement)).collect();
    if numbered.is_empty() {
        let key = if document.no_agreement_needed { "agreement-none-needed" } else { "form-agreements-none" };
        flow.section(&words.get("form-agreements"), 20.0);
        flow.put(0.0, Block::new(rows(&words.get(key), BODY, 0.0, WIDTH), 6.0));
        return;
    }
    let cards = |wanted: fn(Owner) -> bool, width| -> Vec<Block> {
        let mine = numbered.iter().filter(|(_, agreement)| wanted(agreement.owner));
        mine.map(|(number, agreement)| card(*number, agreement, words, width)).collect()
    };
    let employee = cards(|owner| owner == Owner::Employee, COLUMN);
    let manager = cards(Owner::is_managers_side, COLUMN);
    let together = cards(|owner| owner == Owner::Together, WIDTH);
    let first = |blocks: &[Block]| blocks.first().map_or(0.0, Block::height);
    let people = &document.people;
    let left = column_head(&words.with("form-agreements-employee", &[("name", &people.employee.name)]));
    let right = column_head(&words.with("form-agreements-manager", &[("name", &people.manager.name)]));
    if employee.is_empty() && manager.is_empty() {
        flow.section(&words.get("form-agreements"), 30.0 + first(&together));
    } else {
        let heads = left.height().max(right.height());
        flow.section(&words.get("form-agreements"), heads + 6.0 + first(&employee).max(first(&manager)));
        flow.put(0.0, Block::new(beside(left.rows, shifted(right.rows)), 6.0));
        flow.columns(or_empty(employee, words), or_empty(manager, words), COLUMN + GUTTER);
    }
    if !together.is_empty() {
        let head = column_head(&words.get("form-agreements-together"));
        flow.space(4.0);
        flow.require(head.height() + 6.0 + first(&together));
        flow.put(0.0, head);
        for card in together {
            flow.put(0.0, card);
        }
    }
}

fn column_head(text: &str) -> Block {
    Block::new(rows(text, NAME.sized(11.0).colored(SOFT), 0.0, COLUMN), 6.0)
}

fn shifted(rows: Vec<Row>) -> Vec<Row> {
    let shift =
        |row: Row| Row { items: row.items.into_iter().map(|item| item.moved(COLUMN + GUTTER, 0.0)).collect(), ..row };
    rows.into_iter().map(shift).collect()
}

fn or_empty(blocks: Vec<Block>, words: &Words) -> Vec<Block> {
    if blocks.is_empty() {
        vec![Block::new(rows(&words.get("form-agreements-column-empty"), SMALL, 0.0, COLUMN), 10.0)]
    } else {
        blocks
    }
}

fn card(number: usize, agreement: &Agreement, words: &Words, width: f32) -> Block {
    let what = rows(&agreement.what, STRONG, INDENT + NUMBER, width - INDENT - NUMBER);
    let number = words.number(u32::try_from(number).unwrap_or(u32::MAX));
    let style = NAME.sized(11.0).colored(color_of(agreement.owner));
    let number = rows(&number, style, INDENT, NUMBER + 20.0);
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
        let label = rows(&words.get(label), SMALL, INDENT, LABEL);
        let value = rows(value, VALUE, INDENT + LABEL, width - INDENT - LABEL);
        lines.extend(beside(level(label, VALUE), level(value, VALUE)));
    }
    lines.push(Row::gap(1.0));
    Block::new(lines, 12.0).behind(Behind::Edge(color_of(agreement.owner)))
}

/// Last time's agreements with their answers, the manager's side first.
pub(super) fn previous(flow: &mut Flow, document: &Document, words: &Words) {
    let mut previous: Vec<&PreviousAgreement> = document.previous.iter().collect();
    if previous.is_empty() {
        return;
    }
    previous.sort_by_key(|agreement| !agreement.owner.is_managers_side());
    let lines: Vec<Block> = previous.iter().map(|agreement| answered(agreement, document, words)).collect();
    let head =
        [("form-previous-owner", TABLE[0]), ("form-previous-what", TABLE[1]), ("form-previous-outcome", TABLE[2])];
    let head = head.map(|(key, (x, width))| rows(&words.get(key), SMALL, x, width));
    let mut cells = vec![Row::gap(4.0)];
    cells.extend(head.into_iter().reduce(beside).unwrap_or_default());
    cells.push(Row::gap(4.0));
    let head = Block::new(cells, 0.0).behind(Behind::Band { x: 0.0, width: WIDTH, color: CREAM });
    let first = lines.first().map_or(0.0, Block::height);
    flow.section(&words.get("form-previous"), head.height() + first);
    flow.put(0.0, head);
    for (index, line) in lines.into_iter().enumerate() {
        flow.put(0.0, if index == 0 { line } else { line.behind(Behind::Rule { x: 0.0, width: WIDTH }) });
    }
}

/// Left edge and width of each column.
const TABLE: [(f32, f32); 3] = [(8.0, 112.0), (132.0, 190.0), (334.0, 157.0)];

fn answered(agreement: &PreviousAgreement, document: &Document, words: &Words) -> Block {
    let people = &document.people;
    let owner = match agreement.owner {
        Owner::Employee => people.employee.name.clone(),
        Owner::Manager => people.manager.name.clone(),
        Owner::Together => words.get("owner-together"),
        Owner::Organisation => words.get("owner-organisation"),
    };
    let status = words.get(match agreement.status {
        Status::Open => "status-open",
        Status::Done => "status-done",
        Status::Half => "status-half",
        Status::NotDone => "status-not_done",
        Status::Lapsed => "status-lapsed",
        Status::Carried => "status-carried",
    });
    let mut outcome = rows(&status, STRONG.sized(9.5), TABLE[2].0, TABLE[2].1);
    if !agreement.line.is_empty() {
        outcome.extend(rows(&agreement.line, VALUE, TABLE[2].0, TABLE[2].1));
    }
    let who = rows(&owner, VALUE, TABLE[0].0, TABLE[0].1);
    let what = rows(&agreement.what, VALUE, TABLE[1].0, TABLE[1].1);
    let mut cells = vec![Row::gap(5.0)];
    cells.extend(beside(beside(who, what), outcome));
    cells.push(Row::gap(5.0));
    Block::new(cells, 0.0)
}
