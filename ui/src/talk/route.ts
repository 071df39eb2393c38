// The talk's own order of things: phases, the places they are about, lanes and ways.
import type { Lane, Phase, Step, Way, Window } from '../bindings';
import { places, type Place, type PlaceGeometry } from '../shared/places';

export const phases: readonly Phase[] = ['check_in', 'look_back', 'now', 'ahead', 'agree', 'round_off'];

/** What a phase draws the eye to. It never shuts the others. */
export const placesOf: Record<Phase, readonly Place[]> = {
  check_in: [],
  look_back: ['looking_back'],
  now: ['energy', 'talents', 'employability'],
  ahead: ['learning', 'horizon', 'backpack'],
  agree: ['agreements'],
  round_off: [],
};

export const lanes: readonly Lane[] = places.flatMap((place) => place.lanes.map((lane) => lane.id));

/** Clockwise from the top of the wheel. */
export const ways: readonly Way[] = [
  'course',
  'join_a_day',
  'coaching',
  'doing',
  'watching',
  'discussing',
  'reading',
  'teaching',
];

/** The windows of the house, row by row. */
export const windows: readonly Window[] = ['rhythm', 'joy', 'craft', 'balance', 'teamwork', 'workplace'];

/** From dim to bright. */
export const steps: readonly Step[] = ['asks_much', 'asks_some', 'fair', 'good', 'strong'];

/** The place before or after, around the corner at the ends. */
export function neighbour(all: readonly PlaceGeometry[], place: Place | null, by: 1 | -1): Place | null {
  const at = all.findIndex((one) => one.id === place);
  const next = at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length;
  return all[next]?.id ?? null;
}
