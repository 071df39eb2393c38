// How a note is called, in full, for those who hear the board.
import type { Note } from '../bindings';
import { needWords } from './needs';
import type { Talk } from './talk.svelte';

/** "Briefje van Sanne, geeft energie, 1 van 3: Nieuwe collega's inwerken". */
export function noteName(talk: Talk, note: Note, index: number, count: number): string {
  const { words } = talk.app;
  const name = words.say(`lane-${note.lane}`);
  const place = { lane: name.charAt(0).toLowerCase() + name.slice(1), index: index + 1, count, text: note.text };
  const parts = [
    note.author === 'together'
      ? words.t('note-name-together', place)
      : words.t('note-name', { who: talk.firstName(note.author), ...place }),
    ...note.supplemented_by.map((who) => words.t('note-supplemented', { who: talk.firstName(who) })),
  ];
  if (note.carried_from) parts.push(words.t('note-carried'));
  if (note.dream) parts.push(words.t('note-dream'));
  const need = note.lane === 'need' ? needWords(words, note.need) : '';
  if (need) parts.push(need);
  for (const { author, text } of note.reactions) parts.push(words.t('note-name-reaction', { who: talk.firstName(author), text }));
  if (note.difference) {
    const seen = (['employee', 'manager'] as const).map((who) => `${talk.firstName(who)}: ${note.difference?.[who] ?? ''}`);
    parts.push(`${words.t('differ-title')}: ${seen.join('; ')}`);
  }
  if (note.struck) parts.push(words.t('note-struck'));
  return parts.join(', ');
}
