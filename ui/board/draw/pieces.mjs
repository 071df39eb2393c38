// The parts of the drawing that answer what happens in a talk. The drawing itself uses them for how
// they stand before anyone has spoken; living.json carries them to the page and the form.
import { blob, box, clump, disc, n, polygon, ribbon } from './pen.mjs';
import { bicycle, heron, reeds } from './small.mjs';

const LAKE = [[58, 450], [86, 420], [150, 402], [230, 396], [316, 401], [378, 420], [400, 448], [380, 474], [324, 491], [256, 495], [180, 490], [100, 482], [66, 468]];
const bank = LAKE.map(([x, y]) => [226 + (x - 226) * 1.08, 446 + (y - 446) * 1.15]);
const ring = (s) => blob(LAKE.map(([x, y]) => [226 + (x - 226) * s, 448 + (y - 448) * s]));

/** Middle of the lake: its water grows and shrinks around this. */
export const LAKE_MIDDLE = [226, 448];

const stream = (x, width) => ribbon([[x, 334, width * 0.7], [x, 352, width], [x + 1, 400, width * 1.06], [x + 3, 446, width * 1.2]]);
const spill = (width) => ribbon([[396, 456, width * 0.9], [414, 464, width], [424, 490, width * 0.92], [422, 524, width * 0.9], [424, 556, width * 1.05]]);

function flag(pen, height, name, size) {
  pen.fill(disc(0, 0, 6 * size, 1.8 * size), 'shade', 0.25);
  pen.stroke(`M0,0V${-height}`, 'iron', 2.4);
  pen.fill(`M1,${-height}q${n(9 * size)},${n(-4 * size)} ${n(17 * size)},${n(0.5 * size)}t${n(17 * size)},0l${n(-5 * size)},${n(9.5 * size)}l${n(5 * size)},${n(9 * size)}q${n(-8 * size)},${n(3.5 * size)} ${n(-17 * size)},0t${n(-17 * size)},0Z`, name);
  pen.fill(`M1,${-height}q${n(5 * size)},${n(-2 * size)} ${n(9 * size)},${n(-1.5 * size)}l0,${n(19 * size)}q${n(-5 * size)},0 ${n(-9 * size)},${n(1.5 * size)}Z`, 'shade', 0.16);
  pen.fill(disc(0, -height - 1, 2.2), 'lit');
}

function fruit(pen, name, dark) {
  pen.fill(disc(-0.6, 9.6, 8.2), dark);
  pen.fill(disc(0.6, 9, 7.4), name);
  pen.fill(disc(3, 6, 2, 2.6), 'star', 0.65);
  pen.stroke('M0,3q0,-4 2,-6', 'trunkd', 1.8);
}

function rider(pen, { jersey, skin, hair, trouser, long }) {
  pen.fill(blob([[20, 0], [4, 3], [-24, 6], [-38, 5], [-22, 0]]), 'shade', 0.2);
  bicycle(pen, 'iron');
  if (pen.palette === 'dusk') {
    pen.fill('M20,-35Q58,-26 66,-8Q64,4 44,2Z', 'lit', 0.16);
    pen.fill('M20,-35Q46,-26 52,-10Q50,-2 38,-4Z', 'lit', 0.2);
  }
  pen.stroke('M-9,-36L2,-25L5,-9', trouser, 6.4);
  pen.stroke('M-9,-36L6,-27L0,-14', trouser, 6.4);
  pen.fill('M-15,-34C-14,-51 -7,-61 2,-61C8,-61 9,-55 6,-49L-2,-33Q-9,-30 -15,-34Z', jersey);
  pen.fill('M-15,-34C-14,-51 -7,-61 2,-61C-4,-55 -9,-46 -9,-32Q-12,-32 -15,-34Z', 'shade', 0.18);
  pen.stroke('M2,-54L8,-44L15,-39', jersey, 4.8);
  pen.fill(disc(15.5, -38.6, 2.7) + 'M2,-62h6v5h-6Z', skin);
  pen.fill(disc(6.5, -69, 7.8), skin);
  if (long) pen.fill('M-4,-62q-5,-13 5,-16q9,-2 13,5q-6,3 -10,1q0,6 -3,8q-2,6 -9,7q3,-3 4,-5Z', hair);
  else pen.fill('M-1.6,-67q-1,-11 9,-11q7,0 8,6q-6,2 -10,0q-1,5 -4,7q-2,0 -3,-2Z', hair);
  pen.fill(disc(21, -33, 2), 'lit');
}

