import { expect, test } from 'vitest';

import { boxHeight, boxWidth, outline, pathOf, sampleAt, type Sample } from './ink';

const line = (length: number): Sample[] =>
  Array.from({ length }, (_, i) => [(i / length) * boxWidth, boxHeight / 2 + Math.sin(i / 9) * 300]);

test('an outline is a polygon inside the box, rounded to three decimals', () => {
  const stroke = outline(line(200));
  expect(stroke?.length).toBeGreaterThan(20);
  for (const value of stroke?.flat() ?? []) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
    expect(Math.round(value * 1000) / 1000).toBe(value);
  }
});

test('a dot is a stroke, nothing is none', () => {
  expect(outline([[300, 100]])?.length).toBeGreaterThanOrEqual(3);
  expect(outline([])).toBe(null);
});

test('a very long stroke stays within what is kept', () => {
  expect(outline(line(30_000))?.length).toBeLessThanOrEqual(5000);
});

test('page pixels become drawing units', () => {
  const box = { left: 10, top: 20, width: 300, height: 100 } as DOMRect;
  expect(sampleAt(160, 70, box)).toEqual([300, 100]);
});

test('a path is closed', () => {
  expect(pathOf([[0, 0], [0.5, 0.5], [1, 0]])).toBe('M0.0 0.0L300.0 100.0L600.0 0.0Z');
});
