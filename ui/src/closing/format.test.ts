import { expect, test } from 'vitest';

import { differences, otherLanguage, sameFormat, usual } from './format';

test('the usual format has nothing to tell', () => {
  expect(differences(usual)).toEqual([]);
});

test('what was chosen is told in order', () => {
  const chosen = { letters: 'large', board: 'a3', palette: 'ink', also: 'en' } as const;
  expect(differences(chosen)).toEqual([
    'format-letters-large',
    'format-board-a3',
    'format-palette-ink',
    'format-also-en',
  ]);
});

test('formats differ in each of their parts', () => {
  expect(sameFormat(usual, { ...usual })).toBe(true);
  for (const other of [{ letters: 'large' }, { board: 'a3' }, { palette: 'ink' }, { also: 'en' }] as const) {
    expect(sameFormat(usual, { ...usual, ...other })).toBe(false);
  }
});

test('the second language is the other one', () => {
  expect(otherLanguage('nl')).toBe('en');
  expect(otherLanguage('en')).toBe('nl');
});