/** The bridge: x along it, the far and the near edge of its deck. */
export const deck = {
  x: (t) => 1128 + t * 152,
  far: (t) => 587 - 34 * 4 * t * (1 - t),
  near: (t) => 637 - 31 * 4 * t * (1 - t),
};
export const PLANKS = 6;
const GAP = [0.17, 0.83];

/** One plank from `a` to `b` along the bridge. */
export function plank(pen, a, b) {
  const { x, far, near } = deck;
  pen.fill(polygon([[x(a) + 0.5, far(a)], [x(b) - 0.5, far(b)], [x(b) - 0.5, near(b)], [x(a) + 0.5, near(a)]]), 'woodl');
  const c = a + (b - a) * 0.3;
  pen.fill(polygon([[x(a) + 0.5, far(a)], [x(c), far(c)], [x(c), near(c)], [x(a) + 0.5, near(a)]]), 'wood', 0.55);
  pen.fill(disc(x(b) - 4, far(b) + 5, 1) + disc(x(b) - 4, near(b) - 5, 1), 'woodd');
}

/** The railing on the near side, in front of whoever crosses. */
export function nearRail(pen) {
  const { x, near } = deck;
  const spots = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
  pen.stroke(spots.map((t) => `M${n(x(t))},${n(near(t) + 5)}V${n(near(t) - 25)}`).join(''), 'paper', 4.6);
  pen.stroke(spots.map((t) => `M${n(x(t) - 1.7)},${n(near(t) + 4)}V${n(near(t) - 24)}`).join(''), 'paperd', 1.4);
  const line = (up) => `M${n(x(-0.03))},${n(near(0) - up + 3)}Q${n(x(0.5))},${n(near(0.5) * 2 - near(0) - up)} ${n(x(1.03))},${n(near(1) - up + 3)}`;
  pen.stroke(line(25), 'paperd', 6.4);
  pen.stroke(line(26), 'paper', 4.8);
  pen.stroke(line(11), 'paper', 2.6);
}

const planks = Object.fromEntries(
  Array.from({ length: PLANKS }, (_, i) => {
    const width = (GAP[1] - GAP[0]) / PLANKS;
    const a = GAP[0] + i * width;
    const x = deck.x(a);
    return [`plank_${i + 1}`, { box: [x - 2, 548, deck.x(a + width) - x + 4, 84], draw: (pen) => plank(pen, a, a + width) }];
  }),
);
export const FIXED = [[0, 0.057], [0.057, 0.113], [0.113, 0.17], [0.83, 0.887], [0.887, 0.943], [0.943, 1]];

