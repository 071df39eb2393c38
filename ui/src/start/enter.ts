// Coming in through the door: from the unlock or welcome screen into the workspace.
import type { Language, WorkspaceStatus } from '../bindings';
import type { App } from '../shared/app.svelte';
import { settingsUpdate } from '../shared/settings-update';

/** Shows the workspace that was opened. A language that was chosen at the door counts inside too. */
export async function enter(app: App, status: WorkspaceStatus, chosen: Language | null): Promise<void> {
  const { settings } = status;
  if (!settings || !chosen || chosen === settings.language) return app.arrive(status);
  const done = await app.run('settings_update', settingsUpdate({ language: chosen }));
  app.arrive(done ? { ...status, settings: { ...settings, language: chosen } } : status);
}

let practising: Promise<void> | null = null;

/** Opens the workspace to practise in, and makes it the first time. A second click waits for the first. */
export function practise(app: App, chosen: Language | null): Promise<void> {
  practising ??= app
    .run('practice_open', {})
    .then((status) => (status ? enter(app, status, chosen) : undefined))
    .finally(() => (practising = null));
  return practising;
}
