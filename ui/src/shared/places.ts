// The geometry of the board, from the file that Rust reads too.
import type { Lane } from '../bindings';
import geometry from '../../board/places.json';

/** x, y, width and height in board units; the board is 1600 by 900. */
export type Rect = readonly [number, number, number, number];

export type Place =
  | 'looking_back'
  | 'energy'
  | 'talents'
  | 'learning'
  | 'employability'
  | 'horizon'
  | 'backpack'
  | 'agreements';

export interface LaneGeometry {
  readonly id: Lane;
  readonly overview: Rect;
  readonly focus: Rect;
}

export interface PlaceGeometry {
  readonly id: Place;
  readonly number: number;
  /** Foot of the post of its sign. */
  readonly sign: readonly [number, number];
  readonly region: Rect;
  /** What the camera shows when it has flown there; 16 to 9. */
  readonly focus: Rect;
  readonly lanes: readonly LaneGeometry[];
  readonly instrument: Rect | null;
  readonly instrument_focus?: Rect;
}

// The JSON's own types are wider: a test in Rust reads the same file strictly.
export const places = geometry.places as unknown as readonly PlaceGeometry[];
export const [boardWidth = 1600, boardHeight = 900] = geometry.canvas;

/** A place by its id. */
export function placeOf(id: Place): PlaceGeometry {
  const place = places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`places.json has no ${id}`);
  return place;
}

/** The place a lane lies in. */
export function placeOfLane(lane: Lane): PlaceGeometry {
  const place = places.find((candidate) => candidate.lanes.some((own) => own.id === lane));
  if (!place) throw new Error(`places.json has no lane ${lane}`);
  return place;
}
