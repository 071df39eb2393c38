import { expect, test } from 'vitest';

import { PaletteChoice } from './palette.svelte';

/** A system that can change its mind, and a page. */
function scene(dark: boolean) {
  const listeners: (() => void)[] = [];
  const system = { matches: dark, addEventListener: (_: string, heard: () => void) => void listeners.push(heard) };
  const page = { dataset: {} as Record<string, string> };
  const set = (now: boolean) => {
    system.matches = now;
    for (const heard of listeners) heard();
  };
  return { system: system as unknown as MediaQueryList, page: page as unknown as HTMLElement, set };
}

test('follows the system, also when it changes', () => {
  const { system, page, set } = scene(true);
  const choice = new PaletteChoice();
  choice.follow(system, page);
  expect([choice.now, page.dataset['palette']]).toEqual(['dusk', 'dusk']);
  set(false);
  expect([choice.now, page.dataset['palette']]).toEqual(['light', 'light']);
});

test('a choice goes before the system, until it is taken back', () => {
  const { system, page, set } = scene(false);
  const choice = new PaletteChoice();
  choice.follow(system, page);
  choice.choose('dusk', page);
  set(false);
  expect([choice.now, page.dataset['palette']]).toEqual(['dusk', 'dusk']);
  choice.choose(null, page);
  expect(page.dataset['palette']).toBe('light');
});
