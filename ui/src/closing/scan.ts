// What is said of a page that was signed on paper, without touching the screen.
import type { Scan } from '../bindings';
import { firstName } from '../shared/names';
import type { Words } from '../shared/words.svelte';

/** "PDF · 1,2 MB". */
export function fileInWords(words: Words, { kind, size }: Pick<Scan, 'kind' | 'size'>): string {
  const isLarge = size >= 1_000_000;
  const number = isLarge ? (size / 1_000_000).toFixed(1) : String(Math.max(1, Math.round(size / 1000)));
  const said = words.language === 'nl' ? number.replace('.', ',') : number;
  return `${words.say(`scan-kind-${kind}`)} · ${words.say(isLarge ? 'scan-size-mb' : 'scan-size-kb', { size: said })}`;
}

/** Whose signature it shows, by first name and the employee first. */
export function signersInWords(words: Words, { signed_by }: Pick<Scan, 'signed_by'>, employee: string, manager: string): string {
  const [first, second] = [firstName(employee), firstName(manager)];
  if (signed_by.length > 1) return words.t('scan-signed-both', { first, second });
  return words.t('scan-signed-one', { name: signed_by[0] === 'manager' ? second : first });
}
