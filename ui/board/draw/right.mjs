// The places from the house to the right, and the pit stop.
import { blob, box, disc, n, polygon } from './pen.mjs';
import { deck, FIXED, nearRail, plank } from './pieces.mjs';
import { bush, shadow, tree } from './small.mjs';

export function employability(pen) {
  pen.named('place-employability', () => {
    pen.fill('M874,487H1134Q1060,500 980,502Q860,504 790,496Q830,488 874,487Z', 'shade', 0.18);
    // Chimney.
    pen.fill(box(1066, 192, 26, 60), 'brick');
    pen.fill(box(1066, 192, 9, 60), 'brickd');
    pen.fill(box(1062, 186, 34, 8), 'stone');
    // Walls: shade on the left, brick foot, a cornice under the eaves.
    pen.fill(box(874, 276, 260, 210), 'wall');
    pen.fill(box(874, 276, 7, 210), 'walld');
    pen.fill(box(1126, 290, 8, 186), 'walll');
    pen.fill(box(874, 474, 260, 13), 'brick');
    pen.stroke('M884,480h14M906,484h14M928,480h14M950,484h14M1034,480h14M1056,484h14M1078,480h14M1100,484h14', 'brickd', 1.6, 0.6);
    // Roof with a little overhang.
    pen.fill('M1004,166L1158,280Q1166,291 1152,293H856Q842,291 850,280Z', 'roof');
    pen.fill('M1004,166L850,280Q842,291 856,293H916Z', 'roofd');
    pen.fill('M1004,166L1158,280Q1166,291 1152,293H1126Z', 'roofl', 0.7);
    let tiles = '';
    for (const [y, from, to] of [[206, 994, 1040], [226, 972, 1060], [246, 958, 1086], [266, 938, 1112], [284, 926, 1130]])
      for (let x = from; x < to; x += 27) if (Math.abs(x + 5 - 1004) > 26 || y > 272 || y < 216) tiles += `M${x},${y}q5,4 10,0`;
    pen.stroke(tiles, 'roofd', 2.2, 0.7);
    pen.stroke('M1004,167L1150,275', 'roofl', 3);
    pen.fill(box(874, 293, 260, 4), 'shade', 0.2);
    // The round window of the attic.
    pen.fill(disc(1004, 246, 21), 'frame');
    pen.fill(disc(1004, 246, 17), pen.palette === 'dusk' ? 'pane' : 'litglow');
    pen.fill('M1004,258c-13,-9 -14,-20 -6.5,-22q4.5,-1 6.5,4.5q2,-5.5 6.5,-4.5c7.5,2 6.5,13 -6.5,22Z', 'heart');
    // Six windows of 118 by 43, with five panes each.
    for (let i = 0; i < 6; i++) {
      const [x, y] = [882 + (i % 2) * 126, 300 + Math.floor(i / 2) * 49];
      pen.fill(`M${x + 3},${y - 2}h112a5,5 0 0 1 5,5v37a5,5 0 0 1 -5,5h-112a5,5 0 0 1 -5,-5v-37a5,5 0 0 1 5,-5Z`, 'frame');
      pen.fill(`M${x + 3},${y}h112a3,3 0 0 1 3,3v37a3,3 0 0 1 -3,3h-112a3,3 0 0 1 -3,-3v-37a3,3 0 0 1 3,-3Z`, 'win');
      pen.fill([0, 1, 2, 3, 4].map((k) => box(x + 8 + 21 * k, y + 24, 18, 13)).join(''), 'pane');
    }
    // Door, step and lamp.
    pen.fill('M984,487v-26a20,20 0 0 1 40,0v26Z', 'frame');
    pen.fill('M988,487v-25a16,16 0 0 1 32,0v25Z', 'teal');
    pen.fill('M991,462a13,13 0 0 1 26,0Z', 'win');
    pen.stroke('M1004,449v13', 'frame', 1.4);
    pen.fill(disc(1014, 473, 2), 'lit');
    pen.fill(box(976, 485, 56, 5), 'stone');
    if (pen.palette === 'dusk') pen.fill(box(1036, 452, 5, 8) + box(968, 452, 5, 8), 'lit');
    // A climbing rose and the garden.
    pen.stroke('M878,486q-6,-60 2,-110q4,-50 -2,-76', 'leaf2', 3);
    pen.fill([[876, 300, 6], [882, 322, 7], [874, 344, 7], [880, 368, 8], [874, 392, 8], [880, 418, 9], [874, 444, 9]].map(([x, y, r]) => disc(x - 5, y, r * 0.7, r * 0.9)).join(''), 'leaf2');
    pen.fill([[874, 304], [870, 330], [874, 356], [868, 382], [876, 408], [868, 430], [874, 452]].map(([x, y]) => disc(x - 3, y, 3)).join(''), 'flower2');
    bush(pen, 886, 489, 0.74, 1);
    bush(pen, 954, 489, 0.5, 2);
    bush(pen, 1068, 489, 0.56, 3);
    bush(pen, 1130, 489, 0.76, 4);
    pen.stroke('M912,488v-8M922,488v-9M932,488v-8M1092,488v-9M1102,488v-8M1112,488v-9', 'leaf2', 1.6);
    pen.fill(disc(912, 477, 3.4) + disc(1102, 477, 3.4), 'flower1');
    pen.fill(disc(922, 476, 3.4) + disc(1092, 476, 3.4), 'flower2');
    pen.fill(disc(932, 477, 3.2) + disc(1112, 476, 3.2), 'flower3');
    tree(pen, 1164, 484, 0.92, 21);
  });
}

