//! A list of employees, as spreadsheets give it: read with care, shown before
//! anything is kept.

mod columns;
mod date;
mod decode;
mod table;

pub(crate) use decode::decode;

use std::collections::HashSet;

use domain::{Dossier, DossierDraft, DossierId, Refusal};
use uuid::Uuid;

use crate::{ApiError, ErrorCode, ImportPreview, ImportRow, RowProblem};
use columns::{Column, Columns};

/// The longest list, in characters: a thousand people take a twentieth of it.
const MAX_CHARS: usize = 1_000_000;

/// Every row with what would be added and what is wrong with it.
pub(crate) fn preview(text: &str, team: &[Dossier]) -> Result<ImportPreview, ApiError> {
    if text.len() > MAX_CHARS || text.contains('\0') {
        return Err(ApiError::new(ErrorCode::ListUnreadable));
    }
    let mut lines = table::read(text)?.into_iter().peekable();
    let first = lines.peek().ok_or_else(|| ApiError::new(ErrorCode::ListUnreadable))?;
    let columns = Columns::of_header(&first.cells);
    if columns.is_some() {
        lines.next();
    }
    let columns = columns.unwrap_or_else(Columns::in_order);
    let in_team: HashSet<_> = team.iter().map(Dossier::person_key).collect();
    let names: HashSet<_> = in_team.iter().map(|(name, _)| name.clone()).collect();
    let mut in_list = HashSet::new();
    let rows = lines
        .map(|line| {
            let draft = draft(&columns, &line.cells);
            // The rules of a dossier say what is missing or too long; the id is only for asking.
            let dossier = draft.clone().into_dossier(DossierId(Uuid::nil()), false);
            let mut problems: Vec<RowProblem> = match &dossier {
                Err(Refusal::Empty { .. }) => vec![RowProblem::NameMissing],
                Err(_) => vec![RowProblem::TooLong],
                Ok(dossier) if in_team.contains(&dossier.person_key()) => {
                    vec![RowProblem::InTeamAlready]
                }
                Ok(dossier) if !in_list.insert(dossier.person_key()) => {
                    vec![RowProblem::TwiceInList]
                }
                Ok(dossier) if names.contains(&dossier.person_key().0) => {
                    vec![RowProblem::NameInTeam]
                }
                Ok(_) => Vec::new(),
            };
            if draft.start.is_none() && !columns.cell(Column::Start, &line.cells).is_empty() {
                problems.push(RowProblem::DateUnreadable);
            }
            ImportRow { line: line.number, draft, problems }
        })
        .collect();
    Ok(ImportPreview { rows, ignored: columns.ignored })
}

fn draft(columns: &Columns, cells: &[String]) -> DossierDraft {
    let cell = |column| columns.cell(column, cells).split_whitespace().collect::<Vec<_>>().join(" ");
    DossierDraft {
        name: cell(Column::Name),
        function: cell(Column::Function),
        team: cell(Column::Team),
        start: date::read(columns.cell(Column::Start, cells)),
    }
}
