// Things that stand in the land more than once: trees, clouds, cattle, bicycles.
import { blob, box, clump, dice, disc, n, polygon } from './pen.mjs';

/** The shadow of something at [x, y]: the sun is low, behind on the right. */
export function shadow(pen, x, y, width, opacity = 0.16) {
  const w = width;
  pen.fill(`M${n(x + w * 0.5)},${n(y - w * 0.04)}q${n(-w * 0.2)},${n(w * 0.2)} ${n(-w * 1.1)},${n(w * 0.25)}q${n(-w * 0.7)},${n(-w * 0.03)} ${n(-w * 0.4)},${n(-w * 0.1)}Z`, 'shade', opacity);
}

/** A round tree; `s` is its height in units of 60. */
export function tree(pen, x, y, s, seed = 1) {
  shadow(pen, x, y, 17 * s);
  pen.fill(polygon([[x - 3 * s, y], [x - 1.8 * s, y - 24 * s], [x + 1.8 * s, y - 24 * s], [x + 3 * s, y]]), 'trunk');
  pen.union(clump(x - 8 * s, y - 30 * s, 13 * s, 8, seed) + clump(x + 9 * s, y - 31 * s, 13 * s, 8, seed + 1) + clump(x, y - 43 * s, 16 * s, 9, seed + 2), 'leaf1');
  pen.fill(clump(x - 6 * s, y - 33 * s, 9.5 * s, 7, seed + 3) + clump(x + 10.5 * s, y - 33 * s, 10.5 * s, 7, seed + 4) + clump(x + 1.5 * s, y - 45 * s, 13 * s, 8, seed + 5), 'leaf2');
  pen.fill(clump(x + 5 * s, y - 48 * s, 7.5 * s, 7, seed + 6) + clump(x + 14 * s, y - 36 * s, 5.5 * s, 6, seed + 7), 'leaf3');
  pen.fill(clump(x + 8 * s, y - 50.5 * s, 3.4 * s, 5, seed + 8), 'leaf4');
}

/** A row of poplars, as beside every polder road. */
export function poplars(pen, spots) {
  const shape = (x, y, s) => `M${n(x)},${n(y - 78 * s)}C${n(x + 14 * s)},${n(y - 58 * s)} ${n(x + 14 * s)},${n(y - 22 * s)} ${n(x)},${n(y - 9 * s)}C${n(x - 14 * s)},${n(y - 22 * s)} ${n(x - 14 * s)},${n(y - 58 * s)} ${n(x)},${n(y - 78 * s)}Z`;
  const light = (x, y, s) => `M${n(x + 1 * s)},${n(y - 77 * s)}C${n(x + 14 * s)},${n(y - 58 * s)} ${n(x + 14 * s)},${n(y - 22 * s)} ${n(x)},${n(y - 9 * s)}C${n(x + 6 * s)},${n(y - 30 * s)} ${n(x + 7 * s)},${n(y - 52 * s)} ${n(x + 1 * s)},${n(y - 77 * s)}Z`;
  for (const [x, y, s] of spots) shadow(pen, x, y, 12 * s, 0.13);
  pen.fill(spots.map(([x, y, s]) => box(x - 2 * s, y - 16 * s, 4 * s, 16 * s)).join(''), 'trunk');
  pen.fill(spots.map((spot) => shape(...spot)).join(''), 'leaf1');
  pen.fill(spots.map((spot) => light(...spot)).join(''), 'leaf2');
}

/** Pollard willows along a ditch. */
export function willows(pen, spots) {
  for (const [x, y, s] of spots) {
    shadow(pen, x, y, 11 * s, 0.13);
    pen.fill(`M${n(x - 4 * s)},${n(y)}q${n(2 * s)},${n(-9 * s)} ${n(-1.5 * s)},${n(-19 * s)}h${n(11 * s)}q${n(-3 * s)},${n(10 * s)} ${n(-0.5 * s)},${n(19 * s)}Z`, 'trunk');
    pen.union(clump(x + s, y - 29 * s, 14 * s, 11, 3, 12 * s), 'willow');
    pen.fill(clump(x + 5 * s, y - 33 * s, 7 * s, 8, 5), 'leaf5', 0.5);
  }
}