export function agreements(pen) {
  pen.named('place-agreements', () => {
    const { x, far, near } = deck;
    const arc = (edge, up) => `M${n(x(0))},${n(edge(0) - up)}Q${n(x(0.5))},${n(edge(0.5) * 2 - edge(0) - up)} ${n(x(1))},${n(edge(1) - up)}`;
    // Its shade on the water, and the heads of brick it rests on.
    pen.fill(blob([[1164, 634], [1210, 626], [1252, 634], [1254, 664], [1208, 674], [1162, 664]]), 'waterdd', 0.36);
    pen.fill(`${arc(far, 0)}L${x(1)},${near(1)}Q${x(0.5)},${n(near(0.5) * 2 - near(0))} ${x(0)},${near(0)}Z`, 'waterdd', 0.55);
    // Far railing.
    const posts = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
    pen.stroke(posts.map((t) => `M${n(x(t))},${n(far(t))}V${n(far(t) - 23)}`).join(''), 'paperd', 3.6);
    pen.stroke(arc(far, 23), 'paperd', 5);
    pen.stroke(arc(far, 10), 'paperd', 2.2);
    // Beams, and the planks at both ends; the middle is still to be made.
    const beam = (part) => (t) => far(t) + (near(t) - far(t)) * part;
    for (const part of [0.14, 0.5, 0.86]) {
      const under = (lift) => `M${n(x(0.1))},${n(beam(part)(0.1) + lift)}Q${n(x(0.5))},${n(beam(part)(0.5) * 2 - beam(part)(0.1) + lift)} ${n(x(0.9))},${n(beam(part)(0.9) + lift)}`;
      pen.stroke(under(3), 'woodd', 7);
      pen.stroke(under(0), 'wood', 3);
    }
    for (const [a, b] of FIXED) plank(pen, a, b);
    pen.fill(`${arc(near, 0)}v10Q${x(0.5)},${n(near(0.5) * 2 - near(0) + 8)} ${x(0)},${near(0) + 10}Z`, 'wood');
    pen.fill(`${arc(near, -9)}v22Q${x(0.5)},${n(near(0.5) * 2 - near(0) + 20)} ${x(0)},${near(0) + 31}Z`, 'woodd');
    for (const [left, t] of [[1118, 0], [1272, 1]]) {
      pen.fill(box(left, near(t) - 2, 18, 38), 'brick');
      pen.stroke(`M${left + 2},${near(t) + 8}h6M${left + 9},${near(t) + 16}h6M${left + 3},${near(t) + 24}h6`, 'brickd', 1.6, 0.7);
      pen.fill(box(left - 2, near(t) - 5, 22, 5), 'stone');
    }
    nearRail(pen);
    // Three milestones beside the way.
    for (const y of [768, 826, 884]) {
      pen.moved(1304, y, 1, () => {
        shadow(pen, 0, 0, 14, 0.2);
        pen.fill('M-13,0v-26a13,13 0 0 1 26,0v26Z', 'stone');
        pen.fill('M-13,0v-26a13,13 0 0 1 9,-12.3q-3,18 0,38.3Z', 'stoned');
        pen.fill('M-13,-10h26v4h-26Z', 'red');
        pen.stroke('M-17,0q1,-6 0,-8M15,1q1,-5 3,-8M18,1q0,-3 2,-5', 'tuft', 1.7);
      });
    }
  });
}

