// What somebody did, in words: for undo, redo and their toasts.
import type { Deed } from '../bindings';
import type { Words } from './words.svelte';

/** "briefje van Sanne verplaatst: Nieuwe collega's". `whose` is the first name of the author, if it matters. */
export function describeDeed(words: Words, deed: Deed, whose = ''): string {
  const bare = words.say(`deed-${deed.subject}`);
  const thing = whose ? words.t('deed-of', { thing: bare, who: whose }) : bare;
  const verb = words.say(`deed-${deed.verb}`);
  return deed.text ? words.t('deed', { thing, verb, text: deed.text }) : words.t('deed-bare', { thing, verb });
}
