// Where the board is on the screen. Pure: board units in, screen pixels out.
import { boardHeight, boardWidth, type Rect } from '../shared/places';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Screen = board * scale + (x, y), with the stage's upper left corner as origin. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const whole: Rect = [0, 0, boardWidth, boardHeight];

/** Shows all of `focus` (or of the board), centred, and nothing beyond the board where that can be avoided. */
export function aim(stage: Size, focus: Rect = whole): Camera {
  const [x, y, width, height] = focus;
  const scale = Math.max(Math.min(stage.width / width, stage.height / height), 0.05);
  return {
    scale,
    x: -scale * along(x + width / 2, stage.width / scale, boardWidth),
    y: -scale * along(y + height / 2, stage.height / scale, boardHeight),
  };
}

/** Start of a view of `seen` units around `middle` on a board `all` units long. */
function along(middle: number, seen: number, all: number): number {
  if (seen >= all) return (all - seen) / 2;
  return Math.min(Math.max(middle - seen / 2, 0), all - seen);
}

/** A rectangle of the board, on the stage. */
export function onScreen(camera: Camera, [x, y, width, height]: Rect): Rect {
  return [camera.x + x * camera.scale, camera.y + y * camera.scale, width * camera.scale, height * camera.scale];
}

/** Where an editor of `size` goes: beside `lane` if there is room, inside `space`, in the upper half of the window, and below
 *  what ends at `bar` if that leaves enough. */
export function editorSpot(lane: Rect, size: Size, space: Size, bar = 0, margin = 12): { left: number; top: number } {
  const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));
  const [x, y, width] = lane;
  const right = x + width + margin;
  const left = x - size.width - margin;
  const over = between(margin, x + (width - size.width) / 2, space.width - size.width - margin);
  const beside = right + size.width + margin <= space.width ? right : left >= margin ? left : over;
  const below = bar + margin + size.height <= space.height ? bar + margin : margin;
  // A keyboard on the screen takes the lower half.
  return { left: beside, top: between(below, y, Math.max(below, space.height * 0.5 - size.height)) };
}
