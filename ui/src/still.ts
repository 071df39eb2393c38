// The unlock screen as markup, made when the page is built: the window shows it before the code is there.
import { render } from 'svelte/server';

import App from './App.svelte';
import type { Language, WorkspaceStatus } from './bindings';

/** A file that nobody has opened yet; where it lies is filled in when it is shown. */
const locked = (language: Language): WorkspaceStatus => ({
  state: 'locked',
  path: '',
  practice: false,
  version: '',
  manager: null,
  settings: null,
  language,
  light: null,
  door: null,
  practice_passphrase: null,
  seen: 'as_left',
  today: '',
});

/** What stands in `#app` once the screen is there, ready to be taken over by the code. */
export function still(language: Language): string {
  Object.assign(globalThis, { praatplaatStatus: locked(language) });
  return render(App).body;
}
