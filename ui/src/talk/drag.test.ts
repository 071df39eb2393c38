import { describe, expect, test } from 'vitest';

import { idle, step, THRESHOLD, type Drag, type Held, type Movement } from './drag';

const held: Held = { from: 'note', note: 'n1' };
const run = (...movements: Movement[]): Drag => movements.reduce(step, idle);
const press: Movement = { do: 'press', held, x: 10, y: 10 };
const far: Movement = { do: 'move', x: 100, y: 40 };

describe('a pointer', () => {
  test('that goes down and up is a tap', () => {
    expect(run(press, { do: 'release', x: 11, y: 11 })).toEqual(idle);
  });

  test('that trembles is still a tap', () => {
    const near: Movement = { do: 'move', x: 10 + THRESHOLD - 1, y: 10 };
    expect(run(press, near).at).toBe('pressed');
  });

  test('that travels carries and drops', () => {
    expect(run(press, far)).toEqual({ at: 'dragging', held, x: 100, y: 40 });
    expect(run(press, far, { do: 'release', x: 120, y: 50 })).toEqual({ at: 'dropped', held, x: 120, y: 50 });
  });

  test('that is cancelled leaves no trace, wherever it goes afterwards', () => {
    const cancelled = run(press, far, { do: 'cancel' });
    expect(cancelled).toEqual({ at: 'cancelled' });
    expect(run(press, far, { do: 'cancel' }, far, { do: 'release', x: 1, y: 1 })).toEqual(cancelled);
  });

  test('that went down elsewhere means nothing', () => {
    expect(run(far, { do: 'release', x: 1, y: 1 }, { do: 'cancel' })).toEqual(idle);
  });

  test('that goes down twice holds what it took last, and the first stays where it was', () => {
    const pad: Held = { from: 'pad', author: 'manager' };
    const other: Movement = { do: 'press', held: pad, x: 0, y: 0 };
    expect(run(press, other, far)).toMatchObject({ at: 'dragging', held: pad });
    expect(run(press, far, other)).toEqual({ at: 'pressed', held: pad, x: 0, y: 0 });
  });
});

test('two pointers interleaved never swap what they hold', () => {
  const pad: Held = { from: 'pad', author: 'manager' };
  let one: Drag = idle;
  let two: Drag = idle;
  for (let turn = 0; turn < 5000; turn += 1) {
    one = step(one, [press, far, { do: 'release', x: turn, y: 1 } as const][turn % 3] ?? press);
    two = step(two, [{ do: 'press', held: pad, x: 1, y: 1 } as const, far, { do: 'cancel' } as const][(turn + 1) % 3] ?? press);
    if ('held' in one) expect(one.held).toBe(held);
    if ('held' in two) expect(two.held).toBe(pad);
  }
});
