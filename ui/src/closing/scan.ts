// What is said of a page that was signed on paper, without touching the screen.
import type { Scan, TalkView } from '../bindings';
import { firstName } from '../shared/names';
import { people, type Person } from '../shared/people';
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

/** The paper came back, and this signature is on it. */
export const isScanned = (scans: readonly Pick<Scan, 'withdrawn_on' | 'signed_by'>[], who: Person): boolean =>
  scans.some((scan) => scan.withdrawn_on === null && scan.signed_by.includes(who));

/** The first whose line on the form waits for a pen. */
export function waitsForInk({ closing, scans }: Pick<TalkView, 'closing' | 'scans'>): Person | null {
  return people.find((who) => closing[who]?.signature?.way === 'ink' && !isScanned(scans, who)) ?? null;
}
