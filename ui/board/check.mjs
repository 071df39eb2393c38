// Checks the drawings, the living parts and their geometry (places.json), and that draw.mjs made them.
// Run: node ui/board/check.mjs    Exit 1 with a list of what is wrong. No dependencies.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { files } from './draw.mjs';
import { checkColours, checkLiving } from './draw/check.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const placesFile = process.argv[2] ?? join(here, 'places.json');

const errors = [];
const fail = (message) => errors.push(message);

// ---------------------------------------------------------------- geometry

const LANES = {
  looking_back: ['proud', 'learned', 'better'],
  energy: ['gives', 'takes'],
  talents: ['more', 'same', 'less'],
  learning: ['goal'],
  employability: ['remark'],
  horizon: ['one_year', 'three_years', 'five_years'],
  backpack: ['take_along', 'need'],
  agreements: [],
};
const IDS = Object.keys(LANES); // in the order of the signs 1 to 8
const WITH_INSTRUMENT = ['energy', 'learning', 'employability', 'agreements'];
const LANE_MIN = [160, 92]; // two notes of 156 x 42
const FOCUS_MARGIN = 10; // board units between a focus rectangle and the camera's edge

const isRect = (r) => Array.isArray(r) && r.length === 4 && r.every(Number.isFinite) && r[2] > 0 && r[3] > 0;
const inside = (r, o, m = 0) =>
  r[0] >= o[0] + m && r[1] >= o[1] + m && r[0] + r[2] <= o[0] + o[2] - m && r[1] + r[3] <= o[1] + o[3] - m;
const overlap = (a, b) => a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
const show = (r) => `[${r.join(', ')}]`;

/** Disc and widest plate of a sign whose post stands at [x, y]. */
const signRect = ([x, y]) => [x - 23, y - 76, 23 + 214, 46];
/** The part of the post under the plate. */
const postRect = ([x, y]) => [x - 4, y - 30, 8, 30];

function keysAre(object, expected, where) {
  const got = Object.keys(object).sort().join(' ');
  const want = [...expected].sort().join(' ');
  if (got !== want) fail(`${where}: keys are "${got}", expected "${want}"`);
}

function pairwise(items, what) {
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++)
      if (overlap(items[i].rect, items[j].rect))
        fail(`${what}: ${items[i].name} ${show(items[i].rect)} overlaps ${items[j].name} ${show(items[j].rect)}`);
}

