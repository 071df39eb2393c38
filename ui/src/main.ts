import { flushSync, hydrate, mount } from 'svelte';

import App from './App.svelte';
import './shared/tokens.css';
import './shared/base.css';
import { palette } from './shared/palette.svelte';

palette.follow(matchMedia('(prefers-color-scheme: dark)'), document.documentElement);

// There where the unlock screen was laid ready (`first-look.js`): lets go of it, and says what was pressed on it.
const takeStill = (globalThis as { praatplaatStill?: () => HTMLElement | null }).praatplaatStill;

const target = document.getElementById('app');
if (target && takeStill) {
  const pressed = takeStill();
  delete target.dataset['still'];
  flushSync(() => hydrate(App, { target }));
  pressed?.click();
} else if (target) {
  mount(App, { target });
}
