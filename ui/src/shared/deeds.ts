// What somebody did, in words: for undo, redo and their toasts.
import type { Deed } from '../bindings';
import type { Words } from './words.svelte';

/** "briefje van Sanne verplaatst: Nieuwe collega's". `whose` is the first name of the author, if it matters. */
export function describeDeed(words: Words, deed: Deed, whose = ''): string {
  const thing = words.say(`deed-${deed.subject}`);
  return words.say('deed', {
    thing: whose ? words.say('deed-of', { thing, who: whose }) : thing,
    verb: words.say(`deed-${deed.verb}`),
    text: deed.text,
  });
}
