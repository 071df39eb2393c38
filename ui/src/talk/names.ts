// What is said of a note in words: for those who hear the board, and for reading back together.
import type { Difference, Note } from '../bindings';
import { people } from '../shared/people';
import { needWords } from './needs';
import type { Talk } from './talk.svelte';

/** "Briefje van Sanne, geeft energie, 1 van 3: Nieuwe collega's inwerken". */
export function noteName(talk: Talk, note: Note, index: number, count: number): string {
  const { words } = talk.app;
  const name = words.say(`lane-${note.lane}`);
  const place = { lane: name.charAt(0).toLowerCase() + name.slice(1), index: index + 1, count, text: note.text };
  const called =
    note.author === 'together'
      ? words.t('note-name-together', place)
      : words.t('note-name', { who: talk.firstName(note.author), ...place });
  return [called, ...noteExtras(talk, note), ...(note.struck ? [words.t('note-struck')] : [])].join(', ');
}

/** What belongs to a note besides its own words, and comes on the form with it. */
export function noteExtras(talk: Talk, note: Note): string[] {
  const { words } = talk.app;
  const parts = note.supplemented_by.map((who) => words.t('note-supplemented', { who: talk.firstName(who) }));
  if (note.carried_from) parts.push(words.t('note-carried'));
  if (note.dream) parts.push(words.t('note-dream'));
  const need = needWords(words, note.need);
  if (need) parts.push(need);
  for (const { author, text } of note.reactions) parts.push(words.t('note-name-reaction', { who: talk.firstName(author), text }));
  return [...parts, ...differenceLines(talk, note.difference)];
}

/** How each of the two sees it; none where they agree. */
export function differenceLines(talk: Talk, difference: Difference | null): string[] {
  if (!difference) return [];
  const { words } = talk.app;
  const seen = people.map((who) => `${talk.firstName(who)}: ${difference[who] || words.t('differ-open')}`);
  return [words.t('differ-title'), ...seen];
}