/** Pines, dark on the left and light on the right. */
export function pines(pen, spots) {
  const half = (x, y, s, side) => `M${n(x)},${n(y - 64 * s)}l${n(side * 13 * s)},${n(24 * s)}h${n(-side * 5 * s)}l${n(side * 11 * s)},${n(20 * s)}h${n(-side * 7 * s)}l${n(side * 10 * s)},${n(15 * s)}q${n(-side * 11 * s)},${n(4 * s)} ${n(-side * 22 * s)},${n(2 * s)}Z`;
  for (const [x, y, s] of spots) shadow(pen, x, y, 14 * s, 0.15);
  pen.fill(spots.map(([x, y, s]) => box(x - 2.4 * s, y - 8 * s, 4.8 * s, 8 * s)).join(''), 'trunk');
  for (const [x, y, s] of spots) {
    pen.fill(half(x, y, s, 1), 'pine');
    pen.fill(half(x, y, s, -1), 'pined');
    if (s > 0.6) pen.fill(`M${n(x + s)},${n(y - 62 * s)}l${n(11 * s)},${n(21 * s)}h${n(-5 * s)}ZM${n(x + 10 * s)},${n(y - 40 * s)}l${n(9 * s)},${n(19 * s)}h${n(-6 * s)}Z`, 'pinel');
  }
}

/** A low bush. */
export function bush(pen, x, y, s, seed = 3) {
  shadow(pen, x, y, 16 * s, 0.13);
  pen.fill(`M${n(x - 20 * s)},${n(y)}a${n(10 * s)},${n(10 * s)} 0 0 1 ${n(4 * s)},${n(-16 * s)}a${n(12 * s)},${n(12 * s)} 0 0 1 ${n(21 * s)},${n(-4 * s)}a${n(11 * s)},${n(11 * s)} 0 0 1 ${n(14 * s)},${n(13 * s)}a${n(6 * s)},${n(6 * s)} 0 0 1 ${n(-1 * s)},${n(7 * s)}Z`, 'leaf1');
  pen.fill(clump(x + 2 * s, y - 12 * s, 8.5 * s, 7, seed) + clump(x + 11 * s, y - 7 * s, 6.5 * s, 6, seed + 1), 'leaf2');
  pen.fill(clump(x + 6 * s, y - 15 * s, 4 * s, 6, seed + 2), 'leaf3');
}

/** A Dutch cloud: flat below, towering above, warm where the sun reaches it. */
export function cloud(pen, x, y, s) {
  const p = (list) => list.map(([a, b]) => [x + a * s, y + b * s]);
  const puffs = (list) => list.map(([a, b, r, h = r]) => clump(x + a * s, y + b * s, r * s, 6, Math.round(r), h * s)).join('');
  pen.union(puffs([[-52, -8, 24, 14], [-22, -24, 28, 24], [16, -30, 30, 28], [48, -12, 26, 17]]) + blob(p([[-86, 4], [-70, -5], [0, -12], [66, -6], [88, 3], [60, 9], [-60, 10]])), 'cloud');
  pen.fill(blob(p([[12, -14], [20, -44], [34, -50], [46, -36], [42, -24], [58, -24], [70, -12], [64, -4], [40, -2]])), 'cloudw');
  pen.fill(blob(p([[-84, 4], [-60, 0], [-46, -12], [-34, -8], [-24, 0], [0, -14], [8, -4], [26, 1], [44, -6], [64, 3], [86, 3], [58, 9], [-60, 10]])), 'cloudd');
}

export function birds(pen, spots) {
  pen.stroke(spots.map(([x, y, s]) => `M${n(x - 9 * s)},${n(y - 3 * s)}q${n(5 * s)},${n(-5 * s)} ${n(9 * s)},${n(2 * s)}q${n(4 * s)},${n(-7 * s)} ${n(9 * s)},${n(-2 * s)}`).join(''), 'bird', 1.6, 0.7);
}

/** A cow in the polder. */
export function cow(pen, x, y, s, mirror = false) {
  pen.moved(x, y, s, () => {
    shadow(pen, 0, 0, 20);
    pen.fill(box(-15, -11, 3.6, 11) + box(-9, -10, 3.6, 10) + box(8, -10, 3.6, 10) + box(13, -11, 3.6, 11), 'cow');
    pen.fill('M-18,-25q16,3 32,0a6,6 0 0 1 6,6v5a6,6 0 0 1 -6,6h-30a6,6 0 0 1 -6,-6v-6a4,4 0 0 1 4,-5Z', 'cow');
    pen.fill('M-9,-24q2,10 10,9q6,-1 5,-9ZM-9,-8q-1,-8 9,-9l4,1v3a6,6 0 0 1 -6,5ZM14,-24q5,2 5,8q-5,0 -7,-4Z', 'cowd');
    pen.fill('M17,-29q9,-3 12,2l3,7q-2,4 -7,2l-6,-2Z', 'cow');
    pen.fill('M17,-29q6,-2 9,0l-4,6l-5,-1Z', 'cowd');
    pen.fill('M28,-21l4,1q-1,4 -5,2Z', 'flower2');
  }, mirror);
}

