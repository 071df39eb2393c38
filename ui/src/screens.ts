// The code of the screens, one file each: the first paint needs one of them, not all.
import type { Screen } from './shared/app.svelte';
import { rehearse } from './start/rehearsal';

/** The unlock screen comes with the first file: it is where nearly every start begins. */
export const screens = {
  team: () => import('./start/TeamScreen.svelte'),
  welcome: () => import('./start/WelcomeScreen.svelte'),
  dossier: () => import('./dossier/DossierScreen.svelte'),
  talk: () => import('./talk/TalkScreen.svelte'),
  closing: () => import('./closing/ClosingScreen.svelte'),
  settings: () => import('./settings/SettingsScreen.svelte'),
  import: () => import('./start/ImportScreen.svelte'),
  'open-form': () => import('./start/OpenFormScreen.svelte'),
} satisfies Record<Exclude<Screen['at'], 'loading' | 'unlock'>, () => Promise<unknown>>;

/** Long enough for the first paint. */
const AFTER_PAINT_MS = 100;

/** While somebody types the passphrase, the start screen's code and its letters come in, and it is tried once: text
 * that has to be painted before its own letters are there makes the engine look for others, which takes it longer than
 * the screen. Answers how to stop. */
export function fetchAhead(context: Map<unknown, unknown>): () => void {
  let isWanted = true;
  const timer = setTimeout(() => {
    for (const face of document.fonts) void face.load();
    void screens.team().then(({ default: Room }) => {
      if (isWanted) rehearse(Room, context);
    });
  }, AFTER_PAINT_MS);
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
