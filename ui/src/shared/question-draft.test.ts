import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('./client', async (load) => ({ ...(await load<object>()), call }));

const { QuestionDraft } = await import('./question-draft.svelte');

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset();
  call.mockResolvedValue({ closed: 'are' });
});
afterEach(() => vi.useRealTimers());

function typed(...texts: string[]) {
  const draft = new QuestionDraft();
  for (const text of texts) {
    draft.text = text;
    draft.look();
  }
  return draft;
}

it('asks once, when the hand rests', async () => {
  const draft = typed('Ben', 'Ben je', 'Ben je blij?');
  expect(call).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(call.mock.calls).toEqual([['question_check', { text: 'Ben je blij?' }]]);
  expect(draft.closed).toBe('are');
});

it('asks nothing about nothing, and takes the hint away', async () => {
  const draft = typed('Ben je blij?');
  await vi.runAllTimersAsync();
  draft.text = '  ';
  draft.look();
  expect(draft.closed).toBeNull();
  await vi.runAllTimersAsync();
  expect(call).toHaveBeenCalledTimes(1);
});

it('an answer that comes too late is no hint', async () => {
  let answer: (hint: unknown) => void = () => undefined;
  call.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const draft = typed('Ben je blij?');
  await vi.runAllTimersAsync();
  draft.clear();
  answer({ closed: 'are' });
  await vi.runAllTimersAsync();
  expect([draft.text, draft.closed, draft.refused]).toEqual(['', null, '']);
});

it('typing takes the refusal away; a hint that does not come is no trouble', async () => {
  call.mockRejectedValue(new Error('locked'));
  const draft = typed('Ben je blij?');
  draft.refused = 'Deze vraag is er al.';
  draft.look();
  await vi.runAllTimersAsync();
  expect([draft.closed, draft.refused]).toEqual([null, '']);
});
