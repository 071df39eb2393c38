// Writes a path as short as it can be: relative, a tenth of a unit exact, no needless signs.

const ARITY = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The numbers of a command; in an arc the two flags may be written without a space behind them. */
function numbers(text, arc) {
  const values = [];
  for (let rest = text; ; ) {
    const flag = arc && (values.length % 7 === 3 || values.length % 7 === 4);
    const found = (flag ? /[01]/ : /-?(?:\d+\.?\d*|\.\d+)/).exec(rest);
    if (!found) return values;
    values.push(Number(found[0]));
    rest = rest.slice(found.index + found[0].length);
  }
}

function* commands(d) {
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const arity = ARITY[letter.toUpperCase()];
    const values = numbers(rest, letter.toUpperCase() === 'A');
    if (arity === undefined) throw new Error(`path command ${letter}`);
    if (arity === 0) yield [letter, []];
    for (let i = 0; arity > 0 && i < values.length; i += arity) {
      const again = i > 0 && letter.toUpperCase() === 'M' ? (letter === 'M' ? 'L' : 'l') : letter;
      yield [again, values.slice(i, i + arity)];
    }
  }
}

const short = (value) => String(value).replace(/^(-?)0\./, '$1.');
const tenth = (value) => Math.round(value * 10) / 10 || 0;

/** Numbers behind one another, with a space only where they would run together. */
function join(parts) {
  let text = '';
  for (const part of parts) {
    const next = short(part);
    const apart = text === '' || next.startsWith('-') || (next.startsWith('.') && /\.\d*$/.test(text));
    text += (apart ? '' : ' ') + next;
  }
  return text;
}

export function pack(d) {
  let [x, y] = [0, 0]; // where the pen is meant to be
  let [px, py] = [0, 0]; // where the rounded path has come to
  let start = [0, 0];
  let home = [0, 0];
  let text = '';
  let last = '';
  for (const [letter, v] of commands(d)) {
    const kind = letter.toUpperCase();
    const absolute = letter === kind;
    const from = [x, y];
    const point = (i) => (absolute ? [v[i], v[i + 1]] : [from[0] + v[i], from[1] + v[i + 1]]);
    let out = [];
    if (kind === 'Z') {
      [x, y] = start;
      [px, py] = home;
    } else if (kind === 'H' || kind === 'V') {
      if (kind === 'H') x = absolute ? v[0] : x + v[0];
      else y = absolute ? v[0] : y + v[0];
      const step = tenth(kind === 'H' ? x - px : y - py);
      if (kind === 'H') px += step;
      else py += step;
      out = [step];
    } else {
      const lead = kind === 'A' ? 5 : 0;
      if (kind === 'A') out = [...v.slice(0, 2).map((r) => (r > 5 ? Math.round(r) : tenth(r))), Number(v[2])];
      let end = [x, y];
      for (let i = lead; i < v.length; i += 2) {
        end = point(i);
        out.push(tenth(end[0] - px), tenth(end[1] - py));
      }
      [x, y] = end;
      px += out.at(-2);
      py += out.at(-1);
      // The two flags of an arc need no space behind them.
      if (kind === 'A') out[3] = `${v[3]}${v[4]}${short(out[3])}`;
      if (kind === 'M') {
        start = [x, y];
        home = [px, py];
      }
    }
    const small = text === '' && kind === 'M' ? 'M' : kind.toLowerCase();
    const body = join(out);
    const silent = small === last && small !== 'm' && small !== 'z';
    text += silent ? (body.startsWith('-') || (body.startsWith('.') && /\.\d*$/.test(text)) ? body : ` ${body}`) : small + body;
    last = small;
  }
  return text;
}

/** The path scaled and then moved. */
export function shift(d, x, y, scale) {
  let text = '';
  for (const [letter, v] of commands(d)) {
    const kind = letter.toUpperCase();
    const [dx, dy] = letter === kind ? [x, y] : [0, 0];
    const out = v.map((value, i) => {
      if (kind === 'A' && i < 5) return i < 2 ? value * scale : value;
      const across = kind === 'H' || (kind !== 'V' && (kind === 'A' ? i === 5 : i % 2 === 0));
      return value * scale + (across ? dx : dy);
    });
    text += `${letter}${out.join(' ')}`;
  }
  return text;
}
