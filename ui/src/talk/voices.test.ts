import { expect, test } from 'vitest';

import { voicesOf } from './voices';

const note = (author: 'employee' | 'manager' | 'together', text: string, struck = false) => ({ author, text, struck });

test('an empty board has no line', () => {
  expect(voicesOf([])).toBeNull();
  expect(voicesOf([note('employee', 'weg', true)])).toBeNull();
});

test('words count, not notes', () => {
  const voices = voicesOf([note('employee', 'abcdefgh'), note('manager', 'a'), note('manager', 'b')]);
  expect(voices).toEqual({ part: 0.8, most: 'employee' });
  expect(voicesOf([note('manager', 'abc')])).toEqual({ part: 0, most: 'manager' });
});

test('what they write together is of both', () => {
  expect(voicesOf([note('together', 'abc')])).toEqual({ part: 0.5, most: 'even' });
  expect(voicesOf([note('together', 'abcd'), note('employee', 'ab')])).toEqual({ part: 0.6, most: 'even' });
});
