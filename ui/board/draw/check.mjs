// Checks of the living parts and of the colours in the three palettes.
import { colours, PALETTES } from './palette.mjs';

const STEPS = ['asks_much', 'asks_some', 'fair', 'good', 'strong'];
const PHASES = ['check_in', 'look_back', 'now', 'ahead', 'agree', 'round_off'];

/** Every name leads to a piece, every state has its answer, every colour is there in every palette. */
export function checkLiving({ pieces, palettes, parts }, report) {
  const fail = (message) => report(`living.json: ${message}`);
  const same = (got, want, where) => got.join() === want.join() || fail(`${where}: ${got} instead of ${want}`);
  const used = [
    parts.water.bed, parts.water.surface, ...parts.water.above, parts.water.gauge.piece, parts.water.gauge.marks,
    ...Object.values(parts.streams.gives).flat(), ...Object.values(parts.streams.takes).flat(),
    ...Object.values(parts.fruits).map(({ piece }) => piece), ...Object.values(parts.flags).map(({ piece }) => piece),
    parts.house.pane, parts.house.glow, ...parts.house.home,
    ...parts.bridge.planks, parts.bridge.rail, parts.bridge.garland, ...Object.values(parts.cyclists.riders),
  ];
  for (const id of used) if (!pieces[id]) fail(`no piece called ${id}`);
  for (const id of Object.keys(pieces)) if (!used.includes(id)) fail(`piece ${id} is used nowhere`);
  same(Object.keys(parts.water.levels), ['unknown', ...STEPS], 'water');
  same(Object.keys(parts.water.gauge.levels), ['unknown', ...STEPS], 'gauge');
  same(Object.keys(parts.streams.gives), ['some', 'more', 'many'], 'gives');
  same(Object.keys(parts.streams.takes), ['some', 'more', 'many'], 'takes');
  same(Object.keys(parts.cyclists.stops), PHASES, 'cyclists');
  same(Object.keys(parts.flags), ['one_year', 'three_years', 'five_years'], 'flags');
  for (const levels of [parts.water.levels, parts.water.gauge.levels])
    for (let i = 1; i < STEPS.length; i++) if (!(levels[STEPS[i]] > levels[STEPS[i - 1]])) fail(`the water does not rise from ${STEPS[i - 1]} to ${STEPS[i]}`);
  const ways = PHASES.map((phase) => parts.cyclists.stops[phase].employee[0]);
  if (ways.some((x, i) => i > 0 && x <= ways[i - 1])) fail('the cyclists do not ride on with the phases');
  if (parts.house.windows.length !== 6 || parts.house.panes.length !== 5) fail('six windows of five panes');
  for (const [id, { box, shapes }] of Object.entries(pieces)) {
    if (box.length !== 4 || !box.every(Number.isFinite)) fail(`${id}: box`);
    for (const { d, fill, stroke, width } of shapes) {
      if (!d.startsWith('M') || /NaN|undefined/.test(d)) fail(`${id}: path ${d.slice(0, 40)}`);
      if (stroke && !(width > 0)) fail(`${id}: a line without a width`);
      for (const palette of PALETTES) if (!palettes[palette][fill ?? stroke]) fail(`${id}: ${fill ?? stroke} has no colour in ${palette}`);
    }
  }
}

/** Relative luminance, as WCAG counts it. */
function light(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** What is written or read on the drawing must stand out in every palette. */
export function checkColours(report) {
  const pairs = [
    // Lit panes against dark ones and against the window.
    ['litpane', 'pane', 3], ['litpane', 'win', 4.5],
    // Words and marks of both people on the sectors of the wheel.
    ['#5B4320', 'wheel1', 4.5], ['#5B4320', 'wheel2', 4.5], ['#7A4B00', 'wheel1', 4.5], ['#5B2E91', 'wheel2', 4.5],
    // The steps of the gauge.
    ['teal', 'paper', 3],
    // The riders' bicycles on the path.
    ['iron', 'road', 3],
  ];
  for (const palette of PALETTES) {
    const colour = (name) => (name.startsWith('#') ? name : colours[palette][name]);
    // Names on the windows: in white, but in dark letters where ink is spared and the windows are white.
    const names = [palette === 'ink' ? '#1D2F37' : '#FFFFFF', 'win', 4.5];
    for (const [a, b, least] of [names, ...pairs]) {
      const ratio = contrast(colour(a), colour(b));
      if (ratio < least) report(`${palette}: ${a} on ${b} is ${ratio.toFixed(2)} to 1, needs ${least}`);
    }
  }
  for (const [name, value] of Object.entries(colours.light))
    for (const palette of PALETTES) if (!/^#[0-9A-F]{6}$/.test(colours[palette][name] ?? '')) report(`${palette}: ${name} is no colour (${value})`);
}
