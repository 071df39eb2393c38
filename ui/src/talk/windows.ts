// The windows of the house: how each is called here, and what is lit in it.
import type { Step, Window } from '../bindings';
import { gesture, type Talk } from './talk.svelte';

/** As it is, or as one would like it. */
export type Side = 'now' | 'wish';

export const sides: readonly Side[] = ['now', 'wish'];

/** The window's name in this talk. */
export function windowName(talk: Talk, window: Window): string {
  return talk.view.answers.window_names[window] ?? talk.app.words.say(`window-${window}`);
}

/** "Balans, nu". */
export function sideName(talk: Talk, window: Window, side: Side): string {
  return talk.app.words.t(side === 'now' ? 'house-now-of' : 'house-wish-of', { window: windowName(talk, window) });
}

// One after the other: a choice builds on what the one before it left.
let turn: Promise<void> = Promise.resolve();

/** Lights a pane, or frames one; null takes it back. */
export function setPane(talk: Talk, window: Window, side: Side, step: Step | null): Promise<void> {
  turn = turn.then(() => put(talk, window, side, step));
  return turn;
}

async function put(talk: Talk, window: Window, side: Side, step: Step | null): Promise<void> {
  const { words } = talk.app;
  const before = talk.view.answers.windows[window] ?? { now: null, wish: null };
  const answer = { ...before, [side]: step };
  const done = await talk.change('window_set', { conversation: talk.conversation.id, window, answer, gesture: gesture() });
  const said = step ? words.say(`step-${step}`) : words.t('house-none');
  if (done) talk.said = words.t('house-set', { window: sideName(talk, window, side), step: said });
}
