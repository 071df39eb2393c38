// Which rows of a list come along.
import type { DossierDraft, ImportPreview, ImportRow, RowProblem } from '../bindings';

/** What keeps a row out: the import takes all rows it is given, or none. */
const KEEPS_OUT: Record<RowProblem, boolean> = {
  name_missing: true,
  too_long: true,
  twice_in_list: true,
  in_team_already: true,
  date_unreadable: false,
};

export function canCome(row: ImportRow): boolean {
  return !row.problems.some((problem) => KEEPS_OUT[problem]);
}

/** The lines that are ticked before anybody has touched the list. */
export function firstTicks(preview: ImportPreview): number[] {
  return preview.rows.filter(canCome).map((row) => row.line);
}

export function chosen(preview: ImportPreview, ticked: readonly number[]): DossierDraft[] {
  return preview.rows.filter((row) => canCome(row) && ticked.includes(row.line)).map((row) => row.draft);
}
