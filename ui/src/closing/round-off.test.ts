import { expect, test, vi } from 'vitest';

import type { Applied, Closing, Opinion, TalkView } from '../bindings';
import { App } from '../shared/app.svelte';
import { Talk } from '../talk/talk.svelte';
import { usual } from './format';
import { RoundOff } from './round-off.svelte';

/** Rust answers when it may. */
const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => ({ invoke }));

const said = (reaction: string): Opinion => ({ stance: 'seen', reason: '', reaction, signature: null, blocks: {}, signed_on: null });

const closing = (part: Partial<Closing> = {}): Closing => ({
  conversation: 'c', employee: null, manager: null, hr: {}, later: [], pages: { format: usual, seen: true }, ...part,
});

function rounding(part: object = {}): RoundOff {
  const view = {
    conversation: { id: 'c', dossier: 'd', phase: 'round_off', read_back: true, ending: null, people: null, template: null, ...part },
    dossier: { name: 'Annemieke Visser' }, manager: { name: 'Joke Bos' }, closing: closing(),
    notes: [], agreements: [], previous: null, scans: [], history: { undo: null, redo: null },
  };
  return new RoundOff(new Talk(new App(), view as unknown as TalkView));
}

const applied = (record: unknown, kind: string) =>
  ({ change: { added: [], updated: [{ from: null, to: { kind, record } }], removed: [] }, revision: 2, history: {} }) as unknown as Applied;

/** Answers `stance_choose` when the test says so; the pages are not asked for here. */
function answering(): (reaction: string) => void {
  let answer: (it: Applied) => void = () => undefined;
  invoke.mockImplementation((name: string) =>
    name === 'stance_choose' ? new Promise((done) => (answer = done)) : new Promise(() => undefined),
  );
  return (reaction) => answer(applied(closing({ employee: said(reaction) }), 'closing'));
}

test('what was recorded is shown, and the form is done with', async () => {
  const round = rounding();
  const answer = answering();
  const { employee } = round.columns;
  Object.assign(employee.draft, { stance: 'seen', reaction: 'Fijn gesprek' });
  const recorded = round.record('employee');
  answer('Fijn gesprek');
  expect(await recorded).toBe(true);
  expect([employee.changing, employee.draft.reaction]).toEqual([false, 'Fijn gesprek']);
});

test('what somebody types while it is recorded stays, in a form that stays', async () => {
  const round = rounding();
  const answer = answering();
  const { employee, manager } = round.columns;
  Object.assign(employee.draft, { stance: 'seen', reaction: 'Fijn' });
  const recorded = round.record('employee');
  expect(invoke.mock.lastCall?.[1]).toMatchObject({ args: { reaction: 'Fijn' } });
  employee.draft.reaction = 'Fijn, tot volgend jaar';
  manager.draft.reaction = 'Ook ik';
  answer('Fijn');
  expect(await recorded).toBe(false);
  expect([employee.changing, employee.draft.reaction]).toEqual([true, 'Fijn, tot volgend jaar']);
  expect(round.unrecorded).toEqual(['employee', 'manager']);
  expect(round.talk.view.closing.employee?.reaction).toBe('Fijn');
});

test('whoever goes back to the board while reading finds the board there again', async () => {
  const round = rounding({ read_back: false });
  const { conversation } = round.talk;
  invoke.mockImplementation(() => Promise.resolve(applied({ ...conversation, phase: 'agree' }, 'conversation')));
  round.toBoard();
  await vi.waitFor(() => expect(round.talk.app.screen).toEqual({ at: 'talk', conversation: 'c', board: true }));
  expect(invoke.mock.lastCall).toMatchObject(['phase_choose', { args: { conversation: 'c', phase: 'agree' } }]);
  expect(round.talk.conversation.phase).toBe('agree');
});

test('what is fixed keeps its phase on the way to the board', async () => {
  const round = rounding({ ending: 'signed' });
  invoke.mockReset();
  round.toBoard();
  await vi.waitFor(() => expect(round.talk.app.screen).toMatchObject({ at: 'talk' }));
  expect(invoke.mock.calls.filter(([name]) => name === 'phase_choose')).toEqual([]);
});
