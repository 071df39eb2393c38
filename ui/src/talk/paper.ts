// Papers in a lane: their size, and which of them fit in the overview. Pure, in board units.
import type { Rect } from '../shared/places';

/** As in Rust, which breaks the lines: a text of 134 units wide at 15. */
export const PAPER = { width: 156, text: 134, font: 15, line: 1.2, pad: 5 } as const;
const GAP = 4;
/** Room for the mark at the corner of the paper before. */
const COLUMN_GAP = 18;
const MOST_LINES = 3;
/** Edges, padding and room for a scroll bar, beside the text of an open lane. */
const BESIDE_TEXT = 36;
const SMALLEST_PX = 12;

/** Letters on the papers of the overview: 15 units, and never below 12 pixels. */
export function overviewFont(scale: number): number {
  return Math.min(Math.max(PAPER.font, SMALLEST_PX / scale), PAPER.font * 1.11);
}

/** Letters on the papers of an open place: as large as its lane allows, and 26 lines to the height of the stage. */
export function openFont(laneWidth: number, scale: number, stageHeight: number): number {
  const room = (laneWidth - BESIDE_TEXT) / PAPER.text;
  const wanted = Math.max(stageHeight / 26, 16) / scale;
  return Math.min(PAPER.font * Math.max(room, 0.75), wanted);
}

/** Width of the pane that holds such papers. */
export function openWidth(font: number): number {
  return (font / PAPER.font) * PAPER.text + BESIDE_TEXT + 2;
}

export interface Arranged {
  /** Upper left corner inside the lane, for each paper that is shown. */
  readonly spots: readonly { x: number; y: number; lines: number }[];
  readonly width: number;
}

/** The papers that fit, in reading order, below a heading of `head` units. None is lower than `least`, so that it can be hit. */
export function arrange(lane: Rect, lines: readonly number[], font: number, head: number, least = 0): Arranged {
  const width = Math.min(PAPER.width, lane[2]);
  const columns = Math.max(1, Math.floor((lane[2] + COLUMN_GAP) / (width + COLUMN_GAP)));
  const bottoms = new Array<number>(columns).fill(head);
  const spots: { x: number; y: number; lines: number }[] = [];
  for (const count of lines) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const top = bottoms[column] ?? head;
    const shown = Math.min(count, MOST_LINES);
    const height = Math.max(paperHeight(shown, font), least);
    if (top + height > lane[3] + 0.5 && spots.length > 0) break;
    spots.push({ x: column * (width + COLUMN_GAP), y: top, lines: shown });
    bottoms[column] = top + height + GAP;
  }
  return { spots, width };
}

/** Height of a paper in the overview. */
export function paperHeight(lines: number, font: number): number {
  return Math.max(lines, 1) * font * PAPER.line + 2 * PAPER.pad;
}

/** The note before which something dropped at `y` belongs; null: the end. */
export function beforeAt(papers: readonly { id: string; rect: Rect }[], x: number, y: number): string | null {
  let nearest = -1;
  let distance = Infinity;
  papers.forEach(({ rect }, index) => {
    const away = Math.hypot(x - (rect[0] + rect[2] / 2), y - (rect[1] + rect[3] / 2));
    if (away < distance) [nearest, distance] = [index, away];
  });
  const near = papers[nearest];
  if (!near) return null;
  const above = y < near.rect[1] + near.rect[3] / 2;
  return (above ? near : papers[nearest + 1])?.id ?? null;
}

/** How far a full lane scrolls in a frame while something is held near its edge. */
export function scrollStep(y: number, top: number, bottom: number, edge = 44): number {
  const most = 12;
  if (y < top + edge) return -Math.min(most, ((top + edge - y) / edge) * most);
  if (y > bottom - edge) return Math.min(most, ((y - bottom + edge) / edge) * most);
  return 0;
}
