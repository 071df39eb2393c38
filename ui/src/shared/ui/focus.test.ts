import { afterEach, expect, test, vi } from 'vitest';

import { handOn } from './focus';

const body = { name: 'body' };
const inside = { name: 'inside' };
const elsewhere = { name: 'a box that somebody types in' };

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['what had it is gone', body, 1],
  ['nothing has it', null, 1],
  ['it is still around', inside, 1],
  ['somebody types elsewhere by now', elsewhere, 0],
])('the focus goes on where the hand is: %s', (_, activeElement, times) => {
  const focus = vi.fn();
  vi.stubGlobal('document', { body, activeElement });
  const around = { contains: (one: unknown) => one === inside, querySelector: () => ({ focus }) };
  handOn(around as unknown as Element, 'button');
  expect(focus).toHaveBeenCalledTimes(times);
});
