// Agreement forms that were left before they were saved. They live in memory, as long as the file is open.
import type { App } from '../shared/app.svelte';
import type { AgreementWritten } from './agreement-forms.svelte';

type Forms = Map<string, AgreementWritten>;

const kept = new WeakMap<App, Map<string, Forms>>();

/** The forms of one talk, also after the two have been elsewhere. */
export function draftsOf(app: App, conversation: string): Forms {
  const all = kept.get(app) ?? begin(app);
  const forms = all.get(conversation) ?? new Map<string, AgreementWritten>();
  all.set(conversation, forms);
  return forms;
}

function begin(app: App): Map<string, Forms> {
  const all = new Map<string, Forms>();
  kept.set(app, all);
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
