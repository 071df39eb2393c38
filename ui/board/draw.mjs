// Draws the board. Run: node ui/board/draw.mjs   Writes, beside this file:
//   onderweg*.svg  the drawing as a picture: bridge made, flags up, two people under way
//   land*.svg      the same land without anything of a talk; the living parts go over it
//   living.json    those parts, for the page and for the form
// each drawing in three palettes. check.mjs fails when they are not what this draws.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { far, foreground, growth, meadows, mountains, polder, river, road, sky } from './draw/land.mjs';
import { energy, learning, lookingBack, talents } from './draw/left.mjs';
import { FLAGS, living, whole } from './draw/living.mjs';
import { PALETTES } from './draw/palette.mjs';
import { Pen } from './draw/pen.mjs';
import { agreements, backpack, cairns, employability, pitstop } from './draw/right.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Where no flower grows: signs, instruments and things. */
const TAKEN = [
  [11, 498, 190, 76], [11, 628, 190, 76], [463, 490, 190, 76], [421, 624, 190, 76], [893, 490, 210, 76], [823, 614, 190, 76], [1287, 504, 190, 76], [1287, 612, 190, 76],
  [0, 690, 250, 190], [464, 670, 130, 124], [596, 670, 220, 220], [820, 690, 136, 190], [1286, 720, 310, 170], [1120, 520, 180, 380],
  [690, 440, 200, 116], [400, 470, 46, 96], [20, 440, 400, 66], [976, 486, 160, 100], [500, 470, 200, 20], [1300, 570, 300, 60],
];

function draw(palette, withPeople) {
  const pen = new Pen(palette);
  const gradient = (id, ...stops) =>
    pen.push(`<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.map(([at, name]) => `<stop offset="${at}" stop-color="${pen.colour(name)}"/>`).join('')}</linearGradient>`);
  pen.push('<defs>');
  gradient('gradient-sky', [0, 'sky0'], [0.3, 'sky1'], [0.52, 'sky2'], [0.68, 'sky3'], [1, 'sky3']);
  gradient('gradient-river', [0, 'waterl'], [0.4, 'water'], [1, 'waterd']);
  pen.push('</defs>');
  sky(pen);
  far(pen);
  mountains(pen);
  polder(pen);
  cairns(pen, Object.values(FLAGS).map(([x, y], index) => [x, y, 1 - index * 0.2]));
  meadows(pen);
  river(pen);
  road(pen);
  growth(pen, TAKEN);
  foreground(pen);
  energy(pen);
  talents(pen);
  employability(pen);
  agreements(pen);
  lookingBack(pen);
  learning(pen);
  backpack(pen);
  pitstop(pen);
  if (withPeople) whole(pen);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- Drawn by draw.mjs: do not edit. "Onderweg", the board of Praatplaat, ${palette}. -->`,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900">',
    ...pen.lines.map((line) => line.trimStart()),
    '</svg>',
    '',
  ].join('\n');
}

/** Every file this draws: name → text. */
export function files() {
  const result = new Map();
  for (const palette of PALETTES) {
    const tail = palette === 'light' ? '' : `-${palette}`;
    result.set(`onderweg${tail}.svg`, draw(palette, true));
    result.set(`land${tail}.svg`, draw(palette, false));
  }
  result.set('living.json', `${JSON.stringify(living())}\n`);
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of files()) {
    writeFileSync(join(here, name), text);
    console.log(`${name} ${(text.length / 1000).toFixed(1)} kB`);
  }
}
