// The places left of the house: the lake, the fruit tree, the bench, the workshop and its wheel.
import { blob, box, clump, disc, n, polygon, ribbon } from './pen.mjs';
import { LAKE_MIDDLE, pieces } from './pieces.mjs';
import { bicycle, bush, shadow, tree } from './small.mjs';

/** How far the water stands before anyone has said so. */
export const LAKE_REST = 0.84;

export function energy(pen) {
  pen.named('place-energy', () => {
    // The rocks the water comes from.
    pen.fill(blob([[-10, 330], [14, 318], [38, 326], [62, 320], [88, 330], [104, 360], [126, 392], [134, 430], [116, 452], [60, 462], [-10, 458]]), 'rock');
    pen.fill(polygon([[-10, 330], [14, 320], [34, 330], [40, 372], [30, 420], [44, 460], [-10, 458]]), 'rockd');
    pen.fill(polygon([[88, 332], [104, 360], [126, 392], [133, 428], [112, 434], [98, 400], [92, 366]]), 'rockl');
    pen.stroke('M8,352l16,10l-4,22M4,400l18,6M98,380l12,12l-2,20M84,420l14,6', 'shade', 2, 0.22);
    pen.fill(blob([[-10, 328], [14, 316], [36, 324], [40, 332], [24, 330], [8, 338], [-10, 344]]) + blob([[80, 325], [92, 330], [104, 352], [98, 352], [90, 342]]) + blob([[104, 362], [124, 388], [130, 404], [118, 396]]), 'moss');
    tree(pen, 14, 326, 0.62, 8);
    bush(pen, 98, 342, 0.42, 9);
    pen.fill(blob([[44, 332], [62, 326], [80, 333], [82, 450], [44, 450]]), 'waterdd', 0.55);
    pen.fill(ribbon([[60, 334, 7], [60, 352, 9], [61, 400, 10], [63, 450, 12]]), 'waterl');
    pen.stroke('M60,340q2,50 2,106', 'foam', 1.8, 0.9);
    pieces.lake_bed.draw(pen);
    pen.group(`transform="translate(${n(LAKE_MIDDLE[0] * (1 - LAKE_REST))} ${n(LAKE_MIDDLE[1] * (1 - LAKE_REST))}) scale(${LAKE_REST})"`, () => pieces.lake_water.draw(pen));
    pieces.ducks.draw(pen);
    // The ditch the weir spills into.
    pen.fill(ribbon([[396, 456, 5], [414, 464, 6], [424, 490, 5], [422, 524, 5], [424, 558, 8]]), 'water');
    pen.fill(disc(424, 558, 26, 6), 'water');
    pen.fill(disc(420, 556, 12, 2.6), 'foam', 0.6);
    pieces.shore.draw(pen);
    pieces.gauge.draw(pen);
    pieces.gauge_marks.draw(pen);
  });
}

// Cushions of the crown, from back to front: [x, y, r, how much of the morning it gets].
const CROWN = [
  [596, 84, 62, 1], [690, 80, 64, 2], [530, 118, 66, 1], [756, 118, 68, 2], [640, 130, 78, 2],
  [494, 192, 64, 0], [792, 190, 64, 2], [572, 186, 70, 1], [710, 178, 74, 2], [508, 264, 60, 0],
  [778, 262, 60, 2], [640, 226, 76, 1], [572, 296, 58, 0], [706, 294, 60, 1], [640, 308, 52, 0],
];

