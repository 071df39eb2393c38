// Makes a page for each language in which the unlock screen stands ready, and the code comes after it: a start shows
// the screen as soon as the window can paint, and not only once the code has been read and run.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ui = dirname(dirname(fileURLToPath(import.meta.url)));
const made = join(ui, 'node_modules/.praatplaat-still');

// The same names for the same pictures as in the page's own build, seen from the top.
await build({
  root: ui,
  base: '/',
  logLevel: 'warn',
  build: { ssr: 'src/still.ts', outDir: made, emptyOutDir: true, ssrEmitAssets: false },
});
// There is no window here: nothing is painted, so nothing comes after it, and nobody sees in which light it stands.
globalThis.requestAnimationFrame = () => 0;
globalThis.document = { documentElement: { dataset: {} } };
const { still } = await import(pathToFileURL(join(made, 'still.js')).href);
rmSync(made, { recursive: true });

let page = readFileSync(join(ui, 'dist/index.html'), 'utf8');

/** Takes every element of a kind out of the page. */
function take(pattern, what) {
  const found = [...page.matchAll(pattern)];
  if (!found.length) throw new Error(`dist/index.html has no ${what}`);
  for (const [element] of found) page = page.replace(element, '');
  return found;
}

const code = [
  ...take(/\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g, 'code'),
  ...take(/\s*<link rel="modulepreload"[^>]* href="([^"]+)">/g, 'code to fetch ahead'),
].map(([, address]) => address);
const fonts = take(/\s*<link rel="preload"[^>]* as="font"[^>]*>/g, 'fonts').map(([element]) => element);
const firstLook = readFileSync(join(ui, 'src/first-look.js'), 'utf8');
writeFileSync(join(ui, 'dist/first-look.js'), firstLook.replace("['CODE']", JSON.stringify(code)));

for (const language of ['nl', 'en']) {
  const markup = still(language).replaceAll('"/assets/', '"./assets/').replace('<input', '<input autofocus');
  const ready = page
    .replace('<html lang="nl">', `<html lang="${language}" data-palette="light">`)
    .replace(/\s*<link rel="stylesheet"/, (found) => `\n    <script defer src="./first-look.js"></script>${fonts.join('')}${found}`)
    .replace('<div id="app"></div>', () => `<div id="app" data-still>${markup}</div>`);
  writeFileSync(join(ui, `dist/unlock.${language}.html`), ready);
}
