// The settings as the page holds them: every choice counts at once.
import type { CheckReport, Settings, SettingsUpdate } from '../bindings';
import type { App } from '../shared/app.svelte';
import { settingsUpdate } from '../shared/settings-update';

export class SettingsPage {
  readonly app: App;
  checking = $state(false);
  report = $state.raw<CheckReport | null>(null);
  copy = $state<string | null>(null);

  constructor(app: App) {
    this.app = app;
  }

  get settings(): Settings | null {
    return this.app.status?.settings ?? null;
  }

  async set(part: Partial<SettingsUpdate>): Promise<void> {
    const before = this.settings;
    if (!before) return;
    const done = await this.app.run('settings_update', settingsUpdate(part));
    if (done) this.#show({ ...before, ...definite(part) });
    // A refused choice goes back to what it was.
    else this.app.words.language = before.language;
  }

  /** Says whether it was saved. */
  async saveManager(name: string, role: string, organisation: string): Promise<boolean> {
    if (!(await this.app.run('manager_edit', { name, function: role, organisation }))) return false;
    const status = await this.app.run('workspace_status', {});
    if (status) this.app.status = status;
    this.app.tell(this.app.words.t('settings-you-saved'));
    return true;
  }

  async saveCopy(): Promise<void> {
    const saved = await this.app.run('workspace_copy', {});
    if (saved?.path) this.copy = saved.path;
  }

  async check(): Promise<void> {
    this.checking = true;
    this.report = null;
    this.report = await this.app.run('workspace_check', {});
    this.checking = false;
  }

  #show(settings: Settings): void {
    if (this.app.status) this.app.status = { ...this.app.status, settings };
    this.app.words.language = settings.language;
    this.app.stand(settings.light);
    this.app.tell(this.app.words.t('settings-saved'));
  }
}

/** Only what was chosen. */
function definite(part: Partial<SettingsUpdate>): Partial<Settings> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));
}
