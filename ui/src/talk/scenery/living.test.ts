import { describe, expect, test } from 'vitest';

import type { Phase, Step } from '../../bindings';
import { placeOf, places } from '../../shared/places';
import { phases, steps } from '../route';
import { amount, colourOf, cyclists, flags, fruits, house, pieceOf, planks, railing, stream, water, type Placed } from './living';

const scaleOf = (all: Placed[], piece: string) => all.find((one) => one.piece === piece)?.scale ?? [0, 0];

describe('the picture answers', () => {
  test('the water and the gauge rise with every step', () => {
    const levels = steps.map((step) => [scaleOf(water(step), 'lake_water')[0], scaleOf(water(step), 'gauge_fill')[1]]);
    for (const side of [0, 1] as const) {
      const line = levels.map((level) => level[side] ?? 0);
      expect(line).toEqual([...line].sort((a, b) => a - b));
      expect(new Set(line).size).toBe(steps.length);
    }
  });

  test('before anyone has said how full it is, the gauge is empty and the lake is not', () => {
    expect(scaleOf(water(null), 'gauge_fill')[1]).toBe(0);
    expect(scaleOf(water(null), 'lake_water')[0]).toBeGreaterThan(0.5);
  });

  test('the waterfall and the weir grow with the notes, and stop growing', () => {
    for (const side of ['gives', 'takes'] as const) {
      const sizes = [0, 1, 3, 5, 40].map((count) => stream(side, count).length);
      expect(sizes).toEqual([0, 1, 2, 3, 3]);
    }
    expect([0, 2, 4, 5].map(amount)).toEqual(['none', 'some', 'more', 'many']);
  });

  test('each talent is a fruit of its own kind', () => {
    const all = fruits({ more: 2, same: 1, less: 3 });
    expect(all.map((one) => one.piece)).toEqual(['fruit_more', 'fruit_more', 'fruit_same', 'fruit_less', 'fruit_less', 'fruit_less']);
    expect(new Set(all.map((one) => String(one.move))).size).toBe(all.length);
  });

  test('the panes of a window light up to its step, and an unanswered window stays dark', () => {
    const lit = (step: Step | null) => house([step]).filter((one) => one.piece === 'pane').length;
    expect([null, ...steps].map(lit)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(house([null, null])).toEqual([]);
  });

  test('the panes lie on the house', () => {
    const [x, y, width, height] = placeOf('employability').instrument ?? [0, 0, 0, 0];
    for (const { piece, move = [0, 0] } of house(Array.from({ length: 6 }, () => 'strong' as const)).filter((one) => one.piece === 'pane')) {
      const [, , w, h] = pieceOf(piece).box;
      expect(move[0]).toBeGreaterThan(x);
      expect(move[1]).toBeGreaterThan(y);
      expect(move[0] + w).toBeLessThan(x + width);
      expect(move[1] + h).toBeLessThan(y + height);
    }
  });

  test('a flag stands only on the ridges that were looked at', () => {
    expect(flags({ one_year: false, three_years: true, five_years: false }).map((one) => one.key)).toEqual(['three_years']);
  });

  test('planks close the bridge one by one, and all of them at the end', () => {
    expect([0, 1, 4, 9].map((count) => planks(count, false).length)).toEqual([0, 1, 4, 6]);
    expect(planks(2, true)).toHaveLength(6);
    expect(railing(false, false)).toEqual([]);
    expect(railing(true, true).map((one) => one.key)).toContain('garland');
  });

  test('the two ride on with the phases, and under no sign', () => {
    const at = (phase: Phase) => cyclists(phase).map(({ piece, move = [0, 0], scale = [1, 1] }) => ({ box: pieceOf(piece).box, move, size: scale[0] }));
    const first = phases.map((phase) => at(phase)[0]?.move[0] ?? 0);
    expect(first).toEqual([...first].sort((a, b) => a - b));
    for (const phase of phases)
      for (const { box, move, size } of at(phase))
        for (const { sign } of places) {
          // Heads, not the whole box with its shadow; the plate of a sign with a short word.
          const head = [move[0] - 8 * size, move[1] - 78 * size, 30 * size, 24 * size] as const;
          const plate = [sign[0] - 23, sign[1] - 76, 190, 46] as const;
          const apart = head[0] + head[2] <= plate[0] || plate[0] + plate[2] <= head[0] || head[1] + head[3] <= plate[1] || plate[1] + plate[3] <= head[1];
          expect(apart, `${phase} at ${sign.join()} with ${box.join()}`).toBe(true);
        }
  });
});

test('dusk is another light, not the same one', () => {
  expect(colourOf('dusk', 'water')).not.toBe(colourOf('light', 'water'));
  expect(colourOf('light', undefined)).toBe('none');
});