function checkPlaces(data) {
  keysAre(data, ['version', 'canvas', 'pitstop', 'places'], 'places.json');
  if (data.version !== 2) fail('version must be 2');
  if (JSON.stringify(data.canvas) !== '[1600,900]') fail('canvas must be [1600, 900]');
  const canvas = [0, 0, 1600, 900];
  if (!isRect(data.pitstop) || !inside(data.pitstop, canvas)) fail('pitstop must be a rectangle inside the canvas');
  const ids = data.places.map((p) => p.id);
  if (ids.join() !== IDS.join()) return fail(`places must be ${IDS.join(', ')} in this order; found ${ids.join(', ')}`);

  const parts = []; // everything in the overview that must not touch
  const regions = [];
  data.places.forEach((p, i) => {
    const has = WITH_INSTRUMENT.includes(p.id);
    keysAre(p, ['id', 'number', 'sign', 'region', 'focus', 'lanes', 'instrument', ...(has ? ['instrument_focus'] : [])], p.id);
    if (p.number !== i + 1) fail(`${p.id}: number must be ${i + 1}`);
    if (!Array.isArray(p.sign) || p.sign.length !== 2 || !p.sign.every(Number.isFinite)) return fail(`${p.id}: sign must be [x, y]`);
    for (const key of ['region', 'focus'])
      if (!isRect(p[key])) return fail(`${p.id}: ${key} must be [x, y, w, h]`);
      else if (!inside(p[key], canvas)) fail(`${p.id}: ${key} ${show(p[key])} leaves the canvas`);

    const plate = signRect(p.sign);
    if (!inside(plate, canvas)) fail(`${p.id}: sign ${show(plate)} leaves the canvas`);
    parts.push({ name: `${p.id} sign`, rect: plate }, { name: `${p.id} post`, rect: postRect(p.sign), post: true });
    regions.push({ name: `${p.id} region`, rect: p.region });

    if (p.focus[2] * 9 !== p.focus[3] * 16) fail(`${p.id}: focus ${show(p.focus)} is not exactly 16:9`);
    if (!inside(plate, p.focus)) fail(`${p.id}: its own sign ${show(plate)} is not inside the focus camera ${show(p.focus)}`);

    const laneIds = p.lanes.map((l) => l.id);
    if (laneIds.join() !== LANES[p.id].join()) fail(`${p.id}: lanes must be [${LANES[p.id]}], found [${laneIds}]`);
    const close = [{ name: `${p.id} sign`, rect: plate }, { name: `${p.id} post`, rect: postRect(p.sign), post: true }];
    for (const l of p.lanes) {
      const name = `${p.id}.${l.id}`;
      keysAre(l, ['id', 'overview', 'focus'], name);
      if (!isRect(l.overview) || !isRect(l.focus)) { fail(`${name}: overview and focus must be [x, y, w, h]`); continue; }
      if (l.overview[2] < LANE_MIN[0] || l.overview[3] < LANE_MIN[1])
        fail(`${name}: overview ${show(l.overview)} is smaller than ${LANE_MIN.join(' x ')}`);
      if (!inside(l.overview, canvas)) fail(`${name}: overview ${show(l.overview)} leaves the canvas`);
      if (!inside(l.overview, p.region)) fail(`${name}: overview ${show(l.overview)} leaves the region ${show(p.region)}`);
      if (!inside(l.focus, p.focus, FOCUS_MARGIN))
        fail(`${name}: focus ${show(l.focus)} is not inside the camera ${show(p.focus)} with a margin of ${FOCUS_MARGIN}`);
      parts.push({ name, rect: l.overview });
      close.push({ name: `${name} (focus)`, rect: l.focus });
    }
    if (has) {
      if (!isRect(p.instrument) || !isRect(p.instrument_focus)) return fail(`${p.id}: instrument and instrument_focus must be [x, y, w, h]`);
      if (!inside(p.instrument, canvas)) fail(`${p.id}: instrument leaves the canvas`);
      if (!inside(p.instrument, p.region)) fail(`${p.id}: instrument ${show(p.instrument)} leaves the region ${show(p.region)}`);
      if (!inside(p.instrument_focus, p.focus, FOCUS_MARGIN))
        fail(`${p.id}: instrument_focus ${show(p.instrument_focus)} is not inside the camera ${show(p.focus)} with a margin of ${FOCUS_MARGIN}`);
      if (p.id !== 'agreements' && !inside(p.instrument, p.instrument_focus))
        fail(`${p.id}: instrument_focus must contain the drawn instrument ${show(p.instrument)}`);
      parts.push({ name: `${p.id} instrument`, rect: p.instrument });
      close.push({ name: `${p.id} instrument (focus)`, rect: p.instrument_focus });
    } else if (p.instrument !== null) fail(`${p.id}: instrument must be null`);
    pairwise(close.filter((x) => !x.post), 'focus');
    for (const x of close) if (x.post) for (const y of close) if (!y.name.endsWith(' sign') && y !== x && overlap(x.rect, y.rect)) fail(`focus: ${x.name} is hidden by ${y.name}`);
  });

  parts.push({ name: 'pitstop', rect: data.pitstop });
  pairwise(parts, 'overview');
  pairwise(regions, 'regions');
}

// ---------------------------------------------------------------- drawing

const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'opacity', 'transform', 'clip-path', 'id'];
const ELEMENTS = {
  svg: ['xmlns', 'viewBox', 'width', 'height'],
  defs: [],
  g: PAINT,
  path: ['d', ...PAINT],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry', ...PAINT],
  circle: ['cx', 'cy', 'r', ...PAINT],
  ellipse: ['cx', 'cy', 'rx', 'ry', ...PAINT],
  linearGradient: ['id', 'x1', 'y1', 'x2', 'y2', 'gradientUnits'],
  stop: ['offset', 'stop-color'],
  clipPath: ['id'],
};
const MAX_BYTES = 120_000;
const GROUPS = [...IDS.map((id) => `place-${id}`), 'scenery-pitstop'];
const OURS = ['cyclists', 'scenery-living']; // what is no land: never in land*.svg, always in onderweg*.svg

