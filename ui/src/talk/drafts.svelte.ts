// What was written in a form or on a card that was left before it was saved. It waits in memory, as long as the file is open.
import type { App } from '../shared/app.svelte';
import { watchTyped } from '../shared/typed';

type Drafts = Map<string, unknown>;

const kept = new WeakMap<App, Map<string, Drafts>>();

/** What waits in one talk, also after the two have been elsewhere. Each form has a key of its own. */
export function draftsOf<Written>(app: App, conversation: string): Map<string, Written> {
  const all = kept.get(app) ?? begin(app);
  const drafts = all.get(conversation) ?? new Map<string, unknown>();
  all.set(conversation, drafts);
  return drafts as Map<string, Written>;
}

function begin(app: App): Map<string, Drafts> {
  const all = new Map<string, Drafts>();
  kept.set(app, all);
  watchTyped(() => [...all.values()].some((drafts) => drafts.size > 0));
  // Outside: the file. When it closes, nothing that was written stays behind.
  $effect.root(() => {
    $effect(() => {
      if (app.status?.state !== 'open') all.clear();
      // Behind the shut door nobody else's words are kept.
      for (const other of app.door ? all.keys() : []) if (other !== app.door?.conversation) all.delete(other);
    });
  });
  return all;
}
