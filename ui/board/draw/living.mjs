// What the board answers to: which piece stands where, for every state a talk can be in.
// living.json is this, with the shapes of the pieces and their colours in each palette.
import { LAKE_REST } from './left.mjs';
import { colours, OUTLINED, PALETTES } from './palette.mjs';
import { pack, shift } from './pack.mjs';
import { Pen } from './pen.mjs';
import { LAKE_MIDDLE, pieces, PLANKS } from './pieces.mjs';

/** Feet of the flags. */
export const FLAGS = { one_year: [1290, 428], three_years: [1338, 314], five_years: [1454, 106] };

export const parts = {
  water: {
    bed: 'lake_bed',
    surface: 'lake_water',
    above: ['ducks', 'shore', 'gauge'],
    middle: LAKE_MIDDLE,
    // How far the water reaches, along and across.
    levels: { unknown: LAKE_REST, asks_much: 0.5, asks_some: 0.64, fair: 0.78, good: 0.9, strong: 1 },
    gauge: { piece: 'gauge_fill', marks: 'gauge_marks', foot: [231, 492], levels: { unknown: 0, asks_much: 0.2, asks_some: 0.4, fair: 0.6, good: 0.8, strong: 1 } },
  },
  streams: {
    gives: { some: ['fall_some'], more: ['fall_some', 'fall_more'], many: ['fall_some', 'fall_more', 'fall_many'] },
    takes: { some: ['spill_some'], more: ['spill_some', 'spill_more'], many: ['spill_some', 'spill_more', 'spill_many'] },
    // The edge each of them comes over.
    tops: { gives: [62, 334], takes: [400, 456] },
  },
  fruits: {
    more: { piece: 'fruit_more', spots: [[466, 128], [822, 130], [560, 36], [718, 34], [640, 30], [448, 172]] },
    same: { piece: 'fruit_same', spots: [[838, 196], [444, 212], [838, 238], [446, 250], [842, 160], [462, 286]] },
    less: { piece: 'fruit_less', spots: [[498, 314], [794, 308], [594, 338], [690, 340], [642, 350], [544, 338]] },
  },
  house: {
    windows: [[882, 300], [1008, 300], [882, 349], [1008, 349], [882, 398], [1008, 398]],
    panes: [[8, 24], [29, 24], [50, 24], [71, 24], [92, 24]],
    pane: 'pane',
    glow: 'window_glow',
    home: ['home', 'smoke'],
  },
  flags: {
    one_year: { piece: 'flag_one_year', foot: FLAGS.one_year },
    three_years: { piece: 'flag_three_years', foot: FLAGS.three_years },
    five_years: { piece: 'flag_five_years', foot: FLAGS.five_years },
  },
  bridge: { planks: Array.from({ length: PLANKS }, (_, i) => `plank_${i + 1}`), rail: 'near_rail', garland: 'garland' },
  cyclists: {
    size: 0.8,
    riders: { employee: 'rider_employee', manager: 'rider_manager' },
    // Where both have come to in each phase: the wheels of each.
    stops: {
      check_in: { manager: [236, 586], employee: [290, 592] },
      look_back: { manager: [318, 586], employee: [372, 592] },
      now: { manager: [556, 602], employee: [610, 608] },
      ahead: { manager: [820, 594], employee: [874, 602] },
      agree: { manager: [1036, 600], employee: [1092, 610] },
      round_off: { manager: [1494, 596], employee: [1548, 580] },
    },
  },
};

/** Collects shapes instead of writing them. */
class Recorder extends Pen {
  constructor() {
    super('light');
    this.shapes = [];
    this.names = new Set();
  }

  note(shape) {
    this.names.add(shape.fill ?? shape.stroke);
    this.shapes.push(shape);
  }

  fill(d, name, opacity = 1) {
    this.note({ d: pack(d), fill: name, ...(opacity < 1 ? { opacity } : {}), ...(OUTLINED.has(name) && opacity === 1 ? { edge: true } : {}) });
  }

  union(d, name) {
    this.fill(d, name);
  }

  /** Worked into the paths: a piece has no groups. */
  moved(x, y, scale, draw) {
    const from = this.shapes.length;
    draw();
    for (const shape of this.shapes.slice(from)) {
      shape.d = pack(shift(shape.d, x, y, scale));
      if (shape.width) shape.width = Math.round(shape.width * scale * 100) / 100;
    }
  }

  stroke(d, name, width, opacity = 1) {
    this.note({ d: pack(d), stroke: name, width, ...(opacity < 1 ? { opacity } : {}) });
  }
}

/** The whole of living.json. */
export function living() {
  const names = new Set(['line']);
  const drawn = {};
  for (const [id, { box, draw }] of Object.entries(pieces)) {
    const recorder = new Recorder();
    draw(recorder);
    for (const name of recorder.names) names.add(name);
    drawn[id] = { box, shapes: recorder.shapes };
  }
  const palettes = Object.fromEntries(PALETTES.map((palette) => [palette, Object.fromEntries([...names].sort().map((name) => [name, colours[palette][name]]))]));
  return { version: 1, palettes, pieces: drawn, parts };
}

/** The drawing as it is where nobody talks: planks laid, flags up, two people under way. */
export function whole(pen) {
  const put = (id, [x, y], size = 1) => pen.moved(x, y, size, () => pieces[id].draw(pen));
  pen.named('scenery-living', () => {
    put('fall_some', [0, 0]);
    put('smoke', [0, 0]);
    for (const { piece, foot } of Object.values(parts.flags)) put(piece, foot);
    for (const { piece, spots } of Object.values(parts.fruits)) for (const spot of spots.slice(0, 4)) put(piece, spot);
    for (const id of parts.bridge.planks) put(id, [0, 0]);
    put('near_rail', [0, 0]);
  });
  pen.named('cyclists', () => {
    const { size, riders, stops } = parts.cyclists;
    for (const who of ['manager', 'employee']) put(riders[who], stops.look_back[who], size);
  });
}
