import { expect, it } from 'vitest';

import { firstName, fold, holds, initials, wanted } from './names';

it.each([
  ['Amir Haddad', 'AH'],
  ['Gijs van Dam', 'GD'],
  ['Łukasz Wójcik', 'ŁW'],
  ['Şükrü', 'Ş'],
  ['李 明', '李明'],
  ['bo', 'B'],
  ['', ''],
])('the initials of %s', (name, expected) => expect(initials(name)).toBe(expected));

it('a first name is the first word', () => expect(firstName('  Sanne de Vries')).toBe('Sanne'));

it.each([
  ['luk', true],
  ['LUKASZ woj', true],
  ['wójcik data', true],
  ['verg', true],
  ['', true],
  [' luk  ', true],
  ['sanne', false],
  ['luk jurist', false],
])('looking for "%s"', (query, found) => {
  expect(holds(fold('Łukasz Wójcik Data-analist Vergunningen'), wanted(query))).toBe(found);
});
