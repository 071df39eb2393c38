import { expect, it } from 'vitest';

import type { ImportPreview, RowProblem } from '../bindings';
import { chosen, firstTicks } from './importing';

const row = (line: number, ...problems: RowProblem[]) => ({
  line,
  draft: { name: `Naam ${line}`, function: '', team: '', start: null },
  problems,
});

const preview: ImportPreview = {
  rows: [
    row(2), row(3, 'in_team_already'), row(4, 'name_missing'), row(5, 'date_unreadable'), row(6, 'twice_in_list'),
    row(7, 'name_in_team'),
  ],
  ignored: [],
};

it('ticks whoever is new, and leaves doubles and broken rows alone', () => {
  expect(firstTicks(preview)).toEqual([2, 5]);
});

it('takes only rows that are ticked and can come', () => {
  expect(chosen(preview, [2, 3, 4]).map((draft) => draft.name)).toEqual(['Naam 2']);
  expect(chosen(preview, [])).toEqual([]);
});

it('takes a namesake only when somebody ticks the row', () => {
  expect(chosen(preview, [7]).map((draft) => draft.name)).toEqual(['Naam 7']);
});
