import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { whenIdle } from './idle';

beforeEach(() => {
  vi.useFakeTimers();
  const page = Object.assign(new EventTarget(), {
    setTimeout: (then: () => void, ms: number) => setTimeout(then, ms),
  });
  vi.stubGlobal('window', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('warns half a minute before the file locks, and a movement takes the warning away', () => {
  let warned = false;
  let locked = 0;
  const stop = [
    whenIdle(1.5, () => (warned = true), () => (warned = false)),
    whenIdle(2, () => (locked += 1)),
  ];
  vi.advanceTimersByTime(89_000);
  expect(warned).toBe(false);
  vi.advanceTimersByTime(2_000);
  expect([warned, locked]).toEqual([true, 0]);

  window.dispatchEvent(new Event('pointermove'));
  expect(warned).toBe(false);
  vi.advanceTimersByTime(89_000);
  expect([warned, locked]).toEqual([false, 0]);

  vi.advanceTimersByTime(31_000);
  expect([warned, locked]).toEqual([true, 1]);
  stop.forEach((end) => end());
  vi.advanceTimersByTime(600_000);
  expect(locked).toBe(1);
});
