import { expect, it } from 'vitest';

import type { App } from '../shared/app.svelte';
import { SettingsPage } from './settings.svelte';

/** A page whose commands work or are refused; what it said. */
function page(works: boolean) {
  const told: string[] = [];
  const app = {
    words: { t: (key: string) => key },
    status: null,
    run: () => Promise.resolve(works ? {} : null),
    tell: (text: string) => told.push(text),
  } as unknown as App;
  return { page: new SettingsPage(app), told };
}

it.each([
  [true, ['settings-you-saved']],
  [false, []],
])('who I am is saved: %s', async (works, said) => {
  const { page: settings, told } = page(works);
  expect(await settings.saveManager('Joke Bos', '', '')).toBe(works);
  expect(told).toEqual(said);
});
