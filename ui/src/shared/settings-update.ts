import type { SettingsUpdate } from '../bindings';

/** A change of these settings; the others stay as they are. */
export function settingsUpdate(part: Partial<SettingsUpdate>): SettingsUpdate {
  return { language: null, lock_minutes: null, list_view: null, letter_keys: null, light: null, ...part };
}