export function backpack(pen) {
  pen.named('place-backpack', () => {
    shadow(pen, 886, 872, 60, 0.2);
    pen.moved(887, 874, 1.06, () => {
      // Rolled mat, side pockets, flask.
      pen.fill('M-46,-22h92a11,11 0 0 1 0,22h-92a11,11 0 0 1 0,-22Z', 'leaf2');
      pen.fill(disc(46, -11, 11), 'leaf4');
      pen.stroke('M46,-11m-6,0a6,6 0 1 1 6,6', 'leaf1', 1.8);
      pen.stroke('M-22,-22v22M20,-22v22', 'woodd', 4);
      pen.fill('M42,-140h10a4,4 0 0 1 4,4v48h-18v-48a4,4 0 0 1 4,-4Z', 'water');
      pen.fill(box(42, -150, 10, 11), 'teal');
      pen.fill(box(40, -128, 3.4, 40), 'waterl');
      pen.fill('M-48,-106h10v58h-10q-9,0 -9,-10v-38q0,-10 9,-10ZM36,-106h12q9,0 9,10v38q0,10 -9,10h-12Z', 'bagd');
      pen.stroke('M40,-92h13', 'bagl', 2.2);
      // The bag itself.
      pen.fill('M-42,-104C-42,-144 -22,-160 0,-160C22,-160 42,-144 42,-104V-28Q42,-14 28,-14H-28Q-42,-14 -42,-28Z', 'bag');
      pen.fill('M-42,-104C-42,-144 -22,-160 0,-160C-14,-148 -24,-128 -24,-94V-14H-28Q-42,-14 -42,-28Z', 'bagd', 0.6);
      pen.fill('M42,-104V-28Q42,-14 28,-14H24Q34,-40 32,-104Z', 'bagl', 0.6);
      pen.stroke('M-12,-159q12,-18 24,0', 'bagd', 5.4);
      pen.fill('M-46,-110C-46,-146 -22,-162 0,-162C22,-162 46,-146 46,-110Q0,-88 -46,-110Z', 'bagl');
      pen.fill('M-46,-110C-46,-146 -22,-162 0,-162C-16,-152 -30,-136 -30,-103Q-40,-106 -46,-110Z', 'bag', 0.8);
      pen.fill(box(-5, -112, 10, 32), 'woodd');
      pen.fill('M-8,-88h16v12h-16Z', 'stone');
      // Map in the pocket.
      pen.fill('M-20,-62v-19l10,4l10,-4l10,4v15Z', 'paper');
      pen.fill('M-10,-62v-15l10,-4v19Z', 'paperd', 0.6);
      pen.stroke('M-17,-71l5,2M-7,-72l5,-2M3,-72l4,2', 'red', 1.7);
      pen.fill('M-24,-66h48a6,6 0 0 1 6,6v28a8,8 0 0 1 -8,8h-44a8,8 0 0 1 -8,-8v-28a6,6 0 0 1 6,-6Z', 'bagl');
      pen.fill('M-24,-66h10q-4,20 2,42h-10a8,8 0 0 1 -8,-8v-28a6,6 0 0 1 6,-6Z', 'bag', 0.8);
      pen.stroke('M-26,-53h52', 'bagd', 2.6);
      pen.fill(box(-4, -58, 8, 11), 'stone');
    });
  });
}

