// The parts of the drawing that answer what happens, from the file that the form can read too.
// Pure: the state of a talk in, pieces with their places out.
import type { Phase, Step } from '../../bindings';
import type { Rect } from '../../shared/places';
import type { Palette } from '../../shared/palette.svelte';
import { steps } from '../route';
import data from '../../../board/living.json';

export type { Palette };

type Point = readonly [number, number];

/** A path of a piece; colours are names of the palette. */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

interface Piece {
  readonly box: Rect;
  readonly shapes: readonly Shape[];
}

/** Enough, without a number: nobody is counted on the picture. */
export type Amount = 'none' | 'some' | 'more' | 'many';

/** How a piece comes in: it grows, pours down, rises from its foot, or drops into its place. */
export type Arrival = 'grow' | 'pour' | 'rise' | 'drop';

/** A piece and where it stands, in board units. */
export interface Placed {
  /** The same as long as it is the same thing, moved or not. */
  readonly key: string;
  readonly piece: string;
  readonly move?: Point;
  readonly scale?: Point;
  /** What it grows and shrinks around. */
  readonly around?: Point;
  readonly arrival?: Arrival;
}

export type Flag = 'one_year' | 'three_years' | 'five_years';
export type Talent = 'more' | 'same' | 'less';

/** All that the picture can know of a talk: no words, no names. */
export interface Life {
  readonly water: Step | null;
  readonly gives: number;
  readonly takes: number;
  readonly talents: Readonly<Record<Talent, number>>;
  /** How bright it is behind the windows, row by row. */
  readonly windows: readonly (Step | null)[];
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly agreements: number;
  readonly phase: Phase | null;
  /** Both are through: the bridge is whole and hung with flags. */
  readonly done: boolean;
}

// The JSON's own types are wider: check.mjs reads the same file strictly.
const parts = data.parts as unknown as {
  water: {
    bed: string;
    surface: string;
    above: readonly string[];
    middle: Point;
    levels: Record<Step | 'unknown', number>;
    gauge: { piece: string; marks: string; foot: Point; levels: Record<Step | 'unknown', number> };
  };
  streams: Record<'gives' | 'takes', Record<Exclude<Amount, 'none'>, readonly string[]>> & {
    tops: Record<'gives' | 'takes', Point>;
  };
  fruits: Record<Talent, { piece: string; spots: readonly Point[] }>;
  house: { windows: readonly Point[]; panes: readonly Point[]; pane: string; glow: string; home: readonly string[] };
  flags: Record<Flag, { piece: string; foot: Point }>;
  bridge: { planks: readonly string[]; rail: string; garland: string };
  cyclists: {
    size: number;
    riders: Record<'employee' | 'manager', string>;
    stops: Record<Phase, Record<'employee' | 'manager', Point>>;
  };
};
const palettes = data.palettes as Record<Palette | 'ink', Record<string, string>>;
const pieces = data.pieces as unknown as Record<string, Piece>;

/** A piece by its name. */
export function pieceOf(name: string): Piece {
  const piece = pieces[name];
  if (!piece) throw new Error(`living.json has no piece ${name}`);
  return piece;
}

/** A colour by its name. */
export function colourOf(palette: Palette, name: string | undefined): string {
  return (name && palettes[palette][name]) || 'none';
}

/** How much a number of notes is. */
export function amount(count: number): Amount {
  if (count <= 0) return 'none';
  return count <= 2 ? 'some' : count <= 4 ? 'more' : 'many';
}

/** The lake: its bed, the water in it, what stands and swims there, and the gauge. */
export function water(level: Step | null): Placed[] {
  const { bed, surface, above, middle, levels, gauge } = parts.water;
  const reach = levels[level ?? 'unknown'];
  return [
    { key: bed, piece: bed },
    { key: surface, piece: surface, around: middle, scale: [reach, reach] },
    ...above.map((piece) => ({ key: piece, piece })),
    { key: gauge.piece, piece: gauge.piece, around: gauge.foot, scale: [1, gauge.levels[level ?? 'unknown']] },
    { key: gauge.marks, piece: gauge.marks },
  ];
}

/** What pours into the lake, or out of it. */
export function stream(side: 'gives' | 'takes', count: number): Placed[] {
  const much = amount(count);
  if (much === 'none') return [];
  return parts.streams[side][much].map((piece) => ({ key: piece, piece, around: parts.streams.tops[side], arrival: 'pour' }));
}

/** The fruits: red to use more, orange to keep, green for less. */
export function fruits(counts: Life['talents']): Placed[] {
  return (['more', 'same', 'less'] as const).flatMap((kind) => {
    const { piece, spots } = parts.fruits[kind];
    return spots.slice(0, counts[kind]).map((move, index) => ({ key: `${piece} ${index}`, piece, move, around: [0, 0] as const, arrival: 'grow' as const }));
  });
}

/** Light behind the windows, pane by pane; the house wakes with the first. */
export function house(windows: Life['windows']): Placed[] {
  const { panes, pane, glow, home } = parts.house;
  const lit = parts.house.windows.flatMap(([x, y], index): Placed[] => {
    const step = windows[index];
    if (!step) return [];
    const bright = panes.slice(0, steps.indexOf(step) + 1);
    return [
      { key: `${glow} ${index}`, piece: glow, move: [x, y], around: [59, 21] },
      ...bright.map(([dx, dy], at): Placed => ({ key: `${pane} ${index} ${at}`, piece: pane, move: [x + dx, y + dy], around: [9, 6], arrival: 'grow' })),
    ];
  });
  return lit.length > 0 ? [...home.map((piece) => ({ key: piece, piece })), ...lit] : [];
}

/** A flag on each ridge that has been looked at. */
export function flags(planted: Life['flags']): Placed[] {
  return (Object.keys(parts.flags) as Flag[])
    .filter((flag) => planted[flag])
    .map((flag) => ({ key: flag, piece: parts.flags[flag].piece, move: parts.flags[flag].foot, around: [0, 0], arrival: 'rise' }));
}

/** A plank for each agreement, from now to later; all of them when both are through. */
export function planks(agreements: number, done: boolean): Placed[] {
  const laid = parts.bridge.planks.slice(0, done ? undefined : agreements);
  return laid.map((piece) => ({ key: piece, piece, arrival: 'drop' }));
}

/** Where both have come to. */
export function cyclists(phase: Phase | null): Placed[] {
  const { size, riders, stops } = parts.cyclists;
  const stop = stops[phase ?? 'check_in'];
  return (['manager', 'employee'] as const).map((who) => ({
    key: riders[who],
    piece: riders[who],
    move: stop[who],
    scale: [size, size],
    around: [0, 0],
  }));
}

/** What lies before the planks and those who cross: the railing, and the flags on it at the end. */
export function railing(laid: boolean, done: boolean): Placed[] {
  const { rail, garland } = parts.bridge;
  if (!laid && !done) return [];
  const first: Placed = { key: rail, piece: rail };
  return done ? [first, { key: garland, piece: garland, arrival: 'drop' }] : [first];
}
