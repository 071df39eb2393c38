import { beforeEach, expect, it, vi } from 'vitest';

import type { App, Toast } from '../shared/app.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../shared/client', async (load) => ({ ...(await load<object>()), call }));

const { CommandError } = await import('../shared/client');
const { OwnQuestions } = await import('./questions.svelte');

let ran: [string, unknown][];
let offered: Toast['action'][];

function questions(door: object | null) {
  const app = {
    door,
    words: { t: (key: string) => key, say: (key: string) => key },
    run: (name: string, args: unknown) => {
      ran.push([name, args]);
      return Promise.resolve({ questions: [] });
    },
    tell: (_: string, action?: Toast['action']) => offered.push(action),
  } as unknown as App;
  return new OwnQuestions(app);
}

beforeEach(() => {
  [ran, offered] = [[], []];
  call.mockReset();
});

it.each([
  ['outside a talk', null],
  ['behind the shut door', {}],
])('%s taking back an added question deletes that question', async (_, door) => {
  const own = questions(door);
  call.mockResolvedValue({ change: { added: [{ kind: 'question', record: { id: 'q1' } }] } });
  own.draft.text = 'Waar word je blij van?';
  expect(await own.add()).toBe(true);
  expect(own.draft.text).toBe('');
  offered[0]?.run();
  await vi.waitFor(() => expect(offered).toHaveLength(2));
  expect(ran.filter(([name]) => name !== 'question_list')).toEqual([['question_delete', { question: 'q1' }]]);
});

it('a refused question stays, with the reason', async () => {
  const own = questions(null);
  call.mockRejectedValue(new CommandError({ code: 'duplicate', params: {}, detail: '' }));
  own.draft.text = 'Waar word je blij van?';
  expect(await own.add()).toBe(false);
  expect([own.draft.text, own.draft.refused]).toEqual(['Waar word je blij van?', 'error-duplicate']);
  expect(offered).toEqual([]);
});