/** Every piece: the rectangle it lies in, and how it is drawn. Those at [0, 0] are put where they are needed. */
export const pieces = {
  lake_bed: {
    box: [28, 384, 388, 122],
    draw: (pen) => {
      pen.fill(blob(bank), 'sandd');
      pen.fill(blob(bank.map(([x, y]) => [x + 1.5, y - 1.5 + (y > 446 ? -2 : 0)])), 'sand');
      pen.fill(ring(0.98), 'mud');
      pen.fill(ring(0.8), 'mudd');
      pen.fill(ribbon([[66, 450, 12], [130, 452, 16], [226, 452, 22], [330, 456, 14], [398, 456, 12]]), 'water');
      pen.fill(disc(120, 468, 7, 3) + disc(132, 472, 4, 2) + disc(318, 474, 8, 3) + disc(352, 430, 5, 2) + disc(150, 424, 6, 2.4), 'stoned');
    },
  },
  lake_water: {
    box: [54, 392, 350, 108],
    draw: (pen) => {
      pen.fill(ring(1), 'water');
      pen.fill(blob([[92, 424], [150, 408], [230, 402], [316, 407], [372, 424], [300, 420], [230, 416], [150, 422]]), 'waterl');
      pen.fill(blob([[76, 466], [130, 474], [240, 478], [330, 474], [384, 456], [372, 474], [322, 487], [256, 491], [180, 486], [104, 479]]), 'waterd', 0.7);
      pen.stroke('M116,440q18,-6 36,0M284,434q16,-5 32,0M150,468q20,-6 40,0M286,462q18,-6 36,0M98,458q10,-4 20,0M318,446q12,-4 24,0', 'foam', 2.2, 0.85);
    },
  },
  ducks: {
    box: [140, 426, 200, 42],
    draw: (pen) => {
      for (const [x, y, s] of [[168, 452, 0.8], [192, 462, 0.5], [322, 450, -0.66]]) {
        pen.fill(disc(x, y + 3, 17 * Math.abs(s), 3 * Math.abs(s)), 'foam', 0.7);
        const p = (dx, dy) => `${n(x + dx * s)},${n(y + dy * Math.abs(s))}`;
        pen.fill(`M${p(-15, -3)}Q${p(-4, -8)} ${p(2, -3)}L${p(3, -12)}Q${p(4, -19)} ${p(10, -17)}Q${p(14, -15)} ${p(11, -11)}Q${p(15, -2)} ${p(6, 4)}H${n(x - 8 * s)}Q${p(-14, 2)} ${p(-15, -3)}Z`, 'paper');
        pen.fill(`M${p(12, -16)}L${p(18, -13)}L${p(12, -11.5)}Z`, 'orange');
      }
    },
  },
  // What stands before the water: spray, the boards of the weir, reeds, a heron.
  shore: {
    box: [44, 370, 376, 142],
    draw: (pen) => {
      pen.fill(clump(56, 446, 8, 7, 3, 4) + clump(70, 448, 8, 7, 4, 4), 'foam', 0.9);
      pen.fill(box(384, 432, 8, 46) + box(408, 440, 8, 46), 'woodd');
      pen.fill('M386,438h28v9h-28Z', 'wood');
      pen.fill('M386,449h28v8h-28Z', 'woodl');
      pen.fill(box(380, 428, 16, 5) + box(404, 436, 16, 5), 'wood');
      reeds(pen, [[276, 508], [288, 510], [300, 506], [366, 496], [374, 492]], 0.9);
      reeds(pen, [[128, 404], [136, 402]], 0.6);
      heron(pen, 336, 506);
    },
  },
  gauge: {
    box: [200, 350, 62, 156],
    draw: (pen) => {
      pen.fill(disc(231, 500, 26, 4), 'shade', 0.16);
      pen.fill(box(226, 482, 10, 19), 'woodd');
      pen.fill('M220,354h22a4,4 0 0 1 4,4v132a4,4 0 0 1 -4,4h-22a4,4 0 0 1 -4,-4v-132a4,4 0 0 1 4,-4Z', 'paper');
    },
  },
  gauge_marks: {
    box: [214, 352, 34, 144],
    draw: (pen) => {
      pen.stroke('M216,382h30M216,410h30M216,438h30M216,466h30', 'teal', 1.5);
      pen.stroke('M216,368h7M216,396h7M216,424h7M216,452h7M216,480h7', 'teal', 1.2, 0.6);
      pen.stroke('M220,354h22a4,4 0 0 1 4,4v132a4,4 0 0 1 -4,4h-22a4,4 0 0 1 -4,-4v-132a4,4 0 0 1 4,-4Z', 'teal', 2);
    },
  },
  gauge_fill: { box: [218, 356, 26, 136], draw: (pen) => pen.fill(box(218, 356, 26, 136), 'waterd', 0.8) },
  fall_some: { box: [40, 330, 46, 126], draw: (pen) => { pen.fill(stream(60, 22), 'waterl'); pen.stroke('M56,346q2,50 1,96M64,346q2,48 3,98', 'foam', 2.4, 0.95); } },
  fall_more: { box: [32, 330, 64, 128], draw: (pen) => { pen.fill(stream(61, 34), 'waterl'); pen.stroke('M50,348q2,50 -1,94M60,344q2,50 2,100M71,348q2,46 4,94', 'foam', 3, 0.95); pen.fill(disc(64, 450, 26, 6), 'foam', 0.85); } },
  fall_many: { box: [20, 326, 92, 138], draw: (pen) => { pen.fill(stream(62, 50), 'waterl'); pen.stroke('M43,350q3,44 -1,90M54,344q2,50 0,98M66,344q2,48 3,98M79,350q2,42 5,90', 'foam', 3.6, 0.95); pen.fill(clump(48, 448, 13, 8, 2, 8) + clump(70, 451, 15, 8, 3, 9) + clump(88, 448, 10, 7, 4, 7), 'foam'); } },
  spill_some: { box: [388, 448, 54, 114], draw: (pen) => { pen.fill(spill(11), 'water'); pen.stroke('M412,466q10,10 9,30q-3,26 0,52', 'foam', 2, 0.85); } },
  spill_more: { box: [384, 444, 60, 118], draw: (pen) => { pen.fill(spill(18), 'water'); pen.stroke('M410,462q9,10 8,30q-3,26 0,54M422,468q8,12 6,30q-3,24 0,46', 'foam', 2.4, 0.85); pen.fill(disc(424, 554, 15, 3.6), 'foam', 0.75); } },
  spill_many: { box: [380, 440, 68, 124], draw: (pen) => { pen.fill(spill(26), 'water'); pen.stroke('M408,460q7,12 6,32q-3,26 -1,54M418,462q8,12 7,34q-3,26 1,50M428,470q9,14 6,34q-3,22 0,40', 'foam', 2.8, 0.9); pen.fill(disc(422, 554, 20, 5) + disc(434, 557, 10, 3), 'foam', 0.85); } },
  fruit_more: { box: [-11, -5, 22, 25], draw: (pen) => fruit(pen, 'fruitm', 'fruitmd') },
  fruit_same: { box: [-11, -5, 22, 25], draw: (pen) => fruit(pen, 'fruits', 'fruitsd') },
  fruit_less: { box: [-11, -5, 22, 25], draw: (pen) => fruit(pen, 'fruitl', 'fruitld') },
  window_glow: { box: [-8, -8, 134, 59], draw: (pen) => { pen.stroke('M1,-3h116a4,4 0 0 1 4,4v41a4,4 0 0 1 -4,4h-116a4,4 0 0 1 -4,-4v-41a4,4 0 0 1 4,-4Z', 'litglow', 3.4); } },
  pane: { box: [0, 0, 18, 13], draw: (pen) => pen.fill('M2,0h14a2,2 0 0 1 2,2v9a2,2 0 0 1 -2,2h-14a2,2 0 0 1 -2,-2v-9a2,2 0 0 1 2,-2Z', 'litpane') },
  home: { box: [980, 222, 48, 268], draw: (pen) => { pen.fill(disc(1004, 246, 17), 'lit'); pen.fill('M1004,258c-13,-9 -14,-20 -6.5,-22q4.5,-1 6.5,4.5q2,-5.5 6.5,-4.5c7.5,2 6.5,13 -6.5,22Z', 'heart'); pen.fill('M991,462a13,13 0 0 1 26,0Z', 'lit'); } },
  smoke: { box: [1066, 154, 44, 34], draw: (pen) => pen.fill(clump(1079, 176, 7, 7, 1) + clump(1091, 166, 9, 8, 2), 'cloud', 0.9) },
  flag_one_year: { box: [-8, -58, 50, 62], draw: (pen) => flag(pen, 50, 'flag1', 1) },
  flag_three_years: { box: [-8, -50, 44, 54], draw: (pen) => flag(pen, 42, 'flag2', 0.86) },
  flag_five_years: { box: [-8, -44, 44, 48], draw: (pen) => flag(pen, 36, 'flag3', 0.8) },
  ...planks,
  near_rail: { box: [1120, 574, 184, 74], draw: nearRail },
  garland: {
    box: [1126, 566, 172, 74],
    draw: (pen) => {
      const names = ['flag1', 'litglow', 'flag2', 'leaf4', 'flag3'];
      for (let i = 0; i < 16; i++) {
        const t = 0.06 + i * 0.0587;
        const [x, y] = [deck.x(t), deck.near(t) - 20];
        pen.fill(`M${n(x - 4)},${n(y)}h8l-4,9Z`, names[i % 5]);
      }
    },
  },
  rider_employee: { box: [-40, -80, 100, 88], draw: (pen) => rider(pen, { jersey: 'jersey1', skin: 'skin1', hair: 'hair1', trouser: 'trouser', long: true }) },
  rider_manager: { box: [-40, -80, 100, 88], draw: (pen) => rider(pen, { jersey: 'jersey2', skin: 'skin2', hair: 'hair2', trouser: 'teal', long: false }) },
};
