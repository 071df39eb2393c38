// The pen: SVG elements in the subset that also prints, in the colours of one palette.
import { pack } from './pack.mjs';
import { colours, OUTLINED } from './palette.mjs';

/** A number as short as it can be. */
export const n = (value) => String(Math.round(value * 10) / 10 || 0).replace(/^(-?)0\./, '$1.');
const at = ([x, y]) => `${n(x)},${n(y)}`;

/** A smooth line through points. */
export function curve(points, closed = false) {
  const count = points.length;
  const get = (i) => (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]);
  let d = `M${at(points[0])}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const one = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const two = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${at(one)} ${at(two)} ${at(c)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A smooth closed shape through points. */
export const blob = (points) => curve(points, true);

/** Land under a smooth skyline, down to `bottom`. */
export const land = (points, bottom) =>
  `${curve(points)}V${n(bottom)}H${n(points[0][0])}Z`;

export const polygon = (points) => `M${points.map(at).join('L')}Z`;
export const disc = (x, y, r, ry = r) => `M${n(x - r)},${n(y)}a${n(r)},${n(ry)} 0 1 1 ${n(2 * r)},0a${n(r)},${n(ry)} 0 1 1 ${n(-2 * r)},0Z`;
export const box = (x, y, w, h) => `M${n(x)},${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`;

/** The points of a smooth line, `per` for each stretch. */
export function sample(points, per = 6) {
  const result = [];
  const get = (i) => points[Math.max(0, Math.min(points.length - 1, i))];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    for (let k = 0; k < per; k++) {
      const t = k / per;
      result.push(b.map((_, j) => 0.5 * (2 * b[j] + (c[j] - a[j]) * t + (2 * a[j] - 5 * b[j] + 4 * c[j] - e[j]) * t ** 2 + (3 * b[j] - a[j] - 3 * c[j] + e[j]) * t ** 3)));
    }
  }
  result.push(points.at(-1));
  return result;
}

/** A band along [x, y, width] points, narrower where it is far away. */
export function ribbon(points, { grow = 0, per = 1 } = {}) {
  const line = sample(points, per);
  const sides = [[], []];
  line.forEach(([x, y, w], i) => {
    const a = line[Math.max(0, i - 1)];
    const b = line[Math.min(line.length - 1, i + 1)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [dx, dy] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const half = w / 2 + grow;
    sides[0].push([x + dx * half, y + dy * half]);
    sides[1].unshift([x - dx * half, y - dy * half]);
  });
  return `${curve(sides[0])}L${curve(sides[1]).slice(1)}Z`;
}

/** Numbers that look like chance and are the same every time. */
export function dice(seed) {
  let state = seed;
  return (low = 0, high = 1) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return low + (state / 4294967296) * (high - low);
  };
}

/** A scalloped cushion of leaves. */
export function clump(x, y, r, bumps = 9, seed = 1, ry = r) {
  const roll = dice(seed * 7919 + Math.round(x * 13 + y * 7));
  const points = Array.from({ length: bumps }, (_, i) => {
    const angle = ((i + roll(-0.18, 0.18)) / bumps) * 2 * Math.PI;
    const far = roll(0.9, 1.08);
    const point = [x + Math.cos(angle) * r * far, y + Math.sin(angle) * ry * far];
    return r > 5 ? point.map(Math.round) : point;
  });
  let d = `M${at(points[0])}`;
  for (let i = 1; i <= bumps; i++) {
    const [a, b] = [points[i - 1], points[i % bumps]];
    const bow = Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.6;
    d += `A${n(bow)},${n(bow)} 0 0 1 ${at(b)}`;
  }
  return `${d}Z`;
}

/** Writes elements; every colour is a name of palette.mjs. */
export class Pen {
  constructor(palette) {
    this.palette = palette;
    this.lines = [];
    this.depth = 1;
  }

  colour(name) {
    if (name === 'none' || name.startsWith('url(')) return name;
    const value = colours[this.palette][name];
    if (!value) throw new Error(`no colour called ${name}`);
    return value;
  }

  push(text) {
    this.lines.push('  '.repeat(this.depth) + text);
  }

  /** A filled shape. */
  fill(d, name, opacity = 1) {
    const ink = this.palette === 'ink' && OUTLINED.has(name) && opacity === 1;
    const edge = ink ? ` stroke="${this.colour('line')}" stroke-width=".9"` : '';
    this.push(`<path d="${pack(d)}" fill="${this.colour(name)}"${edge}${opacity < 1 ? ` opacity="${n2(opacity)}"` : ''}/>`);
  }

  /** A shape of overlapping parts: in ink only its outer edge is drawn. */
  union(d, name) {
    if (this.palette === 'ink' && OUTLINED.has(name)) {
      const line = this.colour('line');
      this.push(`<path d="${pack(d)}" fill="${line}" stroke="${line}" stroke-width="1.8"/>`);
    }
    this.push(`<path d="${pack(d)}" fill="${this.colour(name)}"/>`);
  }

  /** A line with round ends. */
  stroke(d, name, width, opacity = 1, dash = '') {
    const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
    const see = opacity < 1 ? ` opacity="${n2(opacity)}"` : '';
    this.push(`<path d="${pack(d)}" stroke="${this.colour(name)}" stroke-width="${n2(width)}"${dash ? ' stroke-linecap="butt"' : ''}${dashes}${see}/>`);
  }

  /** Round spots of one size. */
  dots(points, name, r) {
    this.stroke(points.map(([x, y]) => `M${n(x)},${n(y)}h.1`).join(''), name, 2 * r);
  }

  /** A named group, or one that is moved. */
  group(head, draw) {
    this.push(`<g ${head}>`);
    this.depth += 1;
    draw();
    this.depth -= 1;
    this.push('</g>');
  }

  named(id, draw) {
    this.group(`id="${id}" fill="none" stroke-linecap="round" stroke-linejoin="round"`, draw);
  }

  moved(x, y, scale, draw, mirror = false) {
    const size = mirror ? `${n2(-scale)} ${n2(scale)}` : n2(scale);
    this.group(`transform="translate(${n(x)} ${n(y)})${scale === 1 && !mirror ? '' : ` scale(${size})`}"`, draw);
  }
}

const n2 = (value) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
