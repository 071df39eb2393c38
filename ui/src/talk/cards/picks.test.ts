import { beforeEach, expect, test, vi } from 'vitest';

import type { AnyRecord, Applied, Note, TalkView } from '../../bindings';
import { App } from '../../shared/app.svelte';
import { Talk } from '../talk.svelte';
import { Picks } from './picks.svelte';
import { starters, type Starter } from './starters';

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => ({ invoke }));

type Asked = [string, { args: { note?: string; text?: string; lane?: string; author?: string; development?: string } }];

let talk: Talk;
let picks: Picks;
const asked = (): string[] => (invoke.mock.calls as Asked[]).map(([name]) => name);
const notes = (): string[] => talk.view.notes.map(({ text }) => text);

const applied = (part: Partial<Applied['change']>): Applied =>
  ({ change: { added: [], updated: [], removed: [], ...part }, revision: 1, history: {} }) as unknown as Applied;
const record = (note: Note): AnyRecord => ({ kind: 'note', record: note }) as AnyRecord;

/** Notes as Rust keeps them. */
function answer([name, { args }]: Asked): Applied {
  const old = talk.view.notes.find(({ id }) => id === args.note) as Note;
  if (name === 'note_delete') return applied({ removed: [record(old)] });
  if (name === 'need_describe') {
    const to = { ...old, development: args.development } as Note;
    return applied({ updated: [{ from: record(old), to: record(to) }] } as Partial<Applied['change']>);
  }
  const id = `n${invoke.mock.calls.length}`;
  const { lane, author, text } = args;
  return applied({ added: [record({ id, conversation: 'c', lane, author, text, position: talk.view.notes.length } as unknown as Note)] });
}

beforeEach(() => {
  invoke.mockReset().mockImplementation(async (...call: Asked) => answer(call));
  const view = { conversation: { id: 'c', ending: null }, closing: { later: [] }, notes: [], agreements: [], revision: 0 };
  talk = new Talk(new App(), view as unknown as TalkView);
  picks = new Picks(talk);
});

const [first, second] = starters('energy', 'nl') as [Starter, Starter];

test('a card that was picked by mistake is taken back, and can be picked again', async () => {
  await picks.press(first, 'gives', 'employee');
  await picks.press(second, 'takes', 'manager');
  expect(notes()).toHaveLength(2);
  await picks.press(first, 'takes', 'employee');
  expect([notes(), picks.noteOf(first)]).toEqual([[second.text], null]);
  expect(talk.said).toContain('Teruggenomen');
  await picks.press(first, 'gives', 'employee');
  expect(notes()).toHaveLength(2);
});

test('a need goes along with its card, and goes with it', async () => {
  const card = starters('development', 'nl')[0]!;
  await picks.press(card, 'need', 'employee');
  expect(asked()).toEqual(['note_add', 'need_describe']);
  expect(picks.noteOf(card)).toMatchObject({ development: card.id });
  await picks.press(card, 'need', 'employee');
  expect(notes()).toEqual([]);
});

test.each([
  ['words', { text: 'iets anders' }],
  ['another lane', { lane: 'takes' }],
  ['a reaction', { reactions: [{ who: 'manager', text: 'Mooi' }] }],
])('what somebody did something with stays: %s', async (_, part) => {
  await picks.press(first, 'gives', 'employee');
  talk.view = { ...talk.view, notes: talk.view.notes.map((note) => ({ ...note, ...(part as Partial<Note>) })) };
  expect(picks.noteOf(first)).toBe(null);
});

test('what an agreement grew from stays, and a neighbour that goes changes nothing', async () => {
  await picks.press(first, 'gives', 'employee');
  talk.view = { ...talk.view, notes: talk.view.notes.map((note) => ({ ...note, position: 7 })) };
  const made = picks.noteOf(first);
  expect(made).not.toBe(null);
  talk.view = { ...talk.view, agreements: [{ from_note: made?.id }] as TalkView['agreements'] };
  expect(picks.noteOf(first)).toBe(null);
});

test('two cards in a hurry are two notes, and one that is clicked twice is one', async () => {
  await Promise.all([first, second, second, first].map((card) => picks.press(card, 'gives', 'employee')));
  expect(asked()).toEqual(['note_add', 'note_add']);
  expect([picks.noteOf(first)?.text, picks.noteOf(second)?.text]).toEqual(notes());
});

test('what is refused is not picked', async () => {
  invoke.mockRejectedValue({ code: 'full', params: {}, detail: '' });
  await picks.press(first, 'gives', 'employee');
  expect([picks.noteOf(first), notes()]).toEqual([null, []]);
});
