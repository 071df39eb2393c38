import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The tokens of a block that are plain colours. */
function tokensOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/** Relative luminance, as WCAG counts it. */
function light(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const morning = tokensOf(':root');
const dusk = { ...morning, ...tokensOf(":root[data-palette='dusk']") };

describe.each([['light', morning], ['dusk', dusk]] as const)('%s', (_, tokens) => {
  const text = ['ink', 'muted', 'green', 'green-deep', 'alarm'];
  const grounds = ['paper', 'card', 'sand', 'green-soft', 'alarm-soft'];
  const pairs = [
    ...text.flatMap((a) => grounds.map((b) => [a, b] as const)).filter(([a, b]) => a !== 'muted' || b !== 'alarm-soft'),
    ['ink', 'employee'], ['ink', 'manager'], ['ink', 'together'],
    ['employee-ink', 'employee'], ['manager-ink', 'manager'], ['together-ink', 'together'],
  ] as const;

  test.each(pairs)('%s is readable on %s', (a, b) => {
    expect(contrast(tokens[a] ?? '', tokens[b] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['green', 'green-deep', 'alarm', 'ink', 'employee-ink', 'manager-ink'])('white is readable on %s', (name) => {
    expect(contrast('#ffffff', tokens[name] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a field is seen', () => {
    expect(contrast(tokens['edge'] ?? '', tokens['card'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('who wrote what keeps its colours at dusk', () => {
  for (const name of ['employee', 'employee-ink', 'manager', 'manager-ink', 'together', 'together-ink'])
    expect(dusk[name]).toBe(morning[name]);
});
