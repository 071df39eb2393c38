import { describe, expect, test } from 'vitest';

import { places, type Rect } from '../shared/places';
import { arrange, beforeAt, openFont, overviewFont, PAPER, paperHeight, scrollStep } from './paper';

describe('papers in the overview', () => {
  const all = places.flatMap((place) => place.lanes);

  test.each(all.map((lane) => [lane.id, lane.overview] as const))('stay inside %s and off each other', (_, rect) => {
    for (const scale of [0.7, 0.72, 1, 1.6]) {
      const font = overviewFont(scale);
      const { spots, width } = arrange(rect, [7, 1, 2, 3, 1, 1, 2, 8], font, 20);
      expect(spots.length).toBeGreaterThan(0);
      const rects = spots.map(({ x, y, lines }): Rect => [x, y, width, paperHeight(lines, font)]);
      for (const [x, , w] of rects) expect(x + w).toBeLessThanOrEqual(rect[2] + 0.5);
      for (const [, y, , h] of rects.slice(1)) expect(y + h).toBeLessThanOrEqual(rect[3] + 0.5);
      rects.forEach((a, i) => {
        for (const b of rects.slice(i + 1)) {
          const apart = a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1];
          expect(apart).toBe(true);
        }
      });
    }
  });

  test('letters are never below 12 pixels on a laptop, nor wider than the paper', () => {
    expect(overviewFont(0.72) * 0.72).toBeGreaterThanOrEqual(11.98);
    expect((overviewFont(0.5) / PAPER.font) * PAPER.text).toBeLessThanOrEqual(PAPER.width);
  });

  test('an open lane never sets letters wider than itself', () => {
    for (const lane of all) {
      const text = (openFont(lane.focus[2], 1.2, 900) / PAPER.font) * PAPER.text;
      expect(text, lane.id).toBeLessThanOrEqual(lane.focus[2] - 24);
    }
  });
});

describe('a drop between papers', () => {
  const papers = ['a', 'b', 'c'].map((id, row): { id: string; rect: Rect } => ({ id, rect: [0, row * 50, 150, 44] }));

  test.each([
    [5, 'a'],
    [30, 'b'],
    [60, 'b'],
    [90, 'c'],
    [140, null],
    [900, null],
  ])('at %i comes before %s', (y, id) => {
    expect(beforeAt(papers, 70, y)).toBe(id);
  });

  test('in an empty lane comes last', () => expect(beforeAt([], 1, 1)).toBeNull());
});

test('a list scrolls faster the nearer the edge, and not in its middle', () => {
  expect(scrollStep(300, 100, 500)).toBe(0);
  expect(scrollStep(105, 100, 500)).toBeLessThan(scrollStep(135, 100, 500));
  expect(scrollStep(498, 100, 500)).toBeGreaterThan(0);
  expect(scrollStep(5000, 100, 500)).toBeLessThanOrEqual(12);
});
