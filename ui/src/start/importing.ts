// Which rows of a list come along.
import type { DossierDraft, ImportPreview, ImportRow, RowProblem } from '../bindings';

/** What a problem does to its row: the import takes all rows it is given, or none. */
const EFFECTS: Record<RowProblem, 'keeps out' | 'unticks' | 'nothing'> = {
  name_missing: 'keeps out',
  too_long: 'keeps out',
  twice_in_list: 'keeps out',
  in_team_already: 'keeps out',
  name_in_team: 'unticks',
  date_unreadable: 'nothing',
};

export function canCome(row: ImportRow): boolean {
  return !row.problems.some((problem) => EFFECTS[problem] === 'keeps out');
}

/** The lines that are ticked before anybody has touched the list. */
export function firstTicks(preview: ImportPreview): number[] {
  return preview.rows
    .filter((row) => row.problems.every((problem) => EFFECTS[problem] === 'nothing'))
    .map((row) => row.line);
}

export function chosen(preview: ImportPreview, ticked: readonly number[]): DossierDraft[] {
  return preview.rows.filter((row) => canCome(row) && ticked.includes(row.line)).map((row) => row.draft);
}
