// Coming in through the door: from the unlock or welcome screen into the workspace.
import type { Language, WorkspaceStatus } from '../bindings';
import type { App } from '../shared/app.svelte';

/** Shows the workspace that was opened. A language that was chosen at the door counts inside too. */
export async function enter(app: App, status: WorkspaceStatus, chosen: Language | null): Promise<void> {
  const { settings } = status;
  if (!settings || !chosen || chosen === settings.language) return app.arrive(status);
  const update = { language: chosen, lock_minutes: null, list_view: null, letter_keys: null, light: null };
  const done = await app.run('settings_update', update);
  app.arrive(done ? { ...status, settings: { ...settings, language: chosen } } : status);
}
