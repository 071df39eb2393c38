// From a moving hand to the outlines that are kept: polygons in a box of 3 to 1.
import { getStroke } from 'perfect-freehand';

import type { Point } from '../bindings';

/** The box in drawing units. */
export const boxWidth = 600;
export const boxHeight = 200;
export const maxStrokes = 200;
const maxPoints = 5000;

/** A place the hand was at, in drawing units. */
export type Sample = readonly [number, number];

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** The outline of a stroke, 0 to 1 in both directions; null when it is too small to see. */
export function outline(samples: readonly Sample[]): Point[] | null {
  // Web views differ in what they report as pressure, so none is used.
  const polygon = getStroke(
    samples.map(([x, y]) => [x, y]),
    { size: 5, thinning: 0.45, smoothing: 0.6, streamline: 0.35, simulatePressure: true, last: true },
  );
  const points = polygon
    .map(([x, y]): Point => [round(x / boxWidth), round(y / boxHeight)])
    .filter((point, i, all) => i === 0 || point[0] !== all[i - 1]?.[0] || point[1] !== all[i - 1]?.[1]);
  const every = Math.ceil(points.length / maxPoints);
  const kept = points.filter((_, i) => i % every === 0);
  return kept.length < 3 ? null : kept;
}

/** An outline as an SVG path in drawing units. */
export const pathOf = (stroke: readonly Point[]): string =>
  `M${stroke.map(([x, y]) => `${(x * boxWidth).toFixed(1)} ${(y * boxHeight).toFixed(1)}`).join('L')}Z`;

/** Where the hand is, from the page's pixels to drawing units. */
export function sampleAt(x: number, y: number, box: DOMRectReadOnly): Sample {
  return [((x - box.left) / box.width) * boxWidth, ((y - box.top) / box.height) * boxHeight];
}
