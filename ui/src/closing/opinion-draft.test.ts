import { expect, test } from 'vitest';

import type { Opinion } from '../bindings';
import { cleaned, hasLoss, lengthOf, problemOf } from './opinion-draft';

const draft = { stance: null, reason: '', reaction: '' } as const;

test('a stance is needed, and a reason only for "niet akkoord"', () => {
  expect(problemOf(draft)).toBe('stance');
  expect(problemOf({ ...draft, stance: 'seen' })).toBe(null);
  expect(problemOf({ ...draft, stance: 'disagreed', reason: '  ' })).toBe('reason');
  expect(problemOf({ ...draft, stance: 'disagreed', reason: 'Te vroeg' })).toBe(null);
  expect(problemOf({ ...draft, stance: 'not_signed' })).toBe(null);
});

test('length is counted in characters, as Rust does', () => {
  expect(lengthOf('👍🏽')).toBe(2);
  expect(problemOf({ ...draft, stance: 'seen', reaction: '李'.repeat(800) })).toBe(null);
  expect(problemOf({ ...draft, stance: 'seen', reaction: '李'.repeat(801) })).toBe('reaction_long');
  expect(problemOf({ ...draft, stance: 'not_signed', reason: 'a'.repeat(401) })).toBe('reason_long');
});

test('a reason typed for another stance is not sent', () => {
  expect(cleaned({ stance: 'seen', reason: 'oud', reaction: ' ja ' })).toEqual({
    stance: 'seen',
    reason: '',
    reaction: 'ja',
  });
});

test('leaving asks only when words would be lost', () => {
  const said: Opinion = { stance: 'seen', reason: '', reaction: 'ja', signature: null };
  expect(hasLoss(draft, null)).toBe(false);
  expect(hasLoss({ ...draft, reaction: 'nieuw' }, null)).toBe(true);
  expect(hasLoss({ ...draft, stance: 'seen', reaction: 'ja ' }, said)).toBe(false);
  expect(hasLoss({ ...draft, stance: 'disagreed', reason: 'want' }, null)).toBe(true);
});
