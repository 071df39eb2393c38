import { expect, it } from 'vitest';

import type { Note, Role } from '../bindings';
import { Words } from '../shared/words.svelte';
import { differenceLines, noteExtras, noteName } from './names';
import type { Talk } from './talk.svelte';

const names: Record<Role, string> = { employee: 'Sanne', manager: 'Joke', together: 'Samen' };
const talk = { app: { words: new Words() }, firstName: (who: Role) => names[who] } as unknown as Talk;
const long = 'Ik zie dat anders. '.repeat(15).trim();

const plain = {
  id: 'n', lane: 'gives', author: 'employee', text: 'Nieuwe collega’s', supplemented_by: [], carried_from: null,
  struck: false, dream: false, need: { kind: null, development: null, already_can: false }, reactions: [], difference: null,
} as unknown as Note;
const full: Note = {
  ...plain,
  lane: 'need',
  supplemented_by: ['manager'],
  carried_from: 'm',
  dream: true,
  need: { kind: 'guidance', development: 'buddy', already_can: true },
  reactions: [
    { id: 'r', author: 'manager', text: long },
    { id: 's', author: 'manager', text: long },
  ],
  difference: { employee: 'Het kan al', manager: '' },
};

it('everything that the form says of a note is said of it, whole and by name', () => {
  expect(noteExtras(talk, full)).toEqual([
    'aangevuld door Joke',
    'van de vorige keer',
    'een droom',
    'begeleiding · buddy · kan nu al',
    `Joke zegt daarbij: ${long}`,
    `Joke zegt daarbij: ${long}`,
    'Wij zien dit verschillend',
    'Sanne: Het kan al',
    'Joke: nog niet opgeschreven',
  ]);
  expect(noteExtras(talk, plain)).toEqual([]);
});

it('whoever hears the board hears the same', () => {
  expect(noteName(talk, plain, 0, 3)).toBe('Briefje van Sanne, geeft energie, 1 van 3: Nieuwe collega’s');
  const heard = noteName(talk, { ...full, struck: true }, 0, 1);
  expect(heard).toMatch(/, doorgestreept$/);
  for (const said of noteExtras(talk, full)) expect(heard).toContain(said);
});

it('an agreement that is seen differently is said in the same lines', () => {
  expect(differenceLines(talk, { employee: 'Te weinig', manager: 'Genoeg' })).toEqual([
    'Wij zien dit verschillend',
    'Sanne: Te weinig',
    'Joke: Genoeg',
  ]);
  expect(differenceLines(talk, null)).toEqual([]);
});
