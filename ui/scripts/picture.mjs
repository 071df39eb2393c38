// Makes board/onderweg.webp and board/onderweg-dusk.webp of the drawings beside them, for the screens that show the
// landscape as a background: an engine without a graphics card needs a tenth of a second to paint a drawing itself.
// `--check` says whether the pictures still are of these drawings. Needs rsvg-convert and ImageMagick.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const board = (name) => fileURLToPath(new URL(`../board/${name}`, import.meta.url));
const made = board('onderweg.webp.json');
const names = ['onderweg', 'onderweg-dusk'];
const drawings = Object.fromEntries(
  names.map((name) => [name, createHash('sha256').update(readFileSync(board(`${name}.svg`))).digest('hex')]),
);

if (process.argv.includes('--check')) {
  const known = JSON.parse(readFileSync(made, 'utf8'));
  const old = names.filter((name) => known[name] !== drawings[name]);
  for (const name of old) console.error(`board/${name}.webp is of an older drawing: run \`npm run picture\``);
  if (old.length) process.exit(1);
} else {
  for (const name of names) {
    const png = board(`${name}.png`);
    execFileSync('rsvg-convert', ['--width', '1600', '--output', png, board(`${name}.svg`)]);
    execFileSync('convert', [png, '-quality', '85', board(`${name}.webp`)]);
    rmSync(png);
  }
  writeFileSync(made, `${JSON.stringify(drawings, null, 2)}\n`);
}