/** Tufts of grass and flowers in one path for each colour, kept off `keep` rectangles. */
export function meadow(pen, areas, keep, seed) {
  const roll = dice(seed);
  const free = (x, y) => !keep.some(([a, b, w, h]) => x > a - 8 && x < a + w + 8 && y > b - 4 && y < b + h + 14);
  let tufts = '';
  const flowers = { flower1: [], flower2: [], flower3: [] };
  let stems = '';
  for (const [x, y, w, h, grass, groups] of areas) {
    for (let i = 0; i < grass; i++) {
      const [a, b, s] = [roll(x, x + w), roll(y, y + h), roll(0.6, 1.05)];
      if (free(a, b)) tufts += `M${n(a - 4 * s)},${n(b)}q${n(s)},${n(-6 * s)} ${n(-s)},${n(-9 * s)}M${n(a)},${n(b)}q0,${n(-7 * s)} ${n(s)},${n(-12 * s)}M${n(a + 4 * s)},${n(b)}q0,${n(-5 * s)} ${n(3 * s)},${n(-8 * s)}`;
    }
    for (let i = 0; i < groups; i++) {
      const [a, b] = [roll(x, x + w), roll(y, y + h)];
      const name = ['flower1', 'flower2', 'flower3'][Math.floor(roll(0, 3))];
      for (let k = 0; k < 4; k++) {
        const [c, e] = [a + roll(-16, 16), b + roll(-8, 8)];
        if (!free(c, e)) continue;
        stems += `M${n(c)},${n(e)}v-7`;
        flowers[name].push([c, e - 8.5]);
      }
    }
  }
  pen.stroke(tufts, 'tuft', 1.7, 0.7);
  pen.stroke(stems, 'tuft', 1.4);
  for (const [name, spots] of Object.entries(flowers)) pen.dots(spots, name, 2.7);
}

/** A bicycle without a rider, wheels on y = 0. */
export function bicycle(pen, frame) {
  pen.stroke(disc(-17, -11, 10.5) + disc(17, -11, 10.5), 'iron', 2);
  pen.stroke('M-17,-11L-7,-30L10,-30L17,-11M-7,-30L0,-11L10,-30M0,-11H-17', frame, 2.4);
  pen.stroke('M-7,-30l-1,-4M10,-30l-2,-7h7', 'iron', 2.2);
  pen.stroke('M-12,-35h8', 'trunk', 3.2);
}

/** Bulrushes at the water's edge. */
export function reeds(pen, spots, s = 1) {
  pen.stroke(spots.map(([x, y], i) => `M${n(x)},${n(y)}q${i % 2 ? 2 : -2},${n(-14 * s)} ${i % 2 ? 4 : -1},${n(-30 * s)}M${n(x + 3)},${n(y)}q5,${n(-10 * s)} 9,${n(-19 * s)}`).join(''), 'leaf2', 2);
  pen.stroke(spots.map(([x, y], i) => `M${n(x + (i % 2 ? 4 : -1))},${n(y - 30 * s)}v${n(-9 * s)}`).join(''), 'trunk', 4.2);
}

/** A heron that waits. */
export function heron(pen, x, y) {
  pen.moved(x, y, 0.62, () => {
    pen.stroke('M-2,0v-24M6,0l-1,-24', 'iron', 2);
    pen.fill('M-20,-20Q-6,-42 10,-40Q16,-32 6,-24Q-8,-16 -20,-20Z', 'stoned');
    pen.fill('M-20,-20Q-6,-34 8,-34Q10,-28 4,-24Q-8,-17 -20,-20Z', 'rockd');
    pen.stroke('M9,-36Q20,-44 14,-54Q10,-60 14,-66', 'paper', 4.2);
    pen.fill('M10,-66q4,-7 10,-3l16,5l-16,2q-7,2 -10,-4Z', 'paper');
    pen.fill('M20,-67l17,4l-17,1Z', 'orange');
    pen.stroke('M18,-69q-8,-2 -16,4', 'iron', 2);
  });
}
