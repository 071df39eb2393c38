import { expect, test } from 'vitest';

import type { Agreement, AgreementState, Note, TalkView } from '../bindings';
import { managerPromises, readingList, struckCount, unanswered } from './lines';

const note = (id: string, lane: Note['lane'], struck = false) => ({ id, lane, struck }) as Note;
const agreement = (owner: Agreement['owner'], struck = false) => ({ owner, struck }) as Agreement;
const NOTHING: TalkView['answers'] = {
  conversation: 'c', water: null, window_names: {}, windows_removed: [], unknown: [], confirmed: {}, turned: [],
  ways: {}, windows: {},
};
const view = (more: Partial<TalkView>): TalkView =>
  ({ notes: [], agreements: [], answers: { ...NOTHING }, ...more }) as TalkView;

test('lines follow the places and their lanes; empty ones are left out', () => {
  const notes = [note('1', 'need'), note('2', 'better'), note('3', 'proud'), note('4', 'proud', true)];
  const list = readingList(view({ notes }));
  expect(list.map(({ place, lanes }) => [place.id, ...lanes.map((l) => [l.lane, ...l.notes.map((n) => n.id)])])).toEqual([
    ['looking_back', ['proud', '3', '4'], ['better', '2']],
    ['backpack', ['need', '1']],
  ]);
});

test('chosen ways and answered windows are lines too', () => {
  const answers: TalkView['answers'] = {
    conversation: 'c', water: null, window_names: {}, windows_removed: [], unknown: [], confirmed: {}, turned: [],
    ways: { doing: ['employee'], coaching: ['employee', 'manager'], reading: [] },
    windows: { joy: { now: 'good', wish: null }, craft: { now: null, wish: null } },
  };
  const [learning, house] = readingList(view({ answers }));
  expect(learning?.ways.map(({ way, who }) => [way, who])).toEqual([
    ['doing', 'employee'],
    ['coaching', 'together'],
  ]);
  expect(house?.windows.map(({ window }) => window)).toEqual(['joy']);
});

test('everything else that comes on the form is read back too', () => {
  const answers: TalkView['answers'] = {
    ...NOTHING, water: 'fair', unknown: ['five_years'], confirmed: { learning: ['employee'] },
    turned: [{ subject: { about: 'window_now', window: 'joy' }, employee: { step: 'good' }, manager: { step: 'fair' } }],
  };
  const list = readingList(view({ answers }));
  expect(list.map(({ place }) => place.id)).toEqual(['energy', 'learning', 'employability', 'horizon']);
  expect([list[0]?.water, list[1]?.confirmed, list[2]?.turned.length, list[3]?.unknown]).toEqual(
    ['fair', ['employee'], 1, ['five_years']],
  );
});

test('only what stands counts as a promise of the manager', () => {
  expect(managerPromises([agreement('employee'), agreement('manager', true)])).toBe(false);
  for (const owner of ['manager', 'organisation', 'together'] as const) {
    expect(managerPromises([agreement(owner)])).toBe(true);
  }
});

test('struck notes and agreements are counted together', () => {
  const notes = [note('1', 'need', true), note('2', 'need')];
  expect(struckCount(view({ notes, agreements: [agreement('manager', true)] }))).toBe(2);
});

test('what nobody answered is open; what was struck last time was no promise', () => {
  const state = (id: string, status: AgreementState['status'], struck = false) =>
    ({ agreement: { id, struck }, status, follow_up: null }) as AgreementState;
  const agreements = [state('1', 'open'), state('2', 'half'), state('3', 'carried'), state('4', 'open', true)];
  const previous = { agreements } as TalkView['previous'];
  expect(unanswered(view({ previous })).map(({ agreement }) => agreement.id)).toEqual(['1']);
  expect(unanswered(view({ previous: null }))).toEqual([]);
});