/** One table, two chairs that mirror each other, two mugs. */
export function pitstop(pen) {
  pen.named('scenery-pitstop', () => pen.moved(789, 548, 1, () => {
    pen.fill(disc(0, 2, 92, 11), 'sandd');
    pen.fill(disc(0, 0, 88, 9), 'sand');
    pen.fill(disc(-10, 1, 66, 6), 'shade', 0.14);
    pen.stroke('M0,0V-108', 'woodd', 4);
    pen.fill('M-14,-3q14,-7 28,0v4h-28Z', 'stoned');
    pen.fill('M-64,-86Q0,-152 64,-86Q48,-94 32,-86Q16,-94 0,-86Q-16,-94 -32,-86Q-48,-94 -64,-86Z', 'orange');
    pen.fill('M-64,-86Q-26,-126 0,-119Q-28,-108 -32,-86Q-48,-94 -64,-86ZM0,-119Q28,-108 32,-86Q16,-94 0,-86Z', 'paper');
    pen.fill('M-64,-86Q-26,-126 0,-119Q-34,-112 -48,-90Q-56,-91 -64,-86Z', 'shade', 0.12);
    pen.fill(disc(0, -120, 3.2), 'woodd');
    for (const side of [-1, 1]) {
      const name = side < 0 ? 'amber' : 'violet';
      pen.moved(60 * side, 0, 1, () => {
        pen.fill('M8,-54q8,-2 8,4L13,2h-5L10,-20H-12L-13,2H-18L-16,-26h27Z', name);
        pen.fill('M-19,-28h32v6h-32Z', name);
        pen.fill('M-15,-32q14,-5 25,0v4h-25Z', side < 0 ? 'yellow' : 'lilac');
      }, side < 0);
    }
    pen.fill('M-37,-37h74v7h-74Z', 'woodl');
    pen.fill('M-37,-31h74v3h-74Z', 'wood');
    pen.stroke('M-27,-28L-31,2M27,-28L31,2', 'woodd', 4.6);
    for (const side of [-1, 1]) {
      pen.moved(20 * side, 0, 1, () => {
        pen.stroke('M5,-46q6,0 5,4q-1,4 -5,3', side < 0 ? 'amber' : 'violet', 2.2);
        pen.fill('M-6,-49h11v10q0,3 -3,3h-5q-3,0 -3,-3Z', side < 0 ? 'yellow' : 'lilac');
      }, side < 0);
    }
    if (pen.palette === 'dusk') pen.fill([-64, -48, -32, -16, 0, 16, 32, 48, 64].map((x) => disc(x, x % 32 ? -84 : -80, 2.2)).join(''), 'lit');
  }));
}

/** Small heaps of stones where flags can stand. */
export function cairns(pen, feet) {
  pen.named('scenery-cairns', () => {
    for (const [x, y, s] of feet) {
      pen.fill(polygon([[x - 9 * s, y + 2 * s], [x - 6 * s, y - 3 * s], [x - 1 * s, y - 4.5 * s], [x + 5 * s, y - 3.5 * s], [x + 9 * s, y + 2 * s]]), 'stone');
      pen.fill(polygon([[x - 9 * s, y + 2 * s], [x - 6 * s, y - 3 * s], [x - 2 * s, y - 2 * s], [x - 3 * s, y + 2 * s]]), 'stoned');
    }
  });
}