export function talents(pen) {
  pen.named('place-talents', () => {
    shadow(pen, 640, 482, 120, 0.17);
    // Trunk and boughs.
    pen.fill('M596,486C618,468 622,436 616,398C608,356 584,332 552,308L566,296C598,314 620,332 632,356C636,322 634,300 628,270H654C648,300 650,328 656,354C670,328 694,312 722,298L732,310C702,330 678,358 670,398C662,438 668,468 690,486C662,482 652,478 642,488C632,478 622,482 596,486Z', 'trunk');
    pen.fill('M596,486C618,468 622,436 616,398C608,356 584,332 552,308L559,302C600,332 626,362 633,402C640,440 634,470 616,484Z', 'trunkd');
    pen.fill('M656,354C670,328 694,312 722,298L727,304C698,324 672,352 664,396C660,430 662,462 676,482Q660,474 654,450C650,420 650,380 656,354Z', 'trunkl', 0.75);
    pen.stroke('M642,372q-5,40 1,74M632,420q-1,22 -8,44', 'trunkd', 2, 0.55);
    // The crown: deep shade, leaf, and the morning from the right.
    pen.union(CROWN.map(([x, y, r], i) => clump(x, y, r, Math.round(r / 8), i)).join(''), 'leaf1');
    pen.fill(CROWN.filter(([, , , light]) => light === 0).map(([x, y, r], i) => clump(x - r * 0.04, y + r * 0.1, r * 0.74, 9, i + 9)).join(''), 'leaf0', 0.6);
    pen.fill(disc(640, 214, 84), 'leaf2');
    // Three lights on every cushion, each smaller and nearer to the sun.
    const lit = (share, shift, bumps, from, name, seed, see = 1) =>
      pen.fill(CROWN.filter(([, , , light]) => light >= from).map(([x, y, r], i) => clump(x + r * shift, y - r * shift * 1.05, r * share, bumps, i + seed)).join(''), name, see);
    lit(0.8, 0.12, 9, 0, 'leaf2', 20);
    lit(0.54, 0.27, 8, 1, 'leaf3', 40);
    lit(0.3, 0.42, 8, 2, 'leaf4', 60);
    lit(0.13, 0.54, 6, 2, 'leaf5', 80, 0.85);
    const leaf = (x, y, a, s = 8) => { const [c, e] = [Math.cos(a) * s, Math.sin(a) * s]; return `M${n(x - c)},${n(y - e)}Q${n(x + e * 0.8)},${n(y - c * 0.8)} ${n(x + c)},${n(y + e)}Q${n(x - e * 0.8)},${n(y + c * 0.8)} ${n(x - c)},${n(y - e)}Z`; };
    pen.fill([[486, 158, 0.4], [520, 206, -0.5], [560, 150, 0.7], [590, 250, -0.2], [520, 282, 0.5], [612, 296, 0.3], [652, 226, -0.6], [694, 246, 0.4], [668, 300, -0.3], [574, 220, 0.8], [476, 232, -0.7], [634, 196, 0.9], [724, 304, 0.4], [752, 232, -0.4]].map((spot) => leaf(...spot)).join(''), 'leaf0', 0.7);
    ladder(pen);
    basket(pen, 574, 486);
  });
}

function ladder(pen) {
  const [a, b, c, d] = [[508, 488], [544, 330], [532, 488], [568, 332]];
  let rungs = '';
  for (let t = 0.1; t < 1; t += 0.125) rungs += `M${n(a[0] + (b[0] - a[0]) * t)},${n(a[1] + (b[1] - a[1]) * t)}L${n(c[0] + (d[0] - c[0]) * t)},${n(c[1] + (d[1] - c[1]) * t)}`;
  pen.stroke(rungs, 'wood', 4);
  pen.stroke(`M${a}L${b}M${c}L${d}`, 'wood', 5);
  pen.stroke(`M${a[0] + 1.5},${a[1]}L${b[0] + 1.5},${b[1]}M${c[0] + 1.5},${c[1]}L${d[0] + 1.5},${d[1]}`, 'woodl', 1.8);
}

function basket(pen, x, y) {
  pen.moved(x, y, 1, () => {
    shadow(pen, 0, 0, 22);
    pen.stroke('M-17,-20Q0,-44 17,-20', 'woodd', 3);
    pen.fill('M-20,-21h40l-5,21h-30Z', 'woodl');
    pen.fill('M-20,-21h13l-2,21h-6Z', 'wood', 0.8);
    pen.stroke('M-18,-14h36M-17,-7h34M-8,-20l2,19M6,-20l-1,19', 'woodd', 1.4, 0.6);
    pen.stroke('M-20,-21h40', 'woodd', 3.6);
  });
}

export function lookingBack(pen) {
  pen.named('place-looking_back', () => {
    tree(pen, 62, 846, 1.98, 11);
    shadow(pen, 142, 866, 52);
    pen.moved(142, 866, 1.06, () => {
      pen.fill('M-40,-62h6v62h-6ZM36,-62h6v62h-6Z', 'woodd');
      pen.fill('M-50,-64h100v7h-100Z', 'wood');
      pen.fill('M-50,-53h100v8h-100Z', 'woodl');
      pen.fill('M-54,-34h108v8h-108Z', 'woodl');
      pen.fill('M-54,-27h108v4h-108Z', 'wood');
      pen.fill('M-34,-23h5v25h-5ZM30,-23h5v25h-5Z', 'woodd');
      pen.fill('M-18,-37q8,-5 16,0q8,-5 16,0v-5q-8,-5 -16,0q-8,-5 -16,0Z', 'paper');
      pen.stroke('M-2,-41v4M-14,-41q5,-2 8,0M2,-41q5,-2 8,0', 'paperd', 1.3);
    });
    pen.moved(214, 874, 1.06, () => {
      pen.fill(disc(-8, 1, 32, 3), 'shade', 0.18);
      bicycle(pen, 'roof');
      pen.fill('M10,-31h14l-2.5,11h-9Z', 'woodl');
      pen.fill(disc(14, -33, 3) + disc(19, -34, 3), 'flower2');
      pen.fill(disc(16.5, -36, 2.6), 'flower1');
    });
  });
}

