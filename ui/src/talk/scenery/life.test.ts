import { expect, test } from 'vitest';

import type { Lane, TalkView } from '../../bindings';
import { lifeOf } from './life';

type View = Parameters<typeof lifeOf>[0];

/** Only what the picture looks at. */
function viewOf(lanes: readonly (readonly [Lane, boolean])[], rest: { water?: string; ending?: object } = {}): View {
  return {
    conversation: { phase: 'now', ending: rest.ending ?? null } as unknown as TalkView['conversation'],
    notes: lanes.map(([lane, struck]) => ({ lane, struck, text: 'Iets van Sanne' })) as unknown as TalkView['notes'],
    answers: { water: rest.water ?? null, windows: { joy: { now: 'good', wish: null }, craft: { now: 'fair', wish: null } }, windows_removed: ['craft'] } as unknown as TalkView['answers'],
    agreements: [{ struck: false }, { struck: true }] as unknown as TalkView['agreements'],
  };
}

test('what was struck out does not show', () => {
  const life = lifeOf(viewOf([['gives', false], ['gives', true], ['five_years', true], ['more', false]]));
  expect(life.gives).toBe(1);
  expect(life.flags.five_years).toBe(false);
  expect(life.talents).toEqual({ more: 1, same: 0, less: 0 });
  expect(life.agreements).toBe(1);
});

test('a window that was taken out is dark, one that was answered is lit', () => {
  expect(lifeOf(viewOf([])).windows).toEqual([null, 'good', null, null, null, null]);
});

test('no word of a note reaches the picture', () => {
  expect(JSON.stringify(lifeOf(viewOf([['gives', false], ['takes', false], ['one_year', false]])))).not.toContain('Sanne');
});

test('the end makes it theirs', () => {
  expect(lifeOf(viewOf([])).done).toBe(false);
  expect(lifeOf(viewOf([], { ending: {} })).done).toBe(true);
});
