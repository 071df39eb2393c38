import { expect, test } from 'vitest';

import type { Closing, Conversation, Opinion } from '../bindings';
import { usual } from './format';
import { firstStep, isRoundingOff, mayOpen, todo } from './steps';

const said = (more: Partial<Opinion> = {}): Opinion => ({
  stance: 'agreed',
  reason: '',
  reaction: '',
  signature: null,
  blocks: {},
  signed_on: null,
  ...more,
});

const facts = (talk: Partial<Conversation>, closing: Partial<Closing> = {}) => ({
  conversation: { read_back: false, ending: null, ...talk } as Conversation,
  closing: {
    conversation: 'c',
    employee: null,
    manager: null,
    hr: {},
    later: [],
    pages: { format: usual, seen: false },
    ...closing,
  },
});

test.each([
  ['at the agreements', { phase: 'agree' }, false],
  ['while they read back', { phase: 'round_off' }, true],
  ['read back', { phase: 'round_off', read_back: true }, true],
  ['read back, and looked at from the board', { phase: 'agree', read_back: true }, true],
  ['closed', { phase: 'round_off', read_back: true, ending: 'signed' }, false],
] as const)('rounding off goes on: %s', (_, talk, is) => {
  expect(isRoundingOff(facts(talk).conversation)).toBe(is);
});

test('closing goes on where it stopped, and shows the pages before a first signature', () => {
  expect(firstStep(facts({}))).toBe('read');
  expect(firstStep(facts({ read_back: true }))).toBe('view');
  expect(firstStep(facts({ read_back: true }, { employee: said() }))).toBe('view');
  const pages = { format: usual, seen: true };
  expect(firstStep(facts({ read_back: true }, { pages }))).toBe('sign');
  expect(firstStep(facts({ read_back: false }, { pages }))).toBe('read');
  const signed = said({ signature: { way: 'ink' } });
  expect(firstStep(facts({ read_back: true }, { manager: signed }))).toBe('sign');
  expect(firstStep(facts({ read_back: true }, { later: ['employee'] }))).toBe('sign');
  expect(firstStep(facts({ read_back: true, ending: 'unsigned' }))).toBe('done');
});

test('nobody signs what was not read back and seen', () => {
  expect(mayOpen('view', facts({}), true)).toBe(false);
  expect(mayOpen('sign', facts({}), true)).toBe(false);
  expect(mayOpen('sign', facts({ read_back: true }), false)).toBe(false);
  expect(mayOpen('sign', facts({ read_back: true }), true)).toBe(true);
  expect(mayOpen('done', facts({ read_back: true }), true)).toBe(false);
});

test('a closed talk shows its end only', () => {
  const closed = facts({ read_back: true, ending: 'signed' });
  expect(mayOpen('done', closed, false)).toBe(true);
  for (const step of ['read', 'view', 'sign'] as const) expect(mayOpen(step, closed, true)).toBe(false);
});

test('both have their say; who does not sign is ready', () => {
  const shut = { employee: false, manager: false };
  const list = (closing: Partial<Closing>, open = shut, back = shut) =>
    todo(facts({}, closing).closing, open, back).map(({ who, what }) => `${who} ${what}`);
  expect(list({})).toEqual(['employee choose', 'manager choose']);
  expect(list({}, { ...shut, employee: true })).toEqual(['employee record', 'manager choose']);
  expect(list({ manager: said() })).toEqual(['employee choose', 'manager wait']);
  expect(list({ manager: said(), later: ['employee'] })).toEqual(['employee later', 'manager wait']);
  expect(list({ employee: said(), manager: said() })).toEqual(['employee sign', 'manager sign']);
  expect(list({ employee: said(), manager: said() }, { ...shut, employee: true })).toEqual(['employee record', 'manager wait']);
  expect(list({ employee: said(), manager: said({ stance: 'not_signed' }) })).toEqual(['employee sign']);
  expect(list({ employee: said({ signature: { way: 'ink' } }), manager: said({ stance: 'not_signed' }) })).toEqual([]);
  expect(list({ employee: said(), later: ['employee'], manager: said({ stance: 'not_signed' }) })).toEqual(['employee later']);
  const thought = { employee: said(), later: ['employee' as const], manager: said({ stance: 'not_signed' }) };
  expect(list(thought, shut, { employee: true, manager: false })).toEqual(['employee sign']);
  const both = { employee: said({ stance: 'not_signed' }), manager: said({ stance: 'not_signed' }) };
  expect(list(both, { employee: true, manager: false })).toEqual(['employee record']);
});