function checkDrawing(file, text) {
  const fail = (message) => errors.push(`${file}: ${message}`);
  if (Buffer.byteLength(text) > MAX_BYTES) fail(`larger than ${MAX_BYTES} bytes`);
  if (/<!DOCTYPE|<!ENTITY|<!\[CDATA\[/i.test(text)) fail('no doctype, entities or CDATA');
  const body = text.replace(/^<\?xml[^>]*\?>/, '').replace(/<!--[\s\S]*?-->/g, '');
  const ids = new Map();
  const groups = new Set();
  const references = [];
  const open = [];
  let last = 0;
  for (const m of body.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g)) {
    const between = body.slice(last, m.index);
    if (between.trim()) fail(`text between elements: "${between.trim().slice(0, 60)}"`);
    last = m.index + m[0].length;
    const [, closing, name, attributes, selfClosing] = m;
    if (closing) {
      const expected = open.pop();
      if (expected !== name) fail(`</${name}> closes <${expected}>`);
      continue;
    }
    const line = text.slice(0, text.indexOf(m[0])).split('\n').length;
    if (!(name in ELEMENTS)) {
      fail(`line ${line}: element <${name}> is not in the subset`);
      if (!selfClosing) open.push(name);
      continue;
    }
    if (!open.length && name !== 'svg') fail(`line ${line}: <${name}> outside <svg>`);
    for (const a of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      const key = a[1];
      const value = a[2] ?? a[3];
      if (!ELEMENTS[name].includes(key)) { fail(`line ${line}: attribute ${key} on <${name}> is not in the subset`); continue; }
      if (key === 'id') {
        if (ids.has(value)) fail(`line ${line}: id "${value}" is used twice`);
        ids.set(value, name);
        if (name === 'g') groups.add(value);
      }
      if (['fill', 'stroke', 'stop-color'].includes(key) && !/^(none|#[0-9A-F]{6}|url\(#[\w-]+\))$/.test(value))
        fail(`line ${line}: ${key}="${value}" is not none, #RRGGBB (capitals) or url(#id)`);
      const url = /url\(([^)]*)\)/.exec(value);
      if (url) references.push([line, url[1]]);
      if (/var\(|calc\(|https?:|data:/.test(value) && key !== 'xmlns') fail(`line ${line}: ${key}="${value}" is not allowed`);
      if (key === 'opacity' && !(Number(value) > 0 && Number(value) <= 1)) fail(`line ${line}: opacity ${value}`);
      if (key === 'viewBox' && value !== '0 0 1600 900') fail('viewBox must be 0 0 1600 900');
      if (/NaN|undefined|Infinity/.test(value)) fail(`line ${line}: ${key}="${value}"`);
    }
    if (!selfClosing) open.push(name);
  }
  if (body.slice(last).trim()) fail(`text or broken element: "${body.slice(last).trim().slice(0, 60)}"`);
  if (open.length) fail(`not closed: ${open.join(', ')}`);
  for (const [line, ref] of references)
    if (!/^#/.test(ref) || !['linearGradient', 'clipPath'].includes(ids.get(ref.slice(1)))) fail(`line ${line}: reference ${ref} leads nowhere`);
  for (const id of GROUPS) if (!groups.has(id)) fail(`group "${id}" is missing`);
  for (const id of OURS) if (groups.has(id) !== file.startsWith('onderweg')) fail(`group "${id}" belongs in onderweg*.svg alone`);
  for (const id of groups)
    if (!GROUPS.includes(id) && !OURS.includes(id) && !/^scenery-[a-z]+$/.test(id)) fail(`group id "${id}" is neither a place, "cyclists" nor "scenery-…"`);
}

// ---------------------------------------------------------------- run

try {
  checkPlaces(JSON.parse(readFileSync(placesFile, 'utf8')));
  for (const [name, fresh] of files()) {
    const stored = readFileSync(join(here, name), 'utf8');
    if (stored !== fresh) fail(`${name} is not what draw.mjs draws: run node ui/board/draw.mjs`);
    if (name.endsWith('.svg')) checkDrawing(name, stored);
    else checkLiving(JSON.parse(stored), fail);
  }
  checkColours(fail);
} catch (error) {
  fail(`cannot check: ${error.message}`);
}
if (errors.length) {
  console.error(`Board: ${errors.length} problem(s)\n` + errors.map((e) => `  - ${e}`).join('\n'));
  process.exit(1);
}
console.log('Board: drawings, living parts and geometry are in order.');
