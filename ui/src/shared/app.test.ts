import { beforeEach, expect, test, vi } from 'vitest';

import type { WorkspaceStatus } from '../bindings';
import { App } from './app.svelte';

/** What Rust answers, by command. */
const answers: Record<string, unknown> = {};
vi.mock('@tauri-apps/api/core', () => ({
  invoke: (name: string) =>
    name in answers ? Promise.resolve(answers[name]) : Promise.reject({ code: 'passphrase_wrong', params: {}, detail: '' }),
}));

const talk = { conversation: 'c1', dossier: 'd1' };
const status = (door: WorkspaceStatus['door']) =>
  ({ state: 'open', path: '', settings: null, language: 'en', seen: 'as_left', door }) as unknown as WorkspaceStatus;

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  for (const name of Object.keys(answers)) delete answers[name];
});

test('behind the shut door the team asks for the passphrase, the own dossier and the settings do not', async () => {
  const app = new App();
  app.arrive(status(talk));
  expect(app.screen).toEqual({ at: 'talk', conversation: 'c1' });
  app.go({ at: 'dossier', dossier: 'd1' });
  app.go({ at: 'settings' });
  app.go({ at: 'team' });
  expect([app.screen.at, app.leaving]).toEqual(['settings', { at: 'team' }]);
  await expect(app.open('een andere zin')).rejects.toMatchObject({ code: 'passphrase_wrong' });
  expect([app.screen.at, app.door]).toEqual(['settings', talk]);
  answers['talk_leave'] = {};
  await app.open('de goede zin');
  expect([app.screen.at, app.door, app.leaving]).toEqual(['team', null, null]);
});

test.each([
  ['an opened talk', { phase: 'now', ending: null }, talk],
  ['a planned talk', { phase: null, ending: null }, null],
  ['a closed talk', { phase: 'round_off', ending: 'signed' }, null],
])('%s and the door', async (_, part, door) => {
  const app = new App();
  app.arrive(status(null));
  answers['conversation_open'] = { conversation: { id: 'c1', dossier: 'd1', ...part } };
  await app.enter('conversation_open', { conversation: 'c1' });
  expect(app.door).toEqual(door);
});

test('before the passphrase the door speaks the language it was left in', () => {
  const app = new App();
  app.arrive({ ...status(null), state: 'locked' });
  expect(app.words.language).toBe('en');
});

test('before the passphrase the door stands in the light it was left in', () => {
  const app = new App();
  app.arrive({ ...status(null), state: 'locked', light: 'dusk' });
  expect(document.documentElement.dataset['palette']).toBe('dusk');
  app.arrive({ ...status(null), state: 'locked', light: null });
  expect(document.documentElement.dataset['palette']).toBe('light');
});
