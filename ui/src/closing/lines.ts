// Everything that will be recorded, in the order of the places and their lanes.
import type {
  Agreement,
  AgreementState,
  Lane,
  Note,
  Role,
  Step,
  TalkView,
  Turned,
  Way,
  Window,
  WindowAnswer,
} from '../bindings';
import { places, type PlaceGeometry } from '../shared/places';
import { turnedAt } from '../talk/turned';

export interface LaneLines {
  lane: Lane;
  notes: Note[];
}

export interface PlaceLines {
  place: PlaceGeometry;
  lanes: LaneLines[];
  ways: { way: Way; who: Role; roles: Role[] }[];
  windows: { window: Window; answer: WindowAnswer }[];
  /** How full the lake is. */
  water: Step | null;
  /** What nobody knows yet. */
  unknown: Lane[];
  /** What was chosen face down, and differed. */
  turned: Turned[];
  /** Who said that this place is right. */
  confirmed: Role[];
}

function waysOf(view: TalkView): PlaceLines['ways'] {
  return Object.entries(view.answers.ways).flatMap(([way, roles]) => {
    const [only] = roles;
    if (!only) return [];
    return [{ way: way as Way, who: roles.length > 1 ? 'together' : only, roles }];
  });
}

function windowsOf(view: TalkView): PlaceLines['windows'] {
  return Object.entries(view.answers.windows)
    .filter(([, answer]) => answer.now ?? answer.wish)
    .map(([window, answer]) => ({ window: window as Window, answer }));
}

/** The places on which something was written down, with what it is. */
export function readingList(view: TalkView): PlaceLines[] {
  return places
    .map((place) => ({
      place,
      lanes: place.lanes
        .map(({ id }) => ({ lane: id, notes: view.notes.filter((note) => note.lane === id) }))
        .filter(({ notes }) => notes.length > 0),
      ways: place.id === 'learning' ? waysOf(view) : [],
      windows: place.id === 'employability' ? windowsOf(view) : [],
      water: place.id === 'energy' ? view.answers.water : null,
      unknown: view.answers.unknown.filter((lane) => place.lanes.some(({ id }) => id === lane)),
      turned: turnedAt(view, place.id),
      confirmed: view.answers.confirmed[place.id] ?? [],
    }))
    .filter(({ lanes, ways, windows, water, unknown, turned, confirmed }) =>
      Boolean(water) || [lanes, ways, windows, unknown, turned, confirmed].some((said) => said.length > 0),
    );
}

/** Agreements that go on the form. */
export const standing = (agreements: Agreement[]): Agreement[] =>
  agreements.filter((agreement) => !agreement.struck);

/** Somebody on the manager's side promises something; "samen" counts for both. */
export const managerPromises = (agreements: Agreement[]): boolean =>
  standing(agreements).some(({ owner }) => owner !== 'employee');

/** Last time's agreements about which nothing was said yet: they go on the form as "open". */
export const unanswered = (view: Pick<TalkView, 'previous'>): AgreementState[] =>
  (view.previous?.agreements ?? []).filter(({ agreement, status }) => !agreement.struck && status === 'open');

/** Lines that are erased when the talk is closed. */
export const struckCount = (view: TalkView): number =>
  [...view.notes, ...view.agreements].filter(({ struck }) => struck).length;
