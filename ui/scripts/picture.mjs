// Makes board/onderweg.webp of board/onderweg.svg, for the screens that show the landscape as a background:
// an engine without a graphics card needs a tenth of a second to paint the drawing itself. `--check` says
// whether the picture still is of this drawing. Needs rsvg-convert and ImageMagick.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const board = (name) => fileURLToPath(new URL(`../board/${name}`, import.meta.url));
const made = board('onderweg.webp.json');
const drawing = createHash('sha256').update(readFileSync(board('onderweg.svg'))).digest('hex');

if (process.argv.includes('--check')) {
  if (JSON.parse(readFileSync(made, 'utf8')).drawing !== drawing) {
    console.error('board/onderweg.webp is of an older drawing: run `npm run picture`');
    process.exit(1);
  }
} else {
  const png = board('onderweg.png');
  execFileSync('rsvg-convert', ['--width', '1600', '--output', png, board('onderweg.svg')]);
  execFileSync('convert', [png, '-quality', '85', board('onderweg.webp')]);
  rmSync(png);
  writeFileSync(made, `${JSON.stringify({ drawing }, null, 2)}\n`);
}
