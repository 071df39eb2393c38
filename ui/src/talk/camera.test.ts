import { describe, expect, test } from 'vitest';

import { placeOfLane, places, type Rect } from '../shared/places';
import { aim, editorSpot, onScreen } from './camera';
import { lanes } from './route';

const stages = [
  { width: 1366, height: 644 },
  { width: 1920, height: 920 },
  { width: 900, height: 1000 },
  { width: 2560, height: 600 },
];

describe.each(stages)('a stage of $width by $height', (stage) => {
  const inside = ([x, y, width, height]: Rect) =>
    x >= -0.01 && y >= -0.01 && x + width <= stage.width + 0.01 && y + height <= stage.height + 0.01;

  test('the overview shows the whole board', () => {
    expect(inside(onScreen(aim(stage), [0, 0, 1600, 900]))).toBe(true);
  });

  test.each(places.map((place) => [place.id, place] as const))('%s is in sight with its lanes', (_, place) => {
    const camera = aim(stage, place.focus);
    expect(inside(onScreen(camera, place.focus))).toBe(true);
    for (const lane of place.lanes) expect(inside(onScreen(camera, lane.focus)), lane.id).toBe(true);
    if (stage.width / camera.scale <= 1600) {
      expect(camera.x, 'nothing beyond the left edge').toBeLessThanOrEqual(0.01);
      expect(camera.x + 1600 * camera.scale, 'nothing beyond the right edge').toBeGreaterThanOrEqual(stage.width - 0.01);
    }
  });

  test.each(lanes)('the editor for %s stays in the upper half of the window', (lane) => {
    const space = { width: stage.width, height: stage.height + 124 };
    const size = { width: 384, height: 262 };
    const place = placeOfLane(lane);
    const rect = place.lanes.find((one) => one.id === lane)?.focus ?? place.focus;
    const { left, top } = editorSpot(onScreen(aim(stage, place.focus), rect), size, space);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + size.width).toBeLessThanOrEqual(space.width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + size.height).toBeLessThanOrEqual(Math.max(space.height / 2, size.height + 12) + 0.01);
  });
});
