import { expect, it } from 'vitest';

import type { Language, Settings, WorkspaceStatus } from '../bindings';
import type { App } from '../shared/app.svelte';
import { enter, practise } from './enter';

/** The page's side of the door: what was asked of Rust, and what was shown. */
function door(works: boolean) {
  const asked: unknown[] = [];
  const shown: WorkspaceStatus[] = [];
  const app = {
    run: (name: string, args: unknown) => {
      asked.push([name, args]);
      return Promise.resolve(works ? {} : null);
    },
    arrive: (status: WorkspaceStatus) => shown.push(status),
  } as unknown as App;
  return { app, asked, shown };
}

const status = (language: Language) =>
  ({ state: 'open', settings: { id: 'm', language, lock_minutes: 5, list_view: false, letter_keys: true, light: 'system' } as Settings }) as WorkspaceStatus;

it.each([
  ['nothing was chosen', 'en', null, true, 0, 'en'],
  ['what it had was chosen', 'en', 'en', true, 0, 'en'],
  ['another was chosen', 'nl', 'en', true, 1, 'en'],
  ['it could not be kept', 'nl', 'en', false, 1, 'nl'],
] as const)('the language inside, when %s', async (_, before, chosen, works, asks, after) => {
  const { app, asked, shown } = door(works);
  await enter(app, status(before), chosen);
  expect(asked).toHaveLength(asks);
  if (asks) expect(asked[0]).toMatchObject(['settings_update', { language: chosen, lock_minutes: null }]);
  expect(shown.map(({ settings }) => settings?.language)).toEqual([after]);
});

it('a second click on practising waits for the first', async () => {
  const { app, asked, shown } = door(true);
  await Promise.all([practise(app, null), practise(app, null)]);
  expect(asked).toEqual([['practice_open', {}]]);
  expect(shown).toHaveLength(1);
  await practise(app, null);
  expect(asked).toHaveLength(2);
});
