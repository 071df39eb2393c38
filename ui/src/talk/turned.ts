// What two people chose face down and see differently, as board, reading list and form say it.
import type { RoundSubject, TalkView, Turned } from '../bindings';
import type { Place } from '../shared/places';
import { choiceName, subjectName } from './blind.svelte';
import type { Talk } from './talk.svelte';

/** The place a choice is about; a talent's note hangs at the talents. */
function placeAbout(subject: RoundSubject): Place {
  if (subject.about === 'water') return 'energy';
  return subject.about === 'talent' ? 'talents' : 'employability';
}

/** The rounds that were turned at a place. */
export const turnedAt = (view: TalkView, place: Place): Turned[] =>
  view.answers.turned.filter(({ subject }) => placeAbout(subject) === place);

/** Both answers of a round. */
export function turnedInWords(talk: Talk, { subject, employee, manager }: Turned): string {
  const { words } = talk.app;
  const about = subject.about === 'water' ? words.t('form-water') : subjectName(talk, subject);
  const one = choiceName(talk, subject, employee);
  const other = choiceName(talk, subject, manager);
  const said = { employee: talk.firstName('employee'), one, manager: talk.firstName('manager'), other };
  return `${about}: ${words.t('form-turned-chose', said)}`;
}