export function learning(pen) {
  pen.named('place-learning', () => {
    shadow(pen, 528, 790, 60);
    pen.fill('M478,714h110v76h-110Z', 'wood');
    pen.fill('M478,714h14v76h-14Z', 'woodd', 0.5);
    pen.fill('M572,724h16v66h-16Z', 'woodl', 0.5);
    pen.stroke('M496,726V788M542,726V732M584,726V788M566,772V788M550,772V788M510,726V732M524,726V732', 'woodd', 1.4, 0.5);
    pen.fill('M478,722h110v5h-110Z', 'shade', 0.22);
    pen.fill('M466,722L492,678H574L600,722Q600,726 596,726H470Q466,726 466,722Z', 'roof');
    pen.fill('M466,722L492,678H516L496,726H470Q466,726 466,722Z', 'roofd');
    pen.fill('M556,678H574L600,722Q600,726 596,726H586Z', 'roofl', 0.75);
    pen.stroke('M512,692h16M536,702h16M520,714h16M552,690h12M564,712h16', 'roofd', 2.2, 0.7);
    pen.fill('M490,735h46a2,2 0 0 1 2,2v53h-50v-53a2,2 0 0 1 2,-2Z', 'win');
    pen.fill(box(491, 757, 44, 3) + box(491, 778, 44, 3), 'woodl');
    const books = [[493, 742, 5, 15, 'flower1'], [499, 745, 6, 12, 'flower2'], [506, 741, 5, 16, 'waterl'], [512, 744, 7, 13, 'bulb3'], [520, 742, 5, 15, 'leaf4'], [526, 746, 6, 11, 'paper'], [494, 764, 6, 14, 'waterl'], [501, 761, 5, 17, 'red'], [507, 766, 7, 12, 'flower1'], [515, 763, 5, 15, 'lilac'], [522, 765, 6, 13, 'leaf3']];
    for (const [x, y, w, h, name] of books) pen.fill(box(x, y, w, h), name);
    pen.fill(box(546, 735, 35, 29), 'frame');
    pen.fill(box(549, 738, 29, 23), 'lit');
    pen.stroke('M563.5,738v23M549,749.5h29', 'frame', 2.4);
    pen.fill(box(543, 764, 41, 7), 'woodd');
    pen.fill(disc(549, 761, 3.6) + disc(573, 761, 3.6), 'flower2');
    pen.fill(disc(557, 761, 3.6) + disc(580, 761, 3), 'flower3');
    pen.fill(disc(565, 761, 3.6), 'flower1');
    wheel(pen, 706, 780);
  });
}

/** Eight equal sectors, the first at the top; light enough for words and marks. */
function wheel(pen, x, y) {
  shadow(pen, x - 6, y + 98, 92, 0.14);
  pen.fill(disc(x, y, 106), 'woodd');
  pen.fill(disc(x + 0.8, y - 0.8, 104.4), 'wood');
  pen.fill(disc(x, y, 101), 'woodl');
  const corner = (i, r) => [x + Math.sin((i - 0.5) * Math.PI / 4) * r, y - Math.cos((i - 0.5) * Math.PI / 4) * r];
  for (const [odd, name] of [[0, 'wheel1'], [1, 'wheel2']]) {
    let d = '';
    for (let i = odd; i < 8; i += 2) { const [a, b] = corner(i, 97); const [c, e] = corner(i + 1, 97); d += `M${n(x)},${n(y)}L${n(a)},${n(b)}A97,97 0 0 1 ${n(c)},${n(e)}Z`; }
    pen.fill(d, name);
  }
  pen.stroke(Array.from({ length: 8 }, (_, i) => `M${n(x)},${n(y)}L${corner(i, 97).map(n)}`).join(''), 'woodl', 2.2);
  pen.fill(Array.from({ length: 8 }, (_, i) => disc(...corner(i, 101.5), 2.2)).join(''), 'woodd');
  pen.fill(disc(x, y, 14), 'woodd');
  pen.fill(disc(x, y, 11.4), 'paper');
  pen.fill(`M${x},${y - 10}l4,10h-8Z`, 'red');
  pen.fill(`M${x},${y + 10}l4,-10h-8Z`, 'iron');
}
