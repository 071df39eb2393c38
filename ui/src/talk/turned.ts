// What two people chose face down and see differently, as board and reading list say it.
import type { RoundSubject, Step, TalkView, Turned } from '../bindings';
import type { Place } from '../shared/places';
import { choiceName, subjectName } from './blind.svelte';
import { gesture, type Talk } from './talk.svelte';

/** The place a choice is about; a talent's note hangs at the talents. */
function placeAbout(subject: RoundSubject): Place {
  if (subject.about === 'water') return 'energy';
  return subject.about === 'talent' ? 'talents' : 'employability';
}

/** The rounds that were turned at a place. */
export const turnedAt = (view: TalkView, place: Place): Turned[] =>
  view.answers.turned.filter(({ subject }) => placeAbout(subject) === place);

/** What the picture says of it too. It was chosen before: an open answer takes the place of what was turned. */
function onThePicture({ answers }: TalkView, subject: RoundSubject): Step | null {
  if (subject.about === 'water') return answers.water;
  if (subject.about === 'talent') return null;
  return answers.windows[subject.window]?.[subject.about === 'window_now' ? 'now' : 'wish'] ?? null;
}

/** Both answers of a round, and which is which when the picture says something too. */
export function turnedInWords(talk: Talk, { subject, employee, manager }: Turned): string {
  const { words } = talk.app;
  const about = subject.about === 'water' ? words.t('form-water') : subjectName(talk, subject);
  const one = choiceName(talk, subject, employee);
  const other = choiceName(talk, subject, manager);
  const chose = words.t('form-turned-chose', { employee: talk.firstName('employee'), one, manager: talk.firstName('manager'), other });
  const line = words.t('turned-line', { about, chose });
  const step = onThePicture(talk.view, subject);
  return step ? `${line} ${words.t('turned-before', { step: choiceName(talk, subject, { step }) })}` : line;
}

/** Takes both answers back, as any other line. */
export const removeTurned = (talk: Talk, { subject }: Turned): Promise<boolean> =>
  talk.change('turned_remove', { conversation: talk.conversation.id, subject, gesture: gesture() });
